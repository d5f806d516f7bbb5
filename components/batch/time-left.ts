/** Fewer products than this tell nothing about the pace. */
const ENOUGH = 3;

/**
 * Seconds until a run is done, by its pace since it began; null while that cannot be told. `at` and `now` are epoch
 * ms, `from` and `behind` products that were behind it then and are now.
 */
export function secondsLeft(
  { at, from }: { at: number; from: number },
  { behind, total, now }: { behind: number; total: number; now: number },
): number | null {
  const made = behind - from;
  if (made < ENOUGH || now <= at) return null;
  return Math.ceil(((now - at) / made / 1000) * (total - behind));
}
