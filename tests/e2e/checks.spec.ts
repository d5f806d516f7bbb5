import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { DEMO_PRODUCT_URL, DEMO_SELLER_URL, routeDemo } from '../demo/route';
import { type Opened, openBrowser } from '../support/browser';
import { PanelDriver, readRows } from '../support/panel';
import { expect, test } from './fixtures';

const PHONE = 'WA 0812-3456-7890';
const HELD = 'Bereskan dulu Shopee, atau hapus centangnya.';

interface PostRow {
  state: string;
  texts: Record<string, { text: string; excuses?: Record<string, string> }>;
}
interface PackRow {
  own?: boolean;
  on: boolean;
  deletedAt?: number;
  pack: {
    name: string;
    off?: string[];
    severities?: Record<string, string>;
    words?: Record<string, { add?: string[]; remove?: string[] }>;
    limits?: Record<string, { text?: number; hashtags?: number | null }>;
  };
}

const planButton = (driver: PanelDriver) => driver.button(/^Taruh di kalender/);
const box = (driver: PanelDriver) => driver.panel.getByLabel('Caption Shopee');
/** A switch is pressed where people press it: anywhere on its label. */
const flip = (target: Locator) => target.locator('xpath=ancestor::label').click();
const results = (page: Page) => page.getByRole('region', { name: 'Hasil pemeriksaan' });

/** The step of the words at the Shopee description, with a contact put behind what was drafted. */
async function writeContact(driver: PanelDriver): Promise<string> {
  await driver.makePost();
  await driver.pickLayout();
  await driver.panel.getByRole('radio', { name: /^Shopee/ }).click();
  const drafted = await box(driver).inputValue();
  await box(driver).fill(`${drafted}\n${PHONE} ya`);
  await expect(results(driver.panel).getByText('Harus dibereskan').first()).toBeVisible();
  return drafted;
}

/** The studio at one of its addresses, in a tab of its own. */
async function openAt({ context }: Opened, place: string): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL(`/studio.html#${place}`, worker.url()).href);
  return page;
}

async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

test('a contact in a Shopee description holds the plan back; mending it, or leaving Shopee out, frees it', async ({
  panelOnProduct: driver,
}) => {
  const drafted = await writeContact(driver);
  await driver.step('Hari');
  await expect(driver.panel.getByText(HELD)).toBeVisible();
  await expect(planButton(driver)).toBeDisabled();
  expect(await faults(driver.panel)).toEqual([]);

  const shopee = driver.panel.getByRole('checkbox', { name: 'Shopee' });
  await shopee.click();
  await expect(planButton(driver)).toBeEnabled();
  await shopee.click();
  await expect(planButton(driver)).toBeDisabled();

  await driver.button('Lihat tulisannya').click();
  await expect(driver.panel.getByRole('radio', { name: /^Shopee/ })).toBeChecked();
  await driver.button('Perbaiki: Kontak di luar aplikasi').click();
  await expect(box(driver)).toHaveValue(drafted);
  await expect(results(driver.panel).getByText('Harus dibereskan')).toBeHidden();
  await driver.step('Hari');
  await expect(planButton(driver)).toBeEnabled();
  await planButton(driver).click();
  await expect(driver.panel.getByText('Sudah di kalender')).toBeVisible();
});

test('a reason lets it stand, is there again after a restart, and can be taken back', async ({
  browserName: _,
}, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  const reason = 'Ini nomor seri barang';
  let opened = await openBrowser({ profile, route: routeDemo });
  const begin = async () => {
    const page = await opened.context.newPage();
    await page.goto(DEMO_PRODUCT_URL);
    return PanelDriver.openOn(opened, page);
  };
  let driver = await begin();
  await driver.field('Nama produk').waitFor();
  await writeContact(driver);
  await results(driver.panel).getByRole('button', { name: 'Biarkan, karena …' }).first().click();
  await driver.field('Kenapa boleh dibiarkan?').fill(reason);
  await driver.panel.keyboard.press('Enter');
  await expect(results(driver.panel).getByText(`Dibiarkan: ${reason}`)).toBeVisible();
  await driver.step('Hari');
  await expect(planButton(driver)).toBeEnabled();
  await opened.close();

  opened = await openBrowser({ profile, route: routeDemo });
  driver = await begin();
  await driver.step('Kata');
  await driver.panel.getByRole('radio', { name: /^Shopee/ }).click();
  await expect(results(driver.panel).getByText(`Dibiarkan: ${reason}`)).toBeVisible();
  const [post] = await readRows<PostRow>(driver.panel, 'posts');
  expect(post?.texts.shopee?.excuses).toEqual({ L01: reason });
  await driver.button('Tarik kembali alasan untuk Kontak di luar aplikasi').click();
  await expect(results(driver.panel).getByText('Harus dibereskan').first()).toBeVisible();
  await driver.step('Hari');
  await expect(planButton(driver)).toBeDisabled();
  await opened.close();
});

