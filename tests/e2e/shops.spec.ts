import type { Locator, Page } from '@playwright/test';
import { ensureDemoPhotos } from '../demo/photos';
import { DEMO_PRODUCT_URL } from '../demo/route';
import type { Opened } from '../support/browser';
import { PanelDriver, readRows } from '../support/panel';
import { expect, test } from './fixtures';

interface ShopRow {
  id: string;
  name: string;
  whatsapp: string;
  colors: { ground: string; accent: string; ink: string };
  fonts: { sign: string; body: string };
  pages: Record<string, string>;
  greeting: string;
  deletedAt?: number;
}

/** The switcher of a page of ours: which shop it says it is. */
const switcher = (page: Page) => page.getByRole('button', { name: /Ganti toko$/ });

async function openList(page: Page): Promise<Locator> {
  await switcher(page).click();
  const list = page.getByRole('dialog', { name: 'Toko Anda' });
  await expect(list).toBeVisible();
  return list;
}

async function makeShop(page: Page, name: string): Promise<void> {
  const list = await openList(page);
  await list.getByRole('button', { name: 'Toko baru' }).click();
  await list.getByLabel('Nama toko baru').fill(name);
  await page.keyboard.press('Enter');
  await expect(switcher(page)).toContainText(name);
  await expect(list).toBeHidden();
}

async function goTo(page: Page, name: string): Promise<void> {
  await (await openList(page)).getByRole('button', { name }).click();
  await expect(switcher(page)).toContainText(name);
}

async function openStudio({ context }: Opened, place: string): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const studio = await context.newPage();
  await studio.goto(new URL(`/studio.html#${place}`, worker.url()).href);
  await switcher(studio).waitFor();
  return studio;
}

const bandOf = (page: Page, selector: string, edge: 'borderTopColor' | 'borderLeftColor') =>
  page.locator(selector).evaluate((element, side) => getComputedStyle(element)[side], edge);

/** "#0f766e" → "rgb(15, 118, 110)", as the browser says it. */
const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

