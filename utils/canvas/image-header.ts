import { imageSize } from 'image-size';

export type ImageKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic';

export interface ImageHeader {
  kind: ImageKind;
  /** Pixels as the picture stands upright. */
  width: number;
  height: number;
}

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

const AVIF_BRANDS = ['avif', 'avis'];
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'];

/** Which of the ISO media brands a file names: its own first, then those it says it is compatible with. */
function isoKind(bytes: Uint8Array): ImageKind | null {
  const length = Math.min(bytes.length, ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0), 128);
  for (let at = 8; at + 4 <= length; at += at === 8 ? 8 : 4) {
    const brand = ascii(bytes, at, at + 4);
    if (AVIF_BRANDS.includes(brand)) return 'avif';
    if (HEIC_BRANDS.includes(brand)) return 'heic';
  }
  return null;
}

/** The kind of picture by its first bytes, whatever the file is called; null for anything we do not take. */
export function sniffKind(bytes: Uint8Array): ImageKind | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'gif';
  return ascii(bytes, 4, 8) === 'ftyp' ? isoKind(bytes) : null;
}

/** EXIF orientations 5–8 lie on their side (EXIF 2.32, tag 274). */
const isSideways = (orientation: number | undefined) => orientation !== undefined && orientation >= 5;

/**
 * Kind and upright size from the beginning of a file, without decoding it; null when the header makes no
 * sense. Orientation is known for JPEG only.
 */
export function readHeader(bytes: Uint8Array): ImageHeader | null {
  const kind = sniffKind(bytes);
  if (kind === null) return null;
  let size: ReturnType<typeof imageSize>;
  try {
    size = imageSize(bytes);
  } catch {
    // The library throws on every header it cannot follow; to us they are all the same: broken.
    return null;
  }
  const { width, height } = size;
  if (!(width > 0 && height > 0)) return null;
  return isSideways(size.orientation) ? { kind, width: height, height: width } : { kind, width, height };
}
