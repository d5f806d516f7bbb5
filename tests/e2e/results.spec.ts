import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { PostResult } from '../../utils/model';
import type { Opened } from '../support/browser';
import { inPageScript } from '../support/in-page';
import { readRows } from '../support/panel';
import type * as Store from '../support/store';
import { expect, test } from './fixtures';

declare const store: typeof Store;

/** A Friday morning in Jakarta; the pages' clock stands still on it. */
const NOW = Date.parse('2026-11-20T10:00:00+07:00');
let script: string | undefined;

/** A shop that posted its cake on seven days at seven, with 1 to 7 orders, and cookies yesterday on two channels. */
async function fill(page: Page): Promise<void> {
  script ||= await inPageScript('tests/support/store.ts', 'store');
  await page.evaluate(script);
  await page.evaluate(async () => {
    const { id: shopId, zone } = await store.shops.current();
    const product = async (name: string) =>
      (await store.products.add({ shopId, name, description: '', photoIds: [] })).id;
    const post = async (productId: string, day: string, channels: ('instagram' | 'whatsapp-status')[]) => {
      const at = Date.parse(`${day}T07:30:00+07:00`);
      const rest = {
        form: {},
        seed: 0,
        texts: {},
        scenes: {},
        zone,
        time: '07:00',
        state: 'posted' as const,
      };
      const postedAt = Object.fromEntries(channels.map((channel) => [channel, at]));
      return (await store.posts.add({ shopId, productId, day, channels, postedAt, ...rest })).id;
    };
    const cake = await product('Kue Lapis');
    for (let orders = 1; orders <= 7; orders += 1) {
      const id = await post(cake, `2026-11-0${orders + 1}`, ['instagram']);
      await store.results.type(shopId, id, 'instagram', { orders, rupiah: orders * 50_000 });
    }
    await post(await product('Cookies'), '2026-11-19', ['instagram', 'whatsapp-status']);
  });
}

/** The studio at a part of the results, on that Friday. */
async function openResults({ context }: Opened, part = 'papan'): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(new URL(`/studio.html#hasil/${part}`, worker.url()).href);
  await page.getByRole('heading', { name: 'Hasil', level: 1 }).waitFor();
  return page;
}

const filled = async (opened: Opened, part?: string): Promise<Page> => {
  const page = await openResults(opened, part);
  await fill(page);
  return page;
};

const typed = (page: Page) => readRows<PostResult>(page, 'results');
const ofCookies = async (page: Page, channel: string) =>
  (await typed(page)).find((row) => row.rupiah === undefined && row.channel === channel);
const box = (page: Page, name: string) => page.getByRole('textbox', { name });

async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

