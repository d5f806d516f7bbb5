import type { Size } from './pixels';

/**
 * Fills the pixels that have no weight from those that have, near ones counting most: halves the picture until
 * one pixel is left, then goes back and fills each gap from the next smaller picture. `values` has three a pixel;
 * `weight` 0 to 1. Answers a filled copy; all zeros when nothing has weight.
 */
export function spread(values: Float32Array, weight: Float32Array, { width, height }: Size): Float32Array {
  if (width === 1 && height === 1) return weight[0] ? values.slice() : new Float32Array(3);
  const half = { width: (width + 1) >> 1, height: (height + 1) >> 1 };
  const sums = new Float32Array(half.width * half.height * 3);
  const weights = new Float32Array(half.width * half.height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const share = weight[pixel] as number;
      if (share === 0) continue;
      const to = (y >> 1) * half.width + (x >> 1);
      weights[to] = (weights[to] as number) + share;
      for (let of = 0; of < 3; of++)
        sums[to * 3 + of] = (sums[to * 3 + of] as number) + share * (values[pixel * 3 + of] as number);
    }
  for (let at = 0; at < weights.length; at++) {
    const sum = weights[at] as number;
    if (sum === 0) continue;
    for (let of = 0; of < 3; of++) sums[at * 3 + of] = (sums[at * 3 + of] as number) / sum;
    weights[at] = Math.min(1, sum);
  }
  const coarse = spread(sums, weights, half);
  const filled = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    const v = y & 1 ? 0.25 : -0.25;
    const top = Math.max(0, Math.floor((y >> 1) + v));
    const low = Math.min(half.height - 1, top + 1);
    const dy = y & 1 ? 0.25 : y === 0 ? 0 : 0.75;
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const share = weight[pixel] as number;
      const left = Math.max(0, Math.floor((x >> 1) + (x & 1 ? 0.25 : -0.25)));
      const right = Math.min(half.width - 1, left + 1);
      const dx = x & 1 ? 0.25 : x === 0 ? 0 : 0.75;
      for (let of = 0; of < 3; of++) {
        const upper =
          (coarse[(top * half.width + left) * 3 + of] as number) * (1 - dx) +
          (coarse[(top * half.width + right) * 3 + of] as number) * dx;
        const lower =
          (coarse[(low * half.width + left) * 3 + of] as number) * (1 - dx) +
          (coarse[(low * half.width + right) * 3 + of] as number) * dx;
        const around = upper * (1 - dy) + lower * dy;
        filled[pixel * 3 + of] = share * (values[pixel * 3 + of] as number) + (1 - share) * around;
      }
    }
  }
  return filled;
}

/** Weight for {@link spread}: 1 for the pixels of a mask that hold `value` and do not lie in the strip. */
export function weightOf(mask: Uint8Array, value: number, strip: Uint8Array): Float32Array {
  const weight = new Float32Array(mask.length);
  for (let pixel = 0; pixel < mask.length; pixel++)
    if (mask[pixel] === value && strip[pixel] === 0) weight[pixel] = 1;
  return weight;
}
