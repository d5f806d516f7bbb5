import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Opened } from '../support/browser';
import { readRows } from '../support/panel';
import { expect, test } from './fixtures';

const PRODUCT = 'Soft Cookies Matcha Toples 200gr';
const REVIEW = 'Kuenya enak banget, anak-anak suka!\nPesan lagi lewat 0813-2222-3333 ya 😍';

interface TestimonialRow {
  quote: string;
  source: string;
  sourceUrl?: string;
  productId?: string;
  day: string;
  deletedAt?: number;
}

/** Puts a text onto the page as a buyer's review and selects it, as a drag with the mouse does. */
const select = (page: Page, text: string) =>
  page.evaluate((words) => {
    const review = document.createElement('p');
    review.style.whiteSpace = 'pre-wrap';
    review.textContent = words;
    document.body.prepend(review);
    getSelection()?.selectAllChildren(review);
  }, text);

/** The studio at its testimonials, in a tab of its own. */
async function openList({ context }: Opened): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/studio.html#testimoni', worker.url()).href);
  return page;
}

const words = (studio: Page) => studio.getByRole('textbox', { name: 'Kata pembeli' });

async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

test('words selected on a page become a testimonial to be: without the number, about the product on the desk', async ({
  opened,
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  const page = opened.context.pages().find((one) => one.url().includes('shopee.co.id')) as Page;
  await driver.makePost();
  await driver.button('Ambil teks yang dipilih').click();
  await expect(panel.getByText('Belum ada teks yang dipilih')).toBeVisible();

  await select(page, REVIEW);
  await driver.button('Ambil teks yang dipilih').click();
  const card = panel.getByRole('region', { name: 'Teks yang Anda pilih' });
  await expect(card.getByRole('blockquote')).toHaveText(REVIEW);
  await expect(card).toContainText('minta izin pembelinya dulu');
  expect(await faults(panel)).toEqual([]);
  await card.getByRole('button', { name: 'Hapus 0813-2222-3333' }).click();
  await expect(card.getByRole('blockquote')).toHaveText(/Pesan lagi lewat ya/);
  await card.getByRole('button', { name: 'Urungkan' }).click();
  await expect(card.getByRole('blockquote')).toHaveText(REVIEW);
  await card.getByRole('button', { name: 'Hapus 0813-2222-3333' }).click();
  await card.getByRole('button', { name: 'Simpan sebagai testimoni' }).click();
  await expect(panel.getByText('Tersimpan. Lihat semuanya di studio')).toBeVisible();

  const quote = 'Kuenya enak banget, anak-anak suka!\nPesan lagi lewat ya 😍';
  const [product] = await readRows<{ id: string }>(panel, 'products');
  expect(await readRows<TestimonialRow>(panel, 'testimonials')).toMatchObject([
    { quote, source: 'selection', sourceUrl: page.url(), productId: product?.id },
  ]);

  let studio = await openList(opened);
  await expect(words(studio)).toHaveValue(quote);
  await expect(studio.getByRole('combobox', { name: 'Tentang produk' })).toHaveValue(PRODUCT);
  await expect(studio.getByRole('link', { name: 'shopee.co.id' })).toBeVisible();
  expect(await faults(studio)).toEqual([]);
  await words(studio).fill('Kuenya enak banget!');
  await expect
    .poll(() => readRows<TestimonialRow>(studio, 'testimonials'))
    .toMatchObject([{ quote: 'Kuenya enak banget!' }]);
  const about = studio.getByRole('combobox', { name: 'Tentang produk' });
  await about.click();
  await studio.getByRole('option', { name: 'Bukan tentang satu produk' }).click();
  await expect.poll(async () => (await readRows(studio, 'testimonials'))[0]).not.toHaveProperty('productId');
  await about.fill('matcha');
  await studio.getByRole('option', { name: PRODUCT }).click();
  await expect
    .poll(() => readRows<TestimonialRow>(studio, 'testimonials'))
    .toMatchObject([{ productId: product?.id }]);

  await studio.close();
  studio = await openList(opened);
  await expect(words(studio)).toHaveValue('Kuenya enak banget!');
  await studio.getByRole('button', { name: /^Buang:/ }).click();
  await expect(studio.getByText('Belum ada testimoni.')).toBeVisible();
  expect(await faults(studio)).toEqual([]);
  await studio.getByRole('button', { name: 'Urungkan' }).click();
  await expect(words(studio)).toHaveValue('Kuenya enak banget!');
});

test('selected words go into the description of a product that is not begun yet, and out again', async ({
  opened,
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  const page = opened.context.pages().find((one) => one.url().includes('shopee.co.id')) as Page;
  const description = driver.field('Keterangan');
  const before = await description.inputValue();
  await select(page, 'Dipanggang 𝘁𝗶𝗮𝗽 pagi\nhttps://contoh.id/?utm_source=ig\n#cookies #batam');
  await driver.button('Ambil teks yang dipilih').click();
  await driver.button('Pakai sebagai keterangan produk').click();
  await expect(description).toHaveValue(`${before}\n\nDipanggang tiap pagi\nhttps://contoh.id/`);
  await expect(driver.field('Tagar produk')).toHaveValue(/#cookies #batam$/);
  await expect
    .poll(() => readRows(panel, 'products'))
    .toMatchObject([{ hashtags: expect.arrayContaining(['cookies', 'batam']), sourceUrl: page.url() }]);
  await expect(panel.getByRole('button', { name: 'Hapus https://contoh.id/' })).toBeVisible();
  await driver.button('Urungkan').click();
  await expect(description).toHaveValue(before);

  // Once it has its pictures the form is closed; the product itself takes the words.
  await driver.makePost();
  await driver.button('Ambil teks yang dipilih').click();
  await driver.button('Pakai sebagai keterangan produk').click();
  await expect
    .poll(() => readRows(panel, 'products'))
    .toMatchObject([{ description: `${before}\n\nDipanggang tiap pagi\nhttps://contoh.id/` }]);
  await driver.button('Urungkan').click();
  await expect.poll(() => readRows(panel, 'products')).toMatchObject([{ description: before }]);
});

test('what is selected in a field to type in, or in a page of the browser, is nobody’s words', async ({
  opened,
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  const page = opened.context.pages().find((one) => one.url().includes('shopee.co.id')) as Page;
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    box.value = 'rahasia saya';
    document.body.prepend(box);
    box.focus();
    box.select();
  });
  await driver.button('Ambil teks yang dipilih').click();
  await expect(panel.getByText('Belum ada teks yang dipilih')).toBeVisible();
  await page.goto('about:blank');
  await driver.button('Ambil teks yang dipilih').click();
  await expect(panel.getByRole('alert')).toContainText('Pajang belum boleh membaca halaman ini');
});
