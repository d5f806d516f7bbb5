import { type Reading, type Token, tokensOf } from '../reading';

/** A place in `Reading.plain`. */
export interface Span {
  start: number;
  end: number;
}

/** Index of the first token that begins at or behind a place. */
export function tokenFrom(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Up to `most` words before a place in the same line, the nearest first. */
export function wordsBefore(reading: Reading, place: number, most: number): string[] {
  const tokens = tokensOf(reading);
  const line = reading.plain.lastIndexOf('\n', place - 1) + 1;
  const words: string[] = [];
  for (let at = tokenFrom(tokens, place) - 1; at >= 0 && words.length < most; at -= 1) {
    const token = tokens[at];
    if (!token || token.start < line) break;
    if (token.end <= place) words.push(token.word);
  }
  return words;
}

/** Up to `most` words behind a place in the same line, the nearest first. */
export function wordsAfter(reading: Reading, place: number, most: number): string[] {
  const tokens = tokensOf(reading);
  const found = reading.plain.indexOf('\n', place);
  const line = found < 0 ? reading.plain.length : found;
  const words: string[] = [];
  for (let at = tokenFrom(tokens, place); at < tokens.length && words.length < most; at += 1) {
    const token = tokens[at];
    if (!token || token.start >= line) break;
    words.push(token.word);
  }
  return words;
}

/** The sentence around a place: from the last full stop, question or exclamation mark or line end to the next. */
export function sentenceAround({ plain }: Reading, { start, end }: Span): Span {
  const before = plain.slice(Math.max(0, start - 400), start);
  const after = plain.slice(end, end + 400);
  const left = /(?:.*[.!?…](?=\s)|.*\n)?/s.exec(before)?.[0].length ?? 0;
  const right = /[.!?…](?=\s|$)|\n/.exec(after)?.index ?? after.length;
  return { start: start - before.length + left, end: end + right };
}

/** Nothing but the start of the text, a line or a sentence, or an emoji stands before it. */
export const opensSentence = ({ plain }: Reading, place: number): boolean =>
  /(?:^|[\n.!?…\p{Extended_Pictographic}"(*_-]) *$/u.test(plain.slice(Math.max(0, place - 4), place)) ||
  plain.slice(0, place).trim() === '';

/** Spans in their order; those that overlap or touch become one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
