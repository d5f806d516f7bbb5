import type { EmojiEntry } from './emoji-data';
import { USUAL } from './recent';

const plain = (text: string) => text.toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/** How well a search word answers: the word itself, how it begins, or one of several words in it. */
function grade(term: string, query: string): number {
  const known = plain(term);
  if (known === query) return 4;
  if (known.startsWith(query)) return 3;
  return wordsOf(known).some((word) => word.startsWith(query)) ? 2 : 0;
}

/** The best of the terms; the first of them, the name, goes before the others. */
const best = (terms: readonly string[], query: string) =>
  terms.reduce((found, term, index) => {
    const points = grade(term, query);
    return Math.max(found, points && points + (index === 0 ? 0.2 : 0));
  }, 0);

/** Every word of the query begins a word of the emoji: "hati merah muda", "hot coffee". */
function holdsAll(entry: EmojiEntry, query: string): boolean {
  const parts = wordsOf(query);
  const known = [...entry.indonesian, ...entry.english].flatMap((term) => wordsOf(plain(term)));
  return parts.length > 1 && parts.every((part) => known.some((word) => word.startsWith(part)));
}

/**
 * Indonesian words go before English ones of the same worth, and what sellers reach for before the rest: "hati" is
 * the red heart first.
 */
function worth(entry: EmojiEntry, query: string): number {
  const indonesian = best(entry.indonesian, query);
  const found = Math.max(indonesian && indonesian + 0.5, best(entry.english, query));
  if (found === 0) return holdsAll(entry, query) ? 1 : 0;
  return found + (USUAL.includes(entry.emoji) ? 0.25 : 0);
}

/**
 * Emoji for a word in Indonesian or English, the best first; those of the same worth stay in their order. Words are
 * looked for from their beginning, so that "api" does not find "therapist". All of them for an empty query.
 */
export function searchEmoji(entries: readonly EmojiEntry[], typed: string): EmojiEntry[] {
  const query = plain(typed);
  if (query === '') return [...entries];
  return entries
    .map((entry) => ({ entry, worth: worth(entry, query) }))
    .filter((found) => found.worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ entry }) => entry);
}
