import { type Cast, CastCounter, edgeCast } from './casts';
import { BLUE, eachPixel, GREEN, type Pixels, RED } from './pixels';
import { type Sharpness, sharpnessOf } from './sharpness';

/** Pixels that are looked at for light and colour; more tell nothing new. */
const LOOKED_AT = 120_000;
/** A channel at or above this counts as burnt out, at or below {@link DARK} as lost in black. */
const BURNT = 253;
const DARK = 3;
/** All channels from here up: the paper white of a plain background. */
const PAPER = 240;

export interface Measure {
  /** Size in pixels of what was measured. */
  width: number;
  height: number;
  /** How many of the solid pixels that were looked at have each brightness, 0–255. */
  histogram: Uint32Array;
  /** How many were looked at; 0 for a photo that is see-through all over. */
  count: number;
  /** Coded brightness 0–255. */
  mean: number;
  /** Brightness below which this share (in per cent) of the pixels lies. */
  percentiles: { p01: number; p05: number; p25: number; p50: number; p75: number; p95: number; p99: number };
  /** Shares 0–1 of pixels without any drawing: all black, or burnt out in every channel. */
  darkClipped: number;
  brightClipped: number;
  /** Share of the rim, and of the whole, that is paper white. */
  paperRim: number;
  paper: number;
  /** The same brightness figures without the paper-white pixels, when there is a plain white background. */
  subject: { mean: number; p50: number; p95: number; p99: number };
  /** Cast by the mean of near-grey pixels, by the brightest of them, and by the edges. */
  greyWorld: Cast;
  whitePatch: Cast;
  greyEdge: Cast;
  /** Mean saturation 0–1 (spread of the channels over the largest) of what is not paper white, by brightness. */
  saturation: number;
  sharpness: Sharpness;
}

/** Brightness below which `share` of the counted pixels lie; 0 when nothing was counted. */
export function percentile(histogram: Uint32Array, count: number, share: number): number {
  let left = share * count;
  for (let value = 0; value < 256; value += 1) {
    left -= histogram[value] ?? 0;
    if (left < 0) return value;
  }
  return count === 0 ? 0 : 255;
}

const meanOf = (histogram: Uint32Array, count: number): number =>
  count === 0 ? 0 : histogram.reduce((sum, many, value) => sum + many * value, 0) / count;

/** Light, colour and sharpness of a photo, as numbers. */
export function measure(pixels: Pixels): Measure {
  const { width, height } = pixels;
  const histogram = new Uint32Array(256);
  const subject = new Uint32Array(256);
  const casts = new CastCounter();
  const rim = Math.max(1, Math.round(Math.min(width, height) * 0.04));
  let [count, dark, bright, saturation, weight] = [0, 0, 0, 0, 0];
  let [rimCount, rimPaper, paper] = [0, 0, 0];
  eachPixel(pixels, LOOKED_AT, (r, g, b, x, y) => {
    const luma = Math.round(RED * r + GREEN * g + BLUE * b);
    const most = Math.max(r, g, b);
    const least = Math.min(r, g, b);
    count += 1;
    histogram[luma] = (histogram[luma] ?? 0) + 1;
    if (most <= DARK) dark += 1;
    if (least >= BURNT) bright += 1;
    const isPaper = least >= PAPER;
    if (isPaper) paper += 1;
    else subject[luma] = (subject[luma] ?? 0) + 1;
    if (x < rim || y < rim || x >= width - rim || y >= height - rim) {
      rimCount += 1;
      if (isPaper) rimPaper += 1;
    }
    if (!isPaper) {
      saturation += most === 0 ? 0 : (luma * (most - least)) / most;
      weight += luma;
    }
    casts.add(r, g, b, luma);
  });
  const of = Math.max(1, count);
  const without = count - paper;
  const at = (share: number) => percentile(histogram, count, share);
  return {
    width,
    height,
    histogram,
    count,
    mean: meanOf(histogram, count),
    percentiles: {
      p01: at(0.01),
      p05: at(0.05),
      p25: at(0.25),
      p50: at(0.5),
      p75: at(0.75),
      p95: at(0.95),
      p99: at(0.99),
    },
    darkClipped: dark / of,
    brightClipped: bright / of,
    paperRim: rimPaper / Math.max(1, rimCount),
    paper: paper / of,
    subject: {
      mean: meanOf(subject, without),
      p50: percentile(subject, without, 0.5),
      p95: percentile(subject, without, 0.95),
      p99: percentile(subject, without, 0.99),
    },
    greyWorld: casts.brightest(1, of),
    whitePatch: casts.brightest(0.08, of),
    greyEdge: edgeCast(pixels),
    saturation: weight === 0 ? 0 : saturation / weight,
    sharpness: sharpnessOf(pixels),
  };
}
