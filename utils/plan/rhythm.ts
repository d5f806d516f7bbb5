import { addDays, weekdayOf } from '../calendar';
import { type DayTotal, MEASURES, type Measure } from './totals';

/**
 * Days with a number that a statement on weekdays needs: four of each weekday when the shop sells every day.
 * Days without a number do not count: nobody knows whether nothing was sold or nothing was written down. That many
 * days always lie in at least four weeks, so one busy week cannot pass for a rhythm.
 */
export const ENOUGH_DAYS = 28;

/**
 * Usable days that a weekday's middle needs. Payday (25th to 1st) takes one of each weekday out of every month, a
 * twin date another: of four there may be two left.
 */
const ENOUGH_PER_WEEKDAY = 2;

/** How far back is looked from the last entry, in days: half a year. What was before tells of another shop. */
const WINDOW = 182;

/** A weekday is weak when it sells at most this part of what the best one does. */
const WEAK_SHARE = 0.5;

/** Pieces or orders that it must lack besides: one against two is chance. */
const WEAK_DISTANCE = 2;

const ALL_WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export interface WeekdayMiddle {
  /** ISO: 1 is Monday. */
  weekday: number;
  /** Usable days that it rests on. */
  days: number;
  /** The middle one of their numbers; undefined when they are too few to say. */
  middle: number | undefined;
}

export interface Rhythm {
  measure: Measure;
  /** `few`: not enough to say anything; then nothing is weak. */
  state: 'few' | 'known';
  /** Days with a number, and how many of them were left out because something special lay on them. */
  entries: number;
  leftOut: number;
  /** First and last day with a number; undefined when there is none. */
  from: string | undefined;
  to: string | undefined;
  weekdays: readonly WeekdayMiddle[];
  /** Weekdays that sell far less than the best one, Monday first. */
  weak: readonly number[];
  /** The middle of the best weekday. */
  best: number | undefined;
}

/** The middle one of some numbers, or half way between the middle two; undefined for none. */
export function middleOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** What most days have a number of; of equals the most telling. */
const usualMeasure = (totals: readonly DayTotal[]): Measure => {
  const days = (measure: Measure) => totals.filter((total) => total[measure] !== undefined).length;
  return MEASURES.reduce((best, next) => (days(next) > days(best) ? next : best));
};

const isWeak = (middle: number | undefined, best: number, measure: Measure): boolean =>
  middle !== undefined &&
  middle <= best * WEAK_SHARE &&
  best - middle >= (measure === 'rupiah' ? 1 : WEAK_DISTANCE);

/**
 * How a shop sells over the week: the middle number of each weekday, without the days on which something special
 * lay (`special`: sale dates, payday, feasts, own events). The middle and not the mean, because one wedding order
 * would make a busy day of a quiet one.
 */
export function rhythmOf(
  totals: readonly DayTotal[],
  special: ReadonlySet<string>,
  measure: Measure = usualMeasure(totals),
): Rhythm {
  const counted = totals
    .filter((total) => total[measure] !== undefined)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const to = counted.at(-1)?.day;
  const since = to === undefined ? '' : addDays(to, 1 - WINDOW);
  const recent = counted.filter(({ day }) => day >= since);
  const plain = recent.filter(({ day }) => !special.has(day));
  const weekdays = ALL_WEEKDAYS.map((weekday): WeekdayMiddle => {
    const numbers = plain
      .filter(({ day }) => weekdayOf(day) === weekday)
      .map((total) => total[measure] as number);
    const enough = numbers.length >= ENOUGH_PER_WEEKDAY;
    return { weekday, days: numbers.length, middle: enough ? middleOf(numbers) : undefined };
  });
  const middles = weekdays.flatMap(({ middle }) => middle ?? []);
  // With one known weekday there is nothing to compare it with.
  const known = recent.length >= ENOUGH_DAYS && middles.length > 1;
  const best = known ? Math.max(...middles) : undefined;
  return {
    measure,
    state: known ? 'known' : 'few',
    entries: recent.length,
    leftOut: recent.length - plain.length,
    from: recent[0]?.day,
    to,
    weekdays,
    weak:
      best === undefined
        ? []
        : weekdays.filter(({ middle }) => isWeak(middle, best, measure)).map(({ weekday }) => weekday),
    best,
  };
}

/** Weekdays that follow each other, and the least and the most of their middles. */
export interface Run {
  from: number;
  to: number;
  low: number;
  high: number;
}

/** Neighbouring weekdays as runs, over the end of the week too: Sunday to Tuesday is one. */
function runsOf(days: readonly WeekdayMiddle[]): Run[] {
  const middles = new Map(days.map(({ weekday, middle }) => [weekday, middle as number]));
  const before = (weekday: number) => ((weekday + 5) % 7) + 1;
  const after = (weekday: number) => (weekday % 7) + 1;
  // All seven have no beginning of their own.
  const starts = middles.size === 7 ? [1] : [...middles.keys()].filter((day) => !middles.has(before(day)));
  return starts.map((from) => {
    const numbers = [middles.get(from) as number];
    let to = from;
    while (middles.has(after(to)) && after(to) !== from) {
      to = after(to);
      numbers.push(middles.get(to) as number);
    }
    return { from, to, low: Math.min(...numbers), high: Math.max(...numbers) };
  });
}

/** The gap as it is said: "Selasa–Kamis: 2–5; Sabtu: 150". Weekdays of which too little is known are in neither. */
export function gapOf({ weekdays, weak }: Rhythm): { quiet: Run[]; busy: Run[] } {
  const known = weekdays.filter(({ middle }) => middle !== undefined);
  return {
    quiet: runsOf(known.filter(({ weekday }) => weak.includes(weekday))),
    busy: runsOf(known.filter(({ weekday }) => !weak.includes(weekday))),
  };
}
