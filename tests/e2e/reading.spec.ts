import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { routeDemo } from '../demo/route';
import { openBrowser } from '../support/browser';
import { goToCaption, openComposer } from '../support/instagram';
import { PanelDriver, readRows } from '../support/panel';
import { test as base, expect } from './fixtures';
import {
  AFTER_LOAD,
  CLOSED,
  DOUBTFUL,
  LATE,
  LIST,
  LIST_NAMES,
  POST,
  PROFILE,
  serveReadingPages,
} from './reading-pages';

interface ProductRow {
  name: string;
  description: string;
  sourceUrl?: string;
  unitText?: string;
}
interface ShopRow {
  name: string;
  pages: Record<string, string>;
}

/** The account that Instagram's pages are logged in with. */
const test = base.extend<{ account: string }>({
  account: ['seseorang', { option: true }],
  opened: async ({ account }, use) => {
    const opened = await openBrowser({
      route: async (to) => {
        await routeDemo(to);
        await serveReadingPages(to, account);
      },
    });
    await use(opened);
    await opened.close();
  },
});

/** The post's caption, between whose first and last line stands what the reader makes of a hostile one. */
const WORDS = /^Peyek kacang renyah\n[\s\S]*Rp15\.000$/;

const panelOn = async (opened: PanelDriver['opened'], page: Page) => PanelDriver.openOn(opened, page);

/** Serious and critical faults by WCAG 2 A and AA. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** The shop that is there gets a name and an Instagram page; a second one becomes the current one. */
async function twoShops({ opened }: PanelDriver, handle: string): Promise<void> {
  const worker = opened.context.serviceWorkers()[0] ?? (await opened.context.waitForEvent('serviceworker'));
  const studio = await opened.context.newPage();
  await studio.goto(new URL('/studio.html#toko', worker.url()).href);
  await studio.getByLabel('Nama toko').fill('Dapur Bu Sari');
  await studio.getByLabel('Instagram', { exact: true }).fill(handle);
  await studio.getByLabel('Instagram', { exact: true }).blur();
  await expect.poll(async () => (await readRows<ShopRow>(studio, 'shops'))[0]?.pages.instagram).toBe(handle);
  await studio.getByRole('button', { name: /Ganti toko$/ }).click();
  const list = studio.getByRole('dialog', { name: 'Toko Anda' });
  await list.getByRole('button', { name: 'Toko baru' }).click();
  await list.getByLabel('Nama toko baru').fill('Toko Dua');
  await studio.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await studio.close();
}

test('other names, prices and descriptions of the page are one press away, and so is the way back', async ({
  opened,
  visit,
}) => {
  const driver = await panelOn(opened, await visit(DOUBTFUL));
  const { panel } = driver;
  await expect(driver.field('Nama produk')).toHaveValue('Nastar Premium');
  await expect(driver.field('Harga')).toHaveValue('Rp75.000');
  await expect(panel.getByText('Di halaman produknya tertulis stok habis.')).toBeVisible();
  expect(await readRows(panel, 'products')).toEqual([]);

  const prices = driver.button(/^1 pilihan lain\s+untuk Harga$/);
  await prices.focus();
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Tab');
  await expect(driver.button('Rp80.000 data toko')).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(driver.field('Harga')).toHaveValue('Rp80.000');
  await driver.button(/^Rp75\.000/).click();
  await expect(driver.field('Harga')).toHaveValue('Rp75.000');

  await driver.button(/pilihan lain\s+untuk Keterangan$/).click();
  await driver.button(/^Nastar lembut isi selai/).click();
  await expect(driver.field('Keterangan')).toHaveValue(/^Nastar lembut.+suhu ruang\.$/);
  expect(await faults(panel)).toEqual([]);
  await expect
    .poll(() => readRows<ProductRow>(panel, 'products'))
    .toMatchObject([{ name: 'Nastar Premium', sourceUrl: DOUBTFUL, price: { amount: 75_000 } }]);
});

