import { addDays, dayDistance } from '../calendar';
import type { YearTable } from '../model';
import { withHanging } from './hanging';
import { MOMENT_SORTS, type Moment, type MomentSources, shiftKey } from './moment';
import { ownMoments } from './own';
import { ruledIn } from './rules';
import { tableOf } from './tables';

/** Moments of the Islamic calendar, which the government and Muhammadiyah may begin on other days. */
export const ISLAMIC: readonly string[] = [
  'isra-mikraj',
  'ramadan',
  'idulfitri',
  'iduladha',
  'tahun-baru-islam',
  'maulid',
];

/** A year's table as moments, each on the day that the shop's moon and its own shift give. */
function fromTable({ year, source, checked, days }: YearTable, { shop }: MomentSources): Moment[] {
  const seen = new Map<string, number>();
  return days.map(({ key: plain, name, kind, from, to = from, muhammadiyah, movable, estimated }) => {
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    const key = count === 1 ? plain : `${plain}-${count}`;
    const theirs = shop.moon === 'muhammadiyah' && ISLAMIC.includes(plain);
    const begins = theirs && muhammadiyah !== undefined ? muhammadiyah : from;
    const shift = movable ? (shop.shifts?.[shiftKey({ key, year })] ?? 0) : 0;
    // Whoever follows Muhammadiyah gets the government's day as a guess where theirs is not known.
    const guessed = estimated || (theirs && muhammadiyah === undefined);
    const first = addDays(begins, shift);
    return {
      key,
      year,
      name: { id: name.id, en: name.en ?? name.id },
      kind,
      from: first,
      to: addDays(first, Math.max(0, dayDistance(from, to))),
      source: 'table' as const,
      table: { source, checked },
      ...(guessed && { estimated: true }),
      ...(movable && { movable: true }),
      ...(shift !== 0 && { shift }),
    };
  });
}

/** What the table and the rules say of a year; where both know a moment, the table holds. */
function ofYear(year: number, sources: MomentSources): Moment[] {
  const table = tableOf(year, sources.imported);
  const decreed = table ? fromTable(table, sources) : [];
  const known = new Set(decreed.map(({ key }) => key));
  return [...decreed, ...ruledIn(year).filter(({ key }) => !known.has(key))];
}

const order = ({ kind }: Moment): number => (MOMENT_SORTS as readonly string[]).indexOf(kind);

/**
 * The moments that touch `from`…`to` (YYYY-MM-DD, both included), by day, on one day holidays first and the shop's
 * own before all. Sorts or single moments that the shop hides are left out, never its own.
 */
export function momentsBetween(from: string, to: string, sources: MomentSources): Moment[] {
  const first = Number(from.slice(0, 4)) - 1;
  const last = Number(to.slice(0, 4)) + 1;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const hidden = new Set(sources.shop.hiddenMoments);
  const all = withHanging(years.flatMap((year) => ofYear(year, sources)));
  return [
    ...all.filter(({ kind, key }) => !hidden.has(kind) && !hidden.has(key)),
    ...(sources.own ?? []).flatMap((row) => ownMoments(row, years, to)),
  ]
    .filter((moment) => moment.from <= to && moment.to >= from)
    .toSorted((a, b) => (a.from === b.from ? order(a) - order(b) : a.from < b.from ? -1 : 1));
}

/** The moments of a day on which selling hard would hurt; none where the shop hides them. */
export const sensitiveOn = (day: string, sources: MomentSources): Moment[] =>
  momentsBetween(day, day, sources).filter(({ kind }) => kind === 'sensitive');
