import { type Span, sentenceAround, wordsAfter, wordsBefore } from '../contacts/around';
import { setOf } from '../contacts/cues';
import { onceARead, type Reading } from '../reading';
import type { WordList } from '../rule';

export type Words = (list: string) => WordList;

/** Lists that every search of goods reads. */
export const AROUND_LISTS = ['things-around', 'harmless-behind'] as const;

/** No border of a clause between two places: "kotak obat", not "Kotak kayu. Rokok …". */
const together = ({ plain }: Reading, from: number, to: number): boolean =>
  !/[.,;!?\n|•]/.test(plain.slice(from, to));

/**
 * Whether the words beside make it another thing or say that it is not there: "tempat rokok", "motif harimau",
 * "tanpa alkohol", "pistol air".
 */
export function isAnotherThing(reading: Reading, { start, end }: Span, words: Words): boolean {
  const before = wordsBefore(reading, start, 2);
  const things = setOf(words('things-around'));
  const at = before.findIndex((word) => things.has(word));
  const from = at < 0 ? start : reading.plain.lastIndexOf(before[at] ?? '', start);
  if (at >= 0 && together(reading, from, start)) return true;
  const [after = ''] = wordsAfter(reading, end, 1);
  return setOf(words('harmless-behind')).has(after) && /^[ -]/.test(reading.plain.slice(end, end + 1));
}

/** Places of a list's goods, without things that are only for them or look like them. */
export const goods = (reading: Reading, words: Words, list: string): Span[] =>
  words(list)
    .find(reading)
    .filter((span) => !isAnotherThing(reading, span, words));

const searches = new WeakMap<WordList, (reading: Reading) => readonly Span[]>();

/** Where a list's words stand; looked for once a reading, however many places ask what stands near them. */
function placesOf(reading: Reading, list: WordList): readonly Span[] {
  const search = searches.get(list) ?? onceARead((each: Reading): readonly Span[] => list.find(each));
  searches.set(list, search);
  return search(reading);
}

/** The first place of a list within the sentence around a place, and within `reach` characters of it. */
export function near(reading: Reading, span: Span, list: WordList, reach: number): Span | undefined {
  const { start, end } = sentenceAround(reading, span);
  const [from, to] = [Math.max(start, span.start - reach), Math.min(end, span.end + reach)];
  for (const other of placesOf(reading, list)) {
    if (other.end > to) return undefined;
    if (other.start >= from && other.start !== span.start) return other;
  }
  return undefined;
}

export const says = (reading: Reading, { start, end }: Span, reach: number, pattern: RegExp): boolean =>
  pattern.test(reading.plain.slice(Math.max(0, start - reach), end + reach));
