import type { Page } from '@playwright/test';
import type { Scene } from '../../utils/scene';
import { DEMO_PRODUCTS, type DemoProduct, productPath } from '../demo/products';
import { DEMO_PRODUCT_URL } from '../demo/route';
import { jpegFacts } from '../support/jpeg';
import { PanelDriver, readRows } from '../support/panel';
import { unzip } from '../support/zip';
import { expect, test } from './fixtures';

/** Counts what a person presses on the panel from now on; keys and drags would count too. */
const countPresses = (panel: Page) =>
  panel.evaluate(() => {
    Object.assign(window, { presses: 0 });
    document.addEventListener(
      'click',
      () => Object.assign(window, { presses: Number(Reflect.get(window, 'presses')) + 1 }),
      true,
    );
  });
const pressesOn = (panel: Page) => panel.evaluate(() => Number(Reflect.get(window, 'presses')));

test('from a product to its files in five presses at most', async ({ panelOnProduct: driver }) => {
  const { panel } = driver;
  await countPresses(panel);
  await driver.makePost();
  const candidates = await driver.layouts();
  expect(await candidates.count()).toBe(6);
  await candidates.nth(2).click();
  await driver.button('Simpan gambar').click();
  await panel.getByRole('region', { name: 'Simpan gambar' }).waitFor();
  const { name, bytes } = await driver.downloadBy('Simpan semua');
  expect(await pressesOn(panel)).toBeLessThanOrEqual(5);

  expect(name).toMatch(/\.zip$/);
  const files = Object.values(await unzip(bytes)).map(jpegFacts);
  expect(files).toHaveLength(3);
  for (const [width, height] of [
    [1080, 1350],
    [1080, 1080],
    [1080, 1920],
  ])
    expect(files).toContainEqual({ width, height, exif: false });
});

test('photos, sizes and words of the picture are chosen, and the post has just those', async ({
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await driver.makePost();
  await driver.layouts();
  const photos = panel.getByRole('group', { name: 'Foto di gambar' });
  await photos.getByRole('button', { name: 'Foto 1' }).click();
  await expect(photos.getByRole('button', { name: 'Foto 2' })).toHaveAttribute('aria-pressed', 'true');
  // The last one stays: a picture without any photo is another matter.
  await photos.getByRole('button', { name: 'Foto 2' }).click();
  await expect(photos.getByRole('button', { name: 'Foto 2' })).toHaveAttribute('aria-pressed', 'true');

  await panel.getByText('Dibuat dalam 3 ukuran').click();
  await panel.getByRole('checkbox', { name: 'Status 9:16' }).uncheck();
  await panel.getByRole('checkbox', { name: 'Feed 3:4' }).check();
  await driver.pickLayout(0);

  const [post] = await readRows<{
    scenes: Record<string, { layers: object[]; origin: { photoIds: string[] } }>;
  }>(panel, 'posts');
  const [product] = await readRows<{ photoIds: string[] }>(panel, 'products');
  expect(Object.keys(post?.scenes ?? {}).toSorted()).toEqual(['portrait', 'square', 'tall']);
  expect(post?.scenes.portrait?.origin.photoIds).toEqual([product?.photoIds[1]]);
});

test('a service without a photo has pictures to choose from as well', async ({ opened, visit }) => {
  const service = DEMO_PRODUCTS.find(({ photos }) => photos.length === 0) as DemoProduct;
  const page = await visit(new URL(productPath(service), DEMO_PRODUCT_URL).href);
  const driver = await PanelDriver.openOn(opened, page);
  await driver.field('Nama produk').waitFor();
  await driver.makePost();
  await expect(driver.panel.getByText('Belum ada foto.')).toBeVisible();
  expect(await (await driver.layouts()).count()).toBeGreaterThanOrEqual(2);
  await driver.pickLayout(1);
  const [post] = await readRows<{ scenes: Record<string, Scene> }>(driver.panel, 'posts');
  const texts = post?.scenes.square?.layers.map((layer) => ('text' in layer ? layer.text : ''));
  expect(texts?.join(' ').replaceAll('\n', ' ')).toContain(service.name);
});

test('a picture that waits for words is shown with an example and made of what is typed', async ({
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await driver.makePost();
  await driver.layouts();
  await driver.button('Lihat semua pilihan').click();
  await panel.getByRole('radio', { name: 'Kata pembeli' }).click();
  const quotes = panel.getByRole('radiogroup', { name: 'Kata pembeli' }).getByRole('radio');
  await quotes.first().click();
  await expect(panel.getByText('Tulis dulu kata-katanya')).toBeVisible();
  await expect(driver.button('Pakai gambar ini')).toBeDisabled();

  await panel
    .getByRole('textbox', { name: 'Kata pembeli' })
    .fill('Cookies-nya lembut, anak-anak minta lagi!');
  await panel.getByRole('textbox', { name: 'Dari siapa' }).fill('Bu Rina');
  await driver.button('Pakai gambar ini').click();
  await panel.getByRole('tab', { name: 'Kata', selected: true }).waitFor();
  const [post] = await readRows<{
    scenes: Record<string, { layers: object[]; origin: { words: object; typed: string[] } }>;
  }>(panel, 'posts');
  const { origin, layers } = post?.scenes.square ?? {};
  expect(origin?.words).toMatchObject({ quote: 'Cookies-nya lembut, anak-anak minta lagi!', by: 'Bu Rina' });
  expect(origin?.typed.toSorted()).toEqual(['by', 'quote']);
  expect(JSON.stringify(layers)).not.toContain('Tulis di sini');

  // Who comes back finds the words as they were typed.
  await driver.step('Foto');
  await expect(panel.getByRole('textbox', { name: 'Dari siapa' })).toHaveValue('Bu Rina');
});
