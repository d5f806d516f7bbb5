import type { Post } from '../model';
import { addDays } from './local-time';
import { moveSeries, ownWay, REPEAT_AHEAD, type RepeatRule, repeatDays, seriesDay } from './repeat';

type Kept = 'id' | 'createdAt' | 'updatedAt' | 'deletedAt';
export type PostFields = Omit<Post, Kept>;

/** What is to be written into posts, all of it or nothing. */
export interface PostPlan {
  /** New posts; one with an id is left out where there is a row of this id, so that two windows never make two. */
  add: { id?: string | undefined; fields: PostFields }[];
  change: { id: string; changes: Partial<Omit<Post, 'id'>> }[];
}

/** A new post with the words and pictures of another, for a day of its own: nothing of it is posted. */
export function copyOf(post: Post, day: string): PostFields {
  const { id, createdAt, updatedAt, deletedAt, repeat, chainId, ...fields } = post;
  return { ...fields, day, state: post.state === 'posted' ? 'ready' : post.state, postedAt: {} };
}

const byDay = (a: Post, b: Post) => (seriesDay(a) < seriesDay(b) ? -1 : 1);
const living = (rows: readonly Post[]) => rows.filter(({ deletedAt }) => deletedAt === undefined);

/** The rule of a post without what is its own. */
export function ruleOf(post: Post): RepeatRule | undefined {
  if (!post.repeat) return undefined;
  const { id, on, ...rule } = post.repeat;
  return rule;
}

/** Copies of `source` on these days, none in the past. Their ids follow from series and day. */
function copies(
  source: Post,
  series: string,
  rule: RepeatRule,
  days: string[],
  today: string,
  rows: readonly Post[],
) {
  const taken = new Set(rows.map(({ id }) => id));
  return days
    .filter((day) => day >= today)
    .map((day) => {
      let id = `${series}-${day}`;
      // A post that was made for this day and moved to another one by its series still bears the day's name.
      while (taken.has(id)) id += '-2';
      return { id, fields: { ...copyOf(source, day), repeat: { ...rule, id: series, on: day } } };
    });
}

/** Begins a series with a post that has a day; `series` is its new id. */
export function planStart(post: Post, rule: RepeatRule, series: string, today: string): PostPlan {
  if (post.day === undefined) return { add: [], change: [] };
  const days = repeatDays(rule, post.day, addDays(today, REPEAT_AHEAD));
  return {
    add: copies(post, series, rule, days, today, [post]),
    change: [{ id: post.id, changes: { repeat: { ...rule, id: series, on: post.day } } }],
  };
}

/** Whether a series of which this post is the last one has come near its end and goes on. */
export function wantsMore(last: Post, today: string): boolean {
  const until = last.repeat?.until;
  const on = seriesDay(last);
  return on < addDays(today, REPEAT_AHEAD) && (until === undefined || until > on);
}

/**
 * The posts that a series lacks up to eight weeks from today, made after the last one that is left. `rows` are all of
 * the series, those in the trash too: what was thrown away does not come again, and a series of which all that lay
 * ahead was thrown away is over.
 */
export function planTopUp(rows: readonly Post[], today: string): PostPlan {
  const last = rows.toSorted(byDay).at(-1);
  const source = living(rows).toSorted(byDay).at(-1);
  const rule = last && ruleOf(last);
  if (!last?.repeat || !source || !rule) return { add: [], change: [] };
  const ahead = rows.filter((row) => seriesDay(row) > today);
  if (ahead.length > 0 && living(ahead).length === 0) return { add: [], change: [] };
  const days = repeatDays(rule, seriesDay(last), addDays(today, REPEAT_AHEAD));
  return { add: copies(source, last.repeat.id, rule, days, today, rows), change: [] };
}

/** A plan for all later posts of a series. */
export interface SeriesPlan extends PostPlan {
  /** Later posts that it is about. */
  count: number;
  /** Later posts that are left as they are: posted, moved or written by hand. */
  left: number;
}

const later = (rows: readonly Post[], from: Post) =>
  living(rows)
    .filter((row) => row.id !== from.id && seriesDay(row) > seriesDay(from))
    .toSorted(byDay);

/**
 * Brings the later posts of a series to where this one now lies: its day (as the series moves by it) and its hour.
 * Those that go their own way keep their day, hour, words and pictures.
 */
export function planMoveLater(rows: readonly Post[], from: Post): SeriesPlan {
  const rule = ruleOf(from);
  if (!from.repeat || !rule || from.day === undefined) return { add: [], change: [], count: 0, left: 0 };
  const { id } = from.repeat;
  const moved = moveSeries(rule, seriesDay(from), from.day);
  const those = later(rows, from);
  const own = ownWay(those);
  const change = those.map((row) => {
    const on = moved.dayOf(seriesDay(row));
    const repeat = { ...moved.rule, id, on };
    return { id: row.id, changes: own.has(row.id) ? { repeat } : { repeat, day: on, time: from.time } };
  });
  const first = { id: from.id, changes: { repeat: { ...moved.rule, id, on: from.day } } };
  return { add: [], change: [first, ...change], count: those.length - own.size, left: own.size };
}

/**
 * Ends a series behind this post, or with it: the later posts are thrown away, except those that go their own way.
 * `now` is the time of the deed (epoch ms).
 */
export function planEnd(rows: readonly Post[], from: Post, withThis: boolean, now: number): SeriesPlan {
  const rule = ruleOf(from);
  if (!from.repeat || !rule) return { add: [], change: [], count: 0, left: 0 };
  const { id } = from.repeat;
  const those = later(rows, from);
  const own = ownWay(those);
  const gone = new Set(those.filter((row) => !own.has(row.id)).map((row) => row.id));
  if (withThis) gone.add(from.id);
  const until = withThis ? addDays(seriesDay(from), -1) : seriesDay(from);
  const change = rows.map((row) => ({
    id: row.id,
    changes: {
      repeat: { ...(ruleOf(row) ?? rule), id, on: seriesDay(row), until },
      ...(gone.has(row.id) && { deletedAt: now }),
    },
  }));
  return { add: [], change, count: those.length - own.size, left: own.size };
}