test('a post that opens over a profile is offered, not taken; back and forward are followed', async ({
  opened,
  visit,
}) => {
  const page = await visit(PROFILE);
  const driver = await panelOn(opened, page);
  const { panel } = driver;
  const offer = driver.button('Pakai tulisan & foto');
  await expect(panel.getByText('bukan halaman produk. Ketik nama')).toBeVisible();
  await page.getByRole('link', { name: 'Foto Peyek' }).click();
  await expect(offer).toBeVisible();
  await page.goBack();
  await expect(offer).toHaveCount(0);
  await page.goForward();
  await expect(offer).toBeVisible();
  await expect(driver.field('Nama produk')).toHaveValue('');

  await offer.click();
  await expect(panel.getByText('Diambil dari unggahan ini')).toBeVisible();
  await expect(driver.field('Keterangan')).toHaveValue(WORDS);
  // A stranger's words stay words.
  expect(await panel.locator('img[src="x"]').count()).toBe(0);
  await expect(driver.button('Foto 1')).toBeVisible();
  // What a caption tells of name and price is a guess, and is called one.
  await expect(driver.field('Nama produk')).toHaveAccessibleDescription('Cek lagi, kami kurang yakin');
  expect(await faults(panel)).toEqual([]);
  await driver.field('Nama produk').fill('Peyek Kacang');
  await driver.field('Per').fill('bungkus');
  await expect
    .poll(() => readRows<ProductRow>(panel, 'products'))
    .toMatchObject([{ name: 'Peyek Kacang', sourceUrl: POST, unitText: 'bungkus' }]);
  // Once it is begun, its own post has nothing more to offer.
  await expect(panel.getByText('Ini unggahan')).toHaveCount(0);
});

test('a post takes nothing off the desk unasked, and work on another product stays when it is taken', async ({
  opened,
  visit,
  panelOnProduct: driver,
}) => {
  await driver.field('Per').fill('toples');
  await driver.makePost();
  await visit(POST);
  await expect(driver.button('Pakai tulisan & foto')).toBeVisible();
  await expect(driver.button('Perbaiki produk')).toContainText('Soft Cookies Matcha');
  await driver.button('Pakai tulisan & foto').click();
  await expect(driver.field('Keterangan')).toHaveValue(WORDS);
  await driver.field('Nama produk').fill('Peyek Kacang');
  await expect
    .poll(async () => (await readRows<ProductRow>(driver.panel, 'products')).map(({ name }) => name))
    .toEqual(['Soft Cookies Matcha Toples 200gr', 'Peyek Kacang']);
  expect(await opened.hasPanel()).toBe(true);
});

test('a list of Seller Centre: searched, one line taken, its own page opened for the photos', async ({
  opened,
  visit,
}) => {
  const page = await visit(LIST);
  const driver = await panelOn(opened, page);
  const { panel } = driver;
  const list = panel.getByRole('region', { name: '10 produk di halaman ini' });
  await expect(list).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(LIST_NAMES.length);
  expect(await list.locator('b, script, img').count()).toBe(0);
  expect(await panel.locator('img[src^="http"]').count()).toBe(0);
  await expect(list.getByRole('button', { name: 'Bumbu Rendang Harga tidak tertulis' })).toBeVisible();
  expect(await faults(panel)).toEqual([]);

  await list.getByRole('searchbox').fill('sambal');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(driver.field('Nama produk')).toHaveValue('Sambal Bawang 150ml');
  await expect(driver.field('Harga')).toHaveValue('Rp16.000');
  await expect(panel.getByText('Fotonya ikut kalau halaman produknya dibuka')).toBeVisible();
  await expect(driver.button('10 produk di halaman ini')).toHaveAttribute('aria-expanded', 'false');
  await driver.field('Per').fill('botol');
  await driver.button('Buka halaman produknya').click();
  await page.waitForURL('https://seller.shopee.co.id/portal/product/26015');
  await expect(driver.field('Per')).toHaveValue('botol');
  await expect
    .poll(() => readRows<ProductRow>(panel, 'products'))
    .toMatchObject([{ name: 'Sambal Bawang 150ml', sourceUrl: page.url(), unitText: 'botol' }]);
});

test.describe('a page that shows nothing yet', () => {
  test('is read as soon as it shows something; what was typed meanwhile stays', async ({ opened, visit }) => {
    const page = await visit(LATE);
    const driver = await panelOn(opened, page);
    const { panel } = driver;
    // The reader waits ten seconds before it gives up.
    await expect(panel.getByText('Begitu isinya muncul, kami baca sekali lagi')).toBeVisible({
      timeout: 20_000,
    });
    await driver.field('Nama produk').fill('Kue yang saya ketik');
    await expect(panel.getByText('Begitu isinya muncul, kami baca sekali lagi')).toBeVisible();
    await page.getByRole('button', { name: 'Muat' }).click();
    await expect(panel.getByText('Halaman ini sekarang sudah terbaca')).toBeVisible();
    await expect(driver.field('Nama produk')).toHaveValue('Kue yang saya ketik');
    await driver.button('Pakai produk ini').click();
    await expect(driver.field('Nama produk')).toHaveValue('Bolu Pandan');
    await expect(driver.field('Harga')).toHaveValue('Rp45.000');
    expect(await readRows<ProductRow>(panel, 'products')).toMatchObject([{ name: 'Kue yang saya ketik' }]);
  });

  test('because it draws itself only once it has loaded, is read without a press', async ({
    opened,
    visit,
  }) => {
    const cart = await visit('https://shopee.co.id/keranjang');
    const driver = await panelOn(opened, cart);
    // The panel follows while the page is still loading: the reader and the page wait for each other.
    await visit(AFTER_LOAD);
    await expect(driver.field('Nama produk')).toHaveValue('Bolu Pandan', { timeout: 25_000 });
  });
});

