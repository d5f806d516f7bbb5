import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openStudioAt } from '../support/in-page';
import { type PanelDriver, readRows } from '../support/panel';
import { expect, test } from './fixtures';

/** The panel at the words of its first post, with Instagram's text open. */
async function toWords(driver: PanelDriver): Promise<void> {
  await driver.makePost();
  await driver.pickLayout();
  await driver.panel.getByLabel('Caption Instagram').waitFor();
}

const captionOf = (page: Page, channel: string) => page.getByLabel(`Caption ${channel}`, { exact: true });
const toolOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function pickChannel({ panel }: PanelDriver, name: string): Promise<void> {
  await panel.getByRole('radio', { name }).click();
  await captionOf(panel, name).waitFor();
}

/** Serious faults by WCAG 2 A and AA; axe opens no page of its own in legacy mode. */
async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

const caretAt = (page: Page, channel: string, start: number, end = start) =>
  captionOf(page, channel).evaluate(
    (area, [from, to]) => {
      area.focus();
      (area as HTMLTextAreaElement).setSelectionRange(from as number, to as number);
    },
    [start, end],
  );

test('an emoji is found by an Indonesian word, typed where the caret stands, and undone by the browser', async ({
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await toWords(driver);
  const asked: string[] = [];
  panel.on('request', (request) => asked.push(request.url()));
  const text = captionOf(panel, 'Instagram');
  await text.fill('Halo Kak, sudah matang');
  await caretAt(panel, 'Instagram', 'Halo Kak'.length);

  await toolOf(panel, 'Emoji').click();
  const search = panel.getByRole('searchbox', { name: 'Cari emoji' });
  await expect(search).toBeFocused();
  await search.fill('terima kasih');
  await expect(panel.getByRole('gridcell', { name: 'terima kasih' })).toBeVisible();
  await search.press('Enter');
  await expect(text).toHaveValue('Halo Kak🙏, sudah matang');
  // The picker stays, and the next one goes behind the first.
  await expect(search).toBeFocused();
  await search.fill('api');
  await expect(panel.getByRole('gridcell').first()).toHaveAccessibleName('api');
  await panel.getByRole('gridcell', { name: 'api', exact: true }).click();
  await expect(text).toHaveValue('Halo Kak🙏🔥, sudah matang');

  await text.press('Control+z');
  await expect(text).toHaveValue('Halo Kak🙏, sudah matang');

  await toolOf(panel, 'Emoji').click();
  await expect(search).toBeHidden();
  await toolOf(panel, 'Emoji').click();
  await expect(panel.getByText('Baru dipakai')).toBeVisible();
  const cells = panel.getByRole('row').first().getByRole('gridcell');
  await expect(cells.nth(0)).toHaveAccessibleName('api');
  await expect(cells.nth(1)).toHaveAccessibleName('terima kasih');
  // By the keyboard alone: down to the first, right to the second.
  await search.press('ArrowDown');
  await search.press('ArrowRight');
  await search.press('Enter');
  await expect(text).toHaveValue(/🙏/);
  await search.press('Escape');
  await expect(search).toBeHidden();
  await expect(toolOf(panel, 'Emoji')).toBeFocused();
  expect(asked.filter((url) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([]);
});

test('a set of hashtags is made of a text, put in and taken out, never more than the channel takes', async ({
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await toWords(driver);
  const text = captionOf(panel, 'Instagram');
  await text.fill('Nastar siap kirim.\n\n#nastar #kuebatam #lebaran');
  await toolOf(panel, 'Tagar').click();
  await expect(panel.getByText('Masih muat 2 tagar')).toBeVisible();
  await toolOf(panel, 'Simpan tagar di teks jadi set').click();
  await panel.getByLabel('Nama set').fill('Kue Lebaran');
  await panel.getByLabel('Nama set').press('Enter');
  const set = panel.getByRole('button', { name: /^Kue Lebaran/ });
  await expect(set).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(async () => (await readRows<{ hashtagSets?: unknown }>(panel, 'shops'))[0]?.hashtagSets)
    .toEqual([{ name: 'Kue Lebaran', tags: ['nastar', 'kuebatam', 'lebaran'] }]);

  await set.click();
  await expect(text).toHaveValue('Nastar siap kirim.');
  await expect(panel.getByText('Masih muat 5 tagar')).toBeVisible();
  await set.click();
  await expect(text).toHaveValue('Nastar siap kirim.\n\n#nastar #kuebatam #lebaran');
  await text.press('Control+z');
  await expect(text).toHaveValue('Nastar siap kirim.');

  await text.fill('Promo\n\n#a #b #c #d');
  await expect(set).toContainText('muat 1 dari 3');
  await set.click();
  await expect(text).toHaveValue('Promo\n\n#a #b #c #d #nastar');
  await expect(panel.getByText('Sudah penuh: 5 tagar')).toBeVisible();
  await expect(panel.getByText('5 dari 5 tagar')).toBeVisible();
});

test('bold is what WhatsApp makes bold, and the preview shows it', async ({ panelOnProduct: driver }) => {
  const { panel } = driver;
  await toWords(driver);
  await expect(toolOf(panel, 'Tebal')).toBeHidden();
  await pickChannel(driver, 'Grup WhatsApp');
  const text = captionOf(panel, 'Grup WhatsApp');
  await text.fill('Harga Rp25.000 per toples\nhttps://wa.me/6281234567890');
  await caretAt(panel, 'Grup WhatsApp', 'Harga'.length, 'Harga Rp25.000 '.length);
  await toolOf(panel, 'Tebal').click();
  await expect(text).toHaveValue(/^Harga \*Rp25\.000\* per toples\n/);
  await expect(text).toBeFocused();

  await toolOf(panel, 'Pratinjau').click();
  const preview = panel.getByRole('figure', { name: 'Pratinjau Grup WhatsApp' });
  await expect(preview.getByRole('strong')).toHaveText('Rp25.000');
  await expect(preview).toContainText('Harga Rp25.000 per toples');
  await expect(preview).not.toContainText('*');

  await text.press('Control+z');
  await expect(text).toHaveValue(/^Harga Rp25\.000 per toples\n/);
  await expect(preview.getByRole('strong')).toHaveCount(0);
});

test('the preview folds where the channel folds and opens on a press', async ({ panelOnProduct: driver }) => {
  const { panel } = driver;
  await toWords(driver);
  const hidden = 'Baru kelihatan sesudah dibuka.';
  await captionOf(panel, 'Instagram').fill(`${'kue '.repeat(35)}\n\n${hidden}\n\n#kuebatam`);
  await toolOf(panel, 'Pratinjau').click();
  const preview = panel.getByRole('figure', { name: 'Pratinjau Instagram' });
  await expect(preview).toContainText('kue kue… lainnya');
  await expect(preview).not.toContainText(hidden);
  await preview.getByRole('button', { name: 'lainnya' }).click();
  await expect(preview).toContainText(hidden);
  await expect(preview.locator('[data-kind="tag"]')).toHaveText('#kuebatam');
  // It follows what is typed.
  await captionOf(panel, 'Instagram').fill('Pendek saja');
  await expect(preview).toContainText('Pendek saja');
  await expect(preview.getByRole('button')).toHaveCount(0);
});

test('sets are kept in the shop as they are typed, and one thrown away comes back', async ({ opened }) => {
  const studio = await openStudioAt(opened, 'toko');
  const card = studio.getByRole('region', { name: 'Set tagar' });
  await card.getByRole('button', { name: 'Tambah set' }).click();
  await card.getByLabel('Nama set').fill('Kue Lebaran');
  const tags = card.getByRole('combobox', { name: 'Tagar' }).or(card.getByRole('textbox', { name: 'Tagar' }));
  await tags.first().pressSequentially('kuelebaran hampersbatam #nastar,');
  const kept = [{ name: 'Kue Lebaran', tags: ['kuelebaran', 'hampersbatam', 'nastar'] }];
  const stored = async () => (await readRows<{ hashtagSets?: unknown }>(studio, 'shops'))[0]?.hashtagSets;
  await expect.poll(stored).toEqual(kept);
  await expect(card.getByText('#hampersbatam')).toBeVisible();
  expect(await faults(studio)).toEqual([]);

  await card.getByRole('button', { name: 'Buang set Kue Lebaran' }).click();
  await expect.poll(stored).toEqual([]);
  await studio.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(stored).toEqual(kept);
  await expect(card.getByLabel('Nama set')).toHaveValue('Kue Lebaran');
});

test('nothing of the tools stands in the way of people who hear, or needs more than 360 pixels', async ({
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await panel.setViewportSize({ width: 360, height: 800 });
  await toWords(driver);
  await toolOf(panel, 'Emoji').click();
  await panel.getByRole('gridcell', { name: 'api', exact: true }).first().waitFor();
  await toolOf(panel, 'Tagar').click();
  await toolOf(panel, 'Pratinjau').click();
  await panel.getByRole('figure').waitFor();
  expect(await faults(panel)).toEqual([]);
  for (const channel of ['Facebook', 'Status WhatsApp', 'Grup WhatsApp', 'Shopee']) {
    await pickChannel(driver, channel);
    await toolOf(panel, 'Pratinjau').click();
    await panel.getByRole('figure', { name: `Pratinjau ${channel}` }).waitFor();
    expect(await faults(panel), channel).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth), channel).toBeLessThanOrEqual(
      360,
    );
  }
});
