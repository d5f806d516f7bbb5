import { fail, ok, type Result } from '../core/result';
import { readCount } from '../core/typed-number';
import type { Sale } from '../model';
import type { Apply, CellReason, Column, SheetTable } from './column';
import { DAY_FIRST, readDate } from './read-date';
import { readPrice } from './read-price';
import { dateColumn } from './readers';

/** A day of sales in the making: what no cell says is not known. */
export type SaleDraft = Partial<Pick<Sale, 'day' | 'pieces' | 'orders' | 'rupiah'>>;
type Count = 'pieces' | 'orders';
type Read = Result<Apply<SaleDraft>, CellReason>;

/** Largest sum of a day (utils/model/days.ts). */
const MOST_RUPIAH = 1_000_000_000_000;

/** "-" and "–" alone: nobody counted. */
const NOTHING = /^[-–—]$/u;
/** A minus before the digits, or brackets around them as accountants write it. */
const NEGATIVE = /^(?:[-–−]|\()\s*(?:rp\.?\s*)?\d/iu;
/** "150 pcs", "12 buah": what was counted is said by the column. "150rb" is no such word, it is 150,000. */
const UNIT = /(?<=\d)\s*(?!(?:k|rb|ribu|jt|juta)$)\p{L}{1,12}\.?$/iu;
/** The end of a number that a spreadsheet writes with decimals: "150,00". */
const NO_FRACTION = /[.,]0{1,2}$/;

/**
 * Days before today from which a date without a year is read as ahead of it (`readDate`): it looks 60 days back, so
 * that all of the last year lies within its reach and nothing of the next.
 */
const LAST_YEAR = 304;
const DAY_MS = 86_400_000;
const lastYear = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - LAST_YEAR * DAY_MS).toISOString().slice(0, 10);

const day: Column<SaleDraft> = {
  key: 'day',
  header: { id: 'Tanggal', en: 'Date' },
  synonyms: ['tgl', 'hari', 'day', 'tanggal penjualan', 'tanggal jual', 'tanggal transaksi', 'order date'],
  main: true,
  ...dateColumn<SaleDraft>(
    (row) => row.day,
    (draft, found) => {
      draft.day = found;
    },
  ),
  read: (text, { today }, style): Read => {
    if (text.trim() === '') return ok(() => undefined);
    const found = readDate(text, style.date ?? DAY_FIRST, lastYear(today));
    if (!found.ok) return found;
    if (found.data > today) return fail('not-yet');
    return ok((draft) => {
      draft.day = found.data;
    });
  },
};

const count = (
  key: Count,
  header: Column<SaleDraft>['header'],
  synonyms: readonly string[],
): Column<SaleDraft> => ({
  key,
  header,
  synonyms,
  main: true,
  read: (text): Read => {
    const plain = text.trim();
    if (plain === '')
      return ok((draft) => {
        draft[key] = undefined;
      });
    if (NEGATIVE.test(plain)) return fail('negative');
    const found = readCount(plain.replace(UNIT, '').replace(NO_FRACTION, ''));
    if (!found.ok) return fail('not-a-total');
    return ok((draft) => {
      draft[key] = found.data;
    });
  },
  write: (row) => String(row[key] ?? ''),
});

const rupiah: Column<SaleDraft> = {
  key: 'rupiah',
  header: { id: 'Omzet', en: 'Sales in rupiah' },
  synonyms: [
    'rupiah',
    'rp',
    'total',
    'total rp',
    'nilai',
    'pendapatan',
    'pemasukan',
    'penjualan',
    'uang masuk',
    'revenue',
    'sales',
    'amount',
    'income',
  ],
  main: true,
  style: 'price',
  read: (text, _context, style): Read => {
    const plain = text.trim();
    if (plain === '')
      return ok((draft) => {
        draft.rupiah = undefined;
      });
    if (NEGATIVE.test(plain)) return fail('negative');
    const found = readPrice(plain, style.price);
    if (!found.ok) return fail('not-a-total');
    const sum = found.data;
    if (sum && (sum.currency !== 'IDR' || sum.max !== undefined || sum.amount > MOST_RUPIAH))
      return fail('not-a-total');
    return ok((draft) => {
      draft.rupiah = sum?.amount;
    });
  },
  write: (row) => String(row.rupiah ?? ''),
  show: (row, { language }) =>
    row.rupiah === undefined ? '' : `Rp${new Intl.NumberFormat(language).format(row.rupiah)}`,
};

/** What was sold, a row a day. A day is in a table once: two numbers for it contradict each other. */
export const salesTable: SheetTable<SaleDraft> = {
  name: 'sales',
  columns: [
    day,
    count('pieces', { id: 'Terjual', en: 'Pieces sold' }, [
      'jumlah',
      'jumlah terjual',
      'pcs',
      'buah',
      'qty',
      'quantity',
      'pieces',
      'sold',
      'laku',
      'porsi',
      'barang',
    ]),
    count('orders', { id: 'Pesanan', en: 'Orders' }, [
      'order',
      'jumlah pesanan',
      'jumlah order',
      'transaksi',
      'jumlah transaksi',
      'nota',
      'orders',
      'transactions',
    ]),
    rupiah,
  ],
  blank: () => ({}),
  required: [['day'], ['pieces', 'orders', 'rupiah']],
  keyOf: (row) => row.day,
  spread: (cells) => {
    for (const [key, text] of cells) if (NOTHING.test(text.trim())) cells.set(key, '');
  },
  finish: () => undefined,
};
