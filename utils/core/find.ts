/**
 * Text as it is searched: small letters without accents, and one space in place of everything that is neither
 * letter nor digit. "Kué P-IRT" and "kue  p.irt" are the same to someone who searches.
 */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  // Most texts are plain, and those need no look at each letter's nature: three times as fast.
  if (/^[\0-\x7f]*$/.test(small)) return small.replace(/[^a-z0-9]+/g, ' ').trim();
  return small
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A row that can be searched; a row that changed has a new `updatedAt`. */
interface Row {
  id: string;
  updatedAt: number;
}

export interface Finder<T> {
  /** Takes the rows to search in place of those before. Only rows that changed are read again. */
  put(rows: readonly T[]): void;
  /** The rows that hold every word of `query`, or parts of words, in any order; all rows for an empty query. */
  find(query: string): T[];
}

/**
 * Finds rows by any of their words. `textOf` gives all that may be searched of a row; rows come out in the
 * order in which they were put.
 */
export function createFinder<T extends Row>(textOf: (row: T) => string): Finder<T> {
  let entries: { row: T; text: string }[] = [];
  let known = new Map<string, { row: T; text: string }>();
  return {
    put(rows) {
      const next = new Map<string, { row: T; text: string }>();
      entries = rows.map((row) => {
        const before = known.get(row.id);
        const fresh = before === undefined || before.row.updatedAt !== row.updatedAt;
        const entry = { row, text: fresh ? foldText(textOf(row)) : before.text };
        next.set(row.id, entry);
        return entry;
      });
      known = next;
    },
    find(query) {
      const words = foldText(query).split(' ');
      return entries.filter(({ text }) => words.every((word) => text.includes(word))).map(({ row }) => row);
    },
  };
}