test('words with a contact are not put into the seller’s form, and the way to them is shown', async ({
  panelOnProduct: driver,
  visit,
}) => {
  await writeContact(driver);
  await driver.step('Hari');
  await visit(DEMO_SELLER_URL);
  const card = driver.panel.getByRole('region', { name: 'Isi ke Shopee' });
  await expect(card.getByText('Bereskan dulu tulisan untuk Shopee')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Isi caption dan gambar' })).toBeDisabled();
  await card.getByRole('button', { name: 'Lihat tulisannya' }).click();
  await driver.button('Perbaiki: Kontak di luar aplikasi').click();
  await expect(card.getByRole('button', { name: 'Isi caption dan gambar' })).toBeEnabled();
});

/** Where the words under a mark stand, seen from the box's own corner, and what they are. */
const geometry = (area: Locator) =>
  area.evaluate((element: HTMLTextAreaElement) => {
    const mirror = element.closest('[data-marked-text]')?.querySelector('[aria-hidden]') as HTMLElement;
    const [box, lines] = [element.getBoundingClientRect(), mirror.getBoundingClientRect()];
    return {
      places: [box.x - lines.x, box.y - lines.y, box.width - lines.width, box.height - lines.height],
      widths: [element.clientWidth, mirror.clientWidth],
      heights: [element.scrollHeight, mirror.scrollHeight],
      scrolled: [element.scrollTop, mirror.scrollTop],
    };
  });

const TRICKY = {
  'a plain text': 'Nastar lumer, WA 0812-3456-7890 ya kak.',
  'a word without an end': `${'https://contoh.id/'.padEnd(400, 'abc')} WA 0812-3456-7890`,
  'emoji of many parts': `${'👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40)} WA 0812-3456-7890 ${'🎂'.repeat(60)}`,
  'writing from the right': `مرحبا WA 0812-3456-7890 שלום ${'كعك لذيذ '.repeat(40)}`,
  'tabs, many spaces and empty lines': `\tA    B\n\n\n   WA 0812-3456-7890   \n${'x  '.repeat(200)}\n\n`,
  'many lines': Array.from({ length: 60 }, (_, at) => `${at}. WA 0812-3456-7890`).join('\n'),
};

test('marks lie exactly under their words, whatever the words are and however the box is scrolled', async ({
  opened,
}) => {
  const page = await openAt(opened, 'aturan');
  const area = page.getByLabel('Tulisan percobaan');
  await page.getByLabel('Untuk', { exact: true }).selectOption('Shopee');
  const before = await area.boundingBox();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [what, text] of Object.entries(TRICKY)) {
      await area.fill(text);
      await expect(page.locator('mark').first()).toBeAttached();
      await area.evaluate((element) => element.scrollTo(0, 1e6));
      await expect
        .poll(async () => {
          const { scrolled } = await geometry(area);
          return scrolled[0] === scrolled[1];
        })
        .toBe(true);
      const { places, widths, heights } = await geometry(area);
      expect(places, `${what} at ${width}`).toEqual([0, 0, 0, 0]);
      expect(widths[0], `${what} at ${width}`).toBe(widths[1]);
      expect(heights[0], `${what} at ${width}`).toBe(heights[1]);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  expect((await area.boundingBox())?.height).toBe(before?.height);
});

test('every rule can be seen, switched off, weighed and its words changed; all of it can be taken back', async ({
  opened,
}) => {
  const page = await openAt(opened, 'aturan');
  const tryText = page.getByLabel('Tulisan percobaan');
  const rule = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'Kata “paling” dan “ter-”' }),
  });
  const own = async () => (await readRows<PackRow>(page, 'rulePacks')).find((row) => row.own)?.pack;
  const found = results(page).getByText('perlu bukti');

  await tryText.fill('Nastar terlezat, Rp65.000/toples. Pesan lewat DM ya');
  await expect(found).toBeVisible();
  await expect(rule).toContainText('Sebaiknya diubah');
  await flip(rule.getByRole('switch'));
  await expect(found).toBeHidden();
  expect((await own())?.off).toEqual(['L20']);
  await flip(rule.getByRole('switch'));
  await expect(found).toBeVisible();

  await rule.getByText('Rincian').click();
  await expect(rule).toContainText('Etika Pariwara Indonesia 2020');
  await expect(rule).toContainText('20 November 2026');
  await rule.getByLabel('Seberapa penting').selectOption('Harus dibereskan');
  await expect(results(page).getByText('1 harus dibereskan')).toBeVisible();
  expect((await own())?.severities).toEqual({ L20: 'error' });

  const words = rule.locator('details details').first();
  await words.locator('summary').click();
  await words.getByLabel('Cari atau tambah kata').fill('lezat');
  await words.getByRole('button', { name: 'Keluarkan lezat', exact: true }).click();
  await expect(found).toBeHidden();
  await words.getByLabel('Cari atau tambah kata').fill('mbletek, nyemnyam');
  await words.getByRole('button', { name: 'Tambah', exact: true }).click();
  await tryText.fill('Keripik termbletek, Rp10.000/pcs. Pesan lewat DM ya');
  await expect(found).toBeVisible();
  expect((await own())?.words).toEqual({
    'best-qualities': { add: ['mbletek', 'nyemnyam'], remove: ['lezat'] },
  });
  expect(await faults(page)).toEqual([]);

  await rule.getByRole('button', { name: /^Kembalikan/ }).click();
  await expect(found).toBeHidden();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(found).toBeVisible();
  await page.reload();
  await expect(rule).toContainText('Diubah');
  await page.getByRole('button', { name: 'Kembalikan semua seperti semula' }).click();
  await expect(rule).not.toContainText('Diubah');
  expect((await own())?.words).toBeUndefined();
});

