import type { Page } from '@playwright/test';
import type { Post, Shop } from '../../utils/model';
import type { Opened } from '../support/browser';
import { openStudioAt } from '../support/in-page';
import { readRows } from '../support/panel';
import { writeRows } from '../support/planned-shop';
import { aPost, aProduct } from '../support/rows';
import { expect, test } from './fixtures';

/** A Friday morning in Jakarta. */
const NOW = '2027-01-15T03:00:00Z';
const OUT = Date.parse('2027-01-12T03:00:00Z');
const LONG = 'Nastar Klasik dengan Keju Edam Impor Isi Sangat Banyak untuk Hampers dan Arisan';
const CHANNELS = ['instagram', 'whatsapp-status'] as const;
const WORDS = { instagram: { text: 'Halo Kak, nastar ready!', edited: true } };

/** The panel's page in a tab, 360 pixels wide, at a fixed hour, in a shop whose week is planned. */
async function openPanel(opened: Opened): Promise<Page> {
  const page = await openStudioAt(opened, 'hari-ini');
  const [shop] = await readRows<Shop>(page, 'shops');
  if (!shop) throw new Error('no shop');
  const post = (id: string, productId: string, given: Partial<Post>) =>
    aPost(shop.id, productId, { id, channels: [...CHANNELS], ...given });
  await writeRows(page, {
    prefs: [{ key: 'backupPutOff', value: '2099-01-01' }],
    products: [
      aProduct(shop.id, { id: 'nastar', name: 'Nastar Klasik' }),
      aProduct(shop.id, { id: 'sambal', name: 'Sambal Bawang' }),
    ],
    posts: [
      post('ready', 'nastar', { state: 'ready', day: '2027-01-15', time: '18:30', texts: WORDS }),
      post('idea', 'sambal', { state: 'idea', day: '2027-01-16', time: '07:00', note: 'Cerita asal resep' }),
    ],
  });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.clock.setFixedTime(NOW);
  await page.goto(new URL('/sidepanel.html', page.url()).href);
  return page;
}

const stored = async (page: Page, id: string) =>
  (await readRows<Post>(page, 'posts')).find((post) => post.id === id);

test('the panel says in one line what waits today, and what is written next comes onto the desk', async ({
  opened,
}) => {
  const page = await openPanel(opened);
  const today = page.getByRole('region', { name: 'Hari ini' }).first();
  const line = today.getByRole('button', { name: /^Hari ini/ });
  await expect(line).toHaveText('Hari ini1 postingan · tulis 1');
  await expect(line).toHaveAttribute('aria-expanded', 'false');
  await line.click();

  const unwritten = today.getByRole('region', { name: 'Belum ditulis' });
  await expect(unwritten).toContainText('Sambal Bawang');
  await expect(unwritten).toContainText('Cerita asal resep');
  await unwritten.getByRole('button', { name: 'Tulis Sambal Bawang' }).click();
  await expect(line).toHaveAttribute('aria-expanded', 'false');
  // It has no photo to make a picture of yet, so it begins with what it is.
  await expect(page.getByLabel('Nama produk')).toHaveValue('Sambal Bawang');
  expect(
    (await readRows<{ key: string; value: string }>(page, 'prefs')).find(({ key }) =>
      key.startsWith('currentPost:'),
    )?.value,
  ).toBe('idea');
});

test('the week in the panel moves a post by a day by keyboard, and takes it back', async ({ opened }) => {
  const page = await openPanel(opened);
  const today = page.getByRole('region', { name: 'Hari ini' }).first();
  await today.getByRole('button', { name: /^Hari ini/ }).click();
  const week = today.getByRole('region', { name: 'Minggu ini' });
  const entry = week.locator('[data-event-id="ready"]');
  await entry.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => (await stored(page, 'ready'))?.day).toBe('2027-01-16');
  await expect(entry).toBeFocused();
  await expect(week.getByRole('button', { name: /^Sabtu, 16 Januari/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await week.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(async () => (await stored(page, 'ready'))?.day).toBe('2027-01-15');
});

test('what was missed is told at the start, in panel and studio, and gets new times', async ({ opened }) => {
  const page = await openPanel(opened);
  const [shop] = await readRows<Shop>(page, 'shops');
  const late = { day: '2027-01-13', time: '09:00' };
  await writeRows(page, {
    // A name that ends in dots in the week's rows.
    products: [aProduct(shop?.id ?? '', { id: 'nastar', name: LONG })],
    posts: [
      aPost(shop?.id ?? '', 'nastar', {
        id: 'late',
        state: 'ready',
        channels: ['instagram'],
        texts: WORDS,
        ...late,
      }),
      aPost(shop?.id ?? '', 'sambal', {
        id: 'out',
        state: 'posted',
        channels: [...CHANNELS],
        day: '2027-01-12',
        time: '09:00',
        postedAt: { instagram: OUT, 'whatsapp-status': OUT },
        updatedAt: OUT,
      }),
    ],
    reminders: [
      {
        id: 'late',
        shopId: shop?.id,
        due: '2027-01-13 09:00 Asia/Jakarta',
        shownAt: Date.parse(NOW),
        missed: true,
      },
    ],
  });
  await page.reload();
  const card = page.getByRole('region', { name: 'Terlewat waktu komputer mati' });
  await expect(card).toContainText('Nastar Klasik');
  // More than has room in the line.
  await expect(
    page.getByRole('button', { name: /1 terlewat · 1 postingan · tulis 1 · isi 2 hasil/ }),
  ).toBeVisible();
  const box = await card.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 361)).toBeLessThanOrEqual(360);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(new URL('/studio.html#kalender', page.url()).href);
  await expect(page.getByText('1 postingan terlewat waktu komputer mati.')).toBeVisible();
  await page.getByRole('link', { name: 'Lihat' }).click();
  await card.getByRole('button', { name: /^Pindahkan Nastar Klasik/ }).click();
  await expect.poll(async () => `${(await stored(page, 'late'))?.day}` > '2027-01-14').toBe(true);
  await expect(page.getByText('1 postingan terlewat waktu komputer mati.')).toHaveCount(0);
  await expect(card).toContainText('1 postingan dapat jam baru.');
});
