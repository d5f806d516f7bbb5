import Papa from 'papaparse';
import { fail, ok, type Result } from '../core/result';
import type { YearDay, YearTable } from '../model';
import { NEEDS_GUARD, unguard } from './guard';
import { dateStyle, readDate } from './read-date';

/** Names of the columns as they are read, the one that is written first. */
const COLUMNS = {
  name: ['nama', 'hari', 'name'],
  from: ['mulai', 'tanggal', 'from', 'date'],
  to: ['sampai', 'selesai', 'to'],
  kind: ['jenis', 'kind'],
  key: ['kunci', 'key'],
  en: ['inggris', 'english'],
  muhammadiyah: ['muhammadiyah'],
  movable: ['bisa digeser', 'movable'],
  estimated: ['perkiraan', 'estimated'],
} as const;
type Column = keyof typeof COLUMNS;

const KINDS: Record<YearDay['kind'], readonly string[]> = {
  holiday: ['libur', 'holiday'],
  leave: ['cuti', 'cuti bersama', 'leave'],
  feast: ['hari raya', 'feast'],
  fasting: ['puasa', 'fasting'],
  sale: ['promo', 'sale'],
  day: ['hari khusus', 'day'],
  sensitive: ['peka', 'hari peka', 'sensitive'],
};
const MOST_DAYS = 400;

/** What is wrong with a row of the file; `row` counts as a spreadsheet does. */
export interface YearFault {
  row: number;
  reason: 'name' | 'from' | 'to' | 'order' | 'muhammadiyah' | 'kind' | 'year';
  text: string;
}
/** `faults` come with the reason `rows`, and the year that the file is of. */
export type YearSheetResult = Result<YearTable, 'columns' | 'empty' | 'many' | 'rows'> & {
  faults?: YearFault[];
  year?: number;
};

const plain = (cell: string | undefined): string => (cell ?? '').replace(/^[\s'"]+|\s+$/g, '').toLowerCase();
const isYes = (cell: string | undefined): boolean => ['ya', 'yes', 'y', '1', 'true'].includes(plain(cell));

/** "Cuti bersama Idulfitri" → "cuti-bersama-idulfitri": a name for the moment where the file gives none. */
const keyOf = (name: string): string => {
  const key = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return key.slice(0, 40).replace(/-+$/, '') || 'hari';
};

/**
 * Reads a year's table from a CSV: a first row with at least "nama" and "mulai", a day a row; the year is that of the
 * first day. Everything or nothing: each row that cannot be read is told, and then nothing is taken.
 */
export function readYearSheet(text: string, about: Pick<YearTable, 'source' | 'checked'>): YearSheetResult {
  const records = Papa.parse<string[]>(text.trim(), { skipEmptyLines: false }).data;
  const header = (records[0] ?? []).map(plain);
  const place = (column: Column) => {
    const known: readonly string[] = COLUMNS[column];
    return header.findIndex((cell) => known.includes(cell));
  };
  if (place('name') < 0 || place('from') < 0) return fail('columns');
  const rows = records
    .map((record, index) => ({
      row: index + 1,
      cell: (column: Column) => unguard(record[place(column)] ?? ''),
      blank: record.every((cell) => cell.trim() === ''),
    }))
    .slice(1)
    .filter(({ blank }) => !blank);
  if (rows.length === 0) return fail('empty');
  if (rows.length > MOST_DAYS) return fail('many');
  const style = dateStyle(rows.map(({ cell }) => cell('from')));
  const dayIn = (cell: string): string | null => {
    const read = readDate(cell, style);
    return read.ok ? read.data : null;
  };
  const year = Number(
    rows
      .map(({ cell }) => dayIn(cell('from')))
      .find((day) => day !== null)
      ?.slice(0, 4),
  );

  const faults: YearFault[] = [];
  const days = rows.flatMap(({ row, cell }): YearDay[] => {
    const wrong = (reason: YearFault['reason'], wrongText: string) => {
      faults.push({ row, reason, text: wrongText });
      return [];
    };
    const name = cell('name').slice(0, 120);
    if (name === '') return wrong('name', '');
    const from = dayIn(cell('from'));
    if (from === null) return wrong('from', cell('from'));
    if (Number(from.slice(0, 4)) !== year) return wrong('year', cell('from'));
    const to = cell('to') === '' ? undefined : dayIn(cell('to'));
    if (to === null) return wrong('to', cell('to'));
    if (to !== undefined && to < from) return wrong('order', cell('to'));
    const theirs = cell('muhammadiyah') === '' ? undefined : dayIn(cell('muhammadiyah'));
    if (theirs === null) return wrong('muhammadiyah', cell('muhammadiyah'));
    const kind =
      cell('kind') === ''
        ? 'holiday'
        : (Object.keys(KINDS) as YearDay['kind'][]).find((each) => KINDS[each].includes(plain(cell('kind'))));
    if (kind === undefined) return wrong('kind', cell('kind'));
    return [
      {
        key: keyOf(cell('key') || name),
        name: { id: name, ...(cell('en') && { en: cell('en').slice(0, 120) }) },
        kind,
        from,
        ...(to !== undefined && to !== from && { to }),
        ...(theirs !== undefined && { muhammadiyah: theirs }),
        ...(isYes(cell('movable')) && { movable: true }),
        ...(isYes(cell('estimated')) && { estimated: true }),
      },
    ];
  });
  if (faults.length > 0) return { ...fail('rows'), year, faults };
  return ok({ format: 'pajang-year', version: 1, year, ...about, days });
}

/** A year's table as a CSV that `readYearSheet` reads back: UTF-8 with its mark, semicolons, as all our tables. */
export function yearSheet({ days }: YearTable): string {
  const yes = (flag: boolean | undefined) => (flag ? 'ya' : '');
  const body = days.map(({ key, name, kind, from, to, muhammadiyah, movable, estimated }) => [
    name.id,
    from,
    to ?? '',
    KINDS[kind][0] ?? kind,
    key,
    name.en ?? '',
    muhammadiyah ?? '',
    yes(movable),
    yes(estimated),
  ]);
  const header = Object.values(COLUMNS).map(([written]) => written);
  const text = Papa.unparse([header, ...body], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: NEEDS_GUARD,
  });
  return `${Papa.BYTE_ORDER_MARK}${text}`;
}