test('a limit that a channel has changed is counted from then on', async ({
  opened,
  panelOnProduct: driver,
}) => {
  const page = await openAt(opened, 'aturan');
  const hashtags = page.getByLabel('Tagar paling banyak di Instagram');
  await expect(hashtags).toHaveValue('5');
  await hashtags.fill('banyak');
  await expect(page.getByText('Tulis angka bulat, atau kosongkan')).toBeVisible();
  await hashtags.fill('3');
  await page.getByLabel('Huruf paling banyak di Instagram').fill('2.000');
  await expect
    .poll(async () => (await readRows<PackRow>(page, 'rulePacks'))[0]?.pack.limits)
    .toEqual({ instagram: { hashtags: 3, text: 2000 } });
  await driver.makePost();
  await driver.pickLayout();
  await driver.panel.getByLabel('Caption Instagram').waitFor();
  await expect(driver.panel.getByText(/dari 2\.000 /)).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Kembalikan Instagram seperti semula' }).click();
  await expect(hashtags).toHaveValue('5');
});

const PACK = {
  format: 'pajang-rules',
  version: 1,
  name: 'Aturan komunitas kue',
  source: 'Komunitas kue Batam',
  checked: '2026-11-01',
  off: ['L50'],
  rules: [
    {
      id: 'kue-1',
      severity: 'warn',
      message: 'Sebut isi toples dalam gram.',
      pattern: 'toples (kecil|besar)',
    },
  ],
};
const asFile = (value: unknown) => ({
  name: 'aturan.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

test('a pack of others is brought in, switched off, thrown away and had back; a bad one is refused whole', async ({
  opened,
}) => {
  const page = await openAt(opened, 'aturan');
  const input = page.locator('input[type=file]');
  await page.getByLabel('Tulisan percobaan').fill('Nastar toples kecil, Rp65.000/toples. Pesan lewat DM ya');
  const found = results(page).getByText('Sebut isi toples dalam gram.');

  await input.setInputFiles(asFile(PACK));
  await expect(page.getByText('Paket Aturan komunitas kue sudah dipakai.')).toBeVisible();
  await expect(found).toBeVisible();
  const capitals = page.getByRole('switch', { name: 'Aturan Huruf besar semua' });
  await expect(capitals).toBeDisabled();
  await expect(capitals).not.toBeChecked();
  await expect(page.getByText('Dimatikan oleh paket Aturan komunitas kue.')).toBeVisible();

  await flip(page.getByRole('switch', { name: 'Pakai paket Aturan komunitas kue' }));
  await expect(found).toBeHidden();
  await flip(page.getByRole('switch', { name: 'Pakai paket Aturan komunitas kue' }));
  await expect(found).toBeVisible();
  await page.getByRole('button', { name: 'Buang Aturan komunitas kue' }).click();
  await expect(found).toBeHidden();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(found).toBeVisible();

  const refused: [unknown, string][] = [
    ['bukan json', 'File ini bukan paket aturan Pajang.'],
    [{ ...PACK, checked: 'kemarin' }, 'di bagian checked.'],
    [{ ...PACK, words: { 'kata-kata': { add: ['x'] } } }, 'daftar kata “kata-kata”'],
    [{ ...PACK, rules: [{ ...PACK.rules[0], pattern: '(?=a)a' }] }, 'Pola pada aturan “kue-1” tidak bisa'],
  ];
  for (const [file, sentence] of refused) {
    await input.setInputFiles(asFile(file));
    await expect(page.getByText(sentence)).toBeVisible();
  }
  expect(await readRows<PackRow>(page, 'rulePacks')).toHaveLength(1);
});

test('what was changed by hand goes into a file that another shop can bring in', async ({ opened }) => {
  const page = await openAt(opened, 'aturan');
  const save = page.getByRole('button', { name: 'Simpan perubahan saya jadi file' });
  await expect(save).toBeDisabled();
  await flip(page.getByRole('switch', { name: 'Aturan Kata “paling” dan “ter-”' }));
  const waiting = page.waitForEvent('download');
  await save.click();
  const file = await (await waiting).path();
  const pack = JSON.parse(await readFile(file, 'utf8'));
  expect(pack).toMatchObject({
    format: 'pajang-rules',
    version: 1,
    name: 'Perubahan Toko saya',
    off: ['L20'],
  });
  await page.locator('input[type=file]').setInputFiles(asFile(pack));
  await expect(page.getByText('Paket Perubahan Toko saya sudah dipakai.')).toBeVisible();
});
