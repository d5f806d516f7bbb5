import type { SheetTable } from './column';
import { fold } from './fold';

/** Which column of the file (from 0) goes into which of ours, by our key. */
export type Matching = Readonly<Record<string, number | undefined>>;

/** Heading of the row id, the same in both languages: by it a table that comes back changes rows. */
export const ID_KEY = 'id';
export const ID_HEADER = { id: 'Kode Pajang', en: 'Pajang code' } as const;

type AnyTable = Pick<SheetTable<never>, 'columns'>;

interface Known {
  key: string;
  names: string[];
}

/** Folding forty headings for every row that might be the one of headings would be felt. */
const KNOWN = new WeakMap<object, Known[]>();

function keysOf(table: AnyTable): Known[] {
  const found = KNOWN.get(table.columns);
  if (found) return found;
  const known = [
    ...table.columns.map(({ key, header, synonyms }) => ({
      key,
      names: [fold(header.id), fold(header.en), ...synonyms],
    })),
    { key: ID_KEY, names: [fold(ID_HEADER.id), fold(ID_HEADER.en)] },
  ];
  KNOWN.set(table.columns, known);
  return known;
}

/** "Harga (Rp)" is also known as "harga". */
const namesOf = (heading: string): string[] => [fold(heading), fold(heading.replace(/\([^)]*\)/g, ' '))];

/**
 * Guesses which column of ours each heading stands for; our own headings, in either language, go before
 * synonyms, and no heading is used twice.
 */
export function matchColumns(headings: readonly string[], table: AnyTable): Record<string, number> {
  const known = keysOf(table);
  const matching: Record<string, number> = {};
  const taken = new Set<number>();
  const places = new Map<string, number[]>();
  for (const [index, heading] of headings.entries()) {
    for (const name of new Set(namesOf(heading))) places.set(name, [...(places.get(name) ?? []), index]);
  }
  const longest = Math.max(...known.map(({ names }) => names.length));
  for (let rank = 0; rank < longest; rank += 1) {
    for (const { key, names } of known) {
      const name = names[rank];
      if (name === undefined || key in matching) continue;
      const index = places.get(name)?.find((place) => !taken.has(place));
      if (index === undefined) continue;
      matching[key] = index;
      taken.add(index);
    }
  }
  return matching;
}
