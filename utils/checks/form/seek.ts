import { remembered } from '../memo';
import type { Reading } from '../reading';
import type { Hit, WordList } from '../rule';

/** A stretch of `Reading.plain`. */
export interface Span {
  start: number;
  end: number;
}

/** What is written to the end of a word: "jenazahnya", "dosamu". */
const CLITIC = /(?<=\p{L}{3})(?:nya|mu|ku|lah|pun)$/u;
export const stemOf = (word: string): string => word.replace(CLITIC, '');

/** The words of a text, each once, with and without what is written to their ends. */
export const wordsOf = remembered(
  (reading: Reading): ReadonlySet<string> =>
    new Set(
      reading.plain.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
        const stem = stemOf(word);
        return stem === word ? word : [word, stem];
      }),
    ),
);

/** The first words of a list's entries; null when one of them begins with a sign, for which no word stands. */
const beginnings = remembered((list: WordList): readonly string[] => [
  ...new Set(list.all.map((entry) => entry.split(/[^\p{L}\p{N}]+/u)[0] ?? '')),
]);

/** As `list.find`, but texts that hold none of the words cost next to nothing. */
export function findWords(reading: Reading, list: WordList): Hit[] {
  const words = wordsOf(reading);
  return beginnings(list).some((word) => word === '' || words.has(word)) ? list.find(reading) : [];
}

const stems = remembered(
  (list: WordList) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.source})(?:nya|mu|ku|lah|pun)?(?![\\p{L}\\p{N}])`, 'gu'),
);

/** As `findWords`, also where something is written to the word's end: "jenazahnya". */
export function findStems(reading: Reading, list: WordList): Hit[] {
  const words = wordsOf(reading);
  return beginnings(list).some((word) => word === '' || words.has(word))
    ? hitsOf(reading.plain, stems(list))
    : [];
}

const single = remembered(
  (list: WordList) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.source})(?![\\p{L}\\p{N}])`, 'u'),
);

/** Whether one of the list's words stands in a piece of text. */
export const holds = (text: string, list: WordList): boolean =>
  list.all.length > 0 && single(list).test(text);

/** Whether one of the list's words is the last of a piece of text. */
const atEnd = remembered(
  (list: WordList) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.source})[\\s:("'*-]*$`, 'u'),
);
export const endsWith = (text: string, list: WordList): boolean =>
  list.all.length > 0 && atEnd(list).test(text);

/** All matches of a global pattern as places in the text it was looked for in. */
export const hitsOf = (text: string, pattern: RegExp): Hit[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** Where the sentence around a place begins and ends: at a full stop, "!", "?" or the line's end. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 400), start);
  const breaks = [...before.matchAll(/[!?\n]|\.(?=\s)/g)].at(-1);
  const from = start - before.length + (breaks ? breaks.index + 1 : 0);
  const after = /[!?\n]|\.(?=\s|$)/.exec(text.slice(end, end + 400));
  return { start: from, end: after ? end + after.index + 1 : Math.min(text.length, end + 400) };
}

export const sentenceOf = (text: string, span: Span): string => {
  const { start, end } = sentenceAround(text, span);
  return text.slice(start, end);
};

/** What stands within `size` characters before and after a place. */
export const around = (text: string, { start, end }: Span, size: number): string =>
  text.slice(Math.max(0, start - size), end + size);

/** The place in `Reading.plain` of a place in `Reading.raw`; what is not seen counts to what follows it. */
export function plainPlace(reading: Reading, raw: number): number {
  let low = 0;
  let high = reading.plain.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.toRaw(middle, middle + 1).end > raw) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The text as given that a place of the plain text stands for. */
export function rawOf(reading: Reading, span: Span): string {
  const { start, end } = reading.toRaw(span.start, span.end);
  return reading.raw.slice(start, end);
}
