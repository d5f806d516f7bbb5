import { canonical } from '../core/canonical';
import type { Post, Repeat } from '../model';
import { addDays, dayDistance, daysFrom, weekdayOf } from './local-time';

/** How a post comes again, without the series that it belongs to. */
export type RepeatRule = Pick<Repeat, 'every' | 'weekdays' | 'date' | 'until'>;

/** How far ahead a series is made: eight weeks. The rest follows as these come nearer. */
export const REPEAT_AHEAD = 56;

/** The last day of the month that a day lies in: 28 to 31. */
export function monthLength(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const dateOf = (day: string) => Number(day.slice(8));

/** The day of that date in the month of `day`; the month's last day where it is shorter. */
const onDate = (day: string, date: number): string =>
  `${day.slice(0, 8)}${String(Math.min(date, monthLength(day))).padStart(2, '0')}`;

/** The first of the month `count` months after the month of `day`. */
function monthAfter(day: string, count: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
}

/**
 * Days on which a post of `from` comes again, up to and with `to` and never after the rule's own last day. A month
 * that is too short for the date has it on its last day, so that a post of the 31st never leaves a month out;
 * calendars by RFC 5545 leave such months out, which a seller would take for a lost post.
 */
export function repeatDays(rule: RepeatRule, from: string, to: string): string[] {
  const end = rule.until !== undefined && rule.until < to ? rule.until : to;
  if (end <= from) return [];
  const days = daysFrom(addDays(from, 1), dayDistance(from, end));
  if (rule.every === 'day') return days;
  if (rule.every === 'week') {
    const weekdays = rule.weekdays ?? [weekdayOf(from)];
    return days.filter((day) => weekdays.includes(weekdayOf(day)));
  }
  const date = rule.date ?? dateOf(from);
  return days.filter((day) => day === onDate(day, date));
}

/** What moving one post of a series does to the series from there on. */
export interface SeriesMove {
  rule: RepeatRule;
  /** Where a later day of the series goes. */
  dayOf: (day: string) => string;
}

/**
 * Moves a series from the occurrence of `from` on, so that this one comes to lie on `to`. Of a week with several
 * days only those of the same weekday move along; a month keeps its date, the new one; each day moves by as many
 * days.
 */
export function moveSeries(rule: RepeatRule, from: string, to: string): SeriesMove {
  const shift = dayDistance(from, to);
  if (rule.every === 'day') return { rule, dayOf: (day) => addDays(day, shift) };
  if (rule.every === 'week') {
    const [old, next] = [weekdayOf(from), weekdayOf(to)];
    const weekdays = (rule.weekdays ?? [old]).map((weekday) => (weekday === old ? next : weekday));
    return {
      rule: { ...rule, weekdays: [...new Set(weekdays)].toSorted() },
      dayOf: (day) => (weekdayOf(day) === old ? addDays(day, shift) : day),
    };
  }
  // A move to the last day of a short month from the 31st, or onto it, means the date that the user sees.
  const date = shift === 0 ? (rule.date ?? dateOf(from)) : dateOf(to);
  const months = monthsBetween(from, to);
  return { rule: { ...rule, date }, dayOf: (day) => onDate(monthAfter(day, months), date) };
}

function monthsBetween(from: string, to: string): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from);
}

/** The day that a post's series gave it, wherever it lies now. */
export const seriesDay = (post: Post): string => post.repeat?.on ?? post.day ?? '';

/** The hour at which most of these posts are; the first one's of two as frequent. */
export function usualHour(posts: readonly Post[]): string | undefined {
  const [usual] = mostFrequent(posts.map(({ time }) => time ?? ''));
  return usual || undefined;
}

/** The value that occurs most, the first of those as frequent, and how often. */
function mostFrequent(values: readonly string[]): [string, number] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[string, number]>((most, next) => (next[1] > most[1] ? next : most), ['', 0]);
}

/** What of a post is the user's making: its words, pictures, hour and where it goes. */
const madeOf = ({ texts, scenes, more, channels, productId, time }: Post): string =>
  canonical({ texts, scenes, more: more ?? null, channels, productId, time });

/**
 * The posts of a series that go their own way and are left alone by whatever is done to all: those that stand on a
 * channel already, lie on another day than the series gave them, or say, show or do something else than most of
 * these do.
 */
export function ownWay(posts: readonly Post[]): Set<string> {
  const made = posts.map((post) => ({ post, form: madeOf(post) }));
  const [usual] = mostFrequent(made.map(({ form }) => form));
  return new Set(
    made
      .filter(
        ({ post, form }) =>
          form !== usual || Object.keys(post.postedAt).length > 0 || post.day !== seriesDay(post),
      )
      .map(({ post }) => post.id),
  );
}
