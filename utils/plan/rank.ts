/**
 * A number from 0 to 2³² − 1 that follows from the seed and the words (FNV-1a, 32 bit). Choices are made by
 * it and not by a row of random numbers: what is decided for one day then stays when another day is filled.
 */
export function rank(seed: number, ...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of [seed, ...words].join('\u0000')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  // FNV alone leaves neighbouring days side by side; these steps (of MurmurHash3) spread them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The entry with the smallest key; keys are compared number by number. Undefined for none. */
export function least<T>(entries: readonly T[], keyOf: (entry: T) => readonly number[]): T | undefined {
  let best: { entry: T; key: readonly number[] } | undefined;
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!best || comesBefore(key, best.key)) best = { entry, key };
  }
  return best?.entry;
}

export function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
