import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inPageScript, openStudioAt } from '../support/in-page';
import { type PanelDriver, readRows } from '../support/panel';
import type * as Store from '../support/store';
import { expect, test } from './fixtures';

declare const store: typeof Store;

interface TemplateRow {
  name: string;
  parts: Record<string, string>;
  form?: { key: string; type: string; default: string; example?: string; label: { id: string } }[];
}

const PRODUCT = 'Soft Cookies Matcha Toples 200gr';

async function toWords(driver: PanelDriver): Promise<void> {
  await driver.makePost();
  await driver.pickLayout();
  await driver.panel.getByLabel('Caption Instagram').waitFor();
}

async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

const library = (page: Page) => page.getByRole('dialog', { name: 'Pilih jenis caption' });
const pick = (page: Page, name: string) => library(page).getByRole('button', { name, exact: true });
const templateRows = (page: Page) => readRows<TemplateRow>(page, 'templates');

test('a kind of caption is found by a misspelt word, marked, and found again among the favourites', async ({
  panelOnProduct: driver,
}) => {
  await toWords(driver);
  const { panel } = driver;
  await driver.button(/^Jenis caption/).click();
  await expect(library(panel).getByRole('searchbox')).toBeFocused();
  await library(panel).getByRole('searchbox').fill('restok');
  await expect(pick(panel, 'Restock')).toHaveAccessibleDescription(/Soft Cookies Matcha/);
  await library(panel).getByRole('button', { name: 'Favorit: Restock', exact: true }).click();
  await expect
    .poll(async () => (await readRows<{ favorites?: string[] }>(panel, 'shops'))[0]?.favorites)
    .toEqual(['restock']);
  expect(await faults(panel)).toEqual([]);

  // Escape leaves everything as it was.
  await panel.keyboard.press('Escape');
  await expect(library(panel)).toHaveCount(0);
  await expect(driver.button('Jenis caption Produk baru')).toBeFocused();

  await driver.button(/^Jenis caption/).click();
  await library(panel).getByRole('radio', { name: 'Favorit' }).click();
  await expect(library(panel).getByRole('listitem')).toHaveCount(1);
  await pick(panel, 'Restock').click();
  await expect(driver.button('Jenis caption Restock')).toBeVisible();
  await expect
    .poll(async () => (await readRows<{ templateId?: string }>(panel, 'posts'))[0]?.templateId)
    .toBe('restock');

  await driver.button(/^Jenis caption/).click();
  await library(panel).getByRole('radio', { name: 'Terakhir dipakai' }).click();
  await expect(pick(panel, 'Restock')).toHaveAttribute('aria-current', 'true');
});

test('the library is narrowed down by purpose, business and language', async ({ panelOnProduct: driver }) => {
  await toWords(driver);
  const { panel } = driver;
  await driver.button(/^Jenis caption/).click();
  await library(panel).getByRole('radio', { name: 'Hari raya & musim' }).click();
  await expect(pick(panel, 'Takjil hari ini')).toBeVisible();
  await expect(pick(panel, 'Restock')).toHaveCount(0);
  await library(panel).getByLabel('Jenis usaha').selectOption({ label: 'Jasa' });
  await expect(pick(panel, 'Takjil hari ini')).toHaveCount(0);

  await library(panel).getByRole('radio', { name: 'Semua' }).click();
  await library(panel).getByLabel('Jenis usaha').selectOption({ label: 'Semua usaha' });
  await library(panel).getByLabel('Bahasa caption').selectOption({ label: 'Inggris' });
  await library(panel).getByRole('searchbox').fill('restock');
  await pick(panel, 'Restock').click();
  await expect(panel.getByLabel('Caption Instagram')).toHaveValue(/Price: Rp25\.000/);

  await driver.button(/^Jenis caption/).click();
  await library(panel).getByRole('searchbox').fill('xyzzy');
  await expect(library(panel).getByText('Tidak ada yang cocok.')).toBeVisible();
});

