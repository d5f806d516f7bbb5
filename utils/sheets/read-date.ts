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
const DAY_MONTH = /^(\d{1,2})[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4}|\d{2})$/u;
const MONTH_DAY = /^(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const WEEKDAY = /^\p{L}{2,9}\.?,\s*/u;
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

function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((names) => names.includes(start)) + 1;
}

const plain = (text: string) => text.trim().replace(WEEKDAY, '').replace(CLOCK, '').trim();

/**
 * Decides how a column writes its dates: month first only when some cell can be read in no other way
 * (11/21/2026) and none the other way round (21/11/2026). 3/4/2026 alone is the third of April.
 */
export function dateStyle(cells: readonly string[]): DateStyle {
  const parts = cells.map((cell) => plain(cell).match(SLASHED)).filter((match) => match !== null);
  const first = parts.some((match) => Number(match[3]) > 12);
  const second = parts.some((match) => Number(match[1]) > 12);
  return { monthFirst: first && !second };
}

/**
 * A date as YYYY-MM-DD: 2026-11-21, 21/11/2026, 21-11-26, 21.11.2026, 21 Nov 2026, Sabtu, 21 November 2026,
 * November 21, 2026; a time behind it is left out.
 */
export function readDate(cell: string, style: DateStyle): Result<string, 'not-a-date'> {
  const text = plain(cell);
  const iso = text.match(ISO);
  if (iso) return of(day(iso[1] ?? '', Number(iso[3]), Number(iso[4])));
  const slashed = text.match(SLASHED);
  if (slashed) {
    const [a, b] = [Number(slashed[1]), Number(slashed[3])];
    return of(style.monthFirst ? day(slashed[4] ?? '', a, b) : day(slashed[4] ?? '', b, a));
  }
  const words = text.match(DAY_MONTH);
  if (words) return of(day(words[3] ?? '', monthOf(words[2] ?? ''), Number(words[1])));
  const american = text.match(MONTH_DAY);
  if (american) return of(day(american[3] ?? '', monthOf(american[1] ?? ''), Number(american[2])));
  return fail('not-a-date');
}

const of = (found: string | null): Result<string, 'not-a-date'> =>
  found === null ? fail('not-a-date') : ok(found);

const TIME =
  /^(?:(?:pukul|jam|pk)\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2})?\s*(am|pm)?\s*(?:wib|wita|wit)?$/iu;

/** A time as HH:mm: 7.30, 07:30, 07:30:00, 9 pm, pukul 9, 09.00 WIB. */
export function readTime(cell: string): Result<string, 'not-a-time'> {
  const match = cell.trim().match(TIME);
  if (!match) return fail('not-a-time');
  const [, hour = '', minute = '00', half] = match;
  let hours = Number(hour);
  if (half) {
    if (hours < 1 || hours > 12) return fail('not-a-time');
    hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (hours > 23 || Number(minute) > 59) return fail('not-a-time');
  return ok(`${String(hours).padStart(2, '0')}:${minute}`);
}
