import type { PictureType } from './surface';

/** How a picture becomes a file. */
export interface Encoding {
  /** JPEG when left out: what every channel takes (domain facts §2.1). */
  type?: PictureType | undefined;
  /** 0–1, the highest that may be used; {@link USUAL_QUALITY} when left out. PNG has none. */
  quality?: number | undefined;
  /** The file should not be larger: the quality is lowered, down to {@link LEAST_QUALITY}, until it is not. */
  maxBytes?: number | undefined;
}

export interface Encoded {
  blob: Blob;
  bytes: number;
  /** 0–1; null for PNG. */
  quality: number | null;
  /** Whether it is within `maxBytes`; true when there was none. */
  fits: boolean;
}

/** Quality by the export rule of domain facts §2.1. */
export const USUAL_QUALITY = 0.85;
/** Below this the letters of a price stand in visible blocks: a smaller picture is the better way then. */
export const LEAST_QUALITY = 0.3;

/** Qualities are tried in whole percent: finer steps change the size by less than the photo does. */
const percent = (quality: number) => Math.round(quality * 100);

/**
 * Encodes at the highest quality (in whole percent, at most `quality`) that stays within `maxBytes`, by halving
 * what lies between: at most 9 encodings. When even the lowest does not, that one comes with `fits: false`.
 * `encode` writes the picture at a quality 0–1; without one, as for PNG.
 */
export async function searchQuality(
  encode: (quality?: number) => Promise<Blob>,
  { type = 'image/jpeg', quality = USUAL_QUALITY, maxBytes = Number.POSITIVE_INFINITY }: Encoding,
): Promise<Encoded> {
  const made = (blob: Blob, used: number | null): Encoded => ({
    blob,
    bytes: blob.size,
    quality: used,
    fits: blob.size <= maxBytes,
  });
  if (type === 'image/png') return made(await encode(), null);
  const at = async (used: number) => made(await encode(used / 100), used / 100);
  const top = percent(Math.min(1, Math.max(0, quality)));
  const first = await at(top);
  const least = percent(LEAST_QUALITY);
  if (first.fits || top <= least) return first;
  let best = await at(least);
  if (!best.fits) return best;
  // Always: `low` fits and `high` does not.
  let [low, high] = [least, top];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const tried = await at(middle);
    if (tried.fits) {
      best = tried;
      low = middle;
    } else high = middle;
  }
  return best;
}
