import type { OwnMoment, Reminder } from '../model';
import {
  type Dated,
  dueOf,
  GRACE,
  instantOfPost,
  isHeld,
  isWaiting,
  type Planned,
  SNOOZE,
  toldOf,
} from './rules';

/** What is known at a look at the plans. */
export interface Known<P extends Planned = Planned> {
  posts: readonly P[];
  reminders: readonly Reminder[];
  /** Days on which nothing goes out, of every shop. */
  holds: readonly OwnMoment[];
  /** Epoch ms of the look before, or of this one when there was none. */
  last: number;
}

/** How things stand around a look. */
export interface Circumstances {
  /** Epoch ms. */
  now: number;
  /** Whether the user can be told by a notification. Without one the lists in our pages do it. */
  canNotify: boolean;
  /** `shownAt` of the notifications that stand on the screen. */
  standing: ReadonlySet<number>;
}

export interface Looked<P extends Planned = Planned> {
  /** Posts to tell of now, the earliest first: one notification for all. */
  due: Dated<P>[];
  /** Posts whose time passed while nobody could tell; they are in the list from now on. */
  missed: Dated<P>[];
  /** Reminders to keep before anything is shown. */
  write: Reminder[];
  /** Epoch ms of the next time at which something is to be told, null when nothing is in sight. */
  next: number | null;
}

/** What becomes of one post at a look. */
type Verdict = { is: 'due' | 'missed' | 'held' } | { is: 'waits'; until: number } | { is: 'dealt with' };

/** A reminder that was put off further than "later" goes was put off by a clock that has been set back since. */
function ringsAt(post: Dated, told: Reminder | undefined, now: number): number {
  const later = told?.snoozedUntil;
  if (later === undefined) return instantOfPost(post);
  return later > now + SNOOZE ? now : later;
}

function judge(post: Dated, told: Reminder | undefined, known: Known, at: Circumstances): Verdict {
  const { now } = at;
  const open = told === undefined || told.pending === true || told.snoozedUntil !== undefined;
  if (!open) return { is: 'dealt with' };
  const rings = ringsAt(post, told, now);
  if (rings > now) return { is: 'waits', until: rings };
  // The clock may have been set back since. What was put into the past by hand is not missed.
  const since = Math.min(known.last, now) - GRACE;
  if (told === undefined && rings < since) return { is: 'dealt with' };
  if (isHeld(post, known.holds, now)) return { is: 'held' };
  return { is: rings >= now - GRACE ? 'due' : 'missed' };
}

/**
 * What is to be told now, what was missed, and when to look again. Whoever asks first writes `write`, then shows, then
 * takes `pending` off again (`confirmed`): when the browser dies in between, the next look finds out by `standing` whether
 * the user was told.
 */
export function look<P extends Planned>(known: Known<P>, at: Circumstances): Looked<P> {
  const { now, canNotify, standing } = at;
  const before = new Map(known.reminders.map((reminder) => [reminder.id, reminder]));
  const found: Looked<P> = { due: [], missed: [], write: [], next: null };
  for (const post of known.posts.filter(isWaiting<P>)) {
    let told = toldOf(post, before.get(post.id), now);
    if (told?.pending && standing.has(told.shownAt)) {
      told = confirmed(told);
      found.write.push(told);
    }
    const verdict = judge(post, told, known, at);
    if (verdict.is === 'dealt with') continue;
    if (verdict.is === 'waits') {
      found.next = Math.min(verdict.until, found.next ?? verdict.until);
      continue;
    }
    if (verdict.is === 'due' && !canNotify) continue;
    if (verdict.is !== 'held') found[verdict.is].push(post);
    found.write.push({
      id: post.id,
      shopId: post.shopId,
      due: dueOf(post),
      shownAt: now,
      ...(verdict.is !== 'due' && { missed: true as const }),
      ...(verdict.is !== 'held' && canNotify && { pending: true as const }),
    });
  }
  const byTime = (a: Dated, b: Dated) => instantOfPost(a) - instantOfPost(b) || (a.id < b.id ? -1 : 1);
  found.due.sort(byTime);
  found.missed.sort(byTime);
  return found;
}

/** A reminder of which the user is known to have been told. */
export function confirmed({ pending: _known, ...reminder }: Reminder): Reminder {
  return reminder;
}
