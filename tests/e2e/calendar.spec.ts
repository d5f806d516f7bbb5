import type { Page } from '@playwright/test';
import type { Post, Shop, Task } from '@/utils/model';
import { openStudioAt } from '../support/in-page';
import { readRows } from '../support/panel';
import { writeRows } from '../support/planned-shop';
import { aMoment, aPost, aProduct, aTask } from '../support/rows';
import { expect, test } from './fixtures';

/** All days lie in this month, which the tests turn to: what day it is today is of no matter. */
const MONTH = '2027-06';
const day = (date: number) => `${MONTH}-${String(date).padStart(2, '0')}`;

const cell = (studio: Page, date: number) => studio.locator(`button[data-day="${day(date)}"]`);
const entry = (studio: Page, name: string | RegExp) =>
  studio.locator('[data-event-id]').filter({ hasText: name });
const stored = async (studio: Page, id: string) =>
  (await readRows<Post>(studio, 'posts')).find((post) => post.id === id);
const spotOf = (studio: Page, id: string) =>
  expect.poll(async () => {
    const post = await stored(studio, id);
    return [post?.day, post?.time, post?.state];
  });

/** The studio's calendar, in June 2027, with two shops: posts, a draft, an idea, a task, a hold and an own event. */
async function openJune(opened: Parameters<typeof openStudioAt>[0]): Promise<Page> {
  const studio = await openStudioAt(opened, 'kalender');
  const [first] = await readRows<Shop>(studio, 'shops');
  if (!first) throw new Error('no shop');
  const shop = { ...first, name: 'Dapur Bu Rini' };
  const other: Shop = { ...first, id: 'other-shop', name: 'Batik Sekar' };
  const goods = {
    cookies: aProduct(shop.id, { id: 'cookies', name: 'Soft Cookies' }),
    sambal: aProduct(shop.id, { id: 'sambal', name: 'Sambal Bawang' }),
    batik: aProduct(other.id, { id: 'batik', name: 'Kain Kawung' }),
  };
  const ready = { state: 'ready', channels: ['instagram', 'whatsapp-status'] } as const;
  await writeRows(studio, {
    // Its note comes a moment later than the calendar, and would move it under a drag.
    prefs: [{ key: 'backupPutOff', value: '2099-01-01' }],
    shops: [shop, other],
    products: Object.values(goods),
    posts: [
      aPost(shop.id, 'cookies', {
        id: 'p-cookies',
        ...ready,
        channels: [...ready.channels],
        day: day(8),
        time: '18:15',
      }),
      aPost(shop.id, 'sambal', {
        id: 'p-sambal',
        state: 'posted',
        channels: ['shopee'],
        day: day(10),
        time: '09:00',
      }),
      aPost(other.id, 'batik', {
        id: 'p-batik',
        state: 'ready',
        channels: ['tiktok'],
        day: day(9),
        time: '07:30',
      }),
      aPost(shop.id, 'sambal', { id: 'd-sambal', state: 'draft' }),
      aPost(shop.id, 'cookies', { id: 'i-cookies', state: 'idea' }),
    ],
    tasks: [aTask(shop.id, { id: 't-dus', title: 'Pesan dus', day: day(8) })],
    moments: [
      aMoment(shop.id, { id: 'm-hold', kind: 'hold', name: 'Mudik', from: day(22), to: day(23) }),
      aMoment(shop.id, { id: 'm-bazar', kind: 'event', name: 'Bazar kecamatan', from: day(16), to: day(16) }),
    ],
  });
  // The whole month in sight: a drag is then one movement.
  await studio.setViewportSize({ width: 1280, height: 1800 });
  await studio.clock.setFixedTime(new Date(`${day(15)}T12:00:00+07:00`));
  await studio.reload();
  await studio.getByRole('heading', { name: 'Juni 2027' }).waitFor();
  await entry(studio, 'Soft Cookies').waitFor();
  return studio;
}

test('a post is dragged to another day and keeps its hour; the note takes it back', async ({ opened }) => {
  const studio = await openJune(opened);
  await entry(studio, 'Soft Cookies').dragTo(cell(studio, 24));
  await spotOf(studio, 'p-cookies').toEqual([day(24), '18:15', 'ready']);
  await expect(studio.getByText('Soft Cookies dipindah ke Kamis, 24 Juni, 18.15.')).toBeVisible();
  await studio.getByRole('button', { name: 'Urungkan' }).click();
  await spotOf(studio, 'p-cookies').toEqual([day(8), '18:15', 'ready']);
});

