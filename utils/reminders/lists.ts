import { localTime } from '../calendar/local-time';
import type { Known } from './look';
import { type Dated, GRACE, instantOfPost, isHeld, isWaiting, type Planned, toldOf } from './rules';

type Listed<P extends Planned> = Pick<Known<P>, 'posts' | 'reminders' | 'holds'>;

const byTime = (a: Dated, b: Dated) => instantOfPost(a) - instantOfPost(b) || (a.id < b.id ? -1 : 1);

/** The waiting posts with what was told of them, the earliest first; none on a day on which nothing goes out. */
function waiting<P extends Planned>({ posts, reminders, holds }: Listed<P>, now: number) {
  const before = new Map(reminders.map((reminder) => [reminder.id, reminder]));
  return posts
    .filter(isWaiting<P>)
    .filter((post) => !isHeld(post, holds, now))
    .toSorted(byTime)
    .map((post) => ({ post, told: toldOf(post, before.get(post.id), now) }));
}

/** Posts whose time passed while nobody could be told, until the user has answered for them; the earliest first. */
export const missedOf = <P extends Planned>(known: Listed<P>, now: number): Dated<P>[] =>
  waiting(known, now).flatMap(({ post, told }) => (told?.missed ? post : []));

/** `coming` later today, its time is `now`, or put off until `later`. */
export type TodayState = 'coming' | 'now' | 'later';
export interface TodayItem<P extends Planned = Planned> {
  post: Dated<P>;
  state: TodayState;
  /** Epoch ms at which it is told, or was. */
  at: number;
  /** Whether the user has been told of it. */
  told: boolean;
}

/** What is to be put out today, by the clock of each post's zone, and what was put off past midnight. */
export function today<P extends Planned>(known: Listed<P>, now: number): TodayItem<P>[] {
  return waiting(known, now).flatMap(({ post, told }) => {
    if (told?.missed) return [];
    const at = instantOfPost(post);
    const later = told?.snoozedUntil;
    if (later !== undefined && later > now) return { post, state: 'later', at: later, told: true };
    const isToday = post.day === localTime(post.zone, now).day;
    if (!isToday && later === undefined && (at > now || at < now - GRACE)) return [];
    return { post, state: at > now ? 'coming' : 'now', at, told: told !== undefined };
  });
}
