import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Post, Product } from '../../utils/model';
import type { Opened } from '../support/browser';
import { readRows } from '../support/panel';
import { expect, test } from './fixtures';

/** The studio on its data page, as the only page in front. */
async function dataPage(opened: Opened): Promise<Page> {
  const { context } = opened;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/studio.html#data`);
  await card(page).waitFor();
  return page;
}

const card = (page: Page) => page.getByRole('region', { name: 'Tabel produk dan postingan' });
const group = (page: Page, name: 'Produk' | 'Postingan') => card(page).getByRole('group', { name });
const dialog = (page: Page) => page.getByRole('dialog');

async function open(page: Page, name: 'Produk' | 'Postingan' = 'Produk') {
  await group(page, name).getByRole('button', { name: 'Masukkan tabel' }).click();
  await dialog(page).getByLabel('Atau tempel tabel di sini').waitFor();
}

async function choose(page: Page, content: string | Buffer, name = 'harga.csv') {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
  await dialog(page).locator('input[type=file]').setInputFiles(file);
}

async function paste(page: Page, text: string) {
  await dialog(page).getByLabel('Atau tempel tabel di sini').fill(text);
  await dialog(page).getByRole('button', { name: 'Baca tabel' }).click();
}

const button = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name });

/** Downloads a table and gives its bytes. */
async function download(page: Page, name: 'Produk' | 'Postingan'): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await group(page, name).getByRole('button', { name: 'Unduh tabel (CSV)' }).click();
  return readFile(await (await waiting).path());
}

const names = async (page: Page) =>
  (await readRows<Product>(page, 'products'))
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ name }) => name)
    .toSorted();

test('a price list comes in with its mistakes shown, and can be taken back', async ({ opened }) => {
  const page = await dataPage(opened);
  await open(page);
  await choose(
    page,
    'Nama Barang,Harga (Rp),Satuan,Bonus\r\nSoft Cookies,"25,000",toples,stiker\r\n,15rb,,\r\nBolu,30rb,loyang,\r\nNastar,tanya dulu,toples,\r\n',
  );
  await expect(dialog(page).getByText('2 baris siap masuk: 2 baru.')).toBeVisible();
  await expect(dialog(page).getByRole('combobox', { name: 'Nama produk' })).toHaveValue('0');
  const preview = dialog(page).getByRole('table');
  await expect(preview.getByRole('row', { name: '2 Soft Cookies Rp25.000 toples' })).toBeVisible();
  await expect(preview.getByRole('cell', { name: 'tanya dulu Harga tidak terbaca.' })).toBeVisible();
  await expect(dialog(page).getByText('Baris 3, Nama produk Belum diisi.')).toBeVisible();
  expect(await names(page)).toEqual([]);

  await button(page, 'Masukkan 2 baris yang benar').click();
  await expect(dialog(page).getByText('2 baris ditambahkan.')).toBeVisible();
  expect(await names(page)).toEqual(['Bolu', 'Soft Cookies']);
  await button(page, 'Urungkan').click();
  await expect(dialog(page).getByText(/^Diurungkan/)).toBeVisible();
  expect(await names(page)).toEqual([]);
});

test('columns are matched by hand where a table has no headings', async ({ opened }) => {
  const page = await dataPage(opened);
  await open(page);
  await paste(page, 'A-1\tSoft Cookies\ttoples\t25rb\nA-2\tBolu\tloyang\t30rb');
  await expect(dialog(page).getByLabel('Baris 1 adalah judul kolom')).not.toBeChecked();
  await expect(dialog(page).getByRole('combobox', { name: 'Nama produk' })).toHaveValue('1');
  await dialog(page).getByRole('combobox', { name: 'Per', exact: true }).selectOption('Kolom 3');
  await dialog(page).getByText('Isian lain').click();
  await dialog(page).getByRole('combobox', { name: 'Isi', exact: true }).selectOption('Kolom 1');
  await button(page, 'Masukkan 2 baris').click();
  await expect(dialog(page).getByText('2 baris ditambahkan.')).toBeVisible();
  const rows = await readRows<Product>(page, 'products');
  expect(rows.map(({ name, price, facts }) => [name, price?.amount, price?.unit, facts?.content])).toEqual([
    ['Soft Cookies', 25_000, 'toples', 'A-1'],
    ['Bolu', 30_000, 'loyang', 'A-2'],
  ]);
});

