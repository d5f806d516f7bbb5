import { fail, ok, type Result } from '../core/result';

/** Whether a column writes 11/21/2026 (month first) or 21/11/2026. */
export interface DateStyle {
  monthFirst: boolean;
}

export const DAY_FIRST: DateStyle = { monthFirst: false };

/** First letters of the months in Indonesian and English, those that differ from each other included. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'peb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'agt', 'ags', 'aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec'],
];

const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const ISO = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})[\s-]+(\p{L}{3,9})\.?(?:,?[\s-]+(\d{4}|\d{2}))?$/u;
const MONTH_DAY = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/u;
/** Day and month without a year; a point between them would be an hour. */
const NO_YEAR = /^(\d{1,2})[/-](\d{1,2})$/;
const WEEKDAY = /^(\p{L}{2,9})(?:\.?,\s*|\s+)/u;
const CLOCK = /[T\s]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:Z|\s?[ap]m)?$/iu;

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** YYYY-MM-DD of a day that exists, else null. Two-digit years are of this century. */
function day(year: string, month: number, date: number): string | null {
  const full = Number(year) + (year.length === 2 ? 2000 : 0);
  const leap = (full % 4 === 0 && full % 100 !== 0) || full % 400 === 0;
  const length = month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0);
  if (date < 1 || date > length || full < 1900) return null;
  return `${full}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Names of the days as they are written, Monday first: both languages, short forms and "Jum'at". */
const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ['senin', 'sen', 'monday', 'mon'],
  ['selasa', 'sel', 'tuesday', 'tue', 'tues'],
  ['rabu', 'rab', 'wednesday', 'wed'],
  ['kamis', 'kam', 'thursday', 'thu', 'thur', 'thurs'],
  ['jumat', 'jum', 'friday', 'fri'],
  ['sabtu', 'sab', 'saturday', 'sat'],
  ['minggu', 'min', 'ahad', 'sunday', 'sun'],
];

/** ISO weekday (1 is Monday) that a cell begins with or consists of; undefined when it names none. */
export function readWeekday(cell: string): number | undefined {
  const word =
    cell
      .trim()
      .toLowerCase()
      .replace(/['’`]/g, '')
      .match(/^\p{L}+/u)?.[0] ?? '';
  const index = WEEKDAY_NAMES.findIndex((names) => names.includes(word));
  return index < 0 ? undefined : index + 1;
}

function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((names) => names.includes(start)) + 1;
}

function plain(cell: string): string {
  const text = cell.trim().replace(/['’`]/g, '');
  // "Sabtu 21/11/2026" and "Sabtu, 21/11/2026"; any word before a comma, in whatever language, is a day's name.
  const named = WEEKDAY.exec(text);
  const isDay = named && (named[0].includes(',') || readWeekday(text) !== undefined);
  return (isDay ? text.slice(named[0].length) : text).replace(CLOCK, '').trim();
}

/**
 * Decides how a column writes its dates: month first only when some cell can be read in no other way
 * (11/21/2026) and none the other way round (21/11/2026). 3/4/2026 alone is the third of April.
 */
export function dateStyle(cells: readonly string[]): DateStyle {
  const parts = cells.flatMap((cell) => {
    const text = plain(cell);
    const [, first, , third] = text.match(SLASHED) ?? [];
    const [, alone, second] = text.match(NO_YEAR) ?? [];
    return first === undefined && alone === undefined
      ? []
      : [[Number(first ?? alone), Number(third ?? second)]];
  });
  const first = parts.some(([, second = 0]) => second > 12);
  const second = parts.some(([first = 0]) => first > 12);
  return { monthFirst: first && !second };
}

/** `no-such-date`: written as a date, but no calendar has it (31/02). */
export type DateReason = 'not-a-date' | 'no-such-date';

/**
 * A date as YYYY-MM-DD: 2026-11-21, 21/11/2026, 21-11-26, 21.11.2026, 21 Nov 2026, Sabtu, 21 November 2026,
 * November 21, 2026; a time behind it is left out. With `near` (YYYY-MM-DD) the year may be missing: it is then
 * the one that brings the day nearest to what lies ahead of it.
 */
export function readDate(cell: string, style: DateStyle, near?: string): Result<string, DateReason> {
  const text = plain(cell);
  const at = (year: string | undefined, month: number, date: number): Result<string, DateReason> => {
    if (month === 0) return fail('not-a-date');
    if (year !== undefined) return of(day(year, month, date));
    // The sixteenth of a month is no date without its year; the thirty-first of February is none in any.
    if (near === undefined) return fail(day('2024', month, date) === null ? 'no-such-date' : 'not-a-date');
    return of(dayNear(near, month, date));
  };
  const iso = text.match(ISO);
  if (iso) return at(iso[1], Number(iso[3]) || -1, Number(iso[4]));
  const slashed = text.match(SLASHED);
  const short = slashed ? null : text.match(NO_YEAR);
  if (slashed || short) {
    const [a, b] = [Number(slashed?.[1] ?? short?.[1]), Number(slashed?.[3] ?? short?.[2])];
    const [month, date] = style.monthFirst ? [a, b] : [b, a];
    return at(slashed?.[4], month || -1, date);
  }
  const words = text.match(DAY_MONTH);
  if (words) return at(words[3], monthOf(words[2] ?? ''), Number(words[1]));
  const american = text.match(MONTH_DAY);
  if (american) return at(american[3], monthOf(american[1] ?? ''), Number(american[2]));
  return fail('not-a-date');
}

const of = (found: string | null): Result<string, DateReason> =>
  found === null ? fail('no-such-date') : ok(found);

/** How far back (days) a date without a year may lie: a plan of last month is pasted in late, not ten months early. */
const BACK = 60;
const DAY_MS = 86_400_000;

/** The day of that month and date which lies at most `BACK` days before `near` and less than a year after that. */
function dayNear(near: string, month: number, date: number): string | null {
  const from = Date.parse(`${near}T00:00:00Z`) - BACK * DAY_MS;
  const year = new Date(from).getUTCFullYear();
  const days = [year, year + 1].map((full) => day(String(full), month, date));
  return days.find((found) => found !== null && Date.parse(`${found}T00:00:00Z`) >= from) ?? null;
}
