/** One cloud of like colours: how much of all it holds, its middle, and the spread turned round (six values). */
interface Cloud {
  share: number;
  mean: [number, number, number];
  /** Upper half of the inverse covariance: LL, La, Lb, aa, ab, bb. */
  inverse: [number, number, number, number, number, number];
  /** -ln of the share over the volume: what a colour in the very middle costs. */
  base: number;
}

/** A mix of clouds that colours come from. */
export type ColourModel = readonly Cloud[];

/** Least variance of a cloud, in squared units of Lab: grain and JPEG blocks move a plain ground by so much. */
const GRAIN = 2.5;
const ROUNDS = 6;

/** What a colour costs under a model: -ln of how likely it is, of the cloud that explains it best. */
export function costOf(model: ColourModel, l: number, a: number, b: number): number {
  let least = 1e9;
  for (const { mean, inverse, base } of model) {
    const x = l - mean[0];
    const y = a - mean[1];
    const z = b - mean[2];
    const far =
      inverse[0] * x * x +
      inverse[3] * y * y +
      inverse[5] * z * z +
      2 * (inverse[1] * x * y + inverse[2] * x * z + inverse[4] * y * z);
    const cost = base + far / 2;
    if (cost < least) least = cost;
  }
  return least;
}

/** A cloud from sums over its colours: their number, their sums, and the sums of their products. */
function cloudOf(sums: Float64Array, all: number): Cloud {
  const n = sums[0] as number;
  const [l, a, b] = [1, 2, 3].map((at) => (sums[at] as number) / n) as [number, number, number];
  const spread = (at: number, left: number, right: number) => (sums[at] as number) / n - left * right;
  const ll = spread(4, l, l) + GRAIN;
  const la = spread(5, l, a);
  const lb = spread(6, l, b);
  const aa = spread(7, a, a) + GRAIN;
  const ab = spread(8, a, b);
  const bb = spread(9, b, b) + GRAIN;
  const volume = ll * (aa * bb - ab * ab) - la * (la * bb - ab * lb) + lb * (la * ab - aa * lb);
  return {
    share: n / all,
    mean: [l, a, b],
    inverse: [
      (aa * bb - ab * ab) / volume,
      (lb * ab - la * bb) / volume,
      (la * ab - lb * aa) / volume,
      (ll * bb - lb * lb) / volume,
      (la * lb - ll * ab) / volume,
      (ll * aa - la * la) / volume,
    ],
    base: -Math.log(n / all) + 0.5 * Math.log(volume),
  };
}

/**
 * Learns `clouds` clouds from the pixels for which `takes` answers true; `lab` has three values a pixel. An
 * empty list when there is none. The same pixels give the same model: nothing is drawn by lot.
 */
export function learn(lab: Float32Array, takes: (pixel: number) => boolean, clouds: number): ColourModel {
  const pixels: number[] = [];
  for (let pixel = 0; pixel * 3 < lab.length; pixel++) if (takes(pixel)) pixels.push(pixel);
  if (pixels.length === 0) return [];
  const every = Math.max(1, Math.floor(pixels.length / 6000));
  const sample = every === 1 ? pixels : pixels.filter((_, at) => at % every === 0);
  const centres = spreadOut(lab, sample, clouds);
  const nearest = (pixel: number) => {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (let at = 0; at < centres.length; at++) {
      const far = distance(lab, pixel, centres[at] as number[]);
      if (far < least) [best, least] = [at, far];
    }
    return best;
  };
  let sums: Float64Array[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    sums = centres.map(() => new Float64Array(10));
    for (const pixel of sample) {
      const sum = sums[nearest(pixel)] as Float64Array;
      const l = lab[pixel * 3] as number;
      const a = lab[pixel * 3 + 1] as number;
      const b = lab[pixel * 3 + 2] as number;
      add(sum, l, a, b);
    }
    for (const [at, sum] of sums.entries()) {
      const n = sum[0] as number;
      if (n > 0) centres[at] = [1, 2, 3].map((of) => (sum[of] as number) / n);
    }
  }
  return sums.filter((sum) => (sum[0] as number) > 0).map((sum) => cloudOf(sum, sample.length));
}

/** Adds a colour to sums: their number, the three values, their six products. */
function add(sum: Float64Array, l: number, a: number, b: number): void {
  sum[0] = (sum[0] as number) + 1;
  sum[1] = (sum[1] as number) + l;
  sum[2] = (sum[2] as number) + a;
  sum[3] = (sum[3] as number) + b;
  sum[4] = (sum[4] as number) + l * l;
  sum[5] = (sum[5] as number) + l * a;
  sum[6] = (sum[6] as number) + l * b;
  sum[7] = (sum[7] as number) + a * a;
  sum[8] = (sum[8] as number) + a * b;
  sum[9] = (sum[9] as number) + b * b;
}

function distance(lab: Float32Array, pixel: number, to: readonly number[]): number {
  const x = (lab[pixel * 3] as number) - (to[0] as number);
  const y = (lab[pixel * 3 + 1] as number) - (to[1] as number);
  const z = (lab[pixel * 3 + 2] as number) - (to[2] as number);
  return x * x + y * y + z * z;
}

/** Beginnings for the clouds: the mean, then again and again the colour that lies farthest from those chosen. */
function spreadOut(lab: Float32Array, sample: readonly number[], count: number): number[][] {
  const mean = [0, 1, 2].map(
    (of) => sample.reduce((sum, pixel) => sum + (lab[pixel * 3 + of] as number), 0) / sample.length,
  );
  const centres = [mean];
  const far = Float64Array.from(sample, (pixel) => distance(lab, pixel, mean));
  while (centres.length < count) {
    let best = 0;
    for (let at = 1; at < far.length; at++) if ((far[at] as number) > (far[best] as number)) best = at;
    if ((far[best] as number) < 1) break;
    const pixel = sample[best] as number;
    const centre = [0, 1, 2].map((of) => lab[pixel * 3 + of] as number);
    centres.push(centre);
    for (let at = 0; at < far.length; at++)
      far[at] = Math.min(far[at] as number, distance(lab, sample[at] as number, centre));
  }
  return centres;
}

/** The model with its shadows: in OKLab less light scales the three values by one factor. */
export function withShadows(model: ColourModel, factors: readonly number[], share: number): ColourModel {
  return [
    ...model,
    ...factors.flatMap((factor) =>
      model.map((cloud) => ({
        ...cloud,
        mean: cloud.mean.map((value) => value * factor) as [number, number, number],
        base: cloud.base - Math.log(share),
      })),
    ),
  ];
}
