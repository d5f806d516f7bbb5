import { type ColourModel, costOf } from './colour-model';
import { minCut, STEPS, WAYS } from './min-cut';
import { groundCost, type NearGround } from './near-ground';
import type { Size } from './pixels';

/** What is known of a pixel before the cut. */
export const OPEN = 0;
export const GROUND = 1;
export const PRODUCT = 2;

/** Weight of a cut between two like pixels against the colours' say (Rother et al., "GrabCut", 2004: 50). */
const SMOOTH = 50;
const SCALE = 100;
/** What any colour costs a product at most, in nats: it may have a part of a colour that it has nowhere else. */
const ANY_COLOUR = 13;
/** As much as no cut may cost. */
const SURE = 1e7;

export interface Task extends Size {
  lab: Float32Array;
  /** OPEN, GROUND or PRODUCT for each pixel. */
  known: Uint8Array;
  /** What speaks against the ground for each pixel, in nats; negative speaks for it. */
  lean: Float32Array;
  near: NearGround;
}

export interface Models {
  product: ColourModel;
  ground: ColourModel;
}

/** One over twice the mean squared difference of neighbours: what counts as an edge in this photo. */
export function edgeScale(lab: Float32Array, { width, height }: Size): number {
  let [sum, count] = [0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 1; x < width; x++) {
      const at = (y * width + x) * 3;
      for (let of = 0; of < 3; of++) sum += ((lab[at + of] as number) - (lab[at - 3 + of] as number)) ** 2;
      count++;
    }
  return count > 0 && sum > 0 ? count / (2 * sum) : 1;
}

/** Divides the open pixels by colour and by edges, around what is known. Answers 1 for the product. */
export function divide(task: Task, models: Models, beta: number): Uint8Array {
  const { width, height, lab, known, lean, near } = task;
  const count = width * height;
  const next = new Int32Array(count * WAYS).fill(-1);
  const flow = new Int32Array(count * WAYS);
  const pull = new Int32Array(count);
  for (let pixel = 0; pixel < count; pixel++) {
    const x = pixel % width;
    const y = (pixel - x) / width;
    const at = pixel * 3;
    const [l, a, b] = [lab[at] as number, lab[at + 1] as number, lab[at + 2] as number];
    if (known[pixel] === PRODUCT) pull[pixel] = SURE;
    else if (known[pixel] === GROUND) pull[pixel] = -SURE;
    else {
      const ground = groundCost(near, lab, pixel, costOf(models.ground, l, a, b));
      const product = Math.min(ANY_COLOUR, costOf(models.product, l, a, b));
      const say = ground - product + (lean[pixel] as number);
      pull[pixel] = Math.max(-40, Math.min(40, say)) * SCALE;
    }
    for (let way = 0; way < WAYS; way += 2) {
      const [dx, dy] = STEPS[way] as [number, number];
      if (x + dx >= width || y + dy < 0 || y + dy >= height) continue;
      const other = pixel + dy * width + dx;
      const to = other * 3;
      const apart =
        (l - (lab[to] as number)) ** 2 +
        (a - (lab[to + 1] as number)) ** 2 +
        (b - (lab[to + 2] as number)) ** 2;
      const weight = ((SMOOTH * Math.exp(-beta * apart)) / Math.hypot(dx, dy)) * SCALE + 1;
      next[pixel * WAYS + way] = other;
      next[other * WAYS + way + 1] = pixel;
      flow[pixel * WAYS + way] = weight;
      flow[other * WAYS + way + 1] = weight;
    }
  }
  return minCut({ next, flow, pull });
}