test('where the browser has not let us in, the panel shows which picture to press', async ({
  opened,
  visit,
}) => {
  const cart = await visit('https://shopee.co.id/keranjang');
  const driver = await panelOn(opened, cart);
  await visit(CLOSED);
  await expect(driver.panel.getByText('klik gambar ini sekali di kanan atas browser')).toBeVisible();
  expect(await faults(driver.panel)).toEqual([]);
  await driver.field('Nama produk').fill('Kue saya');
  await expect(driver.panel.getByText('klik gambar ini sekali')).toHaveCount(0);
});

test.describe("logged in as another of the user's shops", () => {
  test.use({ account: 'dapur.busari' });

  test('the panel says so on any page of that site, and fills nothing there unasked', async ({
    opened,
    visit,
    panelOnProduct: driver,
  }) => {
    const { panel } = driver;
    await twoShops(driver, 'dapur.busari');
    const question = panel.getByText(
      'Di sini Anda masuk sebagai @dapur.busari, akun Dapur Bu Sari. Anda sedang bekerja di Toko Dua.',
    );
    await visit(POST);
    await expect(question).toBeVisible();
    await expect(driver.button('Pakai tulisan & foto')).toHaveCount(0);
    expect(await faults(panel)).toEqual([]);
    await driver.button('Tetap di Toko Dua').click();
    await expect(question).toHaveCount(0);
    await expect(driver.button('Pakai tulisan & foto')).toBeVisible();
    expect(await opened.hasPanel()).toBe(true);
  });
});

test('the account is looked at again when a post is about to be put into the page', async ({
  opened,
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await twoShops(driver, 'dapur.busari');
  // The desk of the second shop is empty: it looks at the product page that is in front again.
  await expect(driver.field('Nama produk')).toHaveValue(/Soft Cookies/);
  await driver.makePost();
  await driver.pickLayout();
  const feed = await opened.context.newPage();
  await feed.addInitScript(() => {
    const script = document.createElement('script');
    script.id = 'viewer';
    script.type = 'application/json';
    script.textContent = '["PolarisViewer",[],{"data":{"username":"seseorang"}},1]';
    addEventListener('DOMContentLoaded', () => document.head.append(script));
  });
  await feed.goto('https://www.instagram.com/');
  await openComposer(feed);
  await panel.getByRole('region', { name: 'Isi ke Instagram' }).waitFor();
  // The account is changed in the page, without a reload.
  await feed.evaluate(() => {
    const script = document.querySelector('#viewer');
    if (script) script.textContent = script.textContent?.replace('seseorang', 'dapur.busari') ?? '';
  });
  await driver.button('Isi caption dan gambar').click();
  await expect(panel.getByText('Di sini Anda masuk sebagai @dapur.busari')).toBeVisible();
  await expect(driver.button('Tetap isi untuk Toko Dua')).toBeVisible();
  expect(await faults(panel)).toEqual([]);
  await driver.button('Tetap isi untuk Toko Dua').click();
  await expect(panel.getByText('1 gambar masuk')).toBeVisible();
  await goToCaption(feed);
  await expect(panel.getByText('sama persis')).toBeVisible();
  expect(await opened.hasPanel()).toBe(true);
});

test.describe("the user's own page", () => {
  test.use({ account: 'dapur.busari' });

  test("is kept as the shop's by one press, and that is undone by another", async ({ opened, visit }) => {
    const driver = await panelOn(opened, await visit(PROFILE));
    const { panel } = driver;
    const pages = async () => (await readRows<ShopRow>(panel, 'shops'))[0]?.pages.instagram;
    await driver.button(/^Simpan @dapur\.busari sebagai halaman toko ini/).click();
    await expect(panel.getByText('@dapur.busari disimpan sebagai halaman toko ini.')).toBeVisible();
    expect(await pages()).toBe('dapur.busari');
    expect(await faults(panel)).toEqual([]);
    await driver.button('Urungkan').click();
    await expect.poll(pages).toBeUndefined();
    await driver.button('Bukan halaman toko ini').click();
    await expect(driver.button(/^Simpan @/)).toHaveCount(0);
    // Said once is said for good.
    await visit(POST);
    await expect(driver.button('Pakai tulisan & foto')).toBeVisible();
    await visit(PROFILE);
    await expect(panel.getByText('bukan halaman produk. Ketik nama')).toBeVisible();
    await expect(driver.button(/^Simpan @/)).toHaveCount(0);
  });
});
