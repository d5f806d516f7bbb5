import type { OwnMoment, Shop, YearDay, YearTable } from '../model';

/**
 * Sorts of moments: those of a year's table; `payday`, `season` (weeks around a feast), `school` and `bali` by
 * rule; and the shop's own. A calendar hides them by these names, save what the shop put there itself.
 */
export const MOMENT_SORTS = [
  'holiday',
  'leave',
  'feast',
  'fasting',
  'season',
  'sale',
  'payday',
  'day',
  'school',
  'bali',
  'sensitive',
] as const satisfies readonly (YearDay['kind'] | 'season' | 'payday' | 'school' | 'bali')[];
export type MomentKind = (typeof MOMENT_SORTS)[number] | OwnMoment['kind'];

/** A day or some days in a row that mean something to a seller. */
export interface Moment {
  /** Names it across the years (`idulfitri`); a second one in the same year ends in `-2`. */
  key: string;
  /** The year whose table or rule it is from; with `key` the name of its shift (`2028-idulfitri`). */
  year: number;
  name: { id: string; en: string };
  kind: MomentKind;
  /** First and last day, YYYY-MM-DD, both included, as the shop's moon and shifts have them. */
  from: string;
  to: string;
  /** Reckoned, not decreed. */
  estimated?: boolean;
  /** Users may move it by a day. */
  movable?: boolean;
  /** By how many days the user moved it, if he did. */
  shift?: number;
  source: 'table' | 'rule' | 'own';
  /** For `table`: where the date is from, and on which day that was last looked up. */
  table?: Pick<YearTable, 'source' | 'checked'>;
  /** For `own`: the row's id. */
  ownId?: string;
  /** For `own`: comes again each year. */
  yearly?: boolean;
  /** A hold without a last day; `to` is then the last day that was asked for. */
  open?: boolean;
}

/** What a shop's calendar depends on, other than the year. */
export interface MomentSources {
  shop: Pick<Shop, 'moon' | 'shifts' | 'hiddenMoments'>;
  /** Its own events, sensitive days and holds. */
  own?: readonly OwnMoment[];
  /** Years' tables that its user brought in; each takes the place of ours for its year. */
  imported?: readonly YearTable[];
}

/** The name under which `shop.shifts` keeps the shift of a moment. */
export const shiftKey = ({ key, year }: Pick<Moment, 'key' | 'year'>): string => `${year}-${key}`;
