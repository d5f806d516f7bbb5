import { addDays, holdOn } from '../calendar';
import type { Aim, Post, Shop } from '../model';
import { sensitiveOn } from './between';
import type { MomentSources } from './moment';

/** Most posts of a shop on one day unless it says otherwise. */
export const USUAL_MAX_PER_DAY = 2;

/** Why nothing can be put on a day: it is held, full, or no day to sell hard on. */
export type Blocked = 'held' | 'full' | 'sensitive';

/** What is there when posts are placed. */
export interface Situation {
  sources: MomentSources & { shop: Pick<Shop, 'maxPerDay' | 'slots'> };
  /** The first day on which something can still be done. */
  earliest: string;
  /** What is planned or posted already, on the days around. */
  posts: readonly Pick<Post, 'day' | 'time' | 'productId'>[];
}

/** An aim that presses buyers to buy. */
export const isHardSelling = (aim: Aim | undefined): boolean => aim === 'offer';

/** How many posts stand on each day. */
export function countByDay(posts: Situation['posts']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { day } of posts) if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

interface Wanted {
  day: string;
  /** Absent: a task, which fills no day and presses nobody. */
  aim?: Aim | undefined;
}

function blockedBy(
  { day, aim }: Wanted,
  { sources }: Situation,
  counts: ReadonlyMap<string, number>,
): Blocked | null {
  if (holdOn(day, sources.own ?? [])) return 'held';
  if (aim === undefined) return null;
  if ((counts.get(day) ?? 0) >= (sources.shop.maxPerDay ?? USUAL_MAX_PER_DAY)) return 'full';
  return isHardSelling(aim) && sensitiveOn(day, sources).length > 0 ? 'sensitive' : null;
}

export type Placed = { day: string; moved?: Blocked } | { day: null; because: Blocked };

/**
 * The nearest day from the wanted one backward (`direction` −1) or forward (1), up to `end`, both included, on which it
 * can stand; else what stood in the way on the wanted day.
 */
export function place(
  wanted: Wanted,
  direction: -1 | 1,
  end: string,
  situation: Situation,
  counts: ReadonlyMap<string, number>,
): Placed {
  const because = blockedBy(wanted, situation, counts);
  if (because === null) return { day: wanted.day };
  for (let day = wanted.day; day !== end; ) {
    day = addDays(day, direction);
    if (blockedBy({ ...wanted, day }, situation, counts) === null) return { day, moved: because };
  }
  return { day: null, because };
}

/** How far away another day is looked for. */
const FAR = 14;

/**
 * Another day for a post that had better not go out on `day`: the nearest on which it can, the later one of two as
 * near; none before `situation.earliest` or behind `latest`. Undefined when two weeks on both sides have none.
 */
export function otherDay(
  day: string,
  aim: Aim,
  situation: Situation,
  latest = addDays(day, FAR),
): string | undefined {
  const counts = countByDay(situation.posts);
  const days = Array.from({ length: FAR }, (_, index) => [
    addDays(day, index + 1),
    addDays(day, -index - 1),
  ]).flat();
  return days.find(
    (each) =>
      each >= situation.earliest &&
      each <= latest &&
      blockedBy({ day: each, aim }, situation, counts) === null,
  );
}
