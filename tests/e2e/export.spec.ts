import type { Locator, Page } from '@playwright/test';
import { jpegFacts } from '../support/jpeg';
import type { PanelDriver } from '../support/panel';
import { unzip } from '../support/zip';
import { expect, test } from './fixtures';

/** Makes a post with pictures, puts it on the calendar and opens the part of its drawer in which pictures are saved. */
async function openSaving(driver: PanelDriver): Promise<{ studio: Page; saving: Locator }> {
  await driver.makePost();
  await driver.pickLayout();
  await driver.step('Hari');
  await driver.button(/^Taruh di kalender/).click();
  await driver.panel.getByText('Sudah di kalender').waitFor();
  await driver.button('Buka kalender').click();
  await driver.opened.studio();
  // The panel's connection was made last, so the browser hands its downloads to that one.
  const pages = driver.panel.context().pages();
  const studio = pages.find((page) => page.url().includes('studio.html'));
  if (!studio) throw new Error('the panel does not see the studio');
  await studio.getByRole('button', { name: /Soft Cookies/ }).click();
  await studio.getByText('Simpan gambar', { exact: true }).click();
  const saving = studio.getByRole('region', { name: 'Simpan gambar' });
  await ready(saving);
  return { studio, saving };
}

const saveAll = (saving: Locator) => saving.getByRole('button', { name: 'Simpan semua (zip)' });
const ready = (saving: Locator) => expect(saveAll(saving)).toBeEnabled();
const bytesIn = (text: string) => Number(/(\d+) kB/.exec(text)?.[1]);

test('pictures are saved for a channel, within a size, all as one zip with clear names', async ({
  panelOnProduct: driver,
}) => {
  const { studio, saving } = await openSaving(driver);
  const rows = saving.getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('1080×1350');
  const total = saving.getByRole('status').filter({ hasText: '3 gambar' });
  const usual = bytesIn(await total.innerText());
  const sum = (await rows.allInnerTexts()).map(bytesIn).reduce((all, one) => all + one, 0);
  expect(Math.abs(sum - usual)).toBeLessThanOrEqual(3);

  const zip = await driver.downloadBy('Simpan semua (zip)', studio);
  expect(zip.name).toMatch(/^[a-z0-9-]*soft-cookies[a-z0-9-]*\.zip$/);
  const files = await unzip(zip.bytes);
  expect(Object.keys(files).map((name) => name.replace(/^.*soft-cookies[a-z-]*?(?=\d+x)/, ''))).toEqual([
    expect.stringMatching(/1080x1350\.jpg$/),
    expect.stringMatching(/1080x1080\.jpg$/),
    expect.stringMatching(/1080x1920\.jpg$/),
  ]);
  for (const bytes of Object.values(files))
    expect(jpegFacts(bytes)).toMatchObject({ width: 1080, exif: false });

  await saving.getByRole('checkbox', { name: /Hemat kuota/ }).check();
  await expect(rows.first()).toContainText('720×900');
  await ready(saving);
  expect(bytesIn(await total.innerText())).toBeLessThan(usual / 1.5);
  const [first] = Object.values(await unzip((await driver.downloadBy('Simpan semua (zip)', studio)).bytes));
  expect(jpegFacts(first as Uint8Array)).toMatchObject({ width: 720, height: 900 });
  await saving.getByRole('checkbox', { name: /Hemat kuota/ }).uncheck();

  await saving.getByLabel('Untuk dipasang di').selectOption('shopee');
  await expect(rows.nth(1)).toContainText('1024×1024');
  await expect(rows.first()).toContainText('bukan yang biasa untuk Shopee');
  await expect(saving.getByText(/foto utama polos/)).toBeVisible();
  await saving.getByLabel('Untuk dipasang di').selectOption('');

  await saving.locator('summary').click();
  await saving.getByLabel('Paling besar per gambar (kB)').fill('70');
  await expect(rows.nth(1)).toContainText(/1080×1080 · [1-6]?\d kB/);
  await ready(saving);
  const square = await driver.downloadBy('Simpan Kotak 1:1', studio);
  expect(square.bytes.length).toBeLessThanOrEqual(70_000);

  await saving.getByLabel('Paling besar per gambar (kB)').fill('5');
  await expect(rows.first()).toContainText('Masih lebih besar dari 5 kB');
  await saving.getByRole('radio', { name: 'PNG' }).click();
  await expect(rows.first()).toContainText('Pilih JPEG');
  await expect(saving.getByText(/PNG tidak bisa dikecilkan/)).toBeVisible();
});

test('a picture is copied as PNG, and a browser that refuses is explained', async ({
  panelOnProduct: driver,
  opened,
}) => {
  const { studio, saving } = await openSaving(driver);
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await studio.bringToFront();
  await saving.getByRole('button', { name: 'Salin Kotak 1:1' }).click();
  await saving.getByText('Tersalin').waitFor();
  const copied = await studio.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    const bitmap = blob && (await createImageBitmap(blob));
    return [item?.types.join(), bitmap?.width, bitmap?.height];
  });
  expect(copied).toEqual(['image/png', 1080, 1080]);

  await studio.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await saving.getByRole('button', { name: 'Salin Kotak 1:1' }).click();
  await expect(saving.getByRole('alert')).toContainText('Simpan gambarnya, lalu unggah sendiri');
});
