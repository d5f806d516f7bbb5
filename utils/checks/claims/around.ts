import type { ClaimText } from './claim-text';
import { type Span, spanAt } from './sentences';

/** How far (characters) a sentence is read to either side: one that nobody ends must not be read whole each time. */
const REACH = 600;

/** The sentence in which the place stands, as far as it is read. */
export function sentenceAt({ text, sentences }: ClaimText, at: number): Span {
  const { start, end } = spanAt(sentences, at, text.length);
  return { start: Math.max(start, at - REACH), end: Math.min(end, at + REACH) };
}

export function sentenceText(claims: ClaimText, at: number): string {
  const { start, end } = sentenceAt(claims, at);
  return claims.text.slice(start, end);
}

/** The sentence with the one before and the one after it. */
export function nearbyText({ text, sentences }: ClaimText, at: number): string {
  const index = sentences.findIndex(({ start, end }) => at >= start && at < end);
  if (index < 0) return text;
  const first = sentences[Math.max(0, index - 1)]?.start ?? 0;
  const last = sentences[Math.min(sentences.length - 1, index + 1)]?.end ?? text.length;
  return text.slice(Math.max(first, at - 2 * REACH), Math.min(last, at + 2 * REACH));
}

/** The sentence before the one in which the place stands; '' at the head of the text. */
export function previousText({ text, sentences }: ClaimText, at: number): string {
  const last = sentences.findLast(({ end }) => end <= at);
  return last ? text.slice(last.start, last.end) : '';
}

const CLAUSE_BREAK =
  /[,;:()|•–—]| - |(?<![a-z])(?:tapi|tetapi|namun|sedangkan|padahal|biar|supaya)(?![a-z])/g;

/** What stands before the place in its clause, at most 80 characters. */
export function before(claims: ClaimText, at: number): string {
  const { start } = sentenceAt(claims, at);
  const text = claims.text.slice(Math.max(start, at - 80), at);
  const last = [...text.matchAll(CLAUSE_BREAK)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

/** What stands after the place in its clause, at most 80 characters. */
export function after(claims: ClaimText, at: number): string {
  const { end } = sentenceAt(claims, Math.max(0, at - 1));
  const text = claims.text.slice(at, Math.min(end, at + 80));
  const next = text.search(CLAUSE_BREAK);
  return next < 0 ? text : text.slice(0, next);
}

const NOT_ONLY = /(?:tidak|bukan)(?:lah)?[ -]+(?:hanya|cuma|cuman|sekedar|sekadar|saja|melulu|main|kaleng)/;
const NOT = [1, 2, 3, 4, 5].map(
  (reach) =>
    new RegExp(
      `(?<![a-z])(?:tidak|bukan|belum|tanpa|jangan|tiada|no(?!\\.| \\d)|non|not|never|kurang)(?:lah|nya|kah)?(?:[^a-z0-9]+[a-z0-9-]+){0,${reach - 1}}[^a-z0-9]*$`,
    ),
);

/** Whether what follows is denied ("bukan obat", "tidak untuk mengobati"): the denial at most `reach` words off. */
export function denied(claims: ClaimText, at: number, reach: 1 | 2 | 3 | 4 | 5): boolean {
  const words = before(claims, at);
  return (NOT[reach - 1]?.test(words) ?? false) && !NOT_ONLY.test(words);
}
