import type { Page } from '@playwright/test';
import { DEMO_PRODUCT_URL, routeDemo } from '../demo/route';
import { badFiles, goodFile, hugeJpeg } from '../support/bad-files';
import { type Opened, openBrowser, type Routable } from '../support/browser';
import { jpegFacts } from '../support/jpeg';
import { PanelDriver, readRows } from '../support/panel';
import { unzip } from '../support/zip';
import { expect, test } from './fixtures';

interface StoredProduct {
  name: string;
  price?: { amount: number; max?: number };
  priceText?: string;
  description: string;
  photoIds: string[];
}

const CART = 'https://shopee.co.id/keranjang';
const HANTARAN = 'https://shopee.co.id/Jasa-Hias-Hantaran-Custom-i.52.611';
const BATIK = '/Kain-Batik-Kawung-Katun-i.31.402';
const PHOTO_HOST = 'down-id.img.susercontent.com';

const NOT_A_PRODUCT = 'Halaman ini bukan halaman produk. Ketik nama dan harganya, lalu tambahkan foto.';
const BROWSER_PAGE =
  'Halaman browser seperti ini tidak bisa dibaca. Buka halaman produk Anda, atau ketik sendiri di bawah.';
const PRICE_UNREAD = 'Harga belum terbaca. Tulis seperti 25.000, 25rb, atau 10–15rb.';

const TYPED = {
  'Nama produk': 'Keripik Singkong Balado',
  Harga: '15rb',
  Keterangan: 'Pedas manis, 250 gram.',
};

/** Types a product by hand, as far as the user came before things went wrong. */
async function typeProduct(driver: PanelDriver): Promise<void> {
  for (const [label, words] of Object.entries(TYPED)) await driver.field(label).fill(words);
}

async function expectTyped(driver: PanelDriver, changed: Partial<typeof TYPED> = {}): Promise<void> {
  for (const [label, words] of Object.entries({ ...TYPED, ...changed }))
    await expect(driver.field(label)).toHaveValue(words);
}

/** Closes the panel, as its cross does, and opens it again on a page. */
async function reopen(driver: PanelDriver, page: Page): Promise<PanelDriver> {
  const closed = driver.panel.waitForEvent('close');
  await driver.panel.evaluate(() => setTimeout(() => window.close()));
  await closed;
  return PanelDriver.openOn(driver.opened, page);
}

const says = (driver: PanelDriver, sentence: string) =>
  expect(driver.panel.getByText(sentence, { exact: true })).toBeVisible();

const pick = (driver: PanelDriver, file: Awaited<ReturnType<typeof goodFile>>) =>
  driver.panel.locator('input[type=file]').setInputFiles(file);

const keptPhotos = (driver: PanelDriver) => driver.button(/^Lepas foto/);