test('a table goes out, is changed, and comes back into the same rows', async ({ opened }) => {
  const page = await dataPage(opened);
  await open(page);
  await paste(page, 'Nama;Harga;Keterangan\nSoft Cookies;25rb;"baris satu\n=baris dua"\nBolu;30rb;');
  await button(page, 'Masukkan 2 baris').click();
  await button(page, 'Selesai').click();
  const before = await readRows<Product>(page, 'products');
  const csv = await download(page, 'Produk');
  expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(csv.toString('utf8')).toMatch(/Soft Cookies;25000;;;\d{4}-\d\d-\d\d;"baris satu\n=baris dua";/);

  await open(page);
  await choose(page, csv);
  await expect(dialog(page).getByText('2 baris siap masuk: 2 sudah sama.')).toBeVisible();
  await button(page, 'Pilih tabel lain').click();
  await choose(page, csv.toString('utf8').replace('25000', '27.500').replace('\uFEFF', ''));
  await expect(dialog(page).getByText('2 baris siap masuk: 1 berubah, 1 sudah sama.')).toBeVisible();
  await button(page, 'Masukkan 2 baris').click();
  await expect(dialog(page).getByText('1 diubah, 1 sudah sama.')).toBeVisible();
  const after = await readRows<Product>(page, 'products');
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(after.map(({ price }) => price?.amount)).toEqual([27_500, 30_000]);
  expect(after.map(({ description }) => description)).toEqual(['baris satu\n=baris dua', '']);
});

test('a plan of posts comes in and makes the products that it names', async ({ opened }) => {
  const page = await dataPage(opened);
  await open(page, 'Postingan');
  await paste(
    page,
    'Produk;Tanggal;Jam;Kanal;Caption\nBolu;21/11/2026;7.30;IG;Halo Kak\nBolu;22 Nov 2026;;;\nNastar;besok;;;',
  );
  await expect(dialog(page).getByText(/2 baris siap masuk: 2 baru\. 1 produk yang belum ada/)).toBeVisible();
  await button(page, 'Masukkan 2 baris yang benar').click();
  await expect(dialog(page).getByText(/^2 baris ditambahkan\./)).toBeVisible();
  const [bolu] = await readRows<Product>(page, 'products');
  const rows = await readRows<Post>(page, 'posts');
  expect(rows.map(({ productId, day, time, state }) => [productId, day, time, state])).toEqual([
    [bolu?.id, '2026-11-21', '07:30', 'ready'],
    [bolu?.id, '2026-11-22', '09:00', 'ready'],
  ]);
  expect(rows[0]?.texts.instagram).toEqual({ text: 'Halo Kak', edited: true });
  await button(page, 'Selesai').click();
  const csv = await download(page, 'Postingan');
  expect(csv.toString('utf8')).toContain('Bolu;2026-11-21;07:30;Instagram;Siap;Halo Kak;');
});

test('what is no table is refused by name, and nothing has changed', async ({ opened }) => {
  const page = await dataPage(opened);
  await open(page);
  const refusals: [string, string | Buffer, RegExp][] = [
    ['harga.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), /Ini file Excel/],
    ['foto.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /File ini bukan tabel/],
    ['kosong.csv', '', /Tabel ini kosong/],
    ['panjang.csv', `Nama\n${'x\n'.repeat(100_001)}`, /lebih dari 100\.000 baris/],
  ];
  for (const [name, content, sentence] of refusals) {
    await choose(page, content, name);
    await expect(dialog(page).getByRole('alert')).toHaveText(sentence);
  }
  expect(await names(page)).toEqual([]);
});

test('50,000 rows come in while the page still answers', async ({ opened }) => {
  test.slow();
  const page = await dataPage(opened);
  await open(page);
  const lines = Array.from(
    { length: 50_000 },
    (_, index) => `Kue ${index};${index + 1}.000;toples;${index % 90}`,
  );
  await page.evaluate(`globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    }).observe({ type: 'longtask' });`);
  await choose(page, `Nama;Harga;Per;Stok\n${lines.join('\n')}`);
  await button(page, 'Masukkan 50000 baris').click({ timeout: 60_000 });
  await expect(dialog(page).getByText(/50000 baris ditambahkan/)).toBeVisible({ timeout: 90_000 });
  const count = await page.evaluate(
    `new Promise((done) => { indexedDB.open('pajang').onsuccess = ({ target: { result } }) => {
      result.transaction('products').objectStore('products').count().onsuccess = (e) => { result.close(); done(e.target.result); };
    }; })`,
  );
  expect(count).toBe(50_000);
  // Long, but no freeze that a browser would complain about.
  expect(await page.evaluate('longest')).toBeLessThan(3000);
});

test('the dialog is in nobody’s way', async ({ opened }) => {
  const page = await dataPage(opened);
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page);
  const faults = async () =>
    (await new AxeBuilder({ page }).setLegacyMode().include('[role=dialog]').analyze()).violations.map(
      ({ id, nodes }) => `${id} ${nodes[0]?.target}`,
    );
  expect(await faults()).toEqual([]);
  await paste(page, 'Nama;Harga\nBolu;entah\nNastar;25rb');
  await button(page, 'Masukkan 1 baris yang benar').waitFor();
  expect(await faults()).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});
