import { remembered } from '../memo';
import type { Reading } from '../reading';
import type { Span } from './seek';

/** Codes, sizes and brand names of up to so many letters are not counted (ruling L50). */
const SHORT = 4;

const ADDRESS = /[\p{L}\p{N}]\.(?:com|co|id|net|me|ly|ee)(?![\p{L}\p{N}])/iu;
const LONGEST_ADDRESS = 200;

/** How loud a text is. */
export interface Shouting {
  capitals: number;
  letters: number;
  words: readonly Span[];
}

interface Word extends Span {
  text: string;
  /** All its letters are capitals, and it has at least two or stands for one. */
  upper: boolean;
}

const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** Short words in capitals count where they run together with long ones: "PROMO HARI INI". */
function shoutedRuns(words: readonly Word[], text: string): Set<Word> {
  const shouted = new Set<Word>();
  let run: Word[] = [];
  const close = () => {
    const long = run.some((word) => word.text.length > SHORT);
    const several = run.filter((word) => word.text.length === SHORT).length >= 2;
    if (long || several) for (const word of run) shouted.add(word);
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    // Numbers, commas and exclamation marks keep a run together; a line's end or small letters break it.
    if (!word.upper || (last && /\n/.test(text.slice(last.end, word.start)))) close();
    if (word.upper) run.push(word);
  }
  close();
  return shouted;
}

/** How loud a text is; words with digits in them are codes, and codes and web addresses count for nothing. */
export const shoutingOf = remembered(({ cased }: Reading): Shouting => {
  const addresses = [...cased.matchAll(/\S+/g)].flatMap(({ 0: text, index }) =>
    text.length <= LONGEST_ADDRESS && ADDRESS.test(text) ? [{ start: index, end: index + text.length }] : [],
  );
  const words: Word[] = [...cased.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(
      ({ index, 0: word }) =>
        !/[\p{N}_]/u.test(`${cased[index - 1] ?? ''}${cased[index + word.length] ?? ''}`),
    )
    .filter(({ index }) => !addresses.some(({ start, end }) => index >= start && index < end))
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length, upper: isUpper(text) }));
  const shouted = shoutedRuns(words, cased);
  let capitals = 0;
  let letters = 0;
  for (const word of words) {
    if (word.upper && !shouted.has(word) && word.text.length <= SHORT && word.text.length > 1) continue;
    letters += word.text.length;
    capitals += word.text.replace(/[^\p{Lu}]/gu, '').length;
  }
  return { capitals, letters, words: words.filter((word) => shouted.has(word)) };
});

/**
 * Shouted words in small letters, with a capital at the beginning of sentences and lines. `keep` says which
 * words stay as they are; `atStart` whether the piece begins a sentence.
 */
export function quiet(text: string, keep: (word: string) => boolean, atStart: boolean): string {
  let begin = atStart;
  return text.replace(/[\p{L}\p{M}\p{N}]+|[.!?\n]+(?=\s|$|\n)|[^\p{L}\p{M}\p{N}]/gu, (piece) => {
    if (/^[.!?\n]/.test(piece)) {
      begin = true;
      return piece;
    }
    if (!/[\p{L}\p{N}]/u.test(piece)) return piece;
    const first = begin;
    begin = false;
    if (/\p{N}/u.test(piece))
      return /^\d+(?:RB|RIBU|JT|K|KG|GR|ML|CM|PCS)$/.test(piece) ? piece.toLowerCase() : piece;
    if (!isUpper(piece) || keep(piece)) return piece;
    const small = piece.toLowerCase();
    return first ? small.charAt(0).toUpperCase() + small.slice(1) : small;
  });
}
