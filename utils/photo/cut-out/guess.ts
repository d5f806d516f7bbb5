import { costOf, learn } from './colour-model';
import { barrierFromBorder } from './from-border';
import { apartOf, type NearGround, nearGround } from './near-ground';
import type { Size } from './pixels';
import { softShadow, stepsOf, sureGround } from './reach';
import { outerGround } from './spots';
import { spread } from './spread';

/** What is thought of a photo before anything is cut. */
export interface Guess {
  /** 1 where the product seems to be. */
  mask: Uint8Array;
  /** What speaks against the ground, in nats. */
  lean: Float32Array;
  /** The ground as it goes on behind the product, its soft shadows in it. */
  near: NearGround;
}

/** Most that the place may say against the colours, in nats. */
const MOST = 8;
const WEIGHT = 5;

/** A ground less colourful than this (in Lab) does not show by its hue what is its shadow. */
const COLOURFUL = 6;
/** The darkest shadow on it, as a factor of its three values. */
const DARKEST = 0.55;

/**
 * Of each pixel: how far its colour is from that of `ground` (1 for those pixels) near by. A shadow on a colourful ground,
 * known by its hue, is no further than the ground itself.
 */
export function apartFromShaded(
  lab: Float32Array,
  ground: Uint8Array,
  size: Size,
): (pixel: number) => number {
  const near = spread(lab, Float32Array.from(ground), size);
  return (pixel) => {
    const at = pixel * 3;
    const [l, a, b] = [near[at] as number, near[at + 1] as number, near[at + 2] as number];
    const [x, y, z] = [lab[at] as number, lab[at + 1] as number, lab[at + 2] as number];
    const nearest = (x * l + y * a + z * b) / (l * l + a * a + b * b + 1e-6);
    const light = Math.hypot(a, b) > COLOURFUL ? Math.max(DARKEST, Math.min(1, nearest)) : 1;
    return Math.hypot(x - light * l, y - light * a, z - light * b);
  };
}

/** Where border pixels begin: colours that are rare on the border belong to a product that touches it. */
function startOnBorder(lab: Float32Array, { width, height }: Size): Float32Array {
  const rim = Math.max(1, Math.round(Math.min(width, height) * 0.025));
  const onRim = (pixel: number) => {
    const x = pixel % width;
    const y = (pixel - x) / width;
    return Math.min(x, y, width - 1 - x, height - 1 - y) < rim;
  };
  const clouds = learn(lab, onRim, 4);
  const common = clouds.filter(({ share }) => share > 0.1);
  const start = new Float32Array(width * height);
  for (let pixel = 0; pixel < start.length; pixel++) {
    if (!onRim(pixel)) continue;
    const at = pixel * 3;
    const cost = costOf(common, lab[at] as number, lab[at + 1] as number, lab[at + 2] as number);
    start[pixel] = Math.max(0, Math.min(40, (cost - 9) * 2));
  }
  return start;
}

/** The value that divides a plane best into two groups (Otsu, "A threshold selection method", 1979). */
export function threshold(plane: Float32Array): number {
  const bins = 128;
  const most = plane.reduce((high, value) => Math.max(high, value), 0);
  if (most === 0) return 0;
  const counts = new Float64Array(bins);
  for (const value of plane) {
    const bin = Math.floor((value / most) * (bins - 1));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const all = counts.reduce((sum, count, bin) => sum + count * bin, 0);
  let [below, belowSum, best, at] = [0, 0, 0, 0];
  for (let bin = 0; bin < bins; bin++) {
    below += counts[bin] as number;
    belowSum += bin * (counts[bin] as number);
    const above = plane.length - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (belowSum / below - (all - belowSum) / above) ** 2;
    if (between > best) [best, at] = [between, bin];
  }
  return ((at + 0.5) / (bins - 1)) * most;
}

/** How far a colour may be from the ground's, in Lab, besides the ground's scatter; a darker one may be its shadow. */
const ALIKE = 2;
const ALIKE_SHADED = 3.3;
/** Less unlike than this (0 to 1) is ground seen through a gap; more than that, beyond an edge, is a part of the product. */
const GAP = 0.1;
const PALE = 0.4;
/** What speaks for the ground where a soft shadow seems to lie, in nats. */
const IN_SHADOW = -3;

/** Where the product is, by three signs: it has an edge all round, its colours are not the ground's, it is in the middle. */
export function guess(lab: Float32Array, size: Size): Guess {
  const { width, height } = size;
  const far = barrierFromBorder(lab, size, startOnBorder(lab, size));
  // On a scale of ratios: else a product of which a part is very bright would be that part alone.
  const ratio = (value: number) => Math.log(Math.min(value, 200) / 4 + 1);
  const cut = (Math.exp(threshold(far.map(ratio))) - 1) * 4;
  const mask = Uint8Array.from(far, (value) => (value > cut ? 1 : 0));
  const steps = stepsOf(lab, size);
  const ground = sureGround(outerGround(mask, size), steps, size);
  const near = nearGround(lab, ground, size);
  const lean = new Float32Array(far.length);
  for (let pixel = 0; pixel < lean.length; pixel++) {
    const x = ((pixel % width) + 0.5) / width - 0.5;
    const y = (Math.floor(pixel / width) + 0.5) / height - 0.5;
    const alike = (near.shade[pixel] ? ALIKE_SHADED : ALIKE) + Math.sqrt(near.scatter[pixel] as number);
    const unlike = Math.max(0, Math.min(1, (apartOf(near, lab, pixel) / alike - 1) / 2));
    const say = WEIGHT * Math.log(((far[pixel] as number) + 2) / (cut + 2)) + 1 - 6 * (x * x + y * y);
    lean[pixel] = Math.max(-MOST, Math.min(MOST, say)) * (say > 0 ? unlike : 1);
    // What looks like the ground near by is seen through a gap of the product.
    if (unlike < GAP) mask[pixel] = 0;
    // And what has an edge towards it, and does not look like it, is a pale part.
    else if (unlike > PALE && ground[pixel] === 0) mask[pixel] = 1;
  }
  const shadow = softShadow(lab, ground, near, steps, size);
  for (let pixel = 0; pixel < mask.length; pixel++)
    if (shadow[pixel]) {
      mask[pixel] = 0;
      lean[pixel] = Math.min(lean[pixel] as number, IN_SHADOW);
      // There the ground is as it looks.
      const at = pixel * 3;
      for (let of = 0; of < 3; of++) near.lab[at + of] = lab[at + of] as number;
    }
  return { mask, lean, near };
}
