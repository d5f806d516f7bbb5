import { lumaOf, type Pixels } from './pixels';

/** Differences of brightness up to this are noise, of 255; they are not made stronger. */
const NOISE = 1.5;
/** The most that one pixel may be moved: more draws pale lines along edges. */
const MOST = 28;
/** How much of a difference is added at full strength. */
const FULL = 2.4;

/** A copy blurred by 1-2-1 in both directions, `times` times; the edge repeats its last pixel. */
export function blurred(luma: Float32Array, width: number, height: number, times: number): Float32Array {
  let from = luma;
  for (let turn = 0; turn < times; turn += 1) {
    const across = new Float32Array(luma.length);
    for (let y = 0; y < height; y += 1)
      for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
        const left = from[x > 0 ? at - 1 : at] ?? 0;
        const right = from[x < width - 1 ? at + 1 : at] ?? 0;
        across[at] = (left + 2 * (from[at] ?? 0) + right) / 4;
      }
    const both = new Float32Array(luma.length);
    for (let y = 0; y < height; y += 1) {
      const up = y > 0 ? -width : 0;
      const down = y < height - 1 ? width : 0;
      for (let x = 0, at = y * width; x < width; x += 1, at += 1)
        both[at] = ((across[at + up] ?? 0) + 2 * (across[at] ?? 0) + (across[at + down] ?? 0)) / 4;
    }
    from = both;
  }
  return from;
}

/**
 * Unsharp mask on brightness alone, in place: colours do not fray. The halo is as wide as a 1080 px picture
 * shows it, so a larger photo is blurred more for the comparison.
 */
export function sharpen(pixels: Pixels, sharp: number, scale: number): void {
  const { data, width, height } = pixels;
  const luma = lumaOf(pixels);
  const larger = Math.max(1, Math.min(width, height) / scale / 1080);
  const times = Math.max(1, Math.round(larger ** 2 * 2 * scale ** 2));
  const soft = blurred(luma, width, height, Math.min(8, times));
  const amount = (sharp / 100) * FULL;
  for (let at = 0, to = 0; at < luma.length; at += 1, to += 4) {
    const detail = (luma[at] ?? 0) - (soft[at] ?? 0);
    const size = Math.abs(detail);
    if (size <= NOISE) continue;
    const move = Math.sign(detail) * Math.min(MOST, (size - NOISE) * amount);
    data[to] = (data[to] ?? 0) + move;
    data[to + 1] = (data[to + 1] ?? 0) + move;
    data[to + 2] = (data[to + 2] ?? 0) + move;
  }
}