/** A page of this HTML at an address of the demo's hosts. */
const serve = (opened: Opened, address: string, body: string) =>
  opened.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` }),
  );

const ARTICLE = `<html lang="id"><title>Cara menyimpan kue kering</title><article><h1>Cara menyimpan kue kering</h1>
${'<p>Kue kering tahan lama kalau toplesnya rapat dan kering. Jauhkan dari panas matahari.</p>'.repeat(12)}</article>`;

const POST = 'Ini unggahan, bukan halaman produk. Tulisannya bisa dipakai.';

for (const [where, address, words] of [
  ['an article on the marketplace', 'https://shopee.co.id/blog-artikel', NOT_A_PRODUCT],
  ['an article on Instagram', 'https://www.instagram.com/p/Cx1Blog/', POST],
] as const) {
  test(`${where} is no product: the panel says so and keeps what is typed`, async ({ opened, visit }) => {
    await serve(opened, address, ARTICLE);
    const page = await visit(address);
    const driver = await PanelDriver.openOn(opened, page);
    await says(driver, words);
    await expect(driver.button('Buat postingan')).toBeDisabled();
    await typeProduct(driver);
    await expectTyped(await reopen(driver, page));
  });
}

test('a page of the browser itself is told apart, and typing goes on below it', async ({ opened, visit }) => {
  const page = await visit(CART);
  const driver = await PanelDriver.openOn(opened, page);
  await says(driver, NOT_A_PRODUCT);
  await visit('chrome://version');
  await says(driver, BROWSER_PAGE);
  await driver.button('Baca lagi').click();
  await says(driver, BROWSER_PAGE);
  await typeProduct(driver);
  await page.bringToFront();
  await expectTyped(driver);
  await expectTyped(await reopen(driver, page));
});

test('a product that asks to be called has no price and no photo: both can be added or left', async ({
  opened,
  visit,
}) => {
  const page = await visit(HANTARAN);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const driver = await PanelDriver.openOn(opened, page);
  await says(driver, 'Terbaca dari halaman ini, tetapi harganya tidak tertulis. Isi harganya kalau ada.');
  await expect(driver.field('Nama produk')).toHaveValue('Jasa Hias Hantaran Custom');
  await expect(driver.field('Harga')).toHaveValue('');
  await driver.makePost();
  await says(
    driver,
    'Belum ada foto. Tambahkan foto produk supaya gambarnya lebih menarik. Gambar tanpa foto tetap bisa dipilih.',
  );
  await driver.step('Kata');
  for (const text of Object.values(await driver.captions())) {
    expect(text).toContain('Jasa Hias Hantaran Custom');
    expect(text).not.toMatch(/Rp\s?\d|undefined|null|NaN/);
  }
});

test('a range of prices is understood; words are not, stay as typed, and the field says what to write', async ({
  opened,
  visit,
}) => {
  const page = await visit(CART);
  let driver = await PanelDriver.openOn(opened, page);
  await typeProduct(driver);
  await driver.field('Harga').fill('10–15rb');
  await expect(driver.panel.getByText(PRICE_UNREAD)).toHaveCount(0);
  await expect
    .poll(async () => (await readRows<StoredProduct>(driver.panel, 'products'))[0]?.price)
    .toMatchObject({ amount: 10_000, max: 15_000 });
  for (const words of ['Hubungi penjual', 'abc']) {
    await driver.field('Harga').fill(words);
    await says(driver, PRICE_UNREAD);
    // Said at the field itself, for those who hear the screen read.
    await expect(driver.field('Harga')).toHaveAccessibleDescription(PRICE_UNREAD);
    driver = await reopen(driver, page);
    await expectTyped(driver, { Harga: words });
    await says(driver, PRICE_UNREAD);
  }
});

test('files that are no photo are refused with a sentence each; a good one still comes in', async ({
  opened,
  visit,
}) => {
  const driver = await PanelDriver.openOn(opened, await visit(CART));
  await typeProduct(driver);
  for (const { file, sentence } of await badFiles()) {
    await pick(driver, file);
    await says(driver, sentence);
    await expectTyped(driver);
  }
  expect(await driver.panel.evaluate(() => 'pwned' in globalThis)).toBe(false);
  expect(await readRows(driver.panel, 'assets')).toEqual([]);
  await pick(driver, await goodFile());
  await expect(keptPhotos(driver)).toHaveCount(1);
  await expect(driver.panel.getByRole('alert')).toHaveCount(0);
  await expectTyped(driver);
});

test('a camera’s 50 megapixels are taken and kept as a working copy', async ({ opened, visit }) => {
  const page = await visit(CART);
  const photo = await hugeJpeg(page, 8660, 5774);
  expect(jpegFacts(photo.buffer)).toMatchObject({ width: 8660, height: 5774 });
  const driver = await PanelDriver.openOn(opened, page);
  await typeProduct(driver);
  await pick(driver, photo);
  await expect(keptPhotos(driver)).toHaveCount(1, { timeout: 30_000 });
  await expectTyped(driver);
  const [kept] = await readRows<{ width: number; height: number }>(driver.panel, 'assets');
  expect(kept?.width).toBe(2160);
  // 5774 × 2160 / 8660 = 1440.17, rounded either way.
  expect([1440, 1441]).toContain(kept?.height);
});

test('a photo host that refuses is told apart from one that needs leave; the drop zone serves instead', async ({
  panelOnProduct: driver,
}) => {
  await driver.field('Per').fill('toples');
  await driver.panel.route(`https://${PHOTO_HOST}/**`, (route) => route.abort('failed'));
  await driver.button('Buat postingan').click();
  await says(
    driver,
    'Foto ini disimpan di tempat lain yang perlu izin Anda. Izinkan sekali saja. Atau seret fotonya ke sini, tempel, atau potong dari layar.',
  );
  await expect(driver.button(`Izinkan ${PHOTO_HOST}`)).toBeVisible();
  await driver.panel.route(`https://${PHOTO_HOST}/**`, (route) =>
    route.fulfill({ status: 403, headers: { 'access-control-allow-origin': '*' } }),
  );
  // What could not be taken stays on offer, unticked.
  await driver.button('Pilih semua').click();
  await driver.button('Buat postingan').click();
  await says(
    driver,
    'Foto ini tidak bisa diambil dari halamannya. Anda tetap bisa menyeretnya ke sini, menempelnya (klik kanan fotonya, Salin gambar, lalu Ctrl+V), atau memotongnya dari layar.',
  );
  await expect(driver.field('Nama produk')).toHaveValue('Soft Cookies Matcha Toples 200gr');
  await expect(driver.field('Per')).toHaveValue('toples');
  // It is still the product of this page, though it has been corrected.
  await expect(driver.panel.getByText('Halaman ini berisi produk lain.')).toHaveCount(0);
  await pick(driver, await goodFile());
  await expect(keptPhotos(driver)).toHaveCount(1);
  await driver.makePost();
  await expect(driver.panel.locator('canvas').first()).toBeVisible();
});

