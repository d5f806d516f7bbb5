import type { Hit, WordList } from './rule';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One word as a pattern: a space stands for any run of spaces and dashes, so that "best seller" finds "best-seller". */
const patternOf = (word: string): string => escaped(word.trim().toLowerCase()).replace(/[ -]+/g, '[ -]{1,3}');

/**
 * A list to look for. Words are matched whole, case ignored, in `Reading.plain`; a word that begins or ends
 * with a sign ("#1") needs no border there.
 */
export function wordList(words: readonly string[]): WordList {
  const all = [...new Set(words.map((word) => word.trim().toLowerCase()).filter(Boolean))];
  const longestFirst = all.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const source = longestFirst.map(patternOf).join('|') || '(?!)';
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  const find = (reading: { plain: string }): Hit[] =>
    [...reading.plain.matchAll(whole)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
  return { all, source, find };
}
