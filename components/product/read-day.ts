/** Beginnings of month names, Indonesian and English: three letters tell them all apart. */
const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
};

const two = (value: number) => String(value).padStart(2, '0');

/** The day as YYYY-MM-DD, or null when the calendar has no such day. */
function dayOf(year: number, month: number, date: number): string | null {
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  const real = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day ? null : day;
}

/**
 * Reads a day as Indonesians write it: "12/10/2026", "12-10", "12 Okt", "12 Oktober 2026", also "2026-10-12".
 * A year that is not written is that of `today` (YYYY-MM-DD), or the next one when the day has long gone by.
 * Null for anything else, half-typed days included.
 */
export function readDay(text: string, today: string): string | null {
  const plain = text.trim().toLowerCase();
  const iso = plain.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = plain.match(/^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}{3,})\.?(?:[\s./-]+(\d{4}|\d{2}))?$/u);
  if (!match) return null;
  const [, date = '', middle = '', written] = match;
  const month = /^\d/.test(middle) ? Number(middle) : MONTHS[middle.slice(0, 3)];
  if (month === undefined) return null;
  const thisYear = Number(today.slice(0, 4));
  // "20" is most likely the beginning of "2026", which is still being typed.
  if (written === '20') return null;
  if (written !== undefined) {
    return dayOf(Number(written) + (written.length === 2 ? 2000 : 0), month, Number(date));
  }
  const near = dayOf(thisYear, month, Number(date));
  const longAgo = near !== null && Date.parse(today) - Date.parse(near) > HALF_A_YEAR;
  return near === null || longAgo ? (dayOf(thisYear + 1, month, Number(date)) ?? near) : near;
}

/** In milliseconds. Someone who writes "5 Jan" in November means the next one; in March the last one may be meant. */
const HALF_A_YEAR = 182 * 86_400_000;
