import { fail, ok, type Result } from '../core/result';
import { WORKING_COPY_SIDE } from '../model/asset';
import { type ImageKind, readHeader, sniffKind } from './image-header';

/**
 * `heic`: a phone's format that the browser cannot open. `not-an-image`: none of the formats we take (SVG
 * included: it is a program, not a photo). `too-large`: more than 120 megapixels. `broken`: the file is cut
 * off or damaged.
 */
export type ImportReason = 'empty' | 'heic' | 'not-an-image' | 'too-large' | 'broken';

export interface ImportedPhoto {
  /** SHA-256 (hex) of the bytes as they came. */
  hash: string;
  /** Of the working copy, in pixels, upright. */
  width: number;
  height: number;
  /** Long side at most `WORKING_COPY_SIDE`, upright, sRGB, without EXIF. */
  working: Blob;
  thumb: Blob;
}

/** Decoding takes 4 bytes a pixel: 120 megapixels are half a gigabyte, all that a side panel may dare. */
const MAX_PIXELS = 120e6;
const THUMB_SIDE = 320;
const QUALITY = 0.9;

/** A copy of `bitmap` with its long side at most `side`. A picture with see-through parts keeps them. */
async function encode(bitmap: ImageBitmap, side: number, seeThrough: boolean) {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: seeThrough });
  if (context === null) throw new Error('this browser gives no 2D canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const type = seeThrough ? 'image/webp' : 'image/jpeg';
  return { width, height, blob: await canvas.convertToBlob({ type, quality: QUALITY }) };
}

/** Whether any pixel is see-through; looked for on a small copy, where thin gaps still leave a trace. */
function isSeeThrough(bitmap: ImageBitmap, kind: ImageKind): boolean {
  if (kind === 'jpeg') return false;
  const side = 256;
  const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
  if (context === null) return true;
  context.imageSmoothingQuality = 'medium';
  context.drawImage(bitmap, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 255) < 250) return true;
  return false;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a file is, decided before a single pixel is decoded. */
export function checkPhoto(
  bytes: Uint8Array,
): Result<{ kind: ImageKind; width: number; height: number }, ImportReason> {
  if (bytes.length === 0) return fail('empty');
  const kind = sniffKind(bytes);
  if (kind === null) return fail('not-an-image');
  if (kind === 'heic') return fail('heic');
  const header = readHeader(bytes);
  if (header === null) return fail('broken');
  return header.width * header.height > MAX_PIXELS ? fail('too-large') : ok(header);
}

/**
 * Takes a photo in: checks it, turns it upright, shrinks it to the working copy and drops EXIF (and with it
 * the place where it was taken). Decoding and encoding run beside the page's own thread. A file that the
 * browser can only open in part counts as broken. Never throws for what is in the file.
 */
export async function importPhoto(file: Blob): Promise<Result<ImportedPhoto, ImportReason>> {
  const bytes = await file.arrayBuffer();
  const checked = checkPhoto(new Uint8Array(bytes));
  if (!checked.ok) return checked;
  const { kind, width, height } = checked.data;
  const scale = Math.min(1, WORKING_COPY_SIDE / Math.max(width, height));
  const resize =
    scale < 1
      ? ({ resizeWidth: Math.max(1, Math.round(width * scale)), resizeQuality: 'high' } as const)
      : undefined;
  let bitmap: ImageBitmap;
  try {
    // The bytes, not the file: its name and declared type may lie, and a page's file may change meanwhile.
    bitmap = await createImageBitmap(new Blob([bytes]), resize);
  } catch {
    // createImageBitmap has one error for every file it cannot decode to the end.
    return fail('broken');
  }
  try {
    const seeThrough = isSeeThrough(bitmap, kind);
    const [hash, working, thumb] = await Promise.all([
      sha256(bytes),
      encode(bitmap, WORKING_COPY_SIDE, seeThrough),
      encode(bitmap, THUMB_SIDE, seeThrough),
    ]);
    const { blob, ...size } = working;
    return ok({ hash, ...size, working: blob, thumb: thumb.blob });
  } finally {
    bitmap.close();
  }
}
