/**
 * What is done to a photo's colours. Every number is a whole one, 0 changes nothing.
 *
 * - `light` −100…100: exposure, 100 is {@link STOPS} stops brighter.
 * - `contrast` −100…100: how steep the middle tones are.
 * - `black` 0…100: how much of the range is cut off below, in steps of a 255th: the grey veil of a flat photo.
 *   Only the judge sets it.
 * - `warmth` −100 (cooler) … 100 (warmer), `tint` −100 (greener) … 100 (pinker).
 * - `color` −100 (grey) … 100: saturation.
 * - `sharp` 0…100.
 */
export interface Settings {
  light: number;
  contrast: number;
  black: number;
  warmth: number;
  tint: number;
  color: number;
  sharp: number;
}

export const NO_CHANGE: Settings = {
  light: 0,
  contrast: 0,
  black: 0,
  warmth: 0,
  tint: 0,
  color: 0,
  sharp: 0,
};

/** Least and most of each setting. */
export const RANGES: Record<keyof Settings, readonly [number, number]> = {
  light: [-100, 100],
  contrast: [-100, 100],
  black: [0, 100],
  warmth: [-100, 100],
  tint: [-100, 100],
  color: [-100, 100],
  sharp: [0, 100],
};

/** Stops of exposure that `light` 100 stands for. */
export const STOPS = 2;
/** Stops by which `warmth` 100 moves red up and blue down, and `tint` 100 moves green down. */
export const WARM_STOPS = 0.6;

const KEYS = Object.keys(RANGES) as (keyof Settings)[];

/** Whole numbers within their ranges; what is missing or no number changes nothing. */
export function cleanSettings(given: Partial<Record<keyof Settings, unknown>>): Settings {
  const clean = { ...NO_CHANGE };
  for (const key of KEYS) {
    const [least, most] = RANGES[key];
    const value = given[key];
    if (typeof value === 'number' && Number.isFinite(value))
      clean[key] = Math.min(most, Math.max(least, Math.round(value))) + 0;
  }
  return clean;
}

export const isNoChange = (settings: Settings): boolean => KEYS.every((key) => settings[key] === 0);
