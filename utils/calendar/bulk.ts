import type { Post } from '../model';
import { addDays, dayDistance } from './local-time';
import { copyOf, type PostPlan } from './series';
import { USUAL_TIME } from './suggest-slot';

/** Where many posts go at once: by so many days, to one day, or to one hour. */
export type ManyMove = { by: number } | { day: string } | { time: string };

export interface ManyPlan extends PostPlan {
  count: number;
  /** Left as they are: those that stand on a channel, and without a day where they are moved by days. */
  left: number;
}

/** Posts that stand on a channel already stay on the day on which they were put there. */
const isPosted = (post: Post) => post.state === 'posted' || Object.keys(post.postedAt).length > 0;

function moveOne(post: Post, move: ManyMove): Partial<Post> | null {
  if (isPosted(post)) return null;
  if ('by' in move) return post.day === undefined ? null : { day: addDays(post.day, move.by) };
  if ('time' in move) return post.day === undefined ? null : { time: move.time };
  const planned = post.state === 'draft' && { state: 'ready' as const };
  return { day: move.day, time: post.time ?? USUAL_TIME, ...planned };
}

/** Moves posts; a draft that comes to have a day is on the calendar then. */
export function planMove(rows: readonly Post[], move: ManyMove): ManyPlan {
  const change = rows.flatMap((post) => {
    const changes = moveOne(post, move);
    return changes ? { id: post.id, changes } : [];
  });
  return { add: [], change, count: change.length, left: rows.length - change.length };
}

/** Throws posts away, posted ones too: they lie in the trash. `now` in epoch ms. */
export const planTrash = (rows: readonly Post[], now: number): ManyPlan => ({
  add: [],
  change: rows.map(({ id }) => ({ id, changes: { deletedAt: now } })),
  count: rows.length,
  left: 0,
});

export interface WeekCopy extends PostPlan {
  count: number;
  /** Not copied because everything is held on their new day. */
  held: number;
  /** Not copied because their series has its own post on the new day. */
  repeated: number;
}

/**
 * Copies the posts of the week that begins on `from` to the one that begins on `to`, weekday by weekday, with words,
 * pictures and hours; nothing of the copies is posted. `rows` are the posts of both weeks.
 */
export function planCopyWeek(
  rows: readonly Post[],
  from: string,
  to: string,
  isHeld: (day: string) => boolean,
): WeekCopy {
  const week = rows.filter(({ day }) => day !== undefined && day >= from && day < addDays(from, 7));
  const plan: WeekCopy = { add: [], change: [], count: 0, held: 0, repeated: 0 };
  for (const post of week) {
    const day = addDays(to, dayDistance(from, post.day ?? from));
    const series = post.repeat?.id;
    if (isHeld(day)) plan.held += 1;
    else if (series !== undefined && rows.some((row) => row.day === day && row.repeat?.id === series))
      plan.repeated += 1;
    else plan.add.push({ fields: copyOf(post, day) });
  }
  plan.count = plan.add.length;
  return plan;
}
