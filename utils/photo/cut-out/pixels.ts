import type { Pixels } from '../pixels';

export type { Pixels };

/** In pixels. A plane of that size has one value for each of them, row by row. */
export interface Size {
  width: number;
  height: number;
}

/** The size with its long side at most `side`, each side at least 1. */
export function fitted({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A smaller copy, each pixel the mean of those that it covers. See-through ones count by their opacity. */
export function shrunk(from: Pixels, to: Size): Pixels {
  if (to.width === from.width && to.height === from.height) return from;
  const data = new Uint8ClampedArray(to.width * to.height * 4);
  const starts = (length: number, parts: number) =>
    Int32Array.from({ length: parts + 1 }, (_, at) => Math.floor((at * length) / parts));
  const columns = starts(from.width, to.width);
  const rows = starts(from.height, to.height);
  const source = from.data;
  for (let y = 0; y < to.height; y++) {
    const top = rows[y] as number;
    const bottom = Math.max(top + 1, rows[y + 1] as number);
    for (let x = 0; x < to.width; x++) {
      const left = columns[x] as number;
      const right = Math.max(left + 1, columns[x + 1] as number);
      let [red, green, blue, opacity] = [0, 0, 0, 0];
      for (let row = top; row < bottom; row++)
        for (let at = (row * from.width + left) * 4; at < (row * from.width + right) * 4; at += 4) {
          const share = source[at + 3] as number;
          red += (source[at] as number) * share;
          green += (source[at + 1] as number) * share;
          blue += (source[at + 2] as number) * share;
          opacity += share;
        }
      const to4 = (y * to.width + x) * 4;
      if (opacity > 0) {
        data[to4] = red / opacity;
        data[to4 + 1] = green / opacity;
        data[to4 + 2] = blue / opacity;
      }
      data[to4 + 3] = opacity / ((right - left) * (bottom - top));
    }
  }
  return { ...to, data };
}

/** A plane at another size, between its values (bilinear, pixel middles on pixel middles). */
export function resized(plane: Uint8Array, from: Size, to: Size): Uint8Array {
  const out = new Uint8Array(to.width * to.height);
  const [across, down] = [from.width / to.width, from.height / to.height];
  for (let y = 0; y < to.height; y++) {
    const v = Math.min(Math.max((y + 0.5) * down - 0.5, 0), from.height - 1);
    const top = Math.floor(v);
    const low = Math.min(top + 1, from.height - 1);
    const dy = v - top;
    for (let x = 0; x < to.width; x++) {
      const u = Math.min(Math.max((x + 0.5) * across - 0.5, 0), from.width - 1);
      const left = Math.floor(u);
      const right = Math.min(left + 1, from.width - 1);
      const dx = u - left;
      const upper =
        (plane[top * from.width + left] as number) * (1 - dx) +
        (plane[top * from.width + right] as number) * dx;
      const lower =
        (plane[low * from.width + left] as number) * (1 - dx) +
        (plane[low * from.width + right] as number) * dx;
      out[y * to.width + x] = upper * (1 - dy) + lower * dy + 0.5;
    }
  }
  return out;
}
