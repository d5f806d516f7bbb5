import { remembered } from '../memo';
import type { Reading } from '../reading';
import type { Span } from './seek';

/** A day named in a text. `year` is null where the text leaves it out. */
export interface NamedDay extends Span {
  day: number;
  month: number;
  year: number | null;
}

const MONTHS: Record<string, number> = {};
const NAMES = [
  'januari jan january',
  'februari feb pebruari february peb',
  'maret mar mrt march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'agustus agu agt ags agust august aug',
  'september sep sept',
  'oktober okt october oct',
  'november nov nopember nop',
  'desember des december dec',
];
for (const [index, names] of NAMES.entries()) for (const name of names.split(' ')) MONTHS[name] = index + 1;

const WORDED = new RegExp(
  `(?<![\\p{L}\\d.,/:-])(\\d{1,2})(?:\\s?(?:-|–|s/d|s\\.d\\.?|sd|sampai|hingga|dan|&|,)\\s?(\\d{1,2}))?[\\s-]?(${Object.keys(MONTHS).join('|')})\\.?(?!-?\\p{L})(?:[\\s-]?'?(20\\d\\d))?`,
  'gu',
);
/** Figures are a date only with a year, or where a word says so: "24/7" and "1/2 kg" are none. */
const FIGURES = /(?<![\p{L}\d.,/:-])(\d{1,2})([/.-])(\d{1,2})\2(20\d\d|\d\d)(?![\d.,/-]?\d|\p{L})/gu;
const AFTER_WORD =
  /(?<=(?<![\p{L}])(?:tgl|tanggal|s\.d\.?|s\/d|sampai|smp|hingga|tutup|closed?|deadline|batas|ready|siap|kirim)\.?\s(?:tgl\.?\s|tanggal\s|pada\s)?)(\d{1,2})\/(\d{1,2})(?![\d/.,]|\s?(?:kg|jam|liter|harga|loyang|porsi|sdt|sdm))/gu;

const made = (start: number, end: number, day: number, month: number, year: number | null): NamedDay[] =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12 ? [{ start, end, day, month, year }] : [];

/** The days that a text names: "12 Des", "Sabtu, 12 Desember 2026", "1–5 Des" (its last), "12/12/2026", "tgl 12/12". */
export const daysOf = remembered((reading: Reading): readonly NamedDay[] => {
  const text = reading.plain;
  const worded = [...text.matchAll(WORDED)].flatMap(
    ({ 0: all, 1: first, 2: last, 3: name = '', 4: year, index }) =>
      made(
        index,
        index + all.trimEnd().length,
        Number(last ?? first),
        MONTHS[name] ?? 0,
        year ? Number(year) : null,
      ),
  );
  const figures = [...text.matchAll(FIGURES)].flatMap(({ 0: all, 1: day, 3: month, 4: year = '', index }) =>
    made(
      index,
      index + all.length,
      Number(day),
      Number(month),
      Number(year.length === 2 ? `20${year}` : year),
    ),
  );
  const short = [...text.matchAll(AFTER_WORD)].flatMap(({ 0: all, 1: day, 2: month, index }) =>
    made(index, index + all.length, Number(day), Number(month), null),
  );
  return [...worded, ...figures, ...short].toSorted((a, b) => a.start - b.start);
});

const DAY = 86_400_000;
/** Days since 1970; null for what no calendar has. */
export function dayNumber(day: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year) return null;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return time.getUTCDate() === Number(date) ? time.getTime() / DAY : null;
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day meant on `today` (YYYY-MM-DD): without a year, the one that is nearest. null: no such day. */
export function resolveDay({ day, month, year }: NamedDay, today: string): string | null {
  const now = dayNumber(today);
  if (now === null) return null;
  const years = year === null ? [-1, 0, 1].map((step) => Number(today.slice(0, 4)) + step) : [year];
  const days = years.map((each) => iso(each, month, day)).filter((each) => dayNumber(each) !== null);
  const distance = (each: string) => Math.abs((dayNumber(each) ?? 0) - now);
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Days from `first` to `second`; NaN when one is no day. */
export const daysBetween = (first: string, second: string): number =>
  (dayNumber(second) ?? Number.NaN) - (dayNumber(first) ?? Number.NaN);

/** Whether `date` is one of the days of a list: "12-26", "2027-03-08" or "2027-02-08/2027-03-09". */
export const isListedDay = (date: string, days: readonly string[]): boolean =>
  days.some((entry) => {
    const [first = '', last = first] = entry.split('/');
    return first.length === 5 ? date.slice(5) === first : date >= first && date <= last;
  });
