import { type Token, tokensOf } from './reading';
import type { Hit, WordList } from './rule';

/** A word as a pattern that means itself. */
export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One word as a pattern: a space stands for any run of spaces and dashes, so that "best seller" finds "best-seller". */
const patternOf = (word: string): string => escaped(word).replace(/[ -]+/g, '[ -]{1,3}');

/** What may stand between the words of an entry. */
const BETWEEN = /^[ -]{1,3}$/;
/** Only letters, digits, spaces and dashes: can be found word by word, without a regular expression. */
const WORDS_ONLY = /^[\p{L}\p{N}]+(?:[ -]+[\p{L}\p{N}]+)*$/u;

/** Entries by their first word, the longest first. */
type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

function indexOf(entries: readonly string[]): Index {
  const index = new Map<string, string[][]>();
  for (const entry of entries) {
    const words = entry.split(/[ -]+/);
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  for (const all of index.values()) all.sort((a, b) => b.length - a.length);
  return index;
}

function standsAt(plain: string, tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, step) => {
    const token = tokens[at + step];
    if (token?.word !== word) return false;
    const before = tokens[at + step - 1];
    return step === 0 || (before !== undefined && BETWEEN.test(plain.slice(before.end, token.start)));
  });
}

function* byWords(reading: { plain: string }, index: Index): Generator<Hit> {
  const tokens = tokensOf(reading);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const words = index.get(token.word)?.find((entry) => standsAt(reading.plain, tokens, at, entry));
    if (!words) continue;
    at += words.length - 1;
    yield { start: token.start, end: tokens[at]?.end ?? token.end };
  }
}

/**
 * A list to look for. Words are matched whole, case ignored, in `Reading.plain`; a word that begins or ends
 * with a sign ("#1") needs no border there.
 */
export function wordList(words: readonly string[]): WordList {
  const all = [...new Set(words.map((word) => word.trim().toLowerCase()).filter(Boolean))];
  const longestFirst = all.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const source = longestFirst.map(patternOf).join('|') || '(?!)';
  const index = indexOf(longestFirst.filter((word) => WORDS_ONLY.test(word)));
  const signed = longestFirst.filter((word) => !WORDS_ONLY.test(word)).map(bordered);
  const withSigns = signed.length > 0 ? new RegExp(signed.join('|'), 'gu') : null;
  const find = (reading: { plain: string }): Hit[] => {
    const hits = [...byWords(reading, index)];
    if (!withSigns) return hits;
    const more = [...reading.plain.matchAll(withSigns)].map(({ 0: found, index: start }) => ({
      start,
      end: start + found.length,
    }));
    return withoutOverlaps([...hits, ...more]);
  };
  return { all, source, find };
}

/** A word with signs as a pattern, with borders on the sides where it has a letter or digit. */
function bordered(word: string): string {
  const left = /^[\p{L}\p{N}]/u.test(word) ? '(?<![\\p{L}\\p{N}])' : '';
  const right = /[\p{L}\p{N}]$/u.test(word) ? '(?![\\p{L}\\p{N}])' : '';
  return `${left}${patternOf(word)}${right}`;
}

/** In the order of the text; of two that overlap the longer one, else the first. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}
