import { lumaOf, type Pixels } from './pixels';
import { blurred } from './sharpen';

/** Side of the squares that a photo is judged by: a part of it must be sharp, not all. */
const TILE = 48;
/** Spread of brightness below which a square shows nothing whose edges could be judged, of 255. */
const FLAT = 9;

export interface Sharpness {
  /**
   * Of the sharpest parts: how much of the change between neighbours a slight blur takes away. 0: nothing, so it
   * was blurred before; near 1: fine detail (or noise).
   */
  detail: number;
  /** Variance of the Laplacian there, freed of noise and of the contrast of the motif. */
  laplacian: number;
  /** Standard deviation of the noise, of 255. */
  noise: number;
  /** How many squares had anything to judge. */
  tiles: number;
}

/** Noise by the mean absolute answer of a mask that is blind to edges (Immerkær 1996), in the calmest squares. */
function noiseOf(luma: Float32Array, width: number, height: number): number {
  const calm: number[] = [];
  for (let top = 1; top + 16 < height; top += 16)
    for (let left = 1; left + 16 < width; left += 16) {
      let sum = 0;
      for (let y = top; y < top + 16; y += 2)
        for (let x = left; x < left + 16; x += 2) {
          const at = y * width + x;
          const v = (to: number) => luma[at + to] ?? 0;
          sum += Math.abs(
            v(-width - 1) +
              v(-width + 1) +
              v(width - 1) +
              v(width + 1) -
              2 * (v(-width) + v(width) + v(-1) + v(1)) +
              4 * v(0),
          );
        }
      calm.push(sum / 64);
    }
  if (calm.length === 0) return 0;
  calm.sort((a, b) => a - b);
  const quarter = calm[Math.floor(calm.length * 0.25)] ?? 0;
  return (quarter * Math.sqrt(Math.PI / 2)) / 6;
}

interface TileFigures {
  detail: number;
  laplacian: number;
}

function judgeTile(
  luma: Float32Array,
  soft: Float32Array,
  width: number,
  left: number,
  top: number,
  noise: number,
): TileFigures | null {
  let [sum, squares, change, kept, lapSquares, many] = [0, 0, 0, 0, 0, 0];
  for (let y = top; y < top + TILE; y += 1)
    for (let x = left; x < left + TILE; x += 1) {
      const at = y * width + x;
      const here = luma[at] ?? 0;
      const right = luma[at + 1] ?? 0;
      const below = luma[at + width] ?? 0;
      const lap = right + (luma[at - 1] ?? 0) + below + (luma[at - width] ?? 0) - 4 * here;
      const softHere = soft[at] ?? 0;
      const steps = (right - here) ** 2 + (below - here) ** 2;
      const softSteps = ((soft[at + 1] ?? 0) - softHere) ** 2 + ((soft[at + width] ?? 0) - softHere) ** 2;
      sum += here;
      squares += here * here;
      change += steps;
      kept += softSteps;
      lapSquares += lap * lap;
      many += 1;
    }
  const spread = squares / many - (sum / many) ** 2 - noise ** 2;
  if (spread < FLAT ** 2) return null;
  // White noise of σ adds 2σ² to each squared step, 20σ² to each squared Laplacian; 1-2-1 leaves little of it.
  const steps = Math.max(1e-6, change / many - 4 * noise ** 2);
  const softSteps = Math.max(0, kept / many - 0.2 * noise ** 2);
  return {
    detail: Math.min(1, Math.max(0, 1 - softSteps / steps)),
    laplacian: Math.max(0, lapSquares / many - 20 * noise ** 2) / spread,
  };
}

const NOTHING: Sharpness = { detail: 0, laplacian: 0, noise: 0, tiles: 0 };

/** How sharp the sharpest parts of a photo are: a blurred background is no fault. */
export function sharpnessOf(pixels: Pixels): Sharpness {
  const { width, height } = pixels;
  if (width < TILE + 2 || height < TILE + 2) return NOTHING;
  const luma = lumaOf(pixels);
  const soft = blurred(luma, width, height, 2);
  const noise = noiseOf(luma, width, height);
  const found: TileFigures[] = [];
  for (let top = 1; top + TILE < height; top += TILE)
    for (let left = 1; left + TILE < width; left += TILE) {
      const tile = judgeTile(luma, soft, width, left, top, noise);
      if (tile) found.push(tile);
    }
  if (found.length === 0) return { ...NOTHING, noise };
  const best = (of: keyof TileFigures) =>
    found.map((tile) => tile[of]).toSorted((a, b) => b - a)[Math.floor(found.length * 0.1)] ?? 0;
  return { detail: best('detail'), laplacian: best('laplacian'), noise, tiles: found.length };
}
