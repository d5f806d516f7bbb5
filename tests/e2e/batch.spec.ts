import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Batch, BatchFile } from '../../utils/db';
import type { Post, Product } from '../../utils/model';
import type { Scene, TextLayer } from '../../utils/scene';
import type * as BatchShop from '../support/batch-shop';
import { inPageScript, openStudioAt } from '../support/in-page';
import { jpegFacts } from '../support/jpeg';
import { readRows } from '../support/panel';
import { unzip } from '../support/zip';
import { expect, test } from './fixtures';

declare const batchShop: typeof BatchShop;

let script = '';

/** The studio at the place, with a shop of so many products in it. */
async function openShop(
  opened: Parameters<typeof openStudioAt>[0],
  products: number,
): Promise<{ page: Page; ids: string[] }> {
  script ||= await inPageScript('tests/support/batch-shop.ts', 'batchShop');
  // The browser's own "save as" cannot be pressed here; without it the file goes to the downloads.
  await opened.context.addInitScript('delete window.showSaveFilePicker');
  const page = await openStudioAt(opened, 'massal');
  await page.evaluate(script);
  const ids = await page.evaluate(
    (count) => batchShop.fillShop({ products: count, photos: 3, side: 1200 }),
    products,
  );
  return { page, ids };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Ticks all products, takes the look of that name and begins. */
async function begin(page: Page, look: string): Promise<void> {
  await button(page, 'Pilih semua').click();
  await page.getByRole('radiogroup', { name: 'Susunannya' }).getByRole('radio', { name: look }).click();
  await button(page, 'Buat gambarnya').click();
}

async function theBatch(page: Page): Promise<Batch> {
  const [batch] = await readRows<Batch>(page, 'batches');
  if (!batch) throw new Error('no batch is stored');
  return batch;
}

const behind = async (page: Page) => {
  const { done, failed = [] } = await theBatch(page);
  return done.length + failed.length;
};

async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

test('100 products: stopped half-way, what is made is in the zip; the rest is made after the tab was closed', async ({
  opened,
}) => {
  test.slow();
  const { page, ids } = await openShop(opened, 100);
  // One bad product, which must stop no other.
  await page.evaluate((id) => batchShop.products.change(id, { photoIds: [] }), ids[40] as string);
  await page.getByRole('switch', { name: 'Hemat kuota' }).click();
  await begin(page, 'Pita bawah');

  await expect(region(page, 'Gambar sedang dibuat')).toBeVisible();
  await expect.poll(() => behind(page), { timeout: 60_000, intervals: [100] }).toBeGreaterThan(20);
  await button(page, 'Berhenti').click();
  await expect(region(page, 'Dihentikan')).toBeVisible();
  const stopped = await theBatch(page);
  expect(stopped.state).toBe('stopped');
  expect(stopped.done.length).toBeLessThan(100);
  expect(await faults(page)).toEqual([]);

  const waiting = page.waitForEvent('download');
  await button(page, 'Unduh semua (zip)').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^pajang-dapur-bu-rini-\d{4}-\d\d-\d\d\.zip$/);
  const files = await unzip(new Uint8Array(await readFile(await download.path())));
  // What was under way when it was stopped is kept as well, and is in the zip if it was ready by then.
  const half = await theBatch(page);
  const zipped = Object.keys(files).length / 3;
  expect(zipped).toBeGreaterThanOrEqual(stopped.done.length);
  expect(zipped).toBeLessThanOrEqual(half.done.length);
  const numberOf = new Map(ids.map((id, index) => [id, index + 1]));
  const made = half.done.slice(0, zipped).map((id) => `dapur-bu-rini-kue-kering-rasa-${numberOf.get(id)}`);
  const wanted = made.flatMap((stem) =>
    ['720x900', '720x720', '720x1280'].map((size) => `${stem}-${size}.jpg`),
  );
  expect(Object.keys(files).toSorted()).toEqual(wanted.toSorted());
  const [stem] = made;
  expect(jpegFacts(Buffer.from(files[`${stem}-720x1280.jpg`] as Uint8Array))).toMatchObject({
    width: 720,
    height: 1280,
  });

  await button(page, 'Lanjutkan').click();
  await expect(region(page, 'Gambar sedang dibuat')).toBeVisible();
  await page.close();

  // It goes on wherever in the studio one is.
  const again = await openStudioAt(opened, 'kalender');
  expect((await theBatch(again)).state).toBe('running');
  await expect(again.getByText(/Gambar sedang dibuat: \d+ dari 100 produk/)).toBeVisible();
  await again.getByRole('link', { name: 'Buka', exact: true }).click();
  await expect(region(again, 'Gambarnya sudah jadi')).toBeVisible({ timeout: 120_000 });
  await expect(again.getByText('297 gambar dari 99 produk')).toBeVisible();
  const left = region(again, '1 produk belum bisa dibuatkan gambar');
  await expect(left.getByRole('listitem')).toHaveText(
    'Kue Kering Rasa 41Belum ada fotonya. Tambahkan foto, lalu coba lagi.',
  );
  const all = await theBatch(again);
  expect(new Set(all.done).size).toBe(99);
  expect(all.done).toHaveLength(99);
  expect(all.done.slice(0, half.done.length)).toEqual(half.done);
  expect(await readRows<BatchFile>(again, 'batchFiles')).toHaveLength(297);
  expect(await faults(again)).toEqual([]);
});

