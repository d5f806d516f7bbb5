import type { Reading } from '../reading';
import type { WordList } from '../rule';
import { type Span, wordsAfter, wordsBefore } from './around';

type Words = (list: string) => WordList;

const sets = new WeakMap<WordList, ReadonlySet<string>>();

/** The entries of a list to look single words up in. */
export function setOf(list: WordList): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  const made = new Set(list.all);
  sets.set(list, made);
  return made;
}

export const leadsTo = (words: Words, word: string | undefined): boolean =>
  word !== undefined && setOf(words('contact-before')).has(word);

export const follows = (words: Words, word: string | undefined): boolean =>
  word !== undefined && (setOf(words('contact-after')).has(word) || /^\+?\d{3,}$/.test(word));

/** Whether the nearest words on either side speak of reaching somebody, or a sign of an account stands behind. */
export function amongContacts(reading: Reading, { start, end }: Span, words: Words): boolean {
  const [before] = wordsBefore(reading, start, 1);
  const [after] = wordsAfter(reading, end, 1);
  return (
    leadsTo(words, before) ||
    follows(words, after) ||
    /^ {0,2}[:=@]/.test(reading.plain.slice(end, end + 3)) ||
    /[@/&+] ?$/.test(reading.plain.slice(Math.max(0, start - 2), start))
  );
}
