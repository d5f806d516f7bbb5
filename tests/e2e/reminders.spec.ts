import type { Page, Worker } from '@playwright/test';
import { DEMO_INSTAGRAM_URL, routeDemo } from '../demo/route';
import { type Opened, openBrowser } from '../support/browser';
import { inPageScript, openStudioAt } from '../support/in-page';
import { extensionThatMayNotify } from '../support/may-capture';
import { CAN_PRESS, Screen } from '../support/screen';
import type * as Store from '../support/store';
import { expect, test } from './fixtures';

declare const store: typeof Store;
/** The browser's own interface inside the background. */
declare const chrome: {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    onClicked: { dispatch(name: string): void };
    onButtonClicked: { dispatch(name: string, button: number): void };
  };
};

const MINUTE = 60_000;
const NAME = 'Soft Cookies Matcha';

// A real alarm is waited for, which rings at a whole minute.
test.setTimeout(3 * MINUTE);

/** Plans a post `minutes` from now; gives its id and its moment. */
async function plan(page: Page, minutes: number): Promise<{ id: string; at: number }> {
  await page.evaluate(await inPageScript('tests/support/store.ts', 'store'));
  return page.evaluate(
    async ({ minutes, name }) => {
      const shop = await store.shops.current();
      const post = await store.posts.start(shop, { name, description: '', photoIds: [] });
      const at = (Math.floor(Date.now() / 60_000) + minutes) * 60_000;
      // Western Indonesia is seven hours ahead of UTC.
      const iso = new Date(at + 7 * 3_600_000).toISOString();
      await store.posts.change(post.id, {
        state: 'ready',
        day: iso.slice(0, 10),
        time: iso.slice(11, 16),
        channels: ['instagram'],
        layoutId: 'sign',
        texts: { instagram: { text: 'Matcha hangat, Kak!', edited: true } },
      });
      // Nothing lies on the desk: what will lie there is what the notification puts there.
      await store.prefs.clear(`currentPost:${shop.id}`);
      return { id: post.id, at };
    },
    { minutes, name: NAME },
  );
}

const workerOf = async (opened: Opened): Promise<Worker> =>
  opened.context.serviceWorkers()[0] ?? (await opened.context.waitForEvent('serviceworker'));
const alarmAt = (worker: Worker) =>
  worker.evaluate(async () => (await chrome.alarms.get('due'))?.scheduledTime);
const notices = (worker: Worker) =>
  worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** Waits for a tab that has come to an address. */
async function pageAt(opened: Opened, url: string): Promise<Page> {
  const found = () => opened.context.pages().find((page) => page.url().startsWith(url));
  await expect.poll(() => found() !== undefined, { message: `a tab at ${url}` }).toBe(true);
  return found() as Page;
}

/** A browser with a post whose alarm has rung: its notification stands on the screen. */
async function reminded(
  opened: Opened,
): Promise<{ worker: Worker; post: { id: string; at: number }; name: string }> {
  const studio = await openStudioAt(opened, 'data');
  const worker = await workerOf(opened);
  const post = await plan(studio, 1);
  await expect.poll(() => alarmAt(worker), { message: 'the alarm is set' }).toBe(post.at);
  expect(await notices(worker)).toEqual([]);
  // No page of ours is open: it is the alarm alone that brings the notification.
  await (await opened.context.newPage()).goto('about:blank');
  await studio.close();
  await expect
    .poll(() => notices(worker), { message: 'the notification comes', timeout: 90_000 })
    .toHaveLength(1);
  const [name = ''] = await notices(worker);
  expect(name).toMatch(/^due-\d+$/);
  expect(Number(name.split('-')[1])).toBeGreaterThanOrEqual(post.at);
  return { worker, post, name };
}

test.describe('a reminder', () => {
  let opened: Opened;
  let remove: () => Promise<void>;
  test.beforeEach(async () => {
    const copy = await extensionThatMayNotify();
    remove = copy.remove;
    opened = await openBrowser({ extension: copy.folder, route: routeDemo });
  });
  test.afterEach(async () => {
    await opened.close();
    await remove();
  });

  test('comes by a real alarm, is put off by its button, and goes when the user says that it is posted', async () => {
    const { worker, post, name } = await reminded(opened);
    await worker.evaluate((pressed) => chrome.notifications.onButtonClicked.dispatch(pressed, 0), name);
    await expect
      .poll(async () => ((await alarmAt(worker)) ?? 0) - post.at)
      .toBeGreaterThanOrEqual(30 * MINUTE);
    expect(await notices(worker)).toEqual([]);

    const studio = await openStudioAt(opened, `kalender/${post.id}`);
    await studio.getByRole('checkbox', { name: 'Instagram' }).click();
    await expect.poll(() => alarmAt(worker)).toBeUndefined();
  });
});

// The notification stands outside of every page: only a screen with a mouse can press it.
if (CAN_PRESS) {
  test('a hand that presses the notification gets the panel on that post, beside the page of its channel', async () => {
    const screen = await Screen.open();
    const before = process.env.DISPLAY;
    process.env.DISPLAY = screen.display;
    const copy = await extensionThatMayNotify();
    // Drawn by the browser itself, whatever else on this computer draws notifications.
    const opened = await openBrowser({
      extension: copy.folder,
      route: routeDemo,
      headless: false,
      args: ['--disable-features=SystemNotifications'],
    });
    try {
      const seen = screen.windows();
      await reminded(opened);
      const isNew = (window: { x: number; y: number; width: number; height: number }) =>
        window.width < 500 &&
        window.height > 50 &&
        !seen.some((other) => other.x === window.x && other.y === window.y && other.width === window.width);
      await expect
        .poll(() => screen.windows().filter(isNew).length, { message: 'it is drawn' })
        .toBeGreaterThan(0);
      const [notice] = screen.windows().filter(isNew);
      if (!notice) throw new Error('the notification went away');
      screen.press(notice.x + notice.width / 3, notice.y + 45);
      await pageAt(opened, DEMO_INSTAGRAM_URL);
      const panel = await opened.panel();
      await expect(panel.getByText(NAME).first()).toBeVisible();
      await expect(panel.getByRole('button', { name: 'Isi caption dan gambar' })).toBeVisible();
    } finally {
      process.env.DISPLAY = before;
      await opened.close();
      await copy.remove();
      screen.close();
    }
  });
}
