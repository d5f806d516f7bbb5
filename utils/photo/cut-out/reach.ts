import { type NearGround, shadeOf } from './near-ground';
import type { Size } from './pixels';

/** The ways in which a step is measured, each from so far on one side to so far on the other, in pixels. */
const WAYS = [
  [2, 0],
  [0, 2],
  [1, 1],
  [1, -1],
] as const;
/** A step on the way over a ground, in Lab, that is no edge even on the plainest. */
const EDGE = 4;
/** And how many times an ordinary step of a busy one. */
const TIMES = 3;
/** Less than this share of the ground is too little to know it by. */
const ENOUGH = 0.3;
/** Most that a soft shadow changes over a step where it begins, and how much more for each tenth that it is darker. */
const SOFT = { least: 4, more: 2, most: 10 } as const;

/** How much the colour changes at each pixel, in Lab: the most of the steps across, down and both ways aslant. */
export function stepsOf(lab: Float32Array, { width, height }: Size): Float32Array {
  const steps = new Float32Array(width * height);
  const inside = (value: number, most: number) => Math.max(0, Math.min(most - 1, value));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let most = 0;
      for (const [across, down] of WAYS) {
        const p = (inside(y + down, height) * width + inside(x + across, width)) * 3;
        const q = (inside(y - down, height) * width + inside(x - across, width)) * 3;
        const step =
          ((lab[p] as number) - (lab[q] as number)) ** 2 +
          ((lab[p + 1] as number) - (lab[q + 1] as number)) ** 2 +
          ((lab[p + 2] as number) - (lab[q + 2] as number)) ** 2;
        if (step > most) most = step;
      }
      steps[y * width + x] = Math.sqrt(most);
    }
  return steps;
}

/** Goes on from `from`, side by side, over the pixels that `may` be gone over; 1 for all that is reached. */
function flooded(
  from: readonly number[],
  may: (pixel: number) => boolean,
  { width, height }: Size,
): Uint8Array {
  const reached = new Uint8Array(width * height);
  const way = from.filter((pixel) => may(pixel));
  for (const pixel of way) reached[pixel] = 1;
  const go = (pixel: number) => {
    if (reached[pixel] || !may(pixel)) return;
    reached[pixel] = 1;
    way.push(pixel);
  };
  for (let at = 0; at < way.length; at++) {
    const pixel = way[at] as number;
    const x = pixel % width;
    if (x > 0) go(pixel - 1);
    if (x < width - 1) go(pixel + 1);
    if (pixel >= width) go(pixel - width);
    if (pixel < width * (height - 1)) go(pixel + width);
  }
  return reached;
}

/**
 * The part of `outer` (1 for what seems to be ground and reaches the border) to which one comes from the border without
 * crossing an edge: a pale part of the product that seems to be ground is left out. All of it when that is too little.
 */
export function sureGround(outer: Uint8Array, steps: Float32Array, size: Size): Uint8Array {
  const { width, height } = size;
  const usual = steps.filter((_, pixel) => outer[pixel] === 1).toSorted();
  const edge = Math.max(EDGE, TIMES * (usual[usual.length >> 1] ?? 0));
  const border: number[] = [];
  for (let pixel = 0; pixel < outer.length; pixel++) {
    const x = pixel % width;
    const y = (pixel - x) / width;
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) border.push(pixel);
  }
  const sure = flooded(border, (pixel) => outer[pixel] === 1 && (steps[pixel] as number) < edge, size);
  const share = sure.reduce((sum, is) => sum + is, 0);
  return share < usual.length * ENOUGH ? outer : sure;
}

/**
 * Where soft shadows lie: 1 for what is reached from `ground` over pixels of the ground's colour, darkened, without
 * a step that would be an edge. A shadow has no sharp outline where it begins; a product has.
 */
export function softShadow(
  lab: Float32Array,
  ground: Uint8Array,
  near: NearGround,
  steps: Float32Array,
  size: Size,
): Uint8Array {
  const shaded = (pixel: number) => {
    const factor = shadeOf(lab, near, pixel);
    const soft = Math.min(SOFT.most, SOFT.least + SOFT.more * 10 * (1 - factor));
    return factor > 0 && (steps[pixel] as number) < soft;
  };
  const from: number[] = [];
  for (let pixel = 0; pixel < ground.length; pixel++) if (ground[pixel]) from.push(pixel);
  const reached = flooded(from, (pixel) => ground[pixel] === 1 || shaded(pixel), size);
  return reached.map((is, pixel) => (ground[pixel] ? 0 : is));
}
