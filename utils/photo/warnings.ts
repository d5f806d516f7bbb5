import type { Measure } from './measure';

/**
 * What no slider mends and only another photo does. `tiny`: no shop takes it as a main picture; `small`: it is
 * enlarged in a picture 1080 px wide, and looks soft.
 */
export const WARNINGS = ['tiny', 'small', 'blurred', 'dark', 'bright', 'flat'] as const;
export type Warning = (typeof WARNINGS)[number];

/** Short side in pixels below which a photo is small, or too small for a shop (domain facts, row 31 and §2.1). */
export const SMALL_SIDE = 1080;
export const TINY_SIDE = 500;

/**
 * Detail (see `Sharpness`) of a photo that nothing in is sharp. Sharp photos had 0.46–0.94 at 1080 px, the same ones
 * blurred by σ 2 px 0.14–0.28, by σ 4 px 0.06–0.16.
 */
const BLURRED = 0.25;
const DARK_MEAN = 72;
const DARK_LIGHTS = 205;
/** Nothing in the photo is lit. */
const NO_LIGHTS = 150;
const NO_LIGHTS_MEAN = 105;
const BRIGHT_MEAN = 188;
const FLAT_SPREAD = 112;

/** Blur is looked for in squares; fewer than this say nothing. */
const LEAST_TILES = 3;

/**
 * What is wrong with a photo that only taking it again would mend, the gravest first. `size` is that of the photo
 * itself: it may be measured on a smaller copy.
 */
export function warningsFor(found: Measure, size: { width: number; height: number }): Warning[] {
  const side = Math.min(size.width, size.height);
  const { p01, p95, p99 } = found.percentiles;
  const { detail, tiles } = found.sharpness;
  // A plain white background is meant to be that bright.
  const plain = found.paperRim > 0.5;
  const seen = found.count > 0;
  const dark =
    (found.mean < DARK_MEAN && p95 < DARK_LIGHTS) || (found.mean < NO_LIGHTS_MEAN && p99 < NO_LIGHTS);
  const wrong: Record<Warning, boolean> = {
    tiny: side < TINY_SIDE,
    small: side >= TINY_SIDE && side < SMALL_SIDE,
    blurred: tiles >= LEAST_TILES && detail < BLURRED,
    dark: seen && dark,
    bright: seen && !plain && found.mean > BRIGHT_MEAN && p95 >= 250 && found.brightClipped > 0.12,
    flat: tiles >= LEAST_TILES && p99 - p01 < FLAT_SPREAD && !dark,
  };
  return WARNINGS.filter((warning) => wrong[warning]);
}
