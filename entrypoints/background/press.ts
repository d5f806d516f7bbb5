import { browser } from '#imports';
import { COMPOSER_PAGES } from '../../utils/channels/composer-pages';
import { type NamedPost, reminders } from '../../utils/db/reminders';
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

/** A page of ours that shows the same, for browsers that will not open the panel for a notification. */
const openStudio = (place: string) =>
  browser.tabs.create({ url: `${browser.runtime.getURL('/studio.html')}#/${place}` });

/**
 * A notification was pressed: the panel opens on the first of its posts, beside the page on which that one is written.
 * The panel opens only while the press lasts, so that comes before anything is looked up.
 */
export function onNoticePressed(name: string): void {
  const notice = noticeOf(name);
  if (notice === null) return;
  const opened = openInFront();
  void (async () => {
    await clearNotice(notice);
    const [first] = await waitingOf(notice);
    if (first) await reminders.putInFront(first.post);
    if (first && notice.kind === 'due') await openComposer(first);
    if (!(await opened)) await openStudio(first ? `kalender/${first.post.id}` : 'kalender');
  })();
}

/** A button of a notification was pressed: put all of its posts off, or note that the user has posted them. */
export function onNoticeButton(name: string, button: number): void {
  const notice = noticeOf(name);
  if (notice === null) return;
  void (async () => {
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
  })();
}
