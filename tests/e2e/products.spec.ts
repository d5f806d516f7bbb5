import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seedProducts } from '../../scripts/bench/seed-products';
import { goodFile } from '../support/bad-files';
import type { Opened } from '../support/browser';
import { readRows } from '../support/panel';
import { expect, test } from './fixtures';

interface Row {
  id: string;
  name: string;
  deletedAt?: number;
}

/** The studio at one of its addresses, in a tab of its own. */
async function openAt({ context }: Opened, place: string): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/studio.html#${place}`);
  return page;
}

const drawer = (page: Page) => page.getByRole('dialog');
const field = (page: Page, name: string) => drawer(page).getByLabel(name, { exact: true });
const section = (page: Page, name: string) =>
  drawer(page).getByRole('button', { name: new RegExp(`^${name}`) });
const list = (page: Page) => page.getByRole('list', { name: 'Daftar produk' });
const stored = async (page: Page) => (await readRows<Row>(page, 'products'))[0];

/** Begins a product and waits until its first keystroke has made it. */
async function begin(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Produk baru' }).click();
  await field(page, 'Nama produk').fill(name);
  await expect(page).toHaveURL(/#produk\/[0-9a-f-]{36}$/);
}

test('a product typed by hand keeps pre-order, permits, facts and choices over a reload', async ({
  opened,
}) => {
  const page = await openAt(opened, 'produk');
  await page.getByText('Belum ada produk di toko ini.').waitFor();
  await begin(page, 'Nastar Keju');
  await expect(field(page, 'Nama produk')).toBeFocused();
  await field(page, 'Harga').fill('85rb/toples');
  await field(page, 'Harga coret').fill('95.000');
  await field(page, 'Keterangan').fill('Selai nanas buatan sendiri');
  await page.locator('input[type=file]').setInputFiles(await goodFile());
  await drawer(page).getByRole('button', { name: 'Lepas foto 1' }).waitFor();

  await section(page, 'Rincian dan pilihan').click();
  await drawer(page).getByRole('button', { name: 'Tampilkan semua rincian' }).click();
  await field(page, 'Tahan berapa lama').fill('30 hari');
  await field(page, 'Pilihan').fill('Keju, Original');
  await page.keyboard.press('Enter');
  await section(page, 'Stok dan PO').click();
  await field(page, 'Cara jual').selectOption('Pre-order');
  await field(page, 'Kuota pesanan').fill('20');
  await field(page, 'Pesan paling lambat').fill('12/3/2027');
  await field(page, 'Pesanan siap').fill('10 Mar 2027');
  await page.keyboard.press('Tab');
  await expect(drawer(page).getByText('Batas pesan jatuh sesudah hari siap')).toBeVisible();
  await field(page, 'Pesanan siap').fill('20 Mar 2027');
  await page.keyboard.press('Tab');
  await expect(drawer(page).getByText('Batas pesan jatuh')).toBeHidden();
  await expect(field(page, 'Pesan paling lambat')).toHaveValue('12 Maret 2027');
  await section(page, 'Izin').click();
  await field(page, 'Nomor P-IRT').fill('2063171010123-27');
  await section(page, 'Keunggulan').click();
  await drawer(page).getByLabel('Apa yang membuat produk ini berbeda?').fill('Tidak terlalu manis');
  await expect.poll(() => stored(page)).toMatchObject({ strength: 'Tidak terlalu manis' });

  await page.reload();
  await expect(field(page, 'Nama produk')).toHaveValue('Nastar Keju');
  await expect(field(page, 'Harga')).toHaveValue('85rb/toples');
  await expect(field(page, 'Harga coret')).toHaveValue('95.000');
  await expect(field(page, 'Keterangan')).toHaveValue('Selai nanas buatan sendiri');
  await expect(drawer(page).getByRole('button', { name: 'Lepas foto 1' })).toBeVisible();
  await section(page, 'Rincian dan pilihan').click();
  await expect(field(page, 'Tahan berapa lama')).toHaveValue('30 hari');
  await expect(drawer(page).getByText('Original', { exact: true })).toBeVisible();
  await section(page, 'Stok dan PO').click();
  await expect(field(page, 'Cara jual')).toHaveValue('preorder');
  await expect(field(page, 'Kuota pesanan')).toHaveValue('20');
  await expect(field(page, 'Pesan paling lambat')).toHaveValue('12 Maret 2027');
  await expect(field(page, 'Pesanan siap')).toHaveValue('20 Maret 2027');
  await section(page, 'Izin').click();
  await expect(field(page, 'Nomor P-IRT')).toHaveValue('2063171010123-27');
  expect(await stored(page)).toMatchObject({
    price: { amount: 85_000, currency: 'IDR', unit: 'toples' },
    strikePrice: 95_000,
    variants: ['Keju', 'Original'],
    stock: { mode: 'preorder', amount: 20, closes: '2027-03-12', ready: '2027-03-20' },
    permits: { pirt: '2063171010123-27' },
  });
});

test('an amount or a day that is half typed stays in its field and changes nothing', async ({ opened }) => {
  const page = await openAt(opened, 'produk');
  await begin(page, 'Nastar');
  await section(page, 'Stok dan PO').click();
  await field(page, 'Cara jual').selectOption('Pre-order');
  await field(page, 'Kuota pesanan').fill('20');
  await field(page, 'Pesan paling lambat').fill('12/3/2027');
  await field(page, 'Kuota pesanan').fill('2o');
  await expect(drawer(page).getByText('Tulis angka saja')).toBeVisible();
  await field(page, 'Pesan paling lambat').fill('31/2');
  await page.keyboard.press('Tab');
  await expect(drawer(page).getByText('Tanggal ini belum terbaca')).toBeVisible();
  await expect(field(page, 'Pesan paling lambat')).toHaveValue('31/2');
  await expect(field(page, 'Kuota pesanan')).toHaveValue('2o');
  await field(page, 'Nama produk').fill('Nastar Keju');
  await expect.poll(() => stored(page)).toMatchObject({ name: 'Nastar Keju' });
  expect(await stored(page)).toMatchObject({ stock: { mode: 'preorder', amount: 20, closes: '2027-03-12' } });
});

test('two windows on one product show and keep each other’s work', async ({ opened }) => {
  const one = await openAt(opened, 'produk');
  await begin(one, 'Sambal Bawang');
  const other = await openAt(opened, one.url().split('#')[1] ?? '');
  await expect(field(other, 'Nama produk')).toHaveValue('Sambal Bawang');
  for (const page of [one, other]) {
    await section(page, 'Rincian dan pilihan').click();
    // A field that is still folded away takes no focus: what is typed would land in the one before.
    await expect(field(page, 'Isi')).toBeVisible();
  }

  await field(one, 'Nama produk').press('End');
  // Both at once, letter by letter: two whole fields, and two facts of one field.
  await Promise.all([
    field(one, 'Nama produk').pressSequentially(' Pedas Sekali'),
    field(other, 'Keterangan').pressSequentially('Cabai rawit, bawang merah'),
  ]);
  for (const [page, name] of [
    [one, 'Isi'],
    [other, 'Berat'],
  ] as const) {
    await field(page, name).click();
    await expect(field(page, name)).toBeFocused();
  }
  await Promise.all([
    field(one, 'Isi').pressSequentially('150 ml'),
    field(other, 'Berat').pressSequentially('180 gram'),
  ]);
  for (const page of [one, other]) {
    await expect(field(page, 'Nama produk')).toHaveValue('Sambal Bawang Pedas Sekali');
    await expect(field(page, 'Keterangan')).toHaveValue('Cabai rawit, bawang merah');
    await expect(field(page, 'Isi')).toHaveValue('150 ml');
    await expect(field(page, 'Berat')).toHaveValue('180 gram');
  }
  expect(await stored(one)).toMatchObject({
    name: 'Sambal Bawang Pedas Sekali',
    description: 'Cabai rawit, bawang merah',
    facts: { content: '150 ml', weight: '180 gram' },
  });
});

test('is found by words in any order; a second one, the trash and the way back', async ({ opened }) => {
  const page = await openAt(opened, 'produk');
  for (const [name, story] of [
    ['Soft Cookies Matcha', 'Isi 12 keping'],
    ['Soft Cookies Cokelat', 'Isi 6 keping'],
  ] as const) {
    await begin(page, name);
    await field(page, 'Keterangan').fill(story);
    await drawer(page).getByRole('button', { name: 'Tutup' }).click();
  }
  const rows = list(page).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Cari produk').fill('keping matc');
  await expect(rows).toHaveText([/Soft Cookies Matcha/]);
  await expect(page.getByRole('status').first()).toHaveText('1 produk cocok');
  await page.getByLabel('Cari produk').fill('matcha 6');
  await page.getByText('Tidak ada produk yang cocok.').waitFor();
  await page.getByRole('button', { name: 'Hapus pencarian' }).click();
  await expect(rows).toHaveText([/Cokelat/, /Matcha/]);
  await page.getByText('Nama A–Z').click();
  await expect(rows).toHaveText([/Cokelat/, /Matcha/]);

  await rows.getByRole('link', { name: /Matcha/ }).click();
  await drawer(page).getByRole('button', { name: 'Gandakan' }).click();
  await expect(field(page, 'Nama produk')).toHaveValue('Soft Cookies Matcha (salinan)');
  await expect(field(page, 'Keterangan')).toHaveValue('Isi 12 keping');
  await drawer(page).getByRole('button', { name: 'Buang' }).click();
  await expect(page.getByText('Soft Cookies Matcha (salinan) dibuang.')).toBeVisible();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(rows).toHaveText([/Cokelat/, /Matcha/, /Matcha \(salinan\)/]);
  expect((await readRows<Row>(page, 'products')).filter(({ deletedAt }) => deletedAt)).toEqual([]);
});

test('a post is made of it, once, and outlives it in the trash', async ({ opened }) => {
  const page = await openAt(opened, 'produk');
  await begin(page, 'Tas Anyam Pandan');
  await drawer(page).getByRole('button', { name: 'Buat postingan' }).click();
  await expect(drawer(page).getByText('Drafnya sudah ada')).toBeVisible();
  await drawer(page).getByRole('button', { name: 'Buat postingan' }).click();
  await drawer(page).getByRole('link', { name: 'Lihat drafnya' }).waitFor();
  expect(await readRows(page, 'posts')).toMatchObject([
    { productId: (await stored(page))?.id, state: 'draft' },
  ]);
  await drawer(page).getByRole('button', { name: 'Buang' }).click();
  await page.getByText('Tas Anyam Pandan dibuang.').waitFor();
  await page.getByRole('link', { name: 'Kalender' }).click();
  await page.getByRole('button', { name: 'Tas Anyam Pandan' }).waitFor();
  const [post] = await readRows<Row>(page, 'posts');
  await page.evaluate((id) => {
    window.location.hash = `kalender/${id}`;
  }, post?.id);
  await expect(drawer(page).getByRole('heading', { name: 'Tas Anyam Pandan' })).toBeVisible();
});

test('a product that is read from a page knows from where', async ({ panelOnProduct: driver }) => {
  await driver.makePost();
  const [product] = await readRows<Row & { readFrom: Record<string, string> }>(driver.panel, 'products');
  expect(Object.keys(product?.readFrom ?? {}).toSorted()).toEqual(['description', 'name', 'price']);
  for (const source of Object.values(product?.readFrom ?? {})) expect(source).toMatch(/^[a-z-]+$/);
});

test('of 5,000 products only those in sight are drawn, and the last can be reached', async ({ opened }) => {
  const page = await openAt(opened, 'produk');
  await page.getByText('Belum ada produk di toko ini.').waitFor();
  await seedProducts(opened, 5000);
  await page.reload();
  await page.getByText('5.000 produk').waitFor();
  const rows = list(page).getByRole('listitem');
  await expect(rows.first()).toContainText('nomor 4999');
  // A window of 900 pixels has room for eleven rows; some more wait beyond each edge.
  expect(await rows.count()).toBeLessThan(40);
  await page.keyboard.press('End');
  await expect(rows.last()).toContainText('nomor 0000');
  await expect(rows.last()).toHaveAttribute('aria-posinset', '5000');
  await expect(rows.last()).toBeInViewport();
  expect(await rows.count()).toBeLessThan(40);
  await page.getByLabel('Cari produk').fill('0042 cookies');
  await expect(rows).toHaveText([/nomor 0042/]);
});

/** Faults by WCAG 2 A and AA, one line each, once nothing moves any more. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`));
}

/** What does not fit its place in a window of this width, one line each. */
async function cutOff(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`the page scrolls sideways`] : [];
    const words = 'button, a, section[role=dialog], [role=dialog] :is(label, p, span, h3)';
    const cut = [...document.querySelectorAll(words)]
      .filter((element) => !element.closest('.mantine-Button-loader'))
      .filter((element) => element.clientWidth > 0 && getComputedStyle(element).display !== 'inline')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `cut off: ${element.className} ${element.textContent?.slice(0, 60)}`);
    return [...wide, ...cut];
  });
}