/** The marketplace answers only when the test lets it. */
class SlowShop {
  private waiting: (() => void)[] = [];
  private held = false;

  route = async (to: Routable): Promise<void> => {
    await routeDemo(to);
    await to.route(/^https:\/\/shopee\.co\.id\/__demo\/api\/item/, async (route) => {
      if (this.held) await new Promise<void>((done) => this.waiting.push(done));
      await route.fallback();
    });
  };
  hold(): void {
    this.held = true;
  }
  /** Waits until a page has asked and stands there unanswered. */
  asked(): Promise<void> {
    return expect.poll(() => this.waiting.length).toBeGreaterThan(0);
  }
  release(): void {
    this.held = false;
    for (const done of this.waiting.splice(0)) done();
  }
}

const slowTest = test.extend<{ shop: SlowShop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the braces.
  shop: async ({}, use) => use(new SlowShop()),
  opened: async ({ shop }, use) => {
    const opened = await openBrowser({ route: shop.route });
    await use(opened);
    shop.release();
    await opened.close();
  },
});

slowTest(
  'a page that moves on while it is read never mixes two products',
  async ({ opened, visit, shop }) => {
    const page = await visit(CART);
    const driver = await PanelDriver.openOn(opened, page);
    await says(driver, NOT_A_PRODUCT);
    shop.hold();
    await page.goto(DEMO_PRODUCT_URL);
    await shop.asked();
    await page.evaluate((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, BATIK);
    shop.release();
    await page.getByRole('heading', { name: /Kain Batik/ }).waitFor();
    await expect(driver.field('Nama produk')).toHaveValue('Kain Batik Motif Kawung Katun Halus');
    await expect(driver.field('Harga')).toHaveValue('Rp10.000–Rp15.000');
    await expect(driver.field('Keterangan')).toHaveValue(/adem dan tidak luntur/);
    await expect(driver.field('Keterangan')).not.toHaveValue(/Matcha/i);
  },
);

test('a page that is loaded anew while it is read is read once more', async ({ opened, visit }) => {
  // A shell without a product: the reader waits for one.
  await serve(opened, DEMO_PRODUCT_URL, '<title>Shopee Indonesia</title><p>Memuat…</p>');
  const page = await visit();
  const driver = await PanelDriver.openOn(opened, page);
  await expect(driver.panel.getByRole('status', { name: 'Membaca halaman…' })).toBeVisible();
  await opened.context.unroute(DEMO_PRODUCT_URL);
  await page.reload();
  await expect(driver.field('Nama produk')).toHaveValue('Soft Cookies Matcha Toples 200gr');
});

const HOSTILE =
  'Keripik 🍠👨‍👩‍👧 \u202Ekitnac\u200F <script>globalThis.pwned=1</script><img src=x onerror="pwned=1"> {{ 6 | times: 7 }} $t(close)';

test('a name full of traps runs nothing, and captions and pictures still come out', async ({
  opened,
  visit,
}) => {
  const jsonLd = JSON.stringify({
    '@type': 'Product',
    name: `${HOSTILE} \ud83d`,
    image: `https://${PHOTO_HOST}/file/sambal-bawang`,
    offers: { '@type': 'Offer', price: '12000.00', priceCurrency: 'IDR' },
  });
  const address = 'https://shopee.co.id/Keripik-i.66.6';
  await serve(
    opened,
    address,
    `<html lang="id"><title>Keripik</title><h1>Keripik</h1><img src="https://${PHOTO_HOST}/file/sambal-bawang"
    ><script type="application/ld+json">${JSON.stringify(JSON.parse(jsonLd)).replaceAll('<', '\\u003c')}</script>`,
  );
  const page = await visit(address);
  const driver = await PanelDriver.openOn(opened, page);
  await expect(driver.field('Nama produk')).toHaveValue(/Keripik/);
  await expect(driver.field('Harga')).toHaveValue('Rp12.000');
  // What a reader has cleaned away can still be pasted.
  await driver.field('Nama produk').evaluate((input: HTMLInputElement, name) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, name + String.fromCharCode(0xd83d));
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, HOSTILE);
  await driver.makePost();
  await expect(driver.panel.locator('canvas').first()).toBeVisible();
  await driver.pickLayout();
  const captions = Object.values(await driver.captions());
  expect(captions).toHaveLength(5);
  for (const text of captions) {
    expect(text).toContain('Keripik 🍠👨‍👩‍👧');
    expect(text).toContain('12.000');
    expect(text).not.toMatch(/[\u202a-\u202e\u200f]|42|Tutup/);
    expect(text.isWellFormed()).toBe(true);
  }
  await driver.step('Hari');
  const { name, bytes } = await plan(driver);
  expect(name).toMatch(/^keripik[a-z0-9-]*\.zip$/);
  const files = await unzip(bytes);
  expect(jpegFacts(files['gambar-1080x1350.jpg'] ?? new Uint8Array(2))).toMatchObject({ width: 1080 });
  for (const seen of [page, driver.panel])
    expect(await seen.evaluate(() => 'pwned' in globalThis)).toBe(false);
  await expect(driver.panel.getByRole('alert')).toHaveCount(0);
});

