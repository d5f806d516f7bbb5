import { addDays, dateInYear, dayDistance } from '../calendar';
import type { OwnMoment } from '../model';
import type { Moment } from './moment';

/** A shop's own entry as the moments that it makes in `years`; a hold without an end lasts to `until`. */
export function ownMoments(row: OwnMoment, years: readonly number[], until: string): Moment[] {
  const first = Number(row.from.slice(0, 4));
  const open = row.to === undefined && row.kind === 'hold';
  const length = row.to === undefined ? 0 : Math.max(0, dayDistance(row.from, row.to));
  const made = (year: number): Moment => {
    const from = dateInYear(row.from, year);
    return {
      key: `own-${row.id}`,
      year,
      name: { id: row.name, en: row.name },
      kind: row.kind,
      from,
      to: open ? (until > from ? until : from) : addDays(from, length),
      source: 'own',
      ownId: row.id,
      ...(row.yearly && !open && { yearly: true }),
      ...(open && { open }),
    };
  };
  if (!row.yearly || open) return [made(first)];
  return years.filter((year) => year >= first).map(made);
}
