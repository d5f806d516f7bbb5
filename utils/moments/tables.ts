import type { YearTable } from '../model';

const found = import.meta.glob('./years/*.ts', { eager: true, import: 'default' }) as Record<
  string,
  YearTable
>;

/** The years' tables that come with Pajang, the earliest first. */
export const YEAR_TABLES: readonly YearTable[] = Object.values(found).toSorted((a, b) => a.year - b.year);

/** The table of a year: the one brought in last, else ours; undefined where there is none. */
export const tableOf = (year: number, imported: readonly YearTable[] = []): YearTable | undefined =>
  imported.findLast((table) => table.year === year) ?? YEAR_TABLES.find((table) => table.year === year);
