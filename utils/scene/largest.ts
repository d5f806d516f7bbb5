/** Sizes from `max` down to `min`, `step` apart; `min` itself only where a step falls on it. */
export const sizesDown = (max: number, min: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((max - min) / step) + 1) }, (_, index) => max - step * index);

/** The same, but the last is always `min` (or `max`, where that is smaller): the last step may be a short one. */
export const sizesTo = (max: number, min: number, step: number): number[] => [
  ...sizesDown(max, min, step).filter((size) => size > min),
  Math.min(max, min),
];

/**
 * What `make` gives at the first (largest) of the falling `sizes` at which it gives anything but null; null when it
 * does so at none. What fits at a size must fit at every smaller one: after the first, since most things fit at
 * their full size, sizes are looked through by halving.
 */
export function largestThat<T>(sizes: readonly number[], make: (size: number) => T | null): T | null {
  const [full, ...smaller] = sizes;
  if (full === undefined) return null;
  let best = make(full);
  let from = 0;
  let to = best === null ? smaller.length : 0;
  while (from < to) {
    const middle = (from + to) >> 1;
    const made = make(smaller[middle] as number);
    if (made === null) from = middle + 1;
    else {
      best = made;
      to = middle;
    }
  }
  return best;
}
