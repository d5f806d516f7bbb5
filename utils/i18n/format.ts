import type { Language } from '.';

/** Formatters by what they were asked for: making one costs a hundred times what using it does. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, known);
  return known;
}

/**
 * "12 Oktober 2026" for a YYYY-MM-DD. Beside `today` it is short, and the year is left out when it is the same:
 * "12 Okt".
 */
export function formatDate(day: string, language: Language, today?: string): string {
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: today === undefined ? 'long' : 'short',
    ...(day.slice(0, 4) !== today?.slice(0, 4) && { year: 'numeric' }),
  };
  // The day first, as in Indonesian, in English too.
  const locale = language === 'en' ? 'en-GB' : language;
  return formatter(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** Day names and months by the language; the day is YYYY-MM-DD and has no zone. */
export function formatDay(day: string, language: Language, style: 'short' | 'long' = 'long'): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'long'
      ? { weekday: 'long', day: 'numeric', month: 'long' }
      : { weekday: 'short', day: 'numeric', month: 'short' };
  return formatter(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** Day name, number and month apart, short, for a day's tile. */
export function dayParts(day: string, language: Language): { weekday: string; date: string; month: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    formatter(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return {
    weekday: part({ weekday: 'short' }),
    date: part({ day: 'numeric' }),
    month: part({ month: 'short' }),
  };
}

/** "09.00" and its English twin "09:00". */
export const formatTime = (time: string, language: Language): string =>
  language === 'id' ? time.replace(':', '.') : time;

/** "November 2026" for a day of that month. */
export const formatMonth = (day: string, language: Language): string =>
  formatter(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** "9–15 November 2026", "28 Desember 2026 – 3 Januari 2027": from one day to another. */
export const formatRange = (from: string, to: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));

/** Name of an ISO weekday: 1 is "Senin", short "Sen". */
export const weekdayName = (weekday: number, language: Language, style: 'long' | 'short' = 'long'): string =>
  // The first of January 2024 was a Monday.
  formatter(language, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));

/** "Sabtu, 21 November pukul 09.00 WIB" and its English twin. */
export function formatDayTime(day: string, time: string, zoneName: string, language: Language): string {
  const clock = `${language === 'id' ? 'pukul' : 'at'} ${formatTime(time, language)}`;
  return `${formatDay(day, language)} ${clock} ${zoneName}`;
}

/** "12,4 MB": a number of bytes as people read it, in steps of a thousand. */
export function formatBytes(count: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(count, 1)) / 3));
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: step < 2 ? 0 : 1 });
  return `${number.format(count / 1000 ** step)} ${units[step]}`;
}

/** "5.000" and its English twin. */
export const formatNumber = (count: number, language: Language): string =>
  new Intl.NumberFormat(language).format(count);
