import { remembered } from './memo';
import { plainCharacters } from './plain-characters';

/** A text made comparable, with the way back to where each character stood. */
export interface Reading {
  /** The text as it was given. */
  raw: string;
  /** Lower case, styled and look-alike letters plain, invisible characters gone, all spaces " ", lines kept. */
  plain: string;
  /** As `plain`, with capitals as they were. */
  cased: string;
  /** From a span of `plain` to the span of `raw` (UTF-16). */
  toRaw: (start: number, end: number) => { start: number; end: number };
}

/** A run of letters and digits in `Reading.plain`. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** Longest text that is looked at, in UTF-16 units; the longest post of any channel is shorter. */
export const LONGEST_TEXT = 70_000;

/** Reads a text once for all rules. */
export function readText(text: string): Reading {
  const raw = text.slice(0, LONGEST_TEXT);
  const { cased, starts, ends } = plainCharacters(raw);
  return {
    raw,
    cased,
    plain: lower(cased),
    toRaw: (start, end) => ({
      start: starts[start] ?? raw.length,
      end: end > start ? (ends[end - 1] ?? raw.length) : (starts[start] ?? raw.length),
    }),
  };
}

/** Lower case, character for character: a letter whose small form is longer (İ) stays, so that places agree. */
function lower(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}

/** The words of a text in their order: runs of letters and digits. */
export const tokensOf = remembered(({ plain }: { plain: string }): readonly Token[] =>
  [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  })),
);

const wordsOf = remembered(
  (reading: { plain: string }): ReadonlySet<string> => new Set(tokensOf(reading).map(({ word }) => word)),
);

/** Whether one of these words stands anywhere: spares the search for phrases that need one. */
export function hasAny(reading: { plain: string }, words: readonly string[]): boolean {
  const all = wordsOf(reading);
  return words.some((word) => all.has(word));
}
