import { openStudioAt } from '../support/in-page';
import { PanelDriver, readRows } from '../support/panel';
import { expect, test } from './fixtures';

interface ProductRow {
  name: string;
  unitText?: string;
}

test('a small button in a shadow root opens the real side panel beside the page', async ({
  opened,
  visit,
}) => {
  const page = await visit();
  const button = page.locator('pajang-button').getByRole('button');
  const box = await button.evaluate((element) => {
    const { width, height, right } = element.getBoundingClientRect();
    const inShadow = element.getRootNode() instanceof ShadowRoot;
    return { width, height, inShadow, fromEdge: document.documentElement.clientWidth - right };
  });
  expect(box).toMatchObject({ width: 44, height: 44, inShadow: true });
  // A scroll bar of the page's own may stand between the button and the edge.
  expect(box.fromEdge).toBeGreaterThanOrEqual(0);
  expect(box.fromEdge).toBeLessThan(20);

  const { panel } = await PanelDriver.openOn(opened, page);
  expect(panel.url()).toMatch(/^chrome-extension:\/\/[a-z]+\/sidepanel\.html$/);
  // A real side panel stands beside the page: the tab is still in front and narrower than the window.
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await panel.evaluate(() => window.innerWidth)).toBeLessThan(500);
});

test('a page cannot press the button by itself', async ({ opened, visit }) => {
  const page = await visit();
  const button = page.locator('pajang-button').getByRole('button');
  await button.evaluate((element: HTMLElement) => element.click());
  // Long enough for a message to the background and back: the page's own answer comes after it.
  await page.evaluate(() => fetch('/keranjang').then((answer) => answer.text()));
  expect(await opened.hasPanel()).toBe(false);
  await button.click();
  await opened.panel();
  expect(await opened.hasPanel()).toBe(true);
});

test('shows what was read: name, price, photos, description', async ({ panelOnProduct: driver }) => {
  await expect(driver.field('Nama produk')).toHaveValue('Soft Cookies Matcha Toples 200gr');
  await expect(driver.field('Harga')).toHaveValue('Rp25.000');
  await expect(driver.field('Keterangan')).toHaveValue(/Isi 200 gr \(± 10 keping\) per toples/);
  await expect(driver.panel.getByRole('button', { name: /^Foto \d/ })).toHaveCount(2);
  await expect(driver.panel.getByRole('button', { name: 'Foto 1' }).locator('img')).toHaveAttribute(
    'src',
    /^data:image\/jpeg/,
  );
});

test('what is typed survives closing the panel, another tab, and reading the page again', async ({
  opened,
  visit,
  panelOnProduct: driver,
}) => {
  await driver.field('Nama produk').fill('Soft Cookies Matcha spesial');
  await driver.field('Harga').fill('27rb');
  await driver.field('Per').fill('toples');
  await driver.field('Keterangan').fill('Dua lapis matcha 🍵');
  const other = await visit('https://www.instagram.com/');
  await expect(driver.field('Nama produk')).toHaveValue('Soft Cookies Matcha spesial');

  const closed = driver.panel.waitForEvent('close');
  await driver.panel.evaluate(() => setTimeout(() => window.close()));
  await closed;
  const [product] = opened.context.pages().filter((page) => page.url().includes('-i.1.2'));
  if (!product) throw new Error('the product page is gone');
  await other.close();
  const again = await PanelDriver.openOn(opened, product);
  await expect(again.field('Nama produk')).toHaveValue('Soft Cookies Matcha spesial');
  await expect(again.field('Harga')).toHaveValue('27rb');
  await expect(again.field('Keterangan')).toHaveValue('Dua lapis matcha 🍵');
});

test('follows a page that changes without a reload', async ({ opened, visit }) => {
  const page = await visit();
  const driver = await PanelDriver.openOn(opened, page);
  await expect(driver.field('Nama produk')).toHaveValue(/Matcha/);
  await driver.makePost();
  await page
    .getByRole('link', { name: /Kain Batik/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /Kain Batik/ }).waitFor();
  // The work on the desk stays; the other product is offered.
  await driver.button('Pakai produk ini').click();
  await expect(driver.field('Nama produk')).toHaveValue('Kain Batik Motif Kawung Katun Halus');
  await expect(driver.field('Harga')).toHaveValue('Rp10.000–Rp15.000');
});

test('offers to type name, price and a photo where there is no product', async ({ opened, visit }) => {
  const page = await visit('https://shopee.co.id/keranjang');
  const driver = await PanelDriver.openOn(opened, page);
  await expect(driver.panel.getByText('bukan halaman produk')).toBeVisible();
  await expect(driver.button('Buat postingan')).toBeDisabled();
  await driver.field('Nama produk').fill('Keripik Singkong Balado');
  await driver.field('Harga').fill('15rb');
  await driver.makePost();
  await expect(driver.panel.getByText('Belum ada foto')).toBeVisible();
});

test('an untouched form goes along to the next product; a touched one stays', async ({ opened, visit }) => {
  const cart = await visit('https://shopee.co.id/keranjang');
  const driver = await PanelDriver.openOn(opened, cart);
  await expect(driver.panel.getByText('bukan halaman produk')).toBeVisible();
  await visit('https://shopee.co.id/Sambal-Bawang-Botol-150ml-i.44.518');
  await expect(driver.field('Nama produk')).toHaveValue('Sambal Bawang Pedas Botol 150 ml');
  await expect(driver.field('Harga coret')).toHaveValue('Rp25.000');
  await driver.field('Per').fill('botol');
  await visit();
  await expect(driver.panel.getByText('berisi produk lain')).toBeVisible();
  await expect(driver.field('Nama produk')).toHaveValue('Sambal Bawang Pedas Botol 150 ml');
});

test('goes along when the studio puts another product on the desk, and loses nothing of the one before', async ({
  opened,
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  const studio = await openStudioAt(opened, 'produk');
  const makePost = async (name: string) => {
    await studio.getByRole('link', { name: 'Produk baru' }).click();
    const form = studio.getByRole('dialog');
    await form.getByLabel('Nama produk').fill(name);
    await form.getByRole('button', { name: 'Buat postingan' }).click();
    await form.getByText('Drafnya sudah ada').waitFor();
    await studio.keyboard.press('Escape');
  };
  // The form is as the page was read: nothing is typed in it, so it makes room.
  await makePost('Keranjang Rotan');
  await expect(driver.field('Nama produk')).toHaveValue('Keranjang Rotan');
  await driver.field('Per').fill('buah');
  await makePost('Hampers Lebaran');
  await expect(driver.field('Nama produk')).toHaveValue('Hampers Lebaran');
  await driver.field('Per').fill('paket');
  await expect
    .poll(async () =>
      (await readRows<ProductRow>(panel, 'products')).map(({ name, unitText }) => [name, unitText]),
    )
    .toEqual([
      ['Keranjang Rotan', 'buah'],
      ['Hampers Lebaran', 'paket'],
    ]);
});