test('the day after, two numbers are typed with the keyboard; what is passed over is not asked again', async ({
  opened,
}) => {
  const page = await filled(opened);
  const card = page.getByRole('region', { name: 'Bagaimana hasilnya?' });
  await expect(card.getByRole('article')).toHaveCount(2);
  await box(page, 'Chat masuk: Cookies, Instagram, 19 Nov').focus();
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await expect.poll(() => ofCookies(page, 'instagram')).toMatchObject({ chats: 12, orders: 3 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(box(page, 'Buah terjual: Cookies, Instagram, 19 Nov')).toBeFocused();

  await card.getByRole('button', { name: 'Urungkan angka Cookies, Instagram' }).click();
  await expect(box(page, 'Chat masuk: Cookies, Instagram, 19 Nov')).toHaveValue('');
  await expect.poll(() => ofCookies(page, 'instagram')).not.toHaveProperty('chats');
  await box(page, 'Pesanan: Cookies, Instagram, 19 Nov').fill('2');
  await expect.poll(() => ofCookies(page, 'instagram')).toMatchObject({ orders: 2 });

  const skip = card.getByRole('button', { name: 'Lewati: Cookies, Status WhatsApp' });
  await skip.click();
  await expect(page.getByText('Cookies di Status WhatsApp dilewati')).toBeVisible();
  await expect(card.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: 'Urungkan', exact: true }).click();
  await expect(card.getByRole('article')).toHaveCount(2);
  await skip.click();
  await expect(card.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: 'Tutup' }).click();
  await card.getByRole('button', { name: 'Selesai' }).click();
  await expect(card).toBeHidden();

  await page.reload();
  await expect(page.getByRole('region', { name: 'Papan hasil' })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(card).toBeHidden();
});

test('the table is typed into row by row; what cannot be read says so and is not stored', async ({
  opened,
}) => {
  const page = await filled(opened, 'isi');
  await box(page, 'Chat masuk: Cookies, Instagram, 19 Nov').focus();
  await page.keyboard.type('1.200');
  await page.keyboard.press('Enter');
  await expect(box(page, 'Chat masuk: Cookies, Status WhatsApp, 19 Nov')).toBeFocused();
  await expect(page.getByText('Chat masuk Cookies di Instagram: kosong menjadi 1.200.')).toBeVisible();
  await page.keyboard.type('delapan');
  await page.keyboard.press('ArrowDown');
  await expect(box(page, 'Chat masuk: Kue Lapis, Instagram, 8 Nov')).toBeFocused();
  const wrong = box(page, 'Chat masuk: Cookies, Status WhatsApp, 19 Nov');
  await expect(wrong).toHaveValue('delapan');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Tulis angkanya saja, seperti 12. Belum tersimpan.')).toBeVisible();
  await expect.poll(() => ofCookies(page, 'instagram')).toMatchObject({ chats: 1200 });
  expect(await ofCookies(page, 'whatsapp-status')).toBeUndefined();

  await page.getByRole('button', { name: 'Urungkan', exact: true }).click();
  await expect(box(page, 'Chat masuk: Cookies, Instagram, 19 Nov')).toHaveValue('');
  await expect.poll(() => ofCookies(page, 'instagram')).not.toHaveProperty('chats');
  await box(page, 'Rupiah: Cookies, Instagram, 19 Nov').fill('150rb');
  await expect.poll(async () => (await typed(page)).map(({ rupiah }) => rupiah)).toContain(150_000);
});

test('the board says what is usual where it rests on enough, and too few where it does not', async ({
  opened,
}) => {
  const page = await filled(opened);
  const line = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  const cells = (name: string) => line(name).getByRole('cell').allInnerTexts();
  // The middle of 1 … 7 is 4, their sum 28; the cookies on Instagram have no number yet.
  await expect.poll(() => cells('Instagram')).toEqual(['4', '28', '7 dari 8']);
  expect(await cells('Status WhatsApp')).toEqual(['terlalu sedikit untuk dikatakan', '–', '0 dari 1']);
  await expect(
    page.getByRole('img', { name: /^Grafik: Pesanan menurut kanal: biasanya. Instagram 4$/ }),
  ).toBeVisible();

  const by = page.getByLabel('Dilihat menurut');
  await by.selectOption({ label: 'Hari' });
  await expect.poll(() => cells('Senin')).toEqual(['terlalu sedikit untuk dikatakan', '1', '1 dari 1']);
  await expect(page.getByText('Belum ada yang cukup untuk digambar.')).toBeVisible();
  await by.selectOption({ label: 'Jam' });
  await expect.poll(() => cells('07.00–08.00')).toEqual(['4', '28', '7 dari 9']);
  await page.getByLabel('Angka yang dilihat').selectOption({ label: 'Rupiah' });
  await expect.poll(() => cells('07.00–08.00')).toEqual(['Rp200.000', 'Rp1.400.000', '7 dari 9']);

  await by.selectOption({ label: 'Produk' });
  await page.evaluate(async () => {
    const { id } = await store.shops.current();
    const [cake] = await store.products.ofShop(id);
    if (cake) await store.products.trash(cake.id);
    const [post] = await store.posts.ofShop(id);
    if (post) await store.posts.trash(post.id);
  });
  await expect
    .poll(() => cells('Kue Lapis (produk yang sudah dihapus)'))
    .toEqual(['Rp225.000', 'Rp1.350.000', '6 dari 6']);
  await expect(page.getByText('1 postingan di tempat sampah tidak ikut dihitung.')).toBeVisible();
});

test('the numbers go out as a table, come back with others, and can be taken back', async ({ opened }) => {
  const page = await filled(opened, 'isi');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh tabel (CSV)' }).click();
  const table = await readFile(await (await waiting).path(), 'utf8');
  expect(table.trim().split('\r\n')).toHaveLength(10);
  expect(table).toContain('2026-11-08;Kue Lapis;Instagram;;7;;350000;result-');

  await page.getByRole('button', { name: 'Masukkan tabel' }).click();
  const dialog = page.getByRole('dialog');
  const more = ['31/02/2026;Kue Lapis;Instagram;1;;;', '20/11/2026;Kue Lapis;Shopee;1;;;'].join('\r\n');
  const changed = table.replace('2026-11-19;Cookies;Instagram;;;', '2026-11-19;Cookies;Instagram;9;4;');
  await dialog.getByLabel('Atau tempel tabel di sini').fill(`${changed}\r\n${more}`);
  await dialog.getByRole('button', { name: 'Baca tabel' }).click();
  await expect(dialog.getByText('9 baris siap masuk: 1 baru, 8 sudah sama.')).toBeVisible();
  await expect(dialog.getByText('Tanggal ini tidak ada')).not.toHaveCount(0);
  await expect(dialog.getByText('Tidak ada postingan produk ini yang ditandai')).not.toHaveCount(0);
  await dialog.getByRole('button', { name: 'Masukkan 9 baris yang benar' }).click();
  await expect(box(page, 'Chat masuk: Cookies, Instagram, 19 Nov')).toHaveValue('9');
  await dialog.getByRole('button', { name: 'Urungkan' }).click();
  await expect(box(page, 'Chat masuk: Cookies, Instagram, 19 Nov')).toHaveValue('');
});

/** The first pixel of a picture as CSS names it, and the picture's width. */
const cornerOf = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const colors = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) colors.add(pixels.slice(at, at + 3).join(', '));
    return { corner: `rgb(${pixels.slice(0, 3).join(', ')})`, width: bitmap.width, colors: [...colors] };
  }, bytes.toString('base64'));

