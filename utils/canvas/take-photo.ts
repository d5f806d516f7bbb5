import { fail, ok, type Result } from '../core/result';
import { sha256 } from '../core/sha256';
import { WORKING_COPY_SIDE } from '../model/asset';
import { type ImageKind, readHeader, sniffKind } from './image-header';
import { hadNoRoom } from './picture-error';

/**
 * `not-an-image`: none of the formats we take (SVG included: it is a program, not a photo). `too-large`: more
 * than {@link MAX_PIXELS} or {@link MAX_BYTES}. `broken`: the file is cut off or damaged. `unreadable`: the
 * computer does not hand the file over; it was moved, or its disk was taken out. `no-memory`: no room to open it.
 */
export type ImportReason = 'empty' | 'not-an-image' | 'too-large' | 'broken' | 'unreadable' | 'no-memory';

export interface ImportedPhoto {
  /** SHA-256 (hex) of the bytes as they came. */
  hash: string;
  /** Of the working copy, in pixels, upright. */
  width: number;
  height: number;
  /** As large as `workingScale` says, upright, sRGB, without EXIF. */
  working: Blob;
  thumb: Blob;
}

/** Decoding takes 4 bytes a pixel: 120 megapixels are half a gigabyte, all that a side panel may dare. */
export const MAX_PIXELS = 120e6;
/** A file is held in memory whole. Raw scans stay below this; a film under a photo's name does not. */
const MAX_BYTES = 250e6;
/** Enough to tell any format by: the ISO brands are the longest, and {@link sniffKind} reads 128 bytes of them. */
const SNIFFED = 128;
const THUMB_SIDE = 320;
const QUALITY = 0.9;

/** Short side of a long strip that its working copy keeps where it can: enough to fill a picture's width. */
const STRIP_SIDE = 1080;
/** Longest side of any copy: canvases and decoders of most computers end here. */
const MOST_SIDE = 16_384;

/**
 * By how much a photo is reduced for the working copy: to a long side of `WORKING_COPY_SIDE`, but a panorama or a
 * strip, of which a picture shows a part, keeps its short side up to {@link STRIP_SIDE} within the same number of
 * pixels. 1 for a photo that is small enough.
 */
export function workingScale({ width, height }: { width: number; height: number }): number {
  const long = Math.max(width, height);
  const strip = Math.min(
    STRIP_SIDE / Math.min(width, height),
    WORKING_COPY_SIDE / Math.sqrt(width * height),
    MOST_SIDE / long,
  );
  return Math.min(1, Math.max(WORKING_COPY_SIDE / long, strip));
}

/** A copy of `bitmap`, reduced by `scale`. A picture with see-through parts keeps them. */
async function encode(bitmap: ImageBitmap, scale: number, seeThrough: boolean) {
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

/** What a file is, decided before a single pixel is decoded. */
export function checkPhoto(
  bytes: Uint8Array,
): Result<{ kind: ImageKind; width: number; height: number }, ImportReason> {
  if (bytes.length === 0) return fail('empty');
  if (sniffKind(bytes) === null) return fail('not-an-image');
  const header = readHeader(bytes);
  if (header === null) return fail('broken');
  return header.width * header.height > MAX_PIXELS ? fail('too-large') : ok(header);
}

/** The bytes of a file that may be a photo. What cannot be one is refused by its beginning, however long it is. */
async function read(file: Blob): Promise<Result<ArrayBuffer, ImportReason>> {
  try {
    const start = new Uint8Array(await file.slice(0, SNIFFED).arrayBuffer());
    if (start.length === 0) return fail('empty');
    if (sniffKind(start) === null) return fail('not-an-image');
    return file.size > MAX_BYTES ? fail('too-large') : ok(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return fail('unreadable');
    throw error;
  }
}

type Size = { width: number; height: number };

/** Lets the decoder shrink at once what is larger than the working copy: the full picture is never drawn. */
function resizeTo(size: Size): ImageBitmapOptions | undefined {
  const scale = workingScale(size);
  if (scale === 1) return undefined;
  return { resizeWidth: Math.max(1, Math.round(size.width * scale)), resizeQuality: 'high' };
}

async function decode(
  bytes: ArrayBuffer,
  header: Size & { kind: ImageKind },
): Promise<Result<ImageBitmap, ImportReason>> {
  try {
    if (header.kind !== 'heic')
      // The bytes, not the file: its name and declared type may lie, and a page's file may change meanwhile.
      return ok(await createImageBitmap(new Blob([bytes]), resizeTo(header)));
    // No browser but one opens HEIC; the decoder is large, so it is loaded for the first one that comes.
    const { decodeHeic } = await import('./heic');
    const pixels = await decodeHeic(new Uint8Array(bytes), MAX_PIXELS);
    return pixels.ok ? ok(await createImageBitmap(pixels.data, resizeTo(pixels.data))) : pixels;
  } catch (error) {
    if (hadNoRoom(error)) return fail('no-memory');
    // createImageBitmap has one kind of error for every file it cannot decode to the end.
    if (error instanceof DOMException) return fail('broken');
    throw error;
  }
}

/**
 * Takes a photo in: checks it, turns it upright, shrinks it to the working copy and drops EXIF (and with it
 * the place where it was taken). A file that can only be opened in part counts as broken. Never throws for
 * what is in the file. Heavy: runs in the import worker.
 */
export async function takePhoto(file: Blob): Promise<Result<ImportedPhoto, ImportReason>> {
  const bytes = await read(file);
  if (!bytes.ok) return bytes;
  const checked = checkPhoto(new Uint8Array(bytes.data));
  if (!checked.ok) return checked;
  const bitmap = await decode(bytes.data, checked.data);
  if (!bitmap.ok) return bitmap;
  try {
    const seeThrough = isSeeThrough(bitmap.data, checked.data.kind);
    const [hash, working, thumb] = await Promise.all([
      sha256(bytes.data),
      encode(bitmap.data, workingScale(bitmap.data), seeThrough),
      encode(
        bitmap.data,
        Math.min(1, THUMB_SIDE / Math.max(bitmap.data.width, bitmap.data.height)),
        seeThrough,
      ),
    ]);
    const { blob, ...size } = working;
    return ok({ hash, ...size, working: blob, thumb: thumb.blob });
  } finally {
    bitmap.data.close();
  }
}
