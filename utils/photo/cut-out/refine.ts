import { costOf } from './colour-model';
import { minCut, STEPS, WAYS } from './min-cut';
import type { Size } from './pixels';
import { edgeScale, type Models, OPEN, PRODUCT } from './segment';
import { spread, weightOf } from './spread';

/** Half the width of the strip along the edge that is divided anew, in pixels. */
const STRIP = 5;
const SMOOTH = 30;
const SCALE = 100;
const SURE = 1e7;

/** Pixels within `reach` (a square's) of another value of the mask. */
export function stripAlong(mask: Uint8Array, { width, height }: Size, reach: number): Uint8Array {
  const across = new Uint8Array(mask.length);
  const strip = new Uint8Array(mask.length);
  // Two bits: 1 for a zero near by in the row, 2 for a one; then the same down the columns.
  const sweep = (
    from: (pixel: number) => number,
    to: Uint8Array,
    lines: number,
    length: number,
    step: number,
    line: number,
  ) => {
    for (let at = 0; at < lines; at++) {
      let [zero, one] = [-1e9, -1e9];
      for (let along = 0; along < length + reach; along++) {
        if (along < length) {
          const bits = from(at * line + along * step);
          if (bits & 1) zero = along;
          if (bits & 2) one = along;
        }
        const here = along - reach;
        if (here < 0) continue;
        const bits = (zero >= here - reach ? 1 : 0) | (one >= here - reach ? 2 : 0);
        to[at * line + here * step] = bits;
      }
    }
  };
  sweep((pixel) => (mask[pixel] ? 2 : 1), across, height, width, 1, width);
  sweep((pixel) => across[pixel] as number, strip, width, height, width, 1);
  for (let pixel = 0; pixel < strip.length; pixel++) strip[pixel] = strip[pixel] === 3 ? 1 : 0;
  return strip;
}

/**
 * Draws the edge of a mask that comes from a smaller picture exactly: a strip along it is divided anew by the
 * colours on either side at that place, by those of the whole, and by the edges in the picture. Answers the mask.
 */
export function refine(
  lab: Float32Array,
  rough: Uint8Array,
  known: Uint8Array,
  size: Size,
  models: Models,
): Uint8Array {
  const { width } = size;
  const strip = stripAlong(rough, size, STRIP);
  const mask = rough.slice();
  for (let pixel = 0; pixel < mask.length; pixel++) {
    if (known[pixel] === OPEN) continue;
    mask[pixel] = known[pixel] === PRODUCT ? 1 : 0;
    strip[pixel] = 0;
  }
  const product = spread(lab, weightOf(mask, 1, strip), size);
  const ground = spread(lab, weightOf(mask, 0, strip), size);
  const nodes = new Int32Array(mask.length).fill(-1);
  const pixels: number[] = [];
  for (let pixel = 0; pixel < mask.length; pixel++)
    if (strip[pixel]) {
      nodes[pixel] = pixels.length;
      pixels.push(pixel);
    }
  const next = new Int32Array(pixels.length * WAYS).fill(-1);
  const flow = new Int32Array(pixels.length * WAYS);
  const pull = new Int32Array(pixels.length);
  const beta = edgeScale(lab, size);
  const apart = (one: Float32Array, other: Float32Array, at: number, to: number) =>
    ((one[at] as number) - (other[to] as number)) ** 2 +
    ((one[at + 1] as number) - (other[to + 1] as number)) ** 2 +
    ((one[at + 2] as number) - (other[to + 2] as number)) ** 2;
  for (const [node, pixel] of pixels.entries()) {
    const at = pixel * 3;
    const [l, a, b] = [lab[at] as number, lab[at + 1] as number, lab[at + 2] as number];
    const here = (apart(lab, ground, at, at) - apart(lab, product, at, at)) / 60;
    const all = costOf(models.ground, l, a, b) - costOf(models.product, l, a, b);
    let say = Math.max(-8, Math.min(8, here)) + 0.4 * Math.max(-10, Math.min(10, all));
    const x = pixel % width;
    for (let way = 0; way < WAYS; way++) {
      const [dx, dy] = STEPS[way] as [number, number];
      const other = pixel + dy * width + dx;
      if (x + dx < 0 || x + dx >= width || other < 0 || other >= mask.length) continue;
      const weight = (SMOOTH * Math.exp(-beta * apart(lab, lab, at, other * 3))) / Math.hypot(dx, dy);
      const neighbour = nodes[other] as number;
      if (neighbour < 0) say += mask[other] ? weight : -weight;
      else {
        next[node * WAYS + way] = neighbour;
        flow[node * WAYS + way] = weight * SCALE + 1;
      }
    }
    pull[node] = Math.max(-SURE, Math.min(SURE, say * SCALE));
  }
  const kept = minCut({ next, flow, pull });
  for (const [node, pixel] of pixels.entries()) mask[pixel] = kept[node] as number;
  return mask;
}
