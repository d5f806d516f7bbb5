import type { Shop } from '@/utils/model';

export type HashtagSet = NonNullable<Shop['hashtagSets']>[number];

/** As many sets as a shop's row holds, and hashtags in one of them. */
export const MOST_SETS = 30;
export const MOST_TAGS = 30;
const LONGEST_TAG = 100;

/** What was typed or pasted as hashtags, as they are kept: without "#", each once (capitals count nowhere). */
export function keptTags(typed: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of typed.flatMap((one) => one.split(/[\s,#]+/))) {
    const tag = word.slice(0, LONGEST_TAG);
    if (tag !== '' && !seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag);
  }
  return [...seen.values()].slice(0, MOST_TAGS);
}

/** The sets with some fields of one changed; as they are when it is gone. */
export const withChange = (sets: readonly HashtagSet[], index: number, changes: Partial<HashtagSet>) =>
  sets.map((set, at) => (at === index ? { ...set, ...changes } : set));

/** The sets with one at its place again, or at the end when there are fewer now; as they are when there is no room. */
export const withSet = (sets: readonly HashtagSet[], index: number, set: HashtagSet) =>
  sets.length >= MOST_SETS ? [...sets] : sets.toSpliced(Math.min(index, sets.length), 0, set);
