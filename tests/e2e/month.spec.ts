import type { Locator, Page } from '@playwright/test';
import type { Post, PostResult, Shop } from '../../utils/model';
import { inPageScript, openStudioAt } from '../support/in-page';
import { readRows } from '../support/panel';
import type * as Store from '../support/store';
import { expect, test } from './fixtures';

declare const store: typeof Store;

/** A Friday morning in Jakarta, the evening after, and the morning after that. */
const TODAY = '2027-01-15T03:00:00Z';
const TOMORROW = '2027-01-16T13:00:00Z';
const DAY_AFTER = '2027-01-17T03:00:00Z';
const SHOPS = {
  'Dapur Bu Rini': ['Nastar Klasik', 'Kastengel Keju'],
  'Sari Batik': ['Kemeja Batik', 'Syal Tenun'],
};

const postsOf = async (page: Page, shopId: string) =>
  (await readRows<Post>(page, 'posts')).filter(
    (post) => post.shopId === shopId && post.deletedAt === undefined,
  );

const switcher = (page: Page) => page.getByRole('button', { name: /Ganti toko$/ });
const rail = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** The ways in which one does things: by the mouse, or by keys alone. */
interface Hand {
  press(target: Locator): Promise<void>;
  fill(target: Locator, text: string): Promise<void>;
  /** Chooses one of a row of choices. */
  pick(name: string): Promise<void>;
  /** Moves a post on the calendar to the next day. */
  move(post: Post): Promise<void>;
}

const entryOf = (page: Page, { id }: Post) => page.locator(`[data-event-id="${id}"]`).first();

const mouse = (page: Page): Hand => ({
  press: (target) => target.click(),
  fill: (target, text) => target.fill(text),
  pick: (name) => page.getByText(name, { exact: true }).click(),
  move: (post) => entryOf(page, post).dragTo(page.locator('[data-day="2027-01-21"]')),
});

/** More presses of Tab than anybody has patience for. */
const TOO_FAR = 250;

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

