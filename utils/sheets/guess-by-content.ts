import type { SheetTable } from './column';
import { unguard } from './guard';
import { DAY_FIRST, readDate } from './read-date';
import { PLAIN_PRICES, readPrice } from './read-price';
import type { Sheet } from './read-table';
import { readTime } from './read-time';

/** Rows looked at, and the share of them that must fit. */
const SAMPLE = 50;
const SHARE = 0.8;

/** Any day: whether a cell is a date does not depend on the year that it is of. */
const SOME_DAY = '2024-01-01';

/** Pieces: a small number alone, or any with a word behind it that is no "thousand" and no "million". */
const COUNT = /^(?:\d{1,3}|\d[\d.]*\s*(?!(?:k|rb|ribu|jt|juta)$)\p{L}{1,12}\.?)$/iu;

/** The numbers of the rows: 1, 2, 3. */
const isCounter = (cells: readonly string[]) =>
  cells.length > 1 && cells.every((cell, index) => Number(cell) === Number(cells[0]) + index);

/**
 * For a table without headings: the column of words is the name, the one of prices the price, the one of
 * dates the day, the one of hours the time; of sales the first of small numbers the pieces, the first of sums the
 * rupiah. What is not clear stays open for the user.
 */
export function guessByContent(sheet: Sheet, name: SheetTable<never>['name']): Record<string, number> {
  const sample = sheet.records.slice(0, SAMPLE);
  const columns = Array.from({ length: sheet.width }, (_, index) =>
    sample.map(({ cells }) => unguard(cells[index] ?? '')).filter((cell) => cell.trim() !== ''),
  );
  const first = (fits: (cell: string) => boolean, not: readonly number[] = []) =>
    columns.findIndex(
      (cells, index) =>
        !not.includes(index) &&
        cells.length > 0 &&
        !isCounter(cells) &&
        cells.filter(fits).length >= cells.length * SHARE,
    );
  const isDate = (cell: string) => readDate(cell, DAY_FIRST, name === 'products' ? undefined : SOME_DAY).ok;
  const isTime = (cell: string) => /[:.\p{L}]/u.test(cell) && readTime(cell).ok;
  const isPrice = (cell: string) => !isDate(cell) && /\d/.test(cell) && readPrice(cell, PLAIN_PRICES).ok;
  const isName = (cell: string) => /\p{L}{2}/u.test(cell) && !isDate(cell) && !isTime(cell);
  const dated = first(isDate);
  const priced = first((cell) => isPrice(cell) && cell.length < 30, [dated]);
  const timed = name === 'posts' ? first(isTime, [dated]) : -1;
  const named = first(isName, [dated, priced, timed]);
  const isCount = (cell: string) => !isDate(cell) && COUNT.test(cell.trim());
  const isSum = (cell: string) =>
    isPrice(cell) && !isCount(cell) && /\d{4}|\d[.,]\d{3}|rp|rb|ribu|jt|juta/i.test(cell);
  const summed = name === 'sales' ? first(isSum, [dated]) : -1;
  const counted = name === 'sales' ? first(isCount, [dated, summed]) : -1;
  const guess: [string, number][] =
    name === 'sales'
      ? [
          ['day', dated],
          ['pieces', counted],
          ['rupiah', summed],
        ]
      : name === 'products'
        ? [
            ['name', named],
            ['price', priced],
          ]
        : [
            ['product', named],
            ['day', dated],
            ['time', timed],
          ];
  return Object.fromEntries(guess.filter(([, index]) => index >= 0));
}