test('a draft is dragged off the shelf onto a day, and back onto the shelf', async ({ opened }) => {
  const studio = await openJune(opened);
  const shelf = studio.getByRole('region', { name: 'Ide dan draf yang belum punya hari' });
  await shelf.getByRole('button', { name: /Sambal Bawang/ }).dragTo(cell(studio, 18));
  await spotOf(studio, 'd-sambal').toEqual([day(18), '09:00', 'ready']);
  await expect(shelf.getByRole('button')).toHaveCount(1);
  await studio.locator('[data-event-id="d-sambal"]').dragTo(shelf);
  await spotOf(studio, 'd-sambal').toEqual([undefined, '09:00', 'draft']);
  await expect(shelf.getByRole('button')).toHaveCount(2);
});

test('in the week a drag changes the hour', async ({ opened }) => {
  const studio = await openJune(opened);
  await studio.getByRole('radio', { name: 'Minggu' }).click();
  await studio.getByRole('button', { name: 'Sebelumnya' }).click();
  const post = studio.locator('[data-event-id="p-cookies"]');
  await post.dragTo(studio.getByRole('button', { name: 'Selasa, 8 Juni, 20.00' }), {
    targetPosition: { x: 20, y: 2 },
  });
  await spotOf(studio, 'p-cookies').toEqual([day(8), '20:00', 'ready']);
});

test('the keyboard does what a drag does, and Ctrl+Z takes each move back', async ({ opened }) => {
  const studio = await openJune(opened);
  const post = studio.locator('[data-event-id="p-cookies"]');
  await post.focus();
  await studio.keyboard.press('Alt+ArrowRight');
  await spotOf(studio, 'p-cookies').toEqual([day(9), '18:15', 'ready']);
  await expect(post).toBeFocused();
  await studio.keyboard.press('Alt+ArrowDown');
  await spotOf(studio, 'p-cookies').toEqual([day(16), '18:15', 'ready']);
  await expect(post).toBeFocused();

  await studio.keyboard.press('m');
  const dialog = studio.getByRole('dialog', { name: 'Pindahkan Soft Cookies' });
  await dialog.getByRole('button', { name: 'Sehari lebih lambat' }).press('Enter');
  await dialog.getByLabel(/^Jam/).selectOption('07:30');
  await dialog.getByRole('button', { name: 'Pindahkan ke Kamis, 17 Juni' }).press('Enter');
  await spotOf(studio, 'p-cookies').toEqual([day(17), '07:30', 'ready']);
  await expect(dialog).toBeHidden();

  for (const before of [
    [day(16), '18:15', 'ready'],
    [day(9), '18:15', 'ready'],
    [day(8), '18:15', 'ready'],
  ]) {
    await studio.keyboard.press('Control+z');
    await spotOf(studio, 'p-cookies').toEqual(before);
  }
});

test('a draft of the shelf gets its day by the keyboard alone', async ({ opened }) => {
  const studio = await openJune(opened);
  const shelf = studio.getByRole('region', { name: 'Ide dan draf yang belum punya hari' });
  await shelf.getByRole('button', { name: /Sambal Bawang/ }).focus();
  await studio.keyboard.press('m');
  const dialog = studio.getByRole('dialog', { name: 'Pindahkan Sambal Bawang' });
  await dialog.getByRole('button', { name: 'Pindahkan ke Selasa, 15 Juni' }).press('Enter');
  await spotOf(studio, 'd-sambal').toEqual([day(15), '09:00', 'ready']);
});

test('days say their moments and holds, and what is held back is marked', async ({ opened }) => {
  const studio = await openJune(opened);
  await expect(cell(studio, 16)).toHaveAccessibleName(/^Rabu, 16 Juni 2027, Bazar kecamatan/);
  await expect(cell(studio, 22)).toHaveAccessibleName(/Ditunda: Mudik/);
  await expect(studio.getByText('Ditunda: Mudik').first()).toBeVisible();
  await entry(studio, 'Soft Cookies').dragTo(cell(studio, 22));
  await expect(entry(studio, 'Soft Cookies')).toHaveAccessibleName(/Ditunda/);
});

