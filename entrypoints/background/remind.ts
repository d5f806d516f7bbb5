import { type NamedPost, reminders } from '../../utils/db/reminders';
import { noticeState } from '../../utils/messaging/notices';
import type { Post } from '../../utils/model';
import { type Dated, look } from '../../utils/reminders';
import { arm } from './alarms';
import { type NoticeKind, showNotice, standingNotices } from './notices';

/** Shows one notification for these posts; what is known to be shown is not pending any more. */
async function tell(posts: readonly Dated<Post>[], kind: NoticeKind, shownAt: number): Promise<void> {
  if (posts.length === 0) return;
  const ids = posts.map(({ id }) => id);
  const named: NamedPost[] = await reminders.named(ids);
  await showNotice({ kind, shownAt }, named, await reminders.language());
  await reminders.shown(ids);
}

/** Looks at the plans of all shops: tells what is due, lists what was missed, and sets the alarm for what comes next. */
async function lookOnce(): Promise<void> {
  const able = (await noticeState()) === 'on';
  const standing = able ? await standingNotices() : new Set<number>();
  const now = Date.now();
  const found = await reminders.settle(now, (known) => look(known, { now, canNotify: able, standing }));
  // First the alarm: whatever goes wrong with a notification, the next one is not lost.
  await arm(found.next);
  if (!able) return;
  await tell(found.due, 'due', now);
  await tell(found.missed, 'missed', now);
}

let turn: Promise<void> = Promise.resolve();

/**
 * Looks at the plans, one look after the other. What goes wrong is written down; the next alarm looks again, and what
 * was about to be told is still pending then.
 */
export function lookAtPlans(): Promise<void> {
  turn = turn.then(lookOnce).catch((error: unknown) => console.error(error));
  return turn;
}