test('the studio draws the library bit by bit, with a search over own and built-in ones', async ({
  opened,
}) => {
  const studio = await openStudioAt(opened, 'template');
  const builtIn = studio.getByRole('region', { name: 'Bawaan' }).getByRole('article');
  await builtIn.first().waitFor();
  const first = await builtIn.count();
  expect(first).toBeLessThanOrEqual(48);
  await studio.getByRole('button', { name: /^Tampilkan \d+ lagi$/ }).scrollIntoViewIfNeeded();
  await expect.poll(() => builtIn.count()).toBeGreaterThan(first);

  await studio.evaluate(await inPageScript('tests/support/store.ts', 'store'));
  await studio.evaluate(async () => {
    const { id: shopId } = await store.shops.current();
    await store.templates.add({ shopId, name: 'Gajian di dapur', parts: { hook: 'Gajian tiba' } });
    await store.templates.add({ shopId, name: 'Lain sekali', parts: { hook: 'x' } });
  });
  await studio.getByRole('searchbox').fill('gajian');
  const mine = studio.getByRole('region', { name: 'Template saya' });
  await expect(mine.getByRole('article', { name: 'Gajian di dapur' })).toBeVisible();
  await expect(mine.getByRole('article')).toHaveCount(1);
  await expect.poll(() => builtIn.count()).toBeLessThan(first);
  expect(await faults(studio)).toEqual([]);
});

const PASTED = `Halo Kak! Ada yang baru {{ hari ini }}

${PRODUCT}
Harga Rp25.000/toples
Sisa 12 toples

Order WA 0812-3456-7890`;

test('a pasted caption becomes a template that writes the next one', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await toWords(driver);
  const studio = await openStudioAt(opened, 'template');
  await studio.getByRole('button', { name: 'Template baru' }).click();
  await studio.getByRole('button', { name: 'Dari caption yang sudah jadi' }).click();
  await studio.getByLabel('Tempel caption Anda').fill(PASTED);
  const pieces = studio.getByRole('list', { name: 'Bagian yang ditandai' });
  await expect(pieces.getByLabel(`“${PRODUCT}”`)).toHaveValue('product');
  await expect(pieces.getByLabel('“Rp25.000/toples”')).toHaveValue('price');
  await expect(pieces.getByLabel('“12”')).toHaveValue('ask:number');
  await expect(pieces.getByLabel('“Kak”')).toHaveValue('greeting');
  // The shop has no number of its own yet: the written one stays.
  await expect(pieces.getByLabel('“0812-3456-7890”')).toHaveValue('');
  const marks = studio.getByRole('region', { name: 'Caption dengan tanda' }).locator('mark');
  await expect(marks).toHaveText(['Kak', PRODUCT, 'Rp25.000/toples', '12']);
  // One is refused, another is asked for in words.
  await pieces.getByLabel('“Kak”').selectOption({ label: 'Biarkan apa adanya' });
  await pieces.getByLabel('“12”').selectOption({ label: 'Tanyakan: tulisan' });
  await expect(marks).toHaveText([PRODUCT, 'Rp25.000/toples', '12']);
  expect(await faults(studio)).toEqual([]);
  await studio.getByLabel('Nama template').fill('Andalan');
  await studio.getByRole('button', { name: 'Jadikan template' }).click();

  await expect(studio.getByRole('heading', { level: 1 })).toHaveText('Andalan');
  await expect(studio.getByRole('textbox', { name: 'Pembuka', exact: true })).toHaveValue(
    'Halo Kak! Ada yang baru [{][{] hari ini }}',
  );
  await expect(studio.getByRole('textbox', { name: 'Stok', exact: true })).toHaveValue(
    '[kalau Stok dijawab]Sisa [Stok] toples[sampai sini]',
  );
  await studio.getByLabel('Lihat kodenya').check();
  await expect(studio.getByRole('textbox', { name: 'Nama produk', exact: true })).toHaveValue(
    '{{ product.name }}',
  );

  await driver.pickTemplate('Andalan');
  await driver.field('Stok').fill('tiga');
  await expect(driver.panel.getByLabel('Caption Instagram')).toHaveValue(
    `Halo Kak! Ada yang baru {{ hari ini }}\n\n${PRODUCT}\n\nHarga Rp25.000\nSisa tiga toples\n\nOrder WA 0812-3456-7890`,
  );
});

