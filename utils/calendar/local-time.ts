import type { Shop } from '../model';

export type Zone = Shop['zone'];

/** Short names of the Indonesian zones and their fixed distance from UTC in hours. */
export const ZONE_FACTS: Record<Zone, { name: string; hours: number }> = {
  'Asia/Jakarta': { name: 'WIB', hours: 7 },
  'Asia/Makassar': { name: 'WITA', hours: 8 },
  'Asia/Jayapura': { name: 'WIT', hours: 9 },
};

/** The wall clock in a zone at an instant: `{day: 'YYYY-MM-DD', time: 'HH:mm'}`. */
export function localTime(zone: Zone, instant: number): { day: string; time: string } {
  const shifted = new Date(instant + ZONE_FACTS[zone].hours * 3_600_000).toISOString();
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

/** The day `count` days after (or before) another; both YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** `count` days from `first` on. */
export const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index));

/** `time` moved by whole minutes within the day; stops at 00:00 and 23:59. */
export function addMinutes(time: string, minutes: number): string {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const total = Math.min(Math.max(hours * 60 + rest + minutes, 0), 23 * 60 + 59);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** Epoch ms at which the clock in `zone` shows this day and time. */
export const instantOf = (zone: Zone, day: string, time: string): number =>
  Date.parse(`${day}T${time}:00Z`) - ZONE_FACTS[zone].hours * 3_600_000;

/** ISO 8601 weekday of a day: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const dayDistance = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The same date in another year; 29 February is the 28th in a common one. */
export function dateInYear(day: string, year: number): string {
  const date = day.slice(5);
  const last = addDays(`${year}-03-01`, -1);
  return date === '02-29' ? last : `${year}-${date}`;
}
