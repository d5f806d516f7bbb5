import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Scene } from '../../utils/scene/schema';
import { keepPhoto, sampleScene, studioWithStore } from '../support/editor';
import { jpegFacts } from '../support/jpeg';
import { readRows } from '../support/panel';
import { unzip } from '../support/zip';
import { expect, test } from './fixtures';

declare const store: typeof import('../support/store');

interface Row {
  scenes: Partial<Record<'portrait' | 'story' | 'square', Scene>>;
  more?: Partial<Record<'portrait' | 'story' | 'square', Scene[]>>;
}
type Size = keyof Row['scenes'];

/** The slides of a size as they lie in the database. */
async function stored(page: Page, size: Size = 'portrait'): Promise<Scene[]> {
  const [row] = await readRows<Row>(page, 'designs');
  const first = row?.scenes[size];
  return first ? [first, ...(row?.more?.[size] ?? [])] : [];
}
const isSaved = (page: Page) => expect(page.getByRole('status').getByText('Tersimpan')).toBeVisible();
const strip = (page: Page) => page.getByRole('radiogroup', { name: 'Urutan gambar' });
const slide = (page: Page, place: number) =>
  strip(page)
    .getByRole('radio')
    .nth(place - 1);

/** Opens the editor on a design of a product with a photo, made by a layout. */
async function openDesign(page: Page, change: (scene: Scene) => Scene = (scene) => scene): Promise<void> {
  const photoId = await keepPhoto(page);
  const scene = change(sampleScene(photoId));
  const id = await page.evaluate(
    async ({ photoId, scene }) => {
      const { id: shopId } = await store.shops.current();
      const product = await store.products.add({
        shopId,
        name: 'Nastar Keju Wisman',
        description: '',
        price: { amount: 85000, currency: 'IDR', unit: 'toples' },
        photoIds: [photoId],
      });
      const made = await store.designs.add({
        shopId,
        name: 'Nastar',
        productIds: [product.id],
        scenes: { portrait: scene },
      });
      return made.id;
    },
    { photoId, scene },
  );
  await page.goto(page.url().replace(/#.*/, `#desain/${id}`));
  await page.locator('[data-stage][data-ready]').waitFor();
}

async function add(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Tambah gambar' }).click();
  await page.getByRole('menuitem', { name: what, exact: true }).click();
}

test('a carousel of ten slides is made, kept, and saved as ten files of one size', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openDesign(page);
  await page.getByRole('button', { name: 'Jadikan gambar geser' }).click();
  await add(page, 'Pita bawah');
  await add(page, 'Label gantung');
  for (let count = 4; count <= 9; count += 1) await add(page, 'Salinan gambar ini');
  await add(page, 'Gambar kosong');
  await expect(strip(page).getByRole('radio')).toHaveCount(10);
  await expect(slide(page, 10)).toBeChecked();
  await isSaved(page);
  const slides = await stored(page);
  expect(slides).toHaveLength(10);
  expect(slides.map(({ origin }) => origin?.layoutId)).toEqual([
    undefined,
    'photo-band',
    ...Array(7).fill('price-tag'),
    undefined,
  ]);

  await page.reload();
  await expect(strip(page).getByRole('radio')).toHaveCount(10);
  await page.getByRole('button', { name: 'Simpan gambar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Simpan gambar' });
  const all = dialog.getByRole('button', { name: /^Simpan semua/ });
  await expect(all).toBeEnabled();
  const downloading = page.waitForEvent('download');
  await all.click();
  const files = Object.entries(await unzip(await readFile(await (await downloading).path())));
  expect(files).toHaveLength(10);
  for (const [name, bytes] of files)
    expect(jpegFacts(Buffer.from(bytes)), name).toMatchObject({ width: 1080, height: 1350 });
  expect(new Set(files.map(([name]) => name)).size).toBe(10);
});

test('slides are moved with the keys and by hand, taken away and brought back', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openDesign(page);
  await page.getByRole('button', { name: 'Jadikan gambar geser' }).click();
  await add(page, 'Pita bawah');
  await add(page, 'Gambar kosong');
  const order = async () =>
    (await stored(page)).map(({ layers, origin }) => origin?.layoutId ?? layers.length);
  await expect.poll(order).toEqual([5, 'photo-band', 0]);

  await slide(page, 3).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(order).toEqual([5, 0, 'photo-band']);
  await expect(slide(page, 2)).toBeFocused();
  await expect(slide(page, 2)).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(slide(page, 3)).toBeChecked();

  await slide(page, 3).dragTo(slide(page, 1));
  await expect.poll(order).toEqual(['photo-band', 5, 0]);
  await page.getByRole('button', { name: 'Buang gambar ini' }).click();
  await expect.poll(order).toEqual([5, 0]);
  await page.locator('[data-stage]').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(order).toEqual(['photo-band', 5, 0]);
});

