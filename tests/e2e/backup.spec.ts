import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { SCHEMA_VERSION, upgradeRow } from '../../utils/model';
import { apart, edited, mend, together } from '../support/backups';
import { type Opened, openBrowser } from '../support/browser';
import { inPageScript, openStudioAt } from '../support/in-page';
import type * as Store from '../support/store';
import { piecesOf, type ZipFile } from '../support/zip';

declare const store: typeof Store;

interface Computer {
  opened: Opened;
  page: Page;
}

interface Fixtures {
  /** Another computer: a browser with a profile of its own, on the data page. */
  computer: () => Promise<Computer>;
  folder: string;
}

let script = '';

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the braces.
  computer: async ({}, use) => {
    script ||= await inPageScript('tests/support/store.ts', 'store');
    const all: Opened[] = [];
    await use(async () => {
      const opened = await openBrowser();
      all.push(opened);
      // The browser's own "save as" cannot be pressed here; without it the file goes to the downloads.
      await opened.context.addInitScript('delete window.showSaveFilePicker');
      const page = await openStudioAt(opened, 'data');
      await page.evaluate(script);
      return { opened, page };
    });
    for (const opened of all) await opened.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the braces.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'pajang-files-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

const backupCard = (page: Page) => page.getByRole('region', { name: 'Cadangan', exact: true });
const restoreCard = (page: Page) => page.getByRole('region', { name: 'Pulihkan atau terima toko' });

/** Presses a button that writes a file, and keeps the file. */
async function fileFrom(page: Page, button: string, folder: string): Promise<string> {
  const waiting = page.waitForEvent('download', { timeout: 60_000 });
  await backupCard(page).getByRole('button', { name: button }).click();
  const download = await waiting;
  const path = join(folder, `${Math.random()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

const pick = (page: Page, path: string) => restoreCard(page).locator('input[type=file]').setInputFiles(path);
const digests = (page: Page) => page.evaluate(() => store.digests());

/** A small shop with a product, a post and a photo. */
const smallShop = (page: Page, name: string) =>
  page.evaluate(async (called) => {
    const shop = await store.shops.create(called);
    const photo = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, called.length])], { type: 'image/jpeg' });
    const hash = called.length.toString(16).padStart(64, '0');
    const { asset } = await store.assets.keep(shop.id, {
      hash,
      working: photo,
      thumb: photo,
      name: 'cookies.jpg',
      width: 1,
      height: 1,
    });
    const post = await store.posts.start(shop, {
      name: `Cookies ${called}`,
      description: 'Renyah',
      photoIds: [asset.id],
    });
    return { shopId: shop.id, productId: post.productId, postId: post.id };
  }, name);

test('a backup of a busy shop brings everything back on an empty computer', async ({ computer, folder }) => {
  test.setTimeout(240_000);
  const like = JSON.parse(await readFile('tests/fixtures/databases/v1.json', 'utf8')).stores;
  const [post, product] = [like.posts.rows[0], like.products.rows[0]];
  upgradeRow('posts', post, 1, SCHEMA_VERSION);
  const here = await computer();
  await here.page.evaluate(
    ([post, product]) => store.fill({ products: 1000, posts: 5000, photos: 500 }, post, product),
    [post, product],
  );
  const before = await digests(here.page);
  expect(before.posts?.rows).toBe(5000);
  const path = await fileFrom(here.page, 'Buat cadangan', folder);
  await expect(backupCard(here.page).getByText(/^Selesai: pajang-cadangan-/)).toBeVisible();

  const there = await computer();
  await pick(there.page, path);
  const card = restoreCard(there.page);
  await expect(card.getByRole('row', { name: /^Postingan/ })).toHaveText('Postingan5.000000', {
    timeout: 90_000,
  });
  await card.getByText('Ganti semua', { exact: true }).click();
  await card.getByRole('button', { name: 'Ganti semua sekarang' }).click();
  await expect(card.getByText(/^Selesai\./)).toBeVisible({ timeout: 90_000 });
  expect(await digests(there.page)).toEqual(before);
});

test('a shop goes to another computer and comes back changed on both sides', async ({ computer, folder }) => {
  test.setTimeout(120_000);
  const owner = await computer();
  const { shopId, productId, postId } = await smallShop(owner.page, 'Dapur Rini');
  await smallShop(owner.page, 'Toko Lain');
  await owner.page.evaluate((id) => store.prefs.set('currentShop', id), shopId);
  const scope = (page: Page) => backupCard(page).getByText('Toko ini saja').click();
  await expect(owner.page.getByText('Dapur Rini').first()).toBeVisible();
  await scope(owner.page);
  const pack = await fileFrom(owner.page, 'Buat paket toko', folder);

  const helper = await computer();
  await pick(helper.page, pack);
  await expect(restoreCard(helper.page).getByText(/^Paket toko Dapur Rini/)).toBeVisible();
  await restoreCard(helper.page).getByRole('button', { name: 'Masukkan toko' }).click();
  await expect(restoreCard(helper.page).getByText('Selesai. 4 ditambah, 0 diganti, 0 tetap.')).toBeVisible();
  const shopsThere = await helper.page.evaluate(async () =>
    (await store.shops.list()).map(({ name }) => name),
  );
  expect(shopsThere).toContain('Dapur Rini');
  expect(shopsThere).not.toContain('Toko Lain');

  // The helper writes a description and a caption; meanwhile the owner changes the name, and the shop's area.
  await helper.page.evaluate(
    async ([shop, product, post]) => {
      await store.prefs.set('currentShop', shop as string);
      await store.products.change(product as string, { description: 'Renyah, tahan 3 minggu' });
      await store.captions.setText(post as string, 'instagram', 'Pagi Kak!');
    },
    [shopId, productId, postId],
  );
  await owner.page.evaluate(
    async ([shop, product]) => {
      await store.products.change(product as string, { name: 'Cookies Cokelat' });
      await store.shops.change(shop as string, { area: 'Batam' });
    },
    [shopId, productId],
  );
  await scope(helper.page);
  const back = await fileFrom(helper.page, 'Buat paket toko', folder);

  await pick(owner.page, back);
  const card = restoreCard(owner.page);
  await expect(card.getByText('1 data diubah di kedua sisi.')).toBeVisible();
  const product = card.getByRole('listitem').filter({ hasText: 'Cookies Cokelat' });
  await expect(product).toContainText('diubah di kedua sisi');
  await expect(product.getByRole('row', { name: /^Nama/ })).toHaveText(
    'NamaCookies CokelatCookies Dapur Rini',
  );
  await expect(product.getByRole('row', { name: /^Keterangan/ })).toContainText('Renyah, tahan 3 minggu');
  await expect(card.getByRole('listitem').filter({ hasText: 'Pagi Kak!' })).toContainText('diubah di berkas');
  await expect(card.getByRole('listitem').filter({ hasText: 'Batam' })).toContainText('diubah di sini');
  await product.getByText('Keduanya', { exact: true }).click();
  await card.getByRole('button', { name: 'Masukkan toko' }).click();
  await expect(card.getByText('Selesai. 1 ditambah, 1 diganti, 2 tetap.')).toBeVisible();

  const after = await owner.page.evaluate(
    async ([shop, post]) => ({
      products: (await store.products.ofShop(shop as string)).map(({ name, description }) => [
        name,
        description,
      ]),
      caption: (await store.posts.get(post as string))?.texts.instagram?.text,
      area: (await store.shops.get(shop as string))?.area,
    }),
    [shopId, postId],
  );
  expect(after).toEqual({
    products: [
      ['Cookies Cokelat', 'Renyah'],
      ['Cookies Dapur Rini (2)', 'Renyah, tahan 3 minggu'],
    ],
    caption: 'Pagi Kak!',
    area: 'Batam',
  });
});

test('a locked backup opens with its password and with no other', async ({ computer, folder }) => {
  const here = await computer();
  await smallShop(here.page, 'Dapur Rini');
  const card = backupCard(here.page);
  await card.getByRole('switch', { name: 'Kunci dengan kata sandi' }).check();
  await expect(card.getByRole('button', { name: 'Buat cadangan' })).toBeDisabled();
  await card.getByLabel('Kata sandi', { exact: true }).fill('kue-lapis-legit');
  const path = await fileFrom(here.page, 'Buat cadangan', folder);
  expect((await readFile(path)).includes('Cookies')).toBe(false);

  const there = await computer();
  await pick(there.page, path);
  const restore = restoreCard(there.page);
  await restore.getByLabel(/^Kata sandi untuk/).fill('kue-lapis-surabaya');
  await restore.getByRole('button', { name: 'Buka' }).click();
  await expect(restore.getByRole('alert')).toHaveText('Kata sandinya tidak cocok. Coba lagi.');
  await restore.getByLabel(/^Kata sandi untuk/).fill('kue-lapis-legit');
  await restore.getByRole('button', { name: 'Buka' }).click();
  await restore.getByRole('button', { name: 'Gabungkan sekarang' }).click();
  await expect(restore.getByText(/^Selesai\./)).toBeVisible();
  expect(await there.page.evaluate(async () => (await store.shops.list()).length)).toBe(3);
});

test('a file that cannot be trusted is refused by its name, and nothing changes', async ({
  computer,
  folder,
}) => {
  const { page } = await computer();
  await smallShop(page, 'Dapur Rini');
  const good = await readFile(await fileFrom(page, 'Buat cadangan', folder));
  const before = await digests(page);
  const flipped = Buffer.from(good);
  // In a photo, which lies there as it is: a bit of packed rows may unpack to more than was promised, which is
  // refused as well, but in other words.
  const photo = piecesOf(good).entries.find(({ name }) => name.startsWith('photos/'));
  const bit = photo ? photo.end - 1 : -1;
  flipped.writeUInt8(flipped.readUInt8(bit) ^ 1, bit);
  const damaged = 'Berkas ini rusak atau tidak lengkap';
  const whole = await apart(new Blob([good]));
  const zeros: ZipFile = {
    name: 'rows/products-0001.jsonl',
    bytes: new Uint8Array(100_000_000),
    deflated: true,
  };
  const made = async (parts: Promise<Blob>) => Buffer.from(await (await parts).arrayBuffer());
  const altered = 'Isi berkas ini sudah diubah orang';
  const files: [string, Buffer, string][] = [
    [
      'lebih-baru.zip',
      await made(together({ ...whole, manifest: { ...whole.manifest, schema: 99 } })),
      'Berkas ini dibuat oleh Pajang yang lebih baru.',
    ],
    [
      'diubah-tangan.zip',
      await made(
        edited(new Blob([good]), 'rows/products-0001.jsonl', (text) => text.replace('"name":', '"nama":')),
      ),
      altered,
    ],
    [
      'keluar-folder.zip',
      await made(
        together({
          ...whole,
          files: [...whole.files, { ...zeros, name: '../../bawaan.exe', bytes: new Uint8Array(9) }],
        }),
      ),
      altered,
    ],
    [
      'bom.zip',
      await made(
        together(
          mend({
            ...whole,
            files: whole.files.map((file) => (file.name === zeros.name ? zeros : file)),
          }),
        ),
      ),
      'Isi berkas ini jauh lebih besar',
    ],
    ['catatan.zip', Buffer.from('bukan cadangan'), 'Ini bukan berkas cadangan Pajang.'],
    ['terpotong.zip', good.subarray(0, good.length - 300), damaged],
    ['terbalik.zip', flipped, damaged],
    ['kosong.zip', Buffer.alloc(0), 'Ini bukan berkas cadangan Pajang.'],
  ];
  for (const [name, bytes, sentence] of files) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    await pick(page, path);
    await expect(restoreCard(page).getByRole('alert'), name).toContainText(sentence);
  }
  expect(await digests(page)).toEqual(before);
});

test('a disk that fills up in the middle of an import leaves everything as it was', async ({
  computer,
  folder,
}) => {
  const source = await computer();
  await smallShop(source.page, 'Toko Baru');
  const path = await fileFrom(source.page, 'Buat cadangan', folder);
  const { page } = await computer();
  await smallShop(page, 'Dapur Rini');
  const before = await digests(page);
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
      // The rows have been written by then: the photos are the last to come.
      if (this.name === 'photoBytes') throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, args);
    };
  });
  await pick(page, path);
  await restoreCard(page).getByRole('button', { name: 'Gabungkan sekarang' }).click();
  await expect(restoreCard(page).getByRole('alert')).toContainText('Penyimpanan komputer penuh');
  expect(await digests(page)).toEqual(before);
});

test('a backup that is due goes by itself into the folder chosen once', async ({ computer }) => {
  const { opened, page } = await computer();
  await smallShop(page, 'Dapur Rini');
  // The browser's own folder picker cannot be pressed here: it answers a folder that only this origin has.
  await opened.context.addInitScript(
    'window.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("Cadangan", { create: true })',
  );
  await page.reload();
  await page.evaluate(script);
  await backupCard(page).getByRole('button', { name: 'Pilih folder' }).click();
  await expect(backupCard(page).getByText('Ditulis ke folder Cadangan.')).toBeVisible();
  // Six older ones lie there, and one that was broken off.
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Cadangan');
    for (const day of [1, 2, 3, 4, 5, 6, 7]) {
      const file = await folder.getFileHandle(`pajang-cadangan-2026-01-0${day}.zip`, { create: true });
      const sink = await file.createWritable();
      if (day !== 7) await sink.write('lama');
      await sink.close();
    }
    await folder.getFileHandle('catatan.zip', { create: true });
  });
  const old = Date.now() - 8 * 86_400_000;
  await page.evaluate((at) => store.prefs.set('lastBackup', String(at)), old);
  await page.reload();
  await page.evaluate(script);
  await expect
    .poll(() => page.evaluate(async () => Number(await store.prefs.get('lastBackup'))))
    .toBeGreaterThan(old);
  // The oldest ones go once the new one stands there.
  const listed = () =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Cadangan');
      const found: string[] = [];
      for await (const name of folder.keys()) found.push(name);
      return found.toSorted();
    });
  await expect.poll(listed).toHaveLength(6);
  const names = await listed();
  expect(names.slice(0, 5)).toEqual([
    'catatan.zip',
    ...[3, 4, 5, 6].map((day) => `pajang-cadangan-2026-01-0${day}.zip`),
  ]);
  const made = names[5] as string;
  expect(made).toMatch(/^pajang-cadangan-\d{4}-\d{2}-\d{2}\.zip$/);
  const size = await page.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Cadangan');
    return (await (await folder.getFileHandle(name)).getFile()).size;
  }, made);
  expect(size).toBeGreaterThan(1000);
});

test('the trash gives back what was thrown away', async ({ computer }) => {
  const { page } = await computer();
  const { productId } = await smallShop(page, 'Dapur Rini');
  await page.evaluate((id) => store.products.trash(id), productId);
  const card = page.getByRole('region', { name: 'Sampah' });
  await card.getByRole('button', { name: 'Kembalikan Cookies Dapur Rini' }).click();
  await expect(card.getByText('Sampah kosong.')).toBeVisible();
  expect(await page.evaluate(async (id) => (await store.products.get(id))?.name, productId)).toBe(
    'Cookies Dapur Rini',
  );
});

test('reminds of a backup when there is something to lose, and can be put off', async ({ computer }) => {
  const { page } = await computer();
  await expect(page.getByText('belum punya cadangan')).toHaveCount(0);
  const { productId } = await smallShop(page, 'Dapur Rini');
  await page.evaluate(async (id) => {
    const open = indexedDB.open('pajang');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const products = open.result.transaction('products', 'readwrite').objectStore('products');
    const found = products.get(id);
    await new Promise((done) => {
      found.onsuccess = done;
    });
    products.put({ ...found.result, createdAt: Date.now() - 8 * 86_400_000 });
    await new Promise((done) => {
      products.transaction.oncomplete = done;
    });
    open.result.close();
  }, productId);
  await page.reload();
  await expect(page.getByText('Data Anda belum punya cadangan.')).toBeVisible();
  await page.getByRole('button', { name: 'Besok saja' }).click();
  await expect(page.getByText('Data Anda belum punya cadangan.')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Data & setelan' })).toBeVisible();
  await expect(page.getByText('Data Anda belum punya cadangan.')).toHaveCount(0);
});
