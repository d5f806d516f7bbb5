import { foldText } from '../../core/find';
import { isNear } from '../find-templates';

/** A word of a text as it is compared, and where it stands. */
export interface Word {
  folded: string;
  start: number;
  end: number;
  line: number;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let line = 0;
  let at = 0;
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    for (; at < index; at += 1) if (text[at] === '\n') line += 1;
    words.push({ folded: foldText(found), start: index, end: index + found.length, line });
  }
  return words;
}

/** Words of a name that are looked for; names on marketplaces go on for lines. */
const MOST = 12;
/** From how many letters on one may be wrong. */
const FORGIVEN_FROM = 5;

const same = (a: string, b: string): boolean =>
  a === b || (a.length >= FORGIVEN_FROM && b.length >= FORGIVEN_FROM && isNear(a, b));

/** Words of a text that stand for a name, and how much of the name they are (0–1). */
export interface Run {
  start: number;
  end: number;
  share: number;
}

const letters = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);

/** Where a name, its first words or a good part of it, two words at least, stands in a text, in one line each. */
export function runsOf(words: readonly Word[], name: string): Run[] {
  const tokens = foldText(name.slice(0, 300)).split(' ').filter(Boolean).slice(0, MOST);
  const whole = letters(tokens);
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    const length = Math.max(0, ...tokens.map((_, from) => runLength(words, at, tokens, from)));
    const share = letters(words.slice(at, at + length).map(({ folded }) => folded)) / Math.max(1, whole);
    // A name's first words are what people call the thing; behind them stand sizes and packings.
    const isHead = length >= 2 && runLength(words, at, tokens, 0) === length;
    const enough = length === tokens.length ? whole >= 3 : isHead || (length >= 2 && share >= 0.4);
    const [first, last] = [words[at], words[at + length - 1]];
    if (enough && first && last) runs.push({ start: first.start, end: last.end, share });
    at += enough ? length : 1;
  }
  return runs;
}

/** How many of a name's words follow each other in the text, from one of either on. */
function runLength(words: readonly Word[], at: number, tokens: readonly string[], from: number): number {
  let length = 0;
  const line = words[at]?.line;
  for (;;) {
    const [word, token] = [words[at + length], tokens[from + length]];
    if (!word || token === undefined || word.line !== line || !same(word.folded, token)) return length;
    length += 1;
  }
}