test('filters leave out what was not asked for, and all shops stand side by side when they are', async ({
  opened,
}) => {
  const studio = await openJune(opened);
  const names = () => studio.locator('[data-event-id]').allInnerTexts();
  const choose = (label: string, option: string) =>
    studio.getByLabel(label, { exact: true }).selectOption(option);
  await expect.poll(async () => (await names()).length).toBe(3);
  await choose('Kanal', 'Shopee');
  await expect.poll(async () => (await names()).join()).toMatch(/^[^,]*Sambal Bawang$/);
  await studio.getByRole('button', { name: 'Tampilkan semua' }).click();
  await choose('Keadaan', 'Siap');
  await expect.poll(async () => (await names()).join()).toMatch(/^[^,]*Soft Cookies$/);
  await choose('Keadaan', 'Semua keadaan');
  await choose('Produk', 'Sambal Bawang');
  await expect.poll(async () => (await names()).length).toBe(1);
  await studio.getByRole('button', { name: 'Tampilkan semua' }).click();

  await expect(entry(studio, 'Kain Kawung')).toHaveCount(0);
  await choose('Toko', 'Semua toko');
  await expect(entry(studio, 'Kain Kawung')).toHaveAccessibleName(
    '07.30 Kain Kawung, TikTok, Siap, Batik Sekar',
  );
  await entry(studio, 'Kain Kawung').dragTo(cell(studio, 14));
  await spotOf(studio, 'p-batik').toEqual([day(14), '07:30', 'ready']);
});

test('a task is added, ticked off in the list, and both are taken back', async ({ opened }) => {
  const studio = await openJune(opened);
  const tasks = async () =>
    (await readRows<Task>(studio, 'tasks')).filter((task) => task.deletedAt === undefined);
  await studio.getByRole('button', { name: 'Tambah tugas' }).click();
  await studio.getByLabel('Apa yang perlu dikerjakan?').fill('Tanya kurir');
  await studio.getByRole('button', { name: 'Simpan' }).click();
  await expect
    .poll(async () => (await tasks()).map(({ title }) => title).toSorted())
    .toEqual(['Pesan dus', 'Tanya kurir']);
  await studio.getByRole('radio', { name: 'Daftar' }).click();
  await studio.getByRole('checkbox', { name: 'Selesai: Pesan dus' }).click();
  await expect.poll(async () => (await tasks()).find(({ id }) => id === 't-dus')?.doneAt).toBeGreaterThan(0);
  await studio.keyboard.press('Control+z');
  await expect.poll(async () => (await tasks()).find(({ id }) => id === 't-dus')?.doneAt).toBeUndefined();
  await studio.keyboard.press('Control+z');
  await expect.poll(async () => (await tasks()).map(({ title }) => title)).toEqual(['Pesan dus']);
});

test('weeks begin as the shop wants it; another zone moves no planned post and says so', async ({
  opened,
}) => {
  const studio = await openJune(opened);
  await studio.getByRole('button', { name: 'Setelan kalender' }).click();
  await studio.getByLabel('Minggu mulai hari').selectOption('Sabtu');
  await expect(studio.locator('button[data-day]').first()).toHaveAttribute('data-day', '2027-05-29');
  await studio.getByLabel('Zona waktu').selectOption('Asia/Jayapura');
  await expect(studio.getByText('Yang sudah direncanakan tetap di jamnya sendiri (WIB)')).toBeVisible();
  expect(await stored(studio, 'p-cookies')).toMatchObject({
    day: day(8),
    time: '18:15',
    zone: 'Asia/Jakarta',
  });
  await studio.keyboard.press('Escape');
  await expect(entry(studio, 'Soft Cookies')).toHaveAccessibleName(/^18\.15 WIB Soft Cookies/);
});

test('the month is a page to print, with hours, products and channels, and a picture to send', async ({
  opened,
}) => {
  const studio = await openJune(opened);
  await studio.getByRole('button', { name: 'Cetak atau kirim' }).click();
  const sheet = studio.getByRole('article', { name: 'Dapur Bu Rini, Juni 2027' });
  await expect(sheet).toContainText('18.15 Soft CookiesInstagram, Status WhatsApp');
  await studio.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await studio.getByRole('button', { name: 'Cetak atau simpan PDF' }).click();
  await expect(studio.locator('body')).toHaveAttribute('data-printed', '');
  await studio.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(studio.getByRole('button', { name: 'Cetak atau simpan PDF' })).toBeHidden();
  await expect(studio.getByRole('navigation')).toBeHidden();
  await studio.emulateMedia({ media: 'screen' });

  await studio.getByRole('button', { name: 'Jadikan gambar' }).click();
  const picture = studio.getByRole('region', { name: 'Gambar kalender' }).getByRole('img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
  const waiting = studio.waitForEvent('download');
  await studio.getByRole('button', { name: 'Simpan', exact: true }).click();
  expect((await waiting).suggestedFilename()).toBe('dapur-bu-rini-juni-2027.png');
});
