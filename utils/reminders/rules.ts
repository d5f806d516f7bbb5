// By their own paths: the background is one file, and needs no calendar files.
import { holdOn } from '../calendar/hold';
import { instantOf, localTime } from '../calendar/local-time';
import type { OwnMoment, Post, Reminder } from '../model';

const MINUTE = 60_000;

/** How long after its time a post is still "ready": the hour that it was planned for is not over for its buyers. */
export const GRACE = 60 * MINUTE;
/** How long "later" puts a reminder off. */
export const SNOOZE = 30 * MINUTE;
/**
 * A clock that is set back by at most a day leaves what was told as told; one that was wrong by more had run ahead,
 * and what it told of days that are yet to come counts for nothing.
 */
export const WRONG_CLOCK = 24 * 60 * MINUTE;

/** What a reminder needs to know of a post. */
export type Planned = Pick<
  Post,
  'id' | 'shopId' | 'state' | 'channels' | 'postedAt' | 'day' | 'time' | 'zone' | 'deletedAt'
>;

/** A post with a day and a time. */
export type Dated<P extends Planned = Planned> = P & { day: string; time: string };

/** Whether a post waits to be put out: it is ready, has its hour, and is missing on a channel. */
export const isWaiting = <P extends Planned>(post: P): post is Dated<P> =>
  post.deletedAt === undefined &&
  post.state === 'ready' &&
  post.day !== undefined &&
  post.time !== undefined &&
  post.channels.some((channel) => post.postedAt[channel] === undefined);

/** Names what a post is told for; another day, time or zone is told anew. */
export const dueOf = ({ day, time, zone }: Dated): string => `${day} ${time} ${zone}`;

/** Epoch ms at which a post's time comes. */
export const instantOfPost = ({ day, time, zone }: Dated): number => instantOf(zone, day, time);

/** Whether a hold of the shop lets nothing go out today, by the clock of the post's zone. */
export function isHeld(post: Planned, holds: readonly OwnMoment[], now: number): boolean {
  const { day } = localTime(post.zone, now);
  return (
    holdOn(
      day,
      holds.filter(({ shopId }) => shopId === post.shopId),
    ) !== undefined
  );
}

/** What was told of a post as it is planned now; undefined when that is nothing, or was told by a wrong clock. */
export function toldOf(post: Dated, reminder: Reminder | undefined, now: number): Reminder | undefined {
  if (reminder?.due !== dueOf(post)) return undefined;
  const early = instantOfPost(post) > now && (reminder.missed || reminder.shownAt > now + WRONG_CLOCK);
  return early ? undefined : reminder;
}