test('a second shop from its name alone; panel and studio follow at once and mix nothing', async ({
  opened,
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await driver.field('Per').fill('toples');
  await driver.makePost();
  const studio = await openStudio(opened, 'kalender');
  await expect(studio.getByText('Soft Cookies Matcha Toples 200gr').first()).toBeVisible();

  await makeShop(panel, 'Dapur Bu Rini');
  const [first, second] = await readRows<ShopRow>(panel, 'shops');
  expect(second).toMatchObject({ name: 'Dapur Bu Rini', whatsapp: '', greeting: 'Kak' });
  expect(second?.colors.accent).not.toBe(first?.colors.accent);

  // Both windows stand in the new shop, under its colour, and see nothing of the first one's.
  await expect(switcher(studio)).toContainText('Dapur Bu Rini');
  await expect(studio.getByText('Soft Cookies Matcha Toples 200gr')).toHaveCount(0);
  const accent = rgb(second?.colors.accent ?? '');
  expect(await bandOf(panel, 'header', 'borderTopColor')).toBe(accent);
  expect(await bandOf(studio, 'nav', 'borderLeftColor')).toBe(accent);
  await expect(driver.button('Buat postingan')).toBeVisible();
  await expect(driver.field('Per')).toHaveValue('');

  // The other way: chosen in the studio, followed by the panel, which has the draft as it was left.
  await goTo(studio, 'Toko saya');
  await expect(switcher(panel)).toContainText('Toko saya');
  await expect(panel.getByRole('tab', { name: 'Foto' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Perbaiki produk' })).toContainText('Rp25.000/toples');
  await expect(studio.getByText('Soft Cookies Matcha Toples 200gr').first()).toBeVisible();
  expect(await readRows(panel, 'products')).toHaveLength(1);
});

test('what is typed stays with the shop it was typed in, whenever the shop is changed', async ({
  opened,
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await makeShop(panel, 'Dapur Bu Rini');
  await goTo(panel, 'Toko saya');
  const studio = await openStudio(opened, 'toko');
  // The last letter is pressed and the shop is changed in the same breath.
  await driver.field('Nama produk').fill('Kue Lapis Legit');
  await goTo(panel, 'Dapur Bu Rini');
  await expect(driver.field('Nama produk')).toHaveValue('');
  const [first] = await readRows<ShopRow>(panel, 'shops');
  await expect
    .poll(() => readRows(panel, 'products'))
    .toMatchObject([{ name: 'Kue Lapis Legit', shopId: first?.id }]);

  // A number that is not complete belongs to the form of the shop before, not to this one's.
  await studio.getByLabel('Nomor WhatsApp').fill('0812');
  await expect(studio.getByText('Nomor ini belum lengkap')).toBeVisible();
  await goTo(panel, 'Toko saya');
  await expect(studio.getByLabel('Nomor WhatsApp')).toHaveValue('');
  await expect(studio.getByText('Nomor ini belum lengkap')).toHaveCount(0);
  await expect(driver.field('Nama produk')).toHaveValue('Kue Lapis Legit');
});

test("another shop's page is told before anything is mixed, with the way over", async ({ opened, visit }) => {
  const studio = await openStudio(opened, 'toko');
  await studio.getByLabel('Nama toko').fill('Qkiz Batam');
  await studio.getByLabel('Shopee', { exact: true }).fill(DEMO_PRODUCT_URL);
  await studio.getByLabel('Instagram', { exact: true }).fill('@qkiz.batam');
  await studio.getByLabel('Facebook', { exact: true }).fill('https://www.facebook.com/Qkiz.Batam?ref=x');
  await studio.getByLabel('Facebook', { exact: true }).blur();
  await expect(studio.getByLabel('Shopee', { exact: true })).toHaveValue('1');
  await expect(studio.getByLabel('Instagram', { exact: true })).toHaveValue('qkiz.batam');
  const [qkiz] = await readRows<ShopRow>(studio, 'shops');
  expect(qkiz?.pages).toEqual({ instagram: 'qkiz.batam', facebook: 'qkiz.batam', shopee: '1' });
  await makeShop(studio, 'Dapur Bu Rini');

  const driver = await PanelDriver.openOn(opened, await visit());
  const note = driver.panel.getByText('Halaman ini milik Qkiz Batam. Anda sedang bekerja di Dapur Bu Rini.');
  await expect(note).toBeVisible();
  await expect(driver.field('Nama produk')).toHaveValue('');
  await driver.button('Pindah ke Qkiz Batam').click();
  await expect(switcher(driver.panel)).toContainText('Qkiz Batam');
  await expect(note).toHaveCount(0);
  await expect(driver.field('Nama produk')).toHaveValue('Soft Cookies Matcha Toples 200gr');

  // Whoever means it may stay: then the page is read as any other.
  await goTo(driver.panel, 'Dapur Bu Rini');
  await expect(note).toBeVisible();
  await driver.button('Tetap di Dapur Bu Rini').click();
  await expect(note).toHaveCount(0);
  await expect(driver.field('Nama produk')).toHaveValue('Soft Cookies Matcha Toples 200gr');

  // A page of nobody known is nothing to speak of.
  await visit('https://shopee.co.id/Sambal-Bawang-Botol-150ml-i.44.518');
  await expect(driver.field('Nama produk')).toHaveValue('Sambal Bawang Pedas Botol 150 ml');
  await expect(driver.button(/^Pindah ke/)).toHaveCount(0);
});

test('the number is normalised, the logo proposes colours, hard colours are mended, letters are chosen', async ({
  opened,
}) => {
  const studio = await openStudio(opened, 'toko');
  const shop = async () => (await readRows<ShopRow>(studio, 'shops'))[0];
  const phone = studio.getByLabel('Nomor WhatsApp');
  await phone.fill('0812-3456-7890');
  await phone.blur();
  await expect(phone).toHaveValue('+6281234567890');
  expect((await shop())?.whatsapp).toBe('6281234567890');

  const before = (await shop())?.colors;
  const { 'logo-qkiz': logo = '' } = await ensureDemoPhotos();
  const region = studio.getByRole('region', { name: 'Logo' });
  await region.locator('input[type=file]').setInputFiles(logo);
  const proposal = studio.getByRole('button', { name: 'Pakai warna 1' });
  await expect(proposal).toBeVisible();
  expect((await shop())?.colors, 'nothing is applied without a press').toEqual(before);
  await proposal.click();
  await expect(proposal).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await shop())?.colors).not.toEqual(before);
  // The demo logo is a matcha biscuit: the accent is more green than red or blue.
  const accent = (await shop())?.colors.accent ?? '';
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16));
  expect(green).toBeGreaterThan(Math.max(red, blue));
  await studio.getByRole('button', { name: 'Kembali ke warna tadi' }).click();
  await expect.poll(async () => (await shop())?.colors).toEqual(before);

  await studio.getByLabel('Tulisan', { exact: true }).fill('#ffe8b0');
  await expect(studio.getByText('sulit dibaca')).toBeVisible();
  await studio.getByRole('button', { name: 'Pakai warna yang jelas' }).click();
  await expect(studio.getByText('sulit dibaca')).toHaveCount(0);

  // By the keyboard: the arrow keys go from one typeface to the next.
  const fonts = studio.getByRole('region', { name: 'Huruf di gambar' });
  await fonts.getByText('seperti papan nama').click();
  await fonts.getByRole('radio', { name: 'Plus Jakarta Sans' }).focus();
  await studio.keyboard.press('ArrowDown');
  await expect(fonts.getByRole('radio', { name: 'Poppins' })).toBeChecked();
  await expect
    .poll(async () => (await shop())?.fonts)
    .toEqual({ sign: 'poppins', body: 'plus-jakarta-sans' });

  await studio.getByLabel('Gaya bahasa').selectOption('mothers');
  await studio.getByRole('radio', { name: 'Bunda' }).check();
  await expect(studio.getByLabel('Sapaan untuk pembeli')).toHaveValue('Bunda');
  await expect.poll(async () => (await shop())?.greeting).toBe('Bunda');
});

test("a picture is drawn in the shop's own letters", async ({ opened, panelOnProduct: driver }) => {
  const studio = await openStudio(opened, 'toko');
  await studio.getByText('seperti papan nama').click();
  await studio.getByRole('radio', { name: 'Lobster' }).check();
  await driver.makePost();
  await driver.layouts();
  // Asked while the candidates stand there: a style sheet that comes later makes the browser forget what it loaded.
  const loaded = await driver.panel.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(loaded.join()).toContain('Lobster');
  expect(loaded.join()).not.toContain('Pacifico');
  await driver.pickLayout();
  const [post] = await readRows<{
    scenes: { portrait: { layers: { type: string; role?: string; font?: string }[] } };
  }>(driver.panel, 'posts');
  const texts = post?.scenes.portrait.layers.filter(({ type }) => type === 'text') ?? [];
  // By what it is for: the picture goes along when the shop takes another one.
  expect(texts.find(({ role }) => role === 'name')?.font).toBe('sign');
});

test('a shop put away comes back whole; another one takes its place meanwhile', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await driver.field('Per').fill('toples');
  const studio = await openStudio(opened, 'toko');
  await studio.getByLabel('Nama toko').fill('Qkiz Batam');
  await studio.getByRole('button', { name: 'Buang toko ini' }).click();
  await expect(studio.getByText('Qkiz Batam masuk tempat sampah.')).toBeVisible();
  // It was the only one: a fresh shop begins, in every window.
  await expect(switcher(studio)).toContainText('Toko saya');
  await expect(switcher(driver.panel)).toContainText('Toko saya');
  await expect(driver.field('Per')).toHaveValue('');
  await studio.getByRole('button', { name: 'Urungkan' }).click();
  await expect(switcher(studio)).toContainText('Qkiz Batam');
  await expect(switcher(driver.panel)).toContainText('Qkiz Batam');
  await expect(driver.field('Per')).toHaveValue('toples');
  const rows = await readRows<ShopRow>(studio, 'shops');
  expect(rows.map(({ name, deletedAt }) => [name, deletedAt])).toEqual([['Qkiz Batam', undefined]]);
});

test('the list of shops by the keyboard alone', async ({ panelOnProduct: driver }) => {
  const { panel } = driver;
  await makeShop(panel, 'Dapur Bu Rini');
  await switcher(panel).focus();
  await panel.keyboard.press('Enter');
  const list = panel.getByRole('dialog', { name: 'Toko Anda' });
  await expect(list.getByRole('button', { name: 'Dapur Bu Rini' })).toBeFocused();
  await panel.keyboard.press('ArrowUp');
  await expect(list.getByRole('button', { name: 'Toko saya' })).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(switcher(panel)).toBeFocused();
  // The dialog is out of sight a moment before the page hears that it was closed.
  await expect(switcher(panel)).toHaveAttribute('aria-expanded', 'false');
  await panel.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: 'Dapur Bu Rini' })).toBeFocused();
  await panel.keyboard.press('ArrowDown');
  await expect(list.getByRole('button', { name: 'Toko saya' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(switcher(panel)).toContainText('Toko saya');
});