test('a photo runs on over the seam, and what a seam cuts is told', async ({ opened }) => {
  const page = await studioWithStore(opened);
  // The headline hangs over the right edge.
  await openDesign(page, (scene) => ({
    ...scene,
    layers: scene.layers.map((layer) => (layer.id === 'title' ? { ...layer, x: 400 } : layer)),
  }));
  await page.getByRole('button', { name: 'Jadikan gambar geser' }).click();
  const warning = page.getByText('Soft Cookies Matcha terpotong di tepi gambar 1. Geser ke dalam.');
  await expect(warning).toHaveCount(0);
  await add(page, 'Gambar kosong');
  await expect(warning).toBeVisible();
  await page.getByRole('button', { name: 'Lihat', exact: true }).click();
  await expect(slide(page, 1)).toBeChecked();
  await page.locator('[data-stage]').focus();
  for (let step = 0; step < 36; step += 1) await page.keyboard.press('Shift+ArrowLeft');
  await expect(warning).toHaveCount(0);

  await page.getByRole('treeitem', { name: 'Foto', exact: true }).click();
  await page.getByRole('button', { name: /^Teruskan ke gambar berikutnya/ }).click();
  await expect.poll(async () => (await stored(page))[1]?.layers[0]?.x).toBe(64 - 1080);
  await page.locator('[data-stage]').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await stored(page))[1]?.layers[0]?.x).toBe(74 - 1080);
  expect((await stored(page))[0]?.layers[0]?.x).toBe(74);
});

test('another size comes with the changes, and a former version comes back', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openDesign(page);
  await page.getByRole('button', { name: 'Jadikan gambar geser' }).click();
  await add(page, 'Pita bawah');
  await page.getByRole('treeitem', { name: 'Nastar Keju Wisman', exact: true }).click();
  await page.locator('[data-stage]').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Ukuran lain' }).click();
  await page.getByRole('menuitem', { name: 'Buat Status 9:16' }).click();
  await expect.poll(async () => (await stored(page, 'story')).length).toBe(2);
  const [first, second] = await stored(page, 'story');
  expect([first?.height, second?.height]).toEqual([1920, 1920]);
  expect(second?.origin?.layoutId).toBe('photo-band');
  expect(second?.layers.find(({ id }) => id === 'name')?.edits).toEqual(['place']);

  await page.getByRole('button', { name: 'Versi lama' }).click();
  const drawer = page.getByRole('dialog', { name: 'Versi lama' });
  const oldest = drawer.getByRole('listitem').last();
  await oldest.getByRole('button', { name: 'Pakai versi ini' }).click();
  await expect(drawer).toHaveCount(0);
  await expect.poll(async () => (await stored(page)).length).toBe(1);
  await page.locator('[data-stage]').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await stored(page)).length).toBe(2);
});

test('the strip can be used by everyone', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openDesign(page);
  await page.getByRole('button', { name: 'Jadikan gambar geser' }).click();
  await add(page, 'Pita bawah');
  await expect(strip(page).getByRole('radio')).toHaveCount(2);
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`)),
  ).toEqual([]);
});
