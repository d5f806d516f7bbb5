import { fitted, type Pixels, resized, type Size } from './pixels';

/** Shadows are soft: they are drawn small and enlarged. */
const SIDE = 360;
/** A column stands on the floor when it ends at most so far above the lowest one, as a share of the height. */
const LIFT = 0.1;

/** The mean over rows and columns, `across` and `down` pixels to each side, done thrice: near to a bell curve. */
function softened(plane: Float32Array, { width, height }: Size, across: number, down: number): Float32Array {
  let from = plane;
  const sweep = (lines: number, length: number, step: number, line: number, reach: number) => {
    const to = new Float32Array(from.length);
    for (let at = 0; at < lines; at++) {
      let sum = 0;
      for (let along = -reach; along < length; along++) {
        const comes = along + reach;
        if (comes < length) sum += from[at * line + comes * step] as number;
        const goes = along - reach - 1;
        if (goes >= 0) sum -= from[at * line + goes * step] as number;
        if (along >= 0) to[at * line + along * step] = sum / (2 * reach + 1);
      }
    }
    from = to;
  };
  for (let round = 0; round < 3; round++) {
    sweep(height, width, 1, width, across);
    sweep(width, height, width, 1, down);
  }
  return from;
}

/** For each column of a small picture, the row below the product's lowest pixel, or -1 where it does not stand. */
function feetOf(solid: Uint8Array, { width, height }: Size): Int32Array {
  const feet = new Int32Array(width).fill(-1);
  let [top, bottom] = [height, -1];
  for (let x = 0; x < width; x++)
    for (let y = 0; y < height; y++)
      if (solid[y * width + x]) {
        feet[x] = y;
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  const least = bottom - (bottom - top) * LIFT - 1;
  return feet.map((row) => (row >= least ? row : -1));
}

/**
 * The shadow of a product that stands on a floor, 0 (none) to 255 for each pixel: dark and narrow where it
 * touches, wide and faint around. Taken from the lower outline, so that it fits legs as well as a flat bottom.
 */
export function shadowUnder(product: Pixels): Uint8Array {
  const size = fitted(product, SIDE);
  const { width, height } = size;
  const solid = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const column = Math.min(product.width - 1, Math.floor(((x + 0.5) * product.width) / width));
      const row = Math.min(product.height - 1, Math.floor(((y + 0.5) * product.height) / height));
      solid[y * width + x] = (product.data[(row * product.width + column) * 4 + 3] as number) > 127 ? 1 : 0;
    }
  const feet = feetOf(solid, size);
  const wide = feet.reduce((sum, row) => sum + (row < 0 ? 0 : 1), 0);
  const unit = Math.max(1, Math.round(wide / 60));
  const draw = (above: number, below: number) => {
    const plane = new Float32Array(width * height);
    for (let x = 0; x < width; x++) {
      const foot = feet[x] as number;
      if (foot < 0) continue;
      for (let y = Math.max(0, foot - above); y <= Math.min(height - 1, foot + below); y++)
        plane[y * width + x] = 1;
    }
    return plane;
  };
  const near = softened(draw(unit * 2, unit), size, unit, Math.max(1, unit >> 1));
  const far = softened(draw(unit * 3, unit * 3), size, unit * 4, unit * 2);
  const small = Uint8Array.from(near, (value, pixel) =>
    Math.min(200, 255 * (0.42 * value + 0.3 * (far[pixel] as number))),
  );
  return resized(small, size, product);
}
