import type { Size } from './pixels';
import { spread } from './spread';

/** The ground at each place as it goes on from what is seen of it near by. */
export interface NearGround {
  /** The colour that is awaited, three values a pixel. */
  lab: Float32Array;
  /** How much colours scatter about it there, as a variance of one value: small on plain grounds, large on busy ones. */
  scatter: Float32Array;
  /** 1 where the colour may be a shadow on it. */
  shade: Uint8Array;
}

/** How much of a pixel's own colour counts in what is awaited there: a mean over some eight pixels each way. */
const OWN = 0.05;
/** And over some twenty for the scatter. */
const OWN_SCATTER = 0.01;
/** Least scatter: the grain of a good photo, shrunk. */
const LEAST = 0.6;
/** The darkest shadow on the ground, as a factor of its three values. */
const DARKEST = 0.5;
/** How far a shadow's hue may be from the ground's, in Lab, besides the ground's own scatter. */
const HUE = 0.8;
/** Scatter over which a ground is not plain any more. */
const PLAIN = 4;
/** What it costs on the plainest ground, in nats, to be a colour of the ground from elsewhere. */
const ELSEWHERE = 10;
/** And what, to be a shadow. */
const SHADE = 6;

/** The ground as it goes on everywhere; `ground` is 1 for the pixels that are surely ground. */
export function nearGround(lab: Float32Array, ground: Uint8Array, size: Size): NearGround {
  const near = spread(
    lab,
    Float32Array.from(ground, (is) => is * OWN),
    size,
  );
  const squares = lab.map((value, at) => (value - (near[at] as number)) ** 2);
  const scatters = spread(
    squares,
    Float32Array.from(ground, (is) => is * OWN_SCATTER),
    size,
  );
  const scatter = Float32Array.from(
    ground,
    (_, pixel) =>
      LEAST +
      ((scatters[pixel * 3] as number) +
        (scatters[pixel * 3 + 1] as number) +
        (scatters[pixel * 3 + 2] as number)) /
        3,
  );
  const shade = ground.map((_, pixel) => (shadeOf(lab, { lab: near, scatter }, pixel) > 0 ? 1 : 0));
  return { lab: near, scatter, shade };
}

/** How far a pixel's colour is from the ground's as it goes on there, in Lab. */
export const apartOf = ({ lab: near }: NearGround, lab: Float32Array, pixel: number): number =>
  Math.hypot(
    (lab[pixel * 3] as number) - (near[pixel * 3] as number),
    (lab[pixel * 3 + 1] as number) - (near[pixel * 3 + 1] as number),
    (lab[pixel * 3 + 2] as number) - (near[pixel * 3 + 2] as number),
  );

/** How dark a shadow on the ground a pixel's colour would be, as a factor of the ground's; 0 when it can be none. */
export function shadeOf(lab: Float32Array, near: Pick<NearGround, 'lab' | 'scatter'>, pixel: number): number {
  const at = pixel * 3;
  const [x, y, z] = [lab[at] as number, lab[at + 1] as number, lab[at + 2] as number];
  const [l, a, b] = [near.lab[at] as number, near.lab[at + 1] as number, near.lab[at + 2] as number];
  const factor = (x * l + y * a + z * b) / (l * l + a * a + b * b + 1e-9);
  if (factor < DARKEST || factor > 1.02) return 0;
  const room = HUE + Math.sqrt(near.scatter[pixel] as number);
  return Math.hypot(y - factor * a, z - factor * b) < room ? factor : 0;
}

/** How plain the ground is at a place, 0 to 1. */
export const plainness = (scatter: number): number => Math.exp(-Math.max(0, scatter - LEAST) / PLAIN);

/**
 * What it costs a pixel to be ground, in nats: as the ground goes on here, or as it is somewhere else (`anywhere`,
 * in nats), which the plainer it is explains the less.
 */
export function groundCost(near: NearGround, lab: Float32Array, pixel: number, anywhere: number): number {
  const spreadHere = near.scatter[pixel] as number;
  const here = apartOf(near, lab, pixel) ** 2 / (2 * spreadHere) + 1.5 * Math.log(spreadHere);
  return Math.min(here, anywhere + (near.shade[pixel] ? SHADE : ELSEWHERE) * plainness(spreadHere));
}
