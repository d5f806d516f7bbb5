import { inPageScript, openStudioAt } from '../support/in-page';
import { type PanelDriver, readRows } from '../support/panel';
import type * as Store from '../support/store';
import { expect, test } from './fixtures';

declare const store: typeof Store;

async function toWords(driver: PanelDriver): Promise<void> {
  await driver.makePost();
  await driver.pickLayout();
  await driver.panel.getByLabel('Caption Instagram').waitFor();
}

const captionOf = (driver: PanelDriver, channel: string) => driver.panel.getByLabel(`Caption ${channel}`);

test('a new price is offered to a text that was written on, and follows by itself in the others', async ({
  panelOnProduct: driver,
}) => {
  await toWords(driver);
  const text = captionOf(driver, 'Instagram');
  const drafted = await text.inputValue();
  expect(drafted).toContain('Rp25.000');
  await text.fill(drafted.replace(/^.*$/m, 'Matcha lagi, Kak! Baru keluar oven.'));

  await driver.button('Perbaiki produk').click();
  await driver.field('Harga').fill('27.500');
  await driver.button('Buat postingan').click();
  await driver.step('Kata');

  const offer = driver.panel.getByText('Data produk berubah sejak Anda menulis ini');
  await offer.waitFor();
  await expect(driver.panel.getByRole('deletion')).toHaveText('Rp25.000');
  await expect(driver.panel.getByRole('insertion')).toHaveText('Rp27.500');
  await driver.button('Sesuaikan').click();
  await expect(offer).toBeHidden();
  await expect(text).toHaveValue(/^Matcha lagi, Kak! Baru keluar oven\.\n(?:.|\n)*Rp27\.500/);
  await expect(text).not.toHaveValue(/25\.000/);

  await driver.panel.getByRole('radio', { name: 'Facebook' }).click();
  await expect(captionOf(driver, 'Facebook')).toHaveValue(/Rp27\.500/);
});

test('another wording changes the drafts and no text of the user’s', async ({ panelOnProduct: driver }) => {
  await toWords(driver);
  const mine = 'Ini tulisan saya sendiri.';
  await captionOf(driver, 'Instagram').fill(mine);
  await driver.panel.getByRole('radio', { name: 'Facebook' }).click();
  const before = await captionOf(driver, 'Facebook').inputValue();
  let now = before;
  // One of a few wordings may come up twice in a row; of several turns one is another.
  for (let turn = 0; turn < 6 && now === before; turn += 1) {
    await driver.button('Kata lain').click();
    await expect
      .poll(async () => (await readRows<{ seed: number }>(driver.panel, 'posts'))[0]?.seed)
      .toBe(turn + 1);
    now = await captionOf(driver, 'Facebook').inputValue();
  }
  expect(now).not.toBe(before);
  await driver.panel.getByRole('radio', { name: 'Instagram' }).click();
  await expect(captionOf(driver, 'Instagram')).toHaveValue(mine);
});

test('a channel more gets its text; the studio shows all texts side by side and writes the same ones', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await toWords(driver);
  await driver.button('Kanal yang dipakai').click();
  await driver.panel.getByRole('checkbox', { name: 'TikTok' }).click();
  await expect(driver.panel.getByRole('checkbox', { name: 'TikTok' })).toBeChecked();
  await driver.panel.keyboard.press('Escape');
  await driver.panel.getByRole('radio', { name: 'TikTok' }).click();
  await expect(captionOf(driver, 'TikTok')).toHaveValue(/Soft Cookies Matcha/);

  const studio = await openStudioAt(opened, 'kata');
  for (const name of ['Instagram', 'Facebook', 'Status WhatsApp', 'Grup WhatsApp', 'TikTok', 'Shopee'])
    await expect(studio.getByLabel(`Caption ${name}`, { exact: true })).toBeVisible();
  await studio.getByLabel('Caption TikTok').fill('Dari studio');
  await expect(captionOf(driver, 'TikTok')).toHaveValue('Dari studio');
});

test('further goods stand in every text, with their prices', async ({ opened, panelOnProduct: driver }) => {
  await toWords(driver);
  const script = await inPageScript('tests/support/store.ts', 'store');
  await driver.panel.evaluate(script);
  await driver.panel.evaluate(async () => {
    const { id: shopId } = await store.shops.current();
    const price = { amount: 65_000, currency: 'IDR', unit: 'toples' };
    await store.products.add({ shopId, name: 'Nastar Keju', price, description: '', photoIds: [] });
  });
  await driver.button('Tambah produk lain').click();
  await driver.panel.getByRole('combobox', { name: 'Produk lain di postingan ini' }).fill('nastar');
  await driver.panel.getByRole('option', { name: 'Nastar Keju' }).click();
  await expect(captionOf(driver, 'Instagram')).toHaveValue(/Nastar Keju, Rp65\.000\/toples/);
  const studio = await openStudioAt(opened, 'kata');
  await expect(studio.getByLabel('Caption Grup WhatsApp')).toHaveValue(/Nastar Keju, Rp65\.000\/toples/);
});

test('one key copies the text', async ({ opened, panelOnProduct: driver }) => {
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await toWords(driver);
  const studio = await openStudioAt(opened, 'kata');
  const box = studio.getByLabel('Caption Facebook', { exact: true });
  await box.fill('Untuk disalin 🍪');
  await box.press('Control+Enter');
  await expect(studio.getByRole('button', { name: 'Tersalin' })).toBeVisible();
  expect(await studio.evaluate('navigator.clipboard.readText()')).toBe('Untuk disalin 🍪');
});