function keyboard(page: Page): Hand {
  const goTo = async (target: Locator) => {
    await target.waitFor();
    for (let stop = 0; stop < TOO_FAR; stop += 1) {
      if (await isFocused(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${target}`);
  };
  return {
    press: async (target) => {
      await goTo(target);
      await page.keyboard.press('Enter');
    },
    fill: async (target, text) => {
      await goTo(target);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    pick: async (name) => {
      // Tab comes to the choice that holds; the arrows go on from there.
      const choice = page.getByRole('radio', { name, exact: true });
      const group = page.getByRole('radiogroup').filter({ has: choice });
      await goTo(group.getByRole('radio', { checked: true }));
      for (let step = 0; step < TOO_FAR && !(await isFocused(choice)); step += 1)
        await page.keyboard.press('ArrowRight');
    },
    move: async (post) => {
      await goTo(entryOf(page, post));
      await page.keyboard.press('Alt+ArrowRight');
    },
  };
}

const plural = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0]);

/** A plan for a month is accepted, one of its posts is moved, everything is held and goes on. */
async function planMonth(page: Page, hand: Hand, shop: Shop): Promise<void> {
  await hand.press(rail(page, 'Rencana hari sepi'));
  const plan = page.getByRole('region', { name: 'Usulan rencana', exact: true });
  await hand.pick('Sebulan');
  const all = plan.getByRole('button', { name: /^Terima semua/ });
  const proposed = plural(await all.textContent());
  // One a day, from tomorrow on.
  expect(proposed).toBe(30);
  await hand.press(all);
  await expect(page.getByText(`${proposed} ide masuk kalender.`)).toBeVisible();
  const made = await postsOf(page, shop.id);
  expect(made).toHaveLength(proposed);
  expect(made.every(({ state, day }) => state === 'idea' && `${day}` > '2027-01-15')).toBe(true);

  await hand.press(rail(page, 'Kalender'));
  const moved = made.find(({ day }) => day === '2027-01-20') as Post;
  await hand.move(moved);
  const stored = async () => (await postsOf(page, shop.id)).find(({ id }) => id === moved.id);
  await expect.poll(async () => (await stored())?.day).toBe('2027-01-21');
  expect((await stored())?.time).toBe(moved.time);

  await hand.press(rail(page, 'Acara'));
  await hand.press(page.getByRole('button', { name: 'Tunda semua' }));
  await hand.press(rail(page, 'Kalender'));
  const held = page.getByText(/^Semua postingan sedang ditunda sejak/);
  await expect(held).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Lanjutkan lagi' }));
  await expect(held).toHaveCount(0);
}

/** The next day's idea is written and made ready, put out in its hour, and on the day after its numbers are typed. */
async function postOne(page: Page, hand: Hand, shop: Shop): Promise<void> {
  await hand.press(rail(page, 'Hari ini'));
  await hand.press(
    page.getByRole('region', { name: 'Belum ditulis' }).getByRole('button', { name: /^Tulis / }),
  );
  await page
    .getByRole('textbox', { name: /^Caption/ })
    .first()
    .waitFor();
  await expect.poll(async () => (await tomorrows(page, shop.id)).texts).not.toEqual({});
  await hand.press(rail(page, 'Kalender'));
  await hand.press(page.locator(`[data-event-id="${(await tomorrows(page, shop.id)).id}"]`));
  await hand.press(page.getByRole('button', { name: 'Tandai siap diposting' }));
  await expect.poll(async () => (await tomorrows(page, shop.id)).state).toBe('ready');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The next day its hour has come.
  await page.clock.setFixedTime(TOMORROW);
  await hand.press(rail(page, 'Hari ini'));
  const due = page.getByRole('region', { name: 'Hari ini', exact: true });
  await hand.press(due.getByRole('button', { name: /sudah diposting$/ }));
  await expect.poll(async () => (await tomorrows(page, shop.id)).state).toBe('posted');

  await page.clock.setFixedTime(DAY_AFTER);
  await hand.press(rail(page, 'Kalender'));
  await hand.press(rail(page, 'Hari ini'));
  const asked = page.getByRole('region', { name: 'Bagaimana hasilnya?' });
  await hand.fill(asked.getByLabel(/^Chat masuk/).first(), '7');
  await hand.fill(asked.getByLabel(/^Pesanan/).first(), '3');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () =>
      (await readRows<PostResult>(page, 'results')).filter(({ shopId }) => shopId === shop.id),
    )
    .toEqual([expect.objectContaining({ chats: 7, orders: 3, postId: (await tomorrows(page, shop.id)).id })]);

  await hand.press(rail(page, 'Hasil'));
  const board = page.getByRole('region', { name: 'Papan hasil' });
  await expect(board).toContainText(/1 sudah diisi angkanya/);
  await expect(board.getByRole('row').filter({ hasText: '3' }).first()).toContainText('terlalu sedikit');
}

const tomorrows = async (page: Page, shopId: string) =>
  (await postsOf(page, shopId)).find(({ day }) => day === '2027-01-16') as Post;

test('a month for two shops: planned, moved, held and brought back; reminded of, posted, and its results read', async ({
  opened,
}) => {
  test.setTimeout(180_000);
  const page = await openStudioAt(opened, 'toko');
  await page.clock.setFixedTime(TODAY);
  await page.evaluate(await inPageScript('tests/support/store.ts', 'store'));
  const [rini, sari] = await page.evaluate(async (all) => {
    const made: Shop[] = [];
    for (const [name, goods] of Object.entries(all)) {
      const shop = made.length === 0 ? await store.shops.current() : await store.shops.create(name);
      await store.shops.change(shop.id, { name });
      for (const product of goods)
        await store.products.add({ shopId: shop.id, name: product, description: '', photoIds: [] });
      made.push(shop);
    }
    return made as [Shop, Shop];
  }, SHOPS);
  await page.reload();
  const [keys, hand] = [keyboard(page), mouse(page)];
  await planMonth(page, keys, sari);
  await postOne(page, keys, sari);
  const before = await postsOf(page, sari.id);

  // The other shop, by the mouse; the first one's month stays as it is.
  await page.clock.setFixedTime(TODAY);
  await switcher(page).click();
  await page
    .getByRole('dialog', { name: 'Toko Anda' })
    .getByRole('button', { name: 'Dapur Bu Rini' })
    .click();
  await expect(switcher(page)).toContainText('Dapur Bu Rini');
  expect(await postsOf(page, rini.id)).toEqual([]);
  await planMonth(page, hand, rini);
  await postOne(page, hand, rini);
  expect(await postsOf(page, sari.id)).toEqual(before);
});
