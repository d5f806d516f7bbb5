import type { OwnMoment } from '../model';
import { addDays, dateInYear, dayDistance } from './local-time';

/** Whether a day lies in a hold; one that comes each year is looked for in the day's year and the one before. */
function covers({ from, to, yearly }: OwnMoment, day: string): boolean {
  if (!yearly || to === undefined) return from <= day && (to === undefined || day <= to);
  const year = Number(day.slice(0, 4));
  return [year - 1, year]
    .filter((begun) => begun >= Number(from.slice(0, 4)))
    .map((begun) => dateInYear(from, begun))
    .some((first) => first <= day && day <= addDays(first, dayDistance(from, to)));
}

/** The hold of a shop that a day lies in, if there is one: nothing is to go out then. One without an end lasts on. */
export const holdOn = (day: string, moments: readonly OwnMoment[]): OwnMoment | undefined =>
  moments.find((moment) => moment.kind === 'hold' && covers(moment, day));