/** Puts the post on the proposed day and takes its files. */
async function plan(driver: PanelDriver) {
  await driver.button(/^Taruh di kalender/).click();
  await driver.panel.getByText('Sudah di kalender').waitFor();
  return driver.downloadBy('Unduh semua');
}

/** From now on the computer has no room: what a browser does then is refuse every write with this error. */
const fillDisk = (panel: Page) =>
  panel.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const refuse = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = refuse;
    IDBObjectStore.prototype.put = refuse;
    Object.assign(globalThis, {
      makeRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }),
    });
  });

const makeRoom = (panel: Page) =>
  panel.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());

const DISK_FULL =
  'Penyimpanan komputer penuh, jadi perubahan terakhir belum tersimpan. Kosongkan sedikit tempat, lalu coba lagi.';

for (const [when, begun] of [
  ['before anything is stored', false],
  ['in the middle of the work', true],
] as const) {
  test(`a disk that is full ${when} is told; what is typed stays and is stored once there is room`, async ({
    opened,
    visit,
  }) => {
    const page = await visit(CART);
    const driver = await PanelDriver.openOn(opened, page);
    if (begun) {
      await driver.field('Nama produk').fill('Keripik');
      await expect.poll(() => readRows(driver.panel, 'products')).toHaveLength(1);
    }
    await fillDisk(driver.panel);
    await typeProduct(driver);
    await says(driver, DISK_FULL);
    await pick(driver, await goodFile());
    await says(driver, DISK_FULL);
    await expectTyped(driver);
    await driver.button('Buat postingan').click();
    await says(driver, DISK_FULL);
    await expectTyped(driver);

    await makeRoom(driver.panel);
    await pick(driver, await goodFile());
    await expect(keptPhotos(driver)).toHaveCount(1);
    await driver.makePost();
    await expect(driver.panel.getByText(DISK_FULL)).toHaveCount(0);
    expect(await readRows<StoredProduct>(driver.panel, 'products')).toMatchObject([
      { name: TYPED['Nama produk'], price: { amount: 15_000 }, description: TYPED.Keterangan },
    ]);
    expect((await readRows<StoredProduct>(driver.panel, 'products'))[0]?.photoIds).toHaveLength(1);
  });
}
