import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addDays, daysFrom, localTime, weekdayOf } from '../../utils/calendar';
import { inPageScript, openStudioAt } from '../support/in-page';
import { readRows } from '../support/panel';
import { aPost } from '../support/rows';
import type * as Store from '../support/store';
import { expect, test } from './fixtures';

declare const store: typeof Store;

interface PostRow {
  day: string;
  time: string;
  state: string;
  aim: string;
  note: string;
  productId: string;
  channels: string[];
  deletedAt?: number;
}

/** Pieces from Monday to Sunday: the shop that sells at the weekend. */
const PIECES = [4, 2, 3, 5, 5, 150, 120];
const TODAY = localTime('Asia/Jakarta', Date.now()).day;
/** Twelve weeks up to yesterday: whatever feasts and paydays lie in them, each weekday keeps enough days. */
const DAYS = daysFrom(addDays(TODAY, -84), 84);
const LOG = DAYS.map((day) => `${day.split('-').reverse().join('/')}\t${PIECES[weekdayOf(day) - 1]} pcs`);

const NAMES = ['Nastar Klasik', 'Kastengel Keju', 'Putri Salju'];

/** The place in a tab of its own, in a kitchen with three products, or with none. */
async function openPlace(
  opened: Parameters<typeof openStudioAt>[0],
  names: readonly string[],
): Promise<Page> {
  const page = await openStudioAt(opened, 'rencana');
  await page.evaluate(await inPageScript('tests/support/store.ts', 'store'));
  await page.evaluate(async (goods) => {
    const [shop] = await store.shops.list();
    if (!shop) throw new Error('no shop');
    await store.shops.change(shop.id, { kind: 'food' });
    for (const name of goods)
      await store.products.add({ shopId: shop.id, name, description: '', photoIds: [] });
  }, names);
  return page;
}

