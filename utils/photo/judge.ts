import { toneTable } from './apply';
import type { Cast } from './casts';
import { type Measure, percentile } from './measure';
import { linear } from './pixels';
import { cleanSettings, NO_CHANGE, type Settings, STOPS, WARM_STOPS } from './settings';

// The numbers below were tuned by eye and by distance to the original on real photos (food, products, faces,
// outdoors) and on copies of them made too dark, too bright, tinted, flat, noisy and blurred.

/** Where the brightest hundredth and the mean of a well-lit photo lie, coded 0–255. */
const LIGHTS = 236;
const MEAN = 124;
/** How much the brightest parts and the mean count for exposure. */
const LIGHTS_SAY = 0.65;
const MEAN_SAY = 0.35;
/** Stops below which a change is not worth making. */
const LEAST_STOPS = 0.12;
/** The share of the change that is made, and the most of it: beyond, noise shows. */
const WILLING = 0.9;
const MOST_STOPS = 1.7;
/** A mean above this, with burnt-out parts, is too bright. */
const TOO_BRIGHT = 178;
/** Stops of cast that are left alone: warm light flatters, and tables are of wood. */
const WARM_LEFT = 0.15;
const COOL_LEFT = 0.1;
const TINT_LEFT = 0.09;
const CAST_SAY = 0.85;
/** Spread of brightness (1st to 99th hundredth) of a flat photo, and of one that is not. */
const FLAT = 115;
const FULL = 175;
/** Detail (see `Sharpness`) from which on nothing is sharpened. */
const CRISP = 0.6;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
/** 0 below `from`, 1 above `to`, smooth between. */
const ramp = (value: number, from: number, to: number): number => {
  const share = clamp((value - from) / (to - from), 0, 1);
  return share * share * (3 - 2 * share);
};
const light = (value: number) => linear(clamp(value, 1, 255) / 255);

/** The least that all estimates say, 0 where they do not agree on the direction. */
function agreed(...values: number[]): number {
  const [first = 0] = values;
  if (!values.every((value) => Math.sign(value) === Math.sign(first))) return 0;
  return Math.sign(first) * Math.min(...values.map(Math.abs));
}

/** Warmth and greenness of the light, in stops, as far as three ways of telling agree. */
function castOf({ greyWorld, whitePatch, greyEdge }: Measure): { warm: number; green: number } {
  const all = [greyWorld, whitePatch, greyEdge];
  const sure = ramp(greyWorld.share, 0.002, 0.025);
  const warmth = ({ red, blue }: Cast) => (red - blue) / 2;
  // Food, wood and skin are warm under any light, so the mean of all says little of how cold the light is.
  const [patch, edge] = [warmth(whitePatch), warmth(greyEdge)];
  const cold = patch < 0 && edge < 0;
  return {
    warm: sure * (cold ? -Math.sqrt(patch * edge) : agreed(...all.map(warmth))),
    green: sure * agreed(...all.map(({ red, blue }) => -(red + blue) / 2)),
  };
}

function whiteBalance(found: Measure): Pick<Settings, 'warmth' | 'tint'> {
  const { warm, green } = castOf(found);
  const left = warm > 0 ? WARM_LEFT : COOL_LEFT;
  const worth = (value: number, least: number) =>
    (CAST_SAY * value * ramp(Math.abs(value), least, 2.5 * least) * 100) / WARM_STOPS;
  return { warmth: clamp(-worth(warm, left), -80, 80), tint: clamp(worth(green, TINT_LEFT), -80, 80) };
}

/** How far a flat photo's veil of grey reaches up; nothing where there is no motif to be seen. */
function veil({ percentiles: { p01, p99 }, sharpness, paper }: Measure): number {
  // Where there is paper white, no veil lies over the photo: the goods are pale.
  if (sharpness.tiles === 0 || p01 <= 10 || paper > 0.02) return 0;
  return 0.85 * (1 - ramp(p99 - p01, FLAT, FULL)) * (p01 - 10);
}

/** The histogram as the settings leave it. */
function after(found: Measure, settings: Settings) {
  const table = toneTable(settings);
  const histogram = new Uint32Array(256);
  let sum = 0;
  for (const [value, many] of found.histogram.entries()) {
    const to = table[value] ?? 0;
    histogram[to] = (histogram[to] ?? 0) + many;
    sum += to * many;
  }
  const at = (share: number) => percentile(histogram, found.count, share);
  return { mean: sum / Math.max(1, found.count), at };
}

/** How many times brighter the photo should be, in linear light. */
function exposureGain(found: Measure, black: number): number {
  const { mean, at } = after(found, { ...NO_CHANGE, black });
  const burnt = found.brightClipped;
  // A plain white background is meant to be white, and lifts the mean: nothing is too bright then.
  const plain = ramp(found.paperRim, 0.3, 0.6);
  if (mean > TOO_BRIGHT && at(0.95) >= 249 && burnt > 0.02)
    return Math.max(0.5, (light(MEAN + 34) / light(mean)) ** 0.6) ** (1 - plain);
  // Dark all over, yet not black: a dim room with a lamp or a window in the picture. Black is meant to be black.
  const dim = ramp(found.percentiles.p25, 12, 28) * (1 - ramp(mean, 70, 100));
  const byMean = clamp(light(MEAN) / light(mean), 0.8, 1.6 + 1.2 * dim);
  const byLights = Math.max(1, light(LIGHTS) / light(at(0.99)));
  const gain = byLights ** LIGHTS_SAY * byMean ** (MEAN_SAY * (1 + dim));
  return gain > 1 ? gain ** (1 - 0.7 * plain) : 1;
}

/** Settings that make the photo better. A good photo gets next to none; nothing here is ever strong. */
export function judge(found: Measure): Settings {
  if (found.count === 0) return NO_CHANGE;
  const black = Math.round(veil(found));
  const stops = Math.log2(exposureGain(found, black));
  const exposed = {
    ...NO_CHANGE,
    black,
    light:
      (clamp(WILLING * stops * ramp(Math.abs(stops), LEAST_STOPS, 3 * LEAST_STOPS), -1, MOST_STOPS) / STOPS) *
      100,
  };
  const { at } = after(found, exposed);
  const spread = at(0.95) - at(0.05);
  const structured = found.sharpness.tiles > 0;
  const { detail, noise } = found.sharpness;
  const calm = 1 - ramp(noise, 2, 5);
  return cleanSettings({
    ...exposed,
    ...whiteBalance(found),
    contrast: structured ? 22 * (1 - ramp(spread, 90, 150)) : 0,
    color: found.saturation > 0.03 ? 10 * (1 - ramp(found.saturation, 0.1, 0.2)) : 0,
    sharp: structured ? clamp((CRISP - detail) * 80, 0, 40) * calm : 0,
  });
}