const texts = (scene: Scene | undefined): string =>
  JSON.stringify(scene?.layers ?? []).replaceAll('\\n', ' ');

test('pictures go into drafts; when a price changes they are listed, made anew in one press, and put back', async ({
  opened,
}) => {
  test.slow();
  const { page, ids } = await openShop(opened, 2);
  await begin(page, 'Pita bawah');
  await expect(region(page, 'Gambarnya sudah jadi')).toBeVisible({ timeout: 60_000 });
  await button(page, 'Taruh di draf').click();
  await expect(page.getByText('Gambar sudah masuk ke 2 draf.')).toBeVisible();
  const drafts = await readRows<Post>(page, 'posts');
  expect(drafts.map(({ productId }) => productId).toSorted()).toEqual(ids.toSorted());
  expect(drafts.every(({ scenes }) => Object.keys(scenes).length === 3)).toBe(true);
  await button(page, 'Buang dan mulai yang baru').click();

  // The user types another name into one of the pictures.
  const mine = drafts.find(({ productId }) => productId === ids[0]) as Post;
  const typed = (scene: Scene): Scene => ({
    ...scene,
    layers: scene.layers.map((layer) =>
      layer.id === 'name'
        ? ({ ...layer, text: 'Kue Istimewa', fit: undefined, edits: ['text'] } as unknown as TextLayer)
        : layer,
    ),
  });
  const square = typed(mine.scenes.square as Scene);
  await page.evaluate(({ id, scenes }) => batchShop.db.posts.update(id, { scenes }), {
    id: mine.id,
    scenes: { ...mine.scenes, square },
  });

  await page.goto(page.url().replace(/#.*/, `#produk/${ids[0]}`));
  await page.getByRole('dialog').getByLabel('Harga', { exact: true }).fill('32.000');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 gambar masih memuat harga lama.')).toBeVisible();
  await page.getByRole('link', { name: 'Lihat', exact: true }).click();

  const card = region(page, 'Harga berubah');
  const listed = card.getByRole('listitem');
  await expect(listed).toHaveCount(1);
  await expect(listed).toContainText('Kue Kering Rasa 1: Rp25.000/toples jadi Rp32.000/toples');
  const before = (await readRows<Post>(page, 'posts')).find(({ id }) => id === mine.id) as Post;
  const other = (await readRows<Post>(page, 'posts')).find(({ id }) => id !== mine.id) as Post;
  expect(texts(before.scenes.portrait)).toContain('25.000');
  expect(await faults(page)).toEqual([]);

  await button(page, 'Buat ulang semua').click();
  await expect(page.getByText('1 gambar sudah memuat harga baru.')).toBeVisible();
  await expect(card).toBeHidden();
  const after = (await readRows<Post>(page, 'posts')).find(({ id }) => id === mine.id) as Post;
  for (const size of ['portrait', 'square', 'story'] as const) {
    expect(texts(after.scenes[size])).toContain('32.000');
    expect(texts(after.scenes[size])).not.toContain('25.000');
  }
  expect(texts(after.scenes.square)).toContain('Kue Istimewa');
  expect(texts(after.scenes.portrait)).toContain('Kue Kering Rasa 1');
  expect((await readRows<Post>(page, 'posts')).find(({ id }) => id === other.id)).toEqual(other);

  await button(page, 'Urungkan').click();
  await expect(card).toBeVisible();
  const back = (await readRows<Post>(page, 'posts')).find(({ id }) => id === mine.id) as Post;
  expect(back.scenes).toEqual(before.scenes);
});

test('what is thrown away can be had back, and a look that cannot show a product says so beforehand', async ({
  opened,
}) => {
  const { page, ids } = await openShop(opened, 3);
  await page.evaluate((id) => batchShop.products.change(id, { photoIds: [] }), ids[0] as string);
  await button(page, 'Pilih semua').click();
  const looks = page.getByRole('radiogroup', { name: 'Susunannya' });
  await looks.getByRole('radio', { name: 'Pita bawah' }).click();
  await expect(page.getByText('1 produk tidak bisa memakai susunan ini dan akan dilewati.')).toBeVisible();
  await expect(page.getByText('2 × 3 ukuran = 6 gambar')).toBeVisible();
  await button(page, 'Status 9:16').click();
  await expect(page.getByText('2 × 2 ukuran = 4 gambar')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await button(page, 'Buat gambarnya').click();
  await expect(page.getByText('4 gambar dari 2 produk')).toBeVisible({ timeout: 60_000 });

  await button(page, 'Buang dan mulai yang baru').click();
  await expect(button(page, 'Pilih semua')).toBeVisible();
  await button(page, 'Urungkan').click();
  await expect(page.getByText('4 gambar dari 2 produk')).toBeVisible();
  const stored: Product[] = await readRows<Product>(page, 'products');
  expect(stored).toHaveLength(3);
});