/** Puts rows into the extension's database as they are. */
const put = (page: Page, table: string, rows: readonly object[]) =>
  page.evaluate(
    ([name, all]) =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('pajang');
        open.onerror = () => failed(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction(name, 'readwrite');
          for (const row of all) transaction.objectStore(name).put(row);
          transaction.onerror = () => failed(transaction.error);
          transaction.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    [table, rows] as const,
  );

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function paste(page: Page, text: string): Promise<void> {
  await part(page, 'Catatan penjualan').getByRole('button', { name: 'Masukkan tabel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Masukkan catatan penjualan' });
  await dialog.getByLabel('Atau tempel tabel di sini').fill(text);
  await dialog.getByRole('button', { name: 'Baca tabel' }).click();
}

const living = async (page: Page) =>
  (await readRows<PostRow>(page, 'posts')).filter(({ deletedAt }) => deletedAt === undefined);

async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

test('a pasted log shows the gap, and a plan is accepted by the day, taken back, and accepted whole', async ({
  opened,
}) => {
  const page = await openPlace(opened, NAMES);
  const plan = part(page, 'Usulan rencana');
  const gap = part(page, 'Hari sepi dan hari ramai');
  await expect(gap).toContainText('Belum cukup data.');
  await expect(plan).toContainText('Hari sepinya belum diketahui, jadi usulan dibagi rata.');
  // One a day.
  await expect(plan.getByRole('button', { name: 'Terima semua (14 postingan)' })).toBeVisible();

  await paste(page, ['Tanggal\tTerjual', ...LOG, '31/02/2026\t5', '01/03/2026\t-2'].join('\n'));
  const dialog = page.getByRole('dialog', { name: 'Masukkan catatan penjualan' });
  await expect(dialog).toContainText('2 baris perlu dibetulkan');
  await expect(dialog).toContainText('Tanggal ini tidak ada di kalender.');
  await expect(dialog).toContainText('Angkanya minus.');
  await dialog.getByRole('button', { name: 'Masukkan 84 baris yang benar' }).click();
  await expect(dialog).toContainText('84 baris ditambahkan');
  await dialog.getByRole('button', { name: 'Selesai' }).click();

  await expect(gap).toContainText('Senin–Jumat: 2–5 buah');
  await expect(gap).toContainText('Sabtu–Minggu: 120–150 buah');
  await expect(gap.getByRole('img', { name: /Senin 4 buah, Selasa 2 buah.*Sabtu 150 buah/ })).toBeVisible();
  await expect(gap.getByRole('row', { name: /^Selasa/ })).toContainText('2 buah');

  // Of any two weeks ten days are quiet and get two posts, four get one.
  const all = plan.getByRole('button', { name: 'Terima semua (24 postingan)' });
  await expect(all).toBeVisible();
  await expect(plan).toContainText('Selasa biasanya hanya 2 buah.');
  expect(await faults(page)).toEqual([]);

  const days = plan.getByRole('listitem');
  const second = await days.nth(1).innerText();
  await days
    .first()
    .getByRole('button', { name: /^Terima usulan/ })
    .click();
  await expect(page.getByText(/\d ide masuk kalender\./)).toBeVisible();
  await expect(days.first()).toContainText('Sudah di kalender');
  // The rest of the plan stays as it was, and what was accepted is not proposed again.
  expect(await days.nth(1).innerText()).toBe(second);
  await expect(days.first().getByRole('button', { name: /^Terima usulan/ })).toHaveCount(0);
  const made = await living(page);
  expect(made.every(({ day, state }) => day === addDays(TODAY, 1) && state === 'idea')).toBe(true);
  expect(made.every(({ aim, note }) => aim !== undefined && note !== '')).toBe(true);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(all).toBeVisible();
  expect(await living(page)).toEqual([]);

  await all.click();
  await expect(page.getByText('24 ide masuk kalender.')).toBeVisible();
  await expect(plan).toContainText('Semua hari sudah terisi.');
  const posts = await living(page);
  for (const day of daysFrom(addDays(TODAY, 1), 14))
    expect(posts.filter((post) => post.day === day)).toHaveLength(weekdayOf(day) > 5 ? 1 : 2);
  const row = posts.toSorted((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1));
  for (const [index, post] of row.entries()) expect(post.productId).not.toBe(row[index + 1]?.productId);
  await page.reload();
  await expect(part(page, 'Usulan rencana')).toContainText('Semua hari sudah terisi.');
});

test('numbers are typed into the table, kept when unreadable, undone, and replaced by a table that says so', async ({
  opened,
}) => {
  const page = await openPlace(opened, NAMES);
  const boxes = part(page, 'Catatan penjualan').getByRole('textbox', { name: /^Buah terjual/ });
  await boxes.first().fill('150');
  await boxes.first().press('Enter');
  await expect(boxes.nth(1)).toBeFocused();
  await boxes.nth(1).fill('banyak');
  await boxes.nth(2).focus();
  await expect(page.getByText('Tulis angkanya saja, seperti 12. Belum tersimpan.')).toBeVisible();
  await expect(boxes.nth(1)).toHaveValue('banyak');
  await boxes.nth(1).fill('');
  expect(await readRows<{ day: string; pieces: number }>(page, 'sales')).toMatchObject([
    { day: TODAY, pieces: 150 },
  ]);

  await paste(page, `Tanggal;Terjual\n${TODAY};90`);
  const dialog = page.getByRole('dialog', { name: 'Masukkan catatan penjualan' });
  await expect(dialog).toContainText('1 hari sudah punya catatan, dan angkanya diganti');
  await dialog.getByRole('button', { name: 'Masukkan 1 baris' }).click();
  await dialog.getByRole('button', { name: 'Urungkan' }).click();
  await expect(dialog).toContainText('Diurungkan');
  await dialog.getByRole('button', { name: 'Selesai' }).click();
  await expect(boxes.first()).toHaveValue('150');

  await boxes.first().fill('15');
  await boxes.nth(1).focus();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(boxes.first()).toHaveValue('150');
});

test('the plan follows its wishes: a month, one a day, another one; and says what it lacks', async ({
  opened,
}) => {
  const page = await openPlace(opened, []);
  const plan = part(page, 'Usulan rencana');
  await expect(plan).toContainText('Belum ada produk, jadi belum ada yang bisa diusulkan.');
  await expect(plan.getByRole('link', { name: 'Ke Produk' })).toBeVisible();
  await page.evaluate(async () => {
    const [shop] = await store.shops.list();
    for (const name of ['Nastar', 'Kastengel'])
      await store.products.add({ shopId: shop?.id ?? '', name, description: '', photoIds: [] });
  });
  await plan.getByRole('radio', { name: 'Sebulan' }).click();
  await expect(plan.getByRole('button', { name: 'Terima semua (30 postingan)' })).toBeVisible();
  const before = await plan.getByRole('list', { name: 'Usulan rencana' }).innerText();
  await plan.getByRole('button', { name: 'Susun ulang' }).click();
  await expect(plan.getByRole('list', { name: 'Usulan rencana' })).not.toHaveText(before);
  await plan.getByLabel('Paling banyak sehari').selectOption('4');
  await expect(plan.getByRole('button', { name: 'Terima semua (60 postingan)' })).toBeVisible();
});

test('without a log the results of posts speak, and say so; a held shop is proposed nothing', async ({
  opened,
}) => {
  const page = await openPlace(opened, NAMES);
  const [{ id: shopId } = { id: '' }] = await readRows<{ id: string }>(page, 'shops');
  const times = { shopId, createdAt: 1, updatedAt: 1 };
  const posts = DAYS.map((day) => ({
    ...aPost(shopId, 'gone', { id: `post-${day}`, day, time: '09:00', state: 'posted' }),
  }));
  await put(page, 'posts', posts);
  await put(
    page,
    'results',
    DAYS.map((day) => ({
      ...times,
      id: `result-${day}`,
      postId: `post-${day}`,
      channel: 'instagram',
      orders: PIECES[weekdayOf(day) - 1],
    })),
  );
  await page.reload();
  const gap = part(page, 'Hari sepi dan hari ramai');
  await expect(gap).toContainText('Senin–Jumat: 2–5 pesanan');
  await expect(gap).toContainText('Angkanya dari hasil postingan');

  await put(page, 'moments', [{ ...times, id: 'hold', kind: 'hold', name: '', from: TODAY }]);
  await page.reload();
  await expect(part(page, 'Usulan rencana')).toContainText('Semua hari di rencana ini sedang ditunda.');
});
