import { daysBetween } from './dates';

/** How many days before and after its day a feast may be greeted. */
const WINDOWS: Record<string, readonly [before: number, after: number]> = {
  natal: [24, 8],
  paskah: [8, 8],
  idulfitri: [7, 30],
  iduladha: [7, 7],
  ramadan: [14, 29],
  nyepi: [7, 7],
  galungan: [7, 12],
  waisak: [7, 7],
  imlek: [12, 15],
};
export const FEASTS = Object.keys(WINDOWS);

/** Further away than this we cannot tell which day the feast falls on. */
const KNOWN = 200;

/** Whether a feast is greeted at the wrong time on `date`; false where its day is not known. `days`: "natal 12-25". */
export function isWrongDay(feast: string, date: string, days: readonly string[]): boolean {
  const [before, after] = WINDOWS[feast] ?? [0, 0];
  if (date === '') return false;
  const year = Number(date.slice(0, 4));
  const distances = days
    .flatMap((entry) => {
      const [name, day = ''] = entry.split(' ');
      if (name !== feast) return [];
      return day.length === 5 ? [year - 1, year, year + 1].map((each) => `${each}-${day}`) : [day];
    })
    .map((day) => daysBetween(day, date))
    .filter((distance) => Math.abs(distance) <= KNOWN);
  return distances.length > 0 && !distances.some((distance) => distance >= -before && distance <= after);
}

/** The days of a feast as a list tells them; those of every year for some years around the list's. */
function daysOfFeast(feast: string, days: readonly string[]): string[] {
  const years = new Set(days.flatMap((entry) => /\d{4}(?=-)/.exec(entry)?.[0] ?? []));
  return days.flatMap((entry) => {
    const [name, day = ''] = entry.split(' ');
    if (name !== feast) return [];
    return day.length === 5 ? [...years].map((year) => `${year}-${day}`) : [day];
  });
}

/** Whether there is a day on which both feasts may be greeted. `days`: "natal 12-25". */
export function shareADay(first: string, second: string, days: readonly string[]): boolean {
  const [before, after] = WINDOWS[first] ?? [0, 0];
  const [otherBefore, otherAfter] = WINDOWS[second] ?? [0, 0];
  return daysOfFeast(first, days).some((one) =>
    daysOfFeast(second, days).some((other) => {
      const apart = daysBetween(one, other);
      return apart >= 0 ? apart <= after + otherBefore : -apart <= before + otherAfter;
    }),
  );
}
