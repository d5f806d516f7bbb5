/** Share of a fade, at its full end, that holds the full fill: text belongs there. */
export const FADE_FULL = 0.6;

/**
 * How opaque a fading shape is at `t` (0 where the fade begins, 1 at its full end): it eases in, holds the
 * full fill over the last 60 %, and so leaves no visible edge and a steady ground for text.
 */
export function fadeAlpha(t: number): number {
  const x = Math.min(1, Math.max(0, t) / (1 - FADE_FULL));
  return x * x * (3 - 2 * x);
}

/** Stops for a gradient that follows `fadeAlpha`; `at` runs from the transparent end to the full one. */
export const FADE_STOPS: readonly { at: number; alpha: number }[] = Array.from({ length: 12 }, (_, index) => {
  const at = index / 11;
  return { at, alpha: fadeAlpha(at) };
});