for (const scheme of ['light', 'dark'] as const)
  test(`the chart is saved as a picture in the colours that it is seen in (${scheme})`, async ({
    opened,
  }) => {
    const page = await filled(opened);
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Simpan gambar grafik' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/pesanan-menurut-kanal-biasanya\.png$/);
    const picture = await cornerOf(page, await readFile(await download.path()));
    const look = await page.evaluate(() => {
      const bar = document.querySelector('.recharts-bar-rectangle path');
      return {
        ground: getComputedStyle(document.body).backgroundColor,
        bar: bar && getComputedStyle(bar).fill,
        width: document.querySelector('.recharts-surface')?.getBoundingClientRect().width ?? 0,
      };
    });
    expect(picture.corner).toBe(look.ground);
    expect(picture.colors.map((color) => `rgb(${color})`)).toContain(look.bar);
    expect(picture.width).toBe((Math.round(look.width) + 48) * 2);
  });

test('the week is copied as a message and saved as a picture', async ({ opened }) => {
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await filled(opened, 'rekap');
  await expect(page.getByText('Tidak ada postingan di minggu ini.')).toBeVisible();
  await page.getByRole('button', { name: 'Minggu sebelumnya' }).click();
  await page.getByRole('button', { name: 'Salin tulisannya' }).click();
  await expect(page.getByRole('button', { name: 'Tersalin' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^\*Rekap minggu, 2\s?–\s?8 November 2026\*\n/);
  expect(text).toContain('Postingan: *7*, dipasang 7 kali');
  expect(text).toContain('Pesanan: *28*');
  expect(text).toContain('*Kue Lapis* di Instagram: 7 pesanan, 0 chat');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan gambarnya' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/rekap-minggu-2026-11-02\.png$/);
  const { width, colors } = await cornerOf(page, await readFile(await download.path()));
  expect(width).toBe(1080);
  expect(colors.length).toBeGreaterThan(20);
});

test('nothing in the results stands in the way of people who hear, magnify or see few colours', async ({
  opened,
}) => {
  const page = await filled(opened);
  for (const part of ['papan', 'isi', 'rekap', 'pemasukan']) {
    await page.evaluate((to) => {
      location.hash = `hasil/${to}`;
    }, part);
    await page.getByRole('navigation', { name: 'Bagian Hasil' }).locator('[aria-current]').waitFor();
    if (part === 'rekap') await page.getByRole('button', { name: 'Minggu sebelumnya' }).click();
    if (part === 'rekap') await page.getByRole('img').waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
      expect.soft(await faults(page), `${part}, ${scheme}`).toEqual([]);
    }
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => page.evaluate(() => document.body.scrollWidth - innerWidth), `${part} at ${width} px`)
        .toBeLessThanOrEqual(0);
    }
  }
});
