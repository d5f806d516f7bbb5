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