test('a template goes out as a file and comes in beside the one it was', async ({ opened }) => {
  const studio = await openStudioAt(opened, 'template');
  await studio.evaluate(await inPageScript('tests/support/store.ts', 'store'));
  await studio.evaluate(async () => {
    const { id: shopId } = await store.shops.current();
    const parts = { hook: 'Pagi {{ shop.greeting }}', stock: 'Jam {{ form.jam }}' };
    const label = { id: 'Jam buka', en: 'Opening hours' };
    const form = [{ key: 'jam', type: 'text' as const, label, default: '8' }];
    await store.templates.add({ shopId, name: 'Sapaan pagi', parts, form });
  });
  const waiting = studio.waitForEvent('download');
  await studio.getByRole('button', { name: 'Bagikan Sapaan pagi sebagai berkas' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('sapaan-pagi.pajang-template.json');
  const json = await readFile(await download.path(), 'utf8');

  const give = async (name: string, text: string) =>
    studio
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await studio.getByRole('button', { name: 'Template baru' }).click();
  await studio.getByRole('button', { name: 'Dari berkas' }).click();
  await give('resep.json', '{"resep": 1}');
  await expect(studio.getByText('Ini bukan berkas template Pajang.')).toBeVisible();
  await give('baru.json', json.replace('"version": 1', '"version": 7'));
  await expect(studio.getByText('Template ini dibuat dengan Pajang yang lebih baru.')).toBeVisible();
  await give('rusak.json', json.replace('"text"', '"teks"'));
  await expect(studio.getByText('(bagian "form.0.type")')).toBeVisible();

  await give('sapaan.json', json);
  await studio.getByRole('button', { name: 'Simpan ke template saya' }).click();
  await expect(studio.getByLabel('Nama template')).toHaveValue('Sapaan pagi (salinan)');
  const [was, copy] = await templateRows(studio);
  expect(copy).toMatchObject({ parts: was?.parts, form: was?.form });
  expect(was?.name).toBe('Sapaan pagi');

  // One with faults says them, can be kept, and waits to be mended.
  await studio.getByRole('link', { name: 'Semua template' }).click();
  await studio.getByRole('button', { name: 'Template baru' }).click();
  await studio.getByRole('button', { name: 'Dari berkas' }).click();
  await give('salah.json', json.replace('shop.greeting', 'toko.sapaan').replace('Sapaan pagi', 'Kiriman'));
  await expect(studio.getByRole('alert')).toContainText('Pembuka: Isian "toko" tidak dikenal.');
  await studio.getByRole('button', { name: 'Simpan ke template saya' }).click();
  await expect(studio.getByText('1 bagian perlu diperbaiki.')).toBeVisible();
  expect(await templateRows(studio)).toHaveLength(3);
});

test('questions of one’s own are asked with the post; one taken away can be brought back', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await toWords(driver);
  const studio = await openStudioAt(opened, 'template');
  await studio.getByRole('button', { name: 'Template baru' }).click();
  await studio.getByRole('button', { name: 'Mulai dari kosong' }).click();
  await studio.getByLabel('Nama template').fill('Jadwal antar');
  await studio.getByRole('button', { name: 'Tambah pertanyaan' }).click();
  const card = studio.getByRole('article');
  await card.getByLabel('Pertanyaan', { exact: true }).fill('Antar jam berapa?');
  await card.getByLabel('Contoh jawaban').fill('10.00');
  await expect(card.getByText('Belum ditanyakan')).toBeVisible();
  await studio
    .getByRole('group', { name: 'Sisipkan ke Pembuka' })
    .getByRole('button', { name: 'Antar jam berapa?' })
    .click();
  const hook = studio.getByRole('textbox', { name: 'Pembuka', exact: true });
  await expect(hook).toHaveValue('[Antar jam berapa?]');
  await expect(card.getByText('Belum ditanyakan')).toHaveCount(0);
  expect(await faults(studio)).toEqual([]);

  await driver.pickTemplate('Jadwal antar');
  await expect(driver.field('Antar jam berapa?')).toHaveAttribute('placeholder', '10.00');
  await driver.field('Antar jam berapa?').fill('11.30');
  await expect(driver.panel.getByLabel('Caption Instagram')).toHaveValue('11.30');

  // Answers to choose from, one a line.
  await card.getByLabel('Jawabannya').selectOption({ label: 'Pilihan' });
  await card.getByLabel('Pilihan jawaban').fill('Pagi\nSore');
  await expect(driver.field('Antar jam berapa?').getByRole('option')).toHaveText(['Pagi', 'Sore']);
  const form = async () => (await templateRows(studio))[0]?.form;
  await expect.poll(form).toMatchObject([{ key: 'tanya1', type: 'choice', default: 'Pagi' }]);
  const kept = await form();

  await card.getByRole('button', { name: 'Hapus pertanyaan' }).click();
  await expect(studio.getByText('1 bagian perlu diperbaiki.')).toBeVisible();
  await studio.getByRole('button', { name: 'Urungkan' }).click();
  await expect(studio.getByText('perlu diperbaiki')).toHaveCount(0);
  expect(await form()).toEqual(kept);
});
