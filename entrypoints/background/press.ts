import { browser } from '#imports';
import { COMPOSER_PAGES } from '../../utils/channels/composer-pages';
import { type NamedPost, reminders } from '../../utils/db/reminders';
import { openStudio } from '../../utils/messaging/surfaces';
import { dueOf, isWaiting, SNOOZE } from '../../utils/reminders';
import { clearNotice, type Notice, noticeOf } from './notices';
import { openInFront } from './open-panel';
import { lookAtPlans } from './remind';

/** Buttons of a notification, in their order. */
const LATER = 0;

const waitingOf = async ({ shownAt, kind }: Notice): Promise<NamedPost[]> =>
  (await reminders.toldAt(shownAt, kind)).filter(({ post }) => isWaiting(post));

/** Leads to the page on which a post is written, in a tab of its own: nothing that is being typed elsewhere is lost. */
async function openComposer({ post }: NamedPost): Promise<void> {
  const channel = post.channels.find((wanted) => post.postedAt[wanted] === undefined);
  if (channel) await browser.tabs.create({ url: COMPOSER_PAGES[channel] });
}

/** Due posts: the panel opens on the first of them, beside the page on which that one is written. */
async function writeFirst(notice: Notice, opened: Promise<boolean>): Promise<void> {
  await clearNotice(notice);
  const posts = await waitingOf(notice);
  const [first] = posts;
  if (first) await reminders.putInFront(first.post);
  if (first) await openComposer(first);
  if (await opened) return;
  // A page of ours that shows the same, for browsers that will not open the panel for a notification.
  await openStudio(posts.length === 1 && first ? `kalender/${first.post.id}` : 'hari-ini');
}

/**
 * Does what a press asks for. The notification is gone by then, so what goes wrong is written down and the list of the
 * day shows how things stand.
 */
function answer(press: () => Promise<void>): void {
  press().catch(async (error: unknown) => {
    console.error(error);
    await openStudio('hari-ini');
  });
}

/** Missed posts: their list, in the studio. */
async function showMissed(notice: Notice): Promise<void> {
  await clearNotice(notice);
  const [first] = await waitingOf(notice);
  if (first) await reminders.putShopInFront(first.post.shopId);
  await openStudio('hari-ini');
}

/**
 * A notification was pressed. The panel opens only while the press lasts, so that comes before anything is looked up.
 */
export function onNoticePressed(name: string): void {
  const notice = noticeOf(name);
  if (notice === null) return;
  if (notice.kind === 'due') {
    const opened = openInFront();
    answer(() => writeFirst(notice, opened));
  } else answer(() => showMissed(notice));
}

/** A button of a notification was pressed: put all of its posts off, or note that the user has posted them. */
export function onNoticeButton(name: string, button: number): void {
  const notice = noticeOf(name);
  if (notice === null) return;
  answer(async () => {
    await clearNotice(notice);
    const posts = await waitingOf(notice);
    const now = Date.now();
    if (button === LATER) {
      const rows = posts.flatMap(({ post }) =>
        isWaiting(post) ? { id: post.id, shopId: post.shopId, due: dueOf(post), shownAt: now } : [],
      );
      await reminders.snooze(rows, now + SNOOZE);
    } else {
      await reminders.setPosted(
        posts.map(({ post }) => post.id),
        now,
      );
    }
    await lookAtPlans();
  });
}