const WIDTHS = [1280, 360, 320];

for (const scheme of ['light', 'dark'] as const) {
  test(`list and form stand in nobody’s way, down to 320 pixels (${scheme})`, async ({ opened }) => {
    test.slow();
    const page = await openAt(opened, 'produk');
    await page.emulateMedia({ colorScheme: scheme });
    await page.getByText('Belum ada produk di toko ini.').waitFor();
    await seedProducts(opened, 12);
    await page.reload();
    await page.getByText('12 produk').waitFor();
    for (const width of WIDTHS) expect.soft(await cutOff(page, width), `list at ${width}`).toEqual([]);
    expect.soft(await faults(page), 'list').toEqual([]);
    await page.getByLabel('Cari produk').fill('tidak ada ini');
    await page.getByRole('button', { name: 'Hapus pencarian' }).waitFor();
    expect.soft(await faults(page), 'nothing found').toEqual([]);
    await page.getByRole('button', { name: 'Hapus pencarian' }).click();
    await list(page).getByRole('link', { name: /0011/ }).click();
    await field(page, 'Nama produk').waitFor();
    for (const name of ['Rincian dan pilihan', 'Stok dan PO', 'Izin', 'Keunggulan']) {
      await section(page, name).click();
    }
    await field(page, 'Cara jual').selectOption('Pre-order');
    await field(page, 'Pesan paling lambat').waitFor();
    for (const width of WIDTHS) expect.soft(await cutOff(page, width), `form at ${width}`).toEqual([]);
    expect.soft(await faults(page), 'form').toEqual([]);
  });
}
