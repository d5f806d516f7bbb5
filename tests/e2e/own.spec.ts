import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Opened } from '../support/browser';
import { jpegFacts } from '../support/jpeg';
import { type PanelDriver, readRows } from '../support/panel';
import { expect, test } from './fixtures';

interface TemplateRow {
  id: string;
  shopId: string;
  name: string;
  basedOn?: string;
  parts: Record<string, string>;
  deletedAt?: number;
}
interface DesignRow {
  id: string;
  name: string;
  layoutId?: string;
  scenes: Record<string, unknown>;
  deletedAt?: number;
}
interface PostRow {
  templateId?: string;
  layoutId?: string;
  texts: Record<string, { text: string; edited: boolean }>;
  scenes: Record<string, unknown>;
}

const PRODUCT = 'Soft Cookies Matcha Toples 200gr';

/** The studio at one of its addresses, in a tab of its own. */
async function openAt({ context }: Opened, place: string): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL(`/studio.html#${place}`, worker.url()).href);
  return page;
}

const fields = (page: Page, part: string) => page.getByRole('group', { name: `Sisipkan ke ${part}` });
const insert = (page: Page, part: string, field: string) =>
  fields(page, part).getByRole('button', { name: field, exact: true }).click();
const box = (page: Page, part: string) => page.getByRole('textbox', { name: part, exact: true });
const preview = (page: Page) => page.getByRole('region', { name: 'Contoh jadinya' });

/** Begins a template from nothing and names it. */
async function beginTemplate(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Template baru' }).click();
  await page.getByRole('button', { name: 'Mulai dari kosong' }).click();
  await page.getByLabel('Nama template').fill(name);
}

async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** From the product as read to the step of the words. */
async function toWords(driver: PanelDriver): Promise<void> {
  await driver.makePost();
  await driver.pickLayout();
  await driver.panel.getByLabel('Caption Instagram').waitFor();
}

test('a template put together from fields is shown with the shop’s product and serves every channel', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  const studio = await openAt(opened, 'template');
  await beginTemplate(studio, 'Sapaan pagi');
  await box(studio, 'Pembuka').fill('Pagi');
  await insert(studio, 'Pembuka', 'Sapaan');
  await expect(box(studio, 'Pembuka')).toHaveValue('Pagi [Sapaan]');
  // The cursor stands behind the field, and what is pressed next goes there.
  await expect(box(studio, 'Pembuka')).toBeFocused();
  await studio.keyboard.type('!');
  await insert(studio, 'Nama produk', 'Nama produk');
  await box(studio, 'Harga').fill('Cuma , ya');
  await box(studio, 'Harga').evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(5, 5));
  await insert(studio, 'Harga', 'Harga');
  await expect(box(studio, 'Harga')).toHaveValue('Cuma [Harga], ya');
  // The browser takes it back like something typed.
  await studio.keyboard.press('Control+z');
  await expect(box(studio, 'Harga')).toHaveValue('Cuma , ya');
  await insert(studio, 'Harga', 'Harga');
  await fields(studio, 'Ajakan').getByRole('button', { name: 'Isian lain untuk Ajakan' }).click();
  await insert(studio, 'Ajakan', 'Cara pesan');

  const shown = preview(studio);
  await expect(shown).toContainText(`Dengan ${PRODUCT}`);
  await expect(shown.getByRole('status')).toContainText(`Pagi Kak!\n\n${PRODUCT}\n\nCuma Rp25.000, ya`, {
    useInnerText: true,
  });
  await shown.getByRole('radio', { name: 'Shopee' }).click();
  // A listing has neither an opening nor a call.
  await expect(shown.getByRole('status')).toHaveText(`${PRODUCT}\n\nCuma Rp25.000, ya`, {
    useInnerText: true,
  });
  expect(await faults(studio)).toEqual([]);

  await driver.panel.bringToFront();
  await driver.pickLayout();
  await driver.pickTemplate('Sapaan pagi');
  await expect(driver.panel.getByLabel('Caption Instagram')).toHaveValue(/^Pagi Kak!/);
  const captions = await driver.captions();
  for (const channel of ['Instagram', 'Facebook', 'Status WhatsApp', 'Grup WhatsApp'])
    expect(captions[channel]).toMatch(new RegExp(`^Pagi Kak!\n\n${PRODUCT}\n\nCuma Rp25\\.000, ya`));
  expect(captions.Shopee).toBe(`${PRODUCT}\n\nCuma Rp25.000, ya`);
  const [row] = await readRows<TemplateRow>(studio, 'templates');
  expect(await readRows<PostRow>(studio, 'posts')).toMatchObject([{ templateId: row?.id }]);
});

test('a built-in one serves as a base: its questions are still asked; thrown away, it is used no more', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await toWords(driver);
  const studio = await openAt(opened, 'template');
  await studio.getByRole('searchbox').fill('restock');
  await studio.getByRole('button', { name: 'Pakai Restock sebagai dasar' }).click();
  await expect(studio.getByLabel('Nama template')).toHaveValue('Restock versi saya');
  // Its parts hold more than fields, and that is shown as it is.
  await expect(box(studio, 'Pembuka')).toHaveValue(/\{%/);
  await box(studio, 'Pembuka').fill('Sudah ada lagi');
  await fields(studio, 'Pembuka').getByRole('button', { name: 'Isian lain untuk Pembuka' }).click();
  await insert(studio, 'Pembuka', 'Stok, misalnya "20 toples"');
  await expect(box(studio, 'Pembuka')).toHaveValue('Sudah ada lagi [Stok, misalnya "20 toples"]');
  await studio.getByRole('link', { name: 'Semua template' }).click();
  const mine = studio.getByRole('region', { name: 'Template saya' });
  await mine.getByRole('button', { name: 'Gandakan Restock versi saya' }).click();
  await expect(studio.getByLabel('Nama template')).toHaveValue('Restock versi saya (salinan)');
  await expect(box(studio, 'Pembuka')).toHaveValue('Sudah ada lagi [Stok, misalnya "20 toples"]');

  await driver.panel.bringToFront();
  await driver.pickTemplate('Restock versi saya');
  await driver.field('Stok, misalnya "20 toples"').fill('8 toples');
  await expect(driver.panel.getByLabel('Caption Instagram')).toHaveValue(/^Sudah ada lagi 8 toples/);

  await studio.bringToFront();
  await studio.getByRole('link', { name: 'Semua template' }).click();
  await mine.getByRole('button', { name: 'Buang Restock versi saya', exact: true }).click();
  await expect(studio.getByText('Restock versi saya dibuang.')).toBeVisible();
  await expect(driver.button('Jenis caption Produk baru')).toBeVisible();
  await studio.getByRole('button', { name: 'Urungkan' }).click();
  await expect(driver.button('Jenis caption Restock versi saya')).toBeVisible();
});

test('a template with a fault says where, loses nothing, and serves again once it is mended', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await toWords(driver);
  const studio = await openAt(opened, 'template');
  await beginTemplate(studio, 'Promo akhir pekan');
  const typed = 'Halo\n{{ produk.nama }}';
  await box(studio, 'Pembuka').fill(typed);
  await box(studio, 'Harga').fill('Harga {{ product.price | price }}');
  await expect(box(studio, 'Pembuka')).toHaveAccessibleDescription(
    /Isian "produk" tidak dikenal\. .*\(baris 2, huruf 4\)/,
  );
  await expect(studio.getByRole('alert')).toContainText('1 bagian perlu diperbaiki.');
  await expect(preview(studio).getByRole('status')).toHaveText('Harga Rp25.000');
  expect(await faults(studio)).toEqual([]);
  await studio.reload();
  await expect(box(studio, 'Pembuka')).toHaveValue(typed);

  const library = driver.panel.getByRole('dialog', { name: 'Pilih jenis caption' });
  const broken = library.getByRole('button', { name: 'Promo akhir pekan (perlu diperbaiki)', exact: true });
  await driver.button(/^Jenis caption/).click();
  await expect(broken).toBeDisabled();
  await expect(library.getByRole('button', { name: 'Perbaiki template' })).toBeVisible();
  await driver.panel.keyboard.press('Escape');
  await expect(library).toHaveCount(0);
  await box(studio, 'Pembuka').fill('Halo');
  await insert(studio, 'Pembuka', 'Nama produk');
  await expect(studio.getByRole('alert')).toHaveCount(0);
  await driver.pickTemplate('Promo akhir pekan');
  await expect(driver.panel.getByLabel('Caption Instagram')).toHaveValue(`Halo ${PRODUCT}\n\nHarga Rp25.000`);

  // It breaks while a post uses it: the words stay, and new ones are refused with the way to mend it.
  await box(studio, 'Pembuka').fill('Halo {{ produk }}');
  await expect
    .poll(async () => (await readRows<TemplateRow>(studio, 'templates'))[0]?.parts.hook)
    .toBe('Halo {{ produk }}');
  await driver.panel.getByLabel('Caption Instagram').fill('Tulisan saya');
  await driver.button('Tulis ulang').click();
  await expect(driver.panel.getByText('Template ini perlu diperbaiki dulu')).toBeVisible();
  await driver.button('Perbaiki template').click();
  await expect(studio).toHaveURL(/#\/?template\/[0-9a-f-]{36}$/);
});

test('a template is of one shop only', async ({ opened }) => {
  const studio = await openAt(opened, 'template');
  await beginTemplate(studio, 'Milik toko pertama');
  await expect.poll(() => readRows(studio, 'templates')).toMatchObject([{ name: 'Milik toko pertama' }]);
  const address = studio.url();
  await studio.getByRole('button', { name: /Ganti toko$/ }).click();
  const shops = studio.getByRole('dialog', { name: 'Toko Anda' });
  await shops.getByRole('button', { name: 'Toko baru' }).click();
  await shops.getByLabel('Nama toko baru').fill('Qkiz Batam');
  await studio.keyboard.press('Enter');
  await expect(shops).toBeHidden();
  await expect(studio.getByText('Template ini sudah tidak ada.')).toBeVisible();
  await expect(studio).toHaveURL(address);
  await studio.getByRole('link', { name: 'Semua template' }).click();
  await expect(studio.getByText('Belum ada template sendiri.')).toBeVisible();
  await expect(studio.getByText('Milik toko pertama')).toHaveCount(0);
});

/** Each picture of a card as one number, so that two pictures can be told apart. */
const drawn = (within: Locator) =>
  within.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL().length);

test('a design is kept, seen, renamed, downloaded, used again and taken back', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  await driver.layouts();
  await driver.button('Simpan desain').click();
  await expect(driver.panel.getByText('Gambar ini tersimpan di Desain.')).toBeVisible();
  const [kept] = await readRows<DesignRow>(driver.panel, 'designs');
  expect(kept?.name).toBe(PRODUCT);
  expect(Object.keys(kept?.scenes ?? {}).toSorted()).toEqual(['portrait', 'square', 'story']);
  // The post itself goes out with another one.
  await driver.pickLayout(2);

  const studio = await openAt(opened, 'desain');
  const card = studio.getByRole('article', { name: PRODUCT });
  await card.locator('canvas').waitFor();
  expect(await drawn(card)).toBeGreaterThan(20_000);
  await card.getByLabel('Nama desain').fill('Andalan toko');
  await expect.poll(() => readRows(studio, 'designs')).toMatchObject([{ name: 'Andalan toko' }]);
  const named = studio.getByRole('article', { name: 'Andalan toko' });
  await studio.getByRole('radio', { name: 'Status 9:16' }).click();
  await expect
    .poll(() => named.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.height / canvas.width))
    .toBeCloseTo(1920 / 1080, 2);
  // The panel's connection was made last, so the browser hands its downloads to that one.
  const [twin] = driver.panel
    .context()
    .pages()
    .filter((page) => page.url() === studio.url());
  if (!twin) throw new Error('the panel’s connection does not see the studio');
  const { name, bytes } = await driver.downloadBy('Unduh Andalan toko, Status 9:16', twin);
  expect(name).toBe('andalan-toko-gambar-1080x1920.jpg');
  expect(jpegFacts(bytes)).toEqual({ width: 1080, height: 1920, exif: false });
  expect(await faults(studio)).toEqual([]);

  const post = async () => (await readRows<PostRow>(studio, 'posts'))[0];
  const before = await post();
  expect(before?.layoutId).not.toBe(kept?.layoutId);
  await named.getByRole('button', { name: 'Pakai di postingan sekarang' }).click();
  await expect(studio.getByText(`Gambar postingan ${PRODUCT} diganti dengan desain ini.`)).toBeVisible();
  expect(await post()).toMatchObject({ layoutId: kept?.layoutId, scenes: kept?.scenes });
  await studio.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(post).toMatchObject({ layoutId: before?.layoutId, scenes: before?.scenes });

  await named.getByRole('button', { name: 'Buang Andalan toko' }).click();
  await expect(studio.getByText('Belum ada desain.')).toBeVisible();
  await studio.getByRole('button', { name: 'Urungkan' }).click();
  await expect(named).toBeVisible();
});

test('the calendar keeps a post’s pictures as a design; without a post at hand none can be used', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await toWords(driver);
  await driver.step('Hari');
  await driver.button(/^Taruh di kalender/).click();
  await driver.panel.getByText('Sudah di kalender').waitFor();
  await driver.button('Lihat').click();
  const studio = await opened.studio();
  const drawer = studio.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Simpan desain' }).click();
  await expect(drawer.getByText('Gambar ini tersimpan di Desain.')).toBeVisible();
  const [post] = await readRows<PostRow>(studio, 'posts');
  expect(await readRows<DesignRow>(studio, 'designs')).toMatchObject([
    { name: PRODUCT, layoutId: post?.layoutId, scenes: post?.scenes },
  ]);
  await drawer.getByRole('button', { name: 'Lihat desain' }).click();
  const card = studio.getByRole('article', { name: PRODUCT });
  await expect(card.getByRole('button', { name: 'Pakai di postingan sekarang' })).toBeVisible();
  await driver.button('Postingan baru').click();
  await expect(card.getByRole('button', { name: 'Pakai di postingan sekarang' })).toHaveCount(0);
  await expect(card.getByRole('button', { name: /^Unduh/ })).toHaveCount(3);
});

/** Writes another value into the only row of a table, past everything that checks it. */
const alter = (page: Page, table: string, changes: object) =>
  page.evaluate(
    ([store, fresh]) =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('pajang');
        open.onerror = () => failed(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction(store, 'readwrite');
          const rows = write.objectStore(store);
          const all = rows.getAll();
          all.onsuccess = () => rows.put({ ...all.result[0], ...fresh });
          write.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    [table, changes] as const,
  );

test('a design of a newer Pajang, or a damaged one, is told and harms nothing', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  await driver.layouts();
  await driver.button('Simpan desain').click();
  await driver.panel.getByText('Gambar ini tersimpan di Desain.').waitFor();
  const [kept] = await readRows<DesignRow>(driver.panel, 'designs');
  const portrait = kept?.scenes.portrait as object;
  const studio = await openAt(opened, 'template');
  await alter(studio, 'designs', { scenes: { ...kept?.scenes, portrait: { ...portrait, version: 99 } } });
  await studio.getByRole('link', { name: 'Desain' }).click();
  const card = studio.getByRole('article', { name: PRODUCT });
  await expect(card.getByText('Desain ini dibuat oleh Pajang yang lebih baru.')).toBeVisible();
  await expect(card.getByRole('button', { name: /^Unduh/ })).toHaveCount(2);
  await alter(studio, 'designs', { scenes: { story: { version: 1, layers: 'x' } } });
  await studio.reload();
  await expect(card.getByText('Sebagian desain ini rusak')).toBeVisible();
  await expect(card.getByRole('button', { name: /^Unduh|^Pakai/ })).toHaveCount(0);
  await expect(card.getByLabel('Nama desain')).toHaveValue(PRODUCT);
});

/** From now on every write is refused, as by a browser whose disk is full, until `makeRoom`. */
const fillDisk = (panel: Page) =>
  panel.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const refuse = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    const refuseCursor = IDBCursor.prototype.update;
    IDBObjectStore.prototype.add = refuse;
    IDBObjectStore.prototype.put = refuse;
    IDBCursor.prototype.update = refuse;
    Object.assign(globalThis, {
      makeRoom: () => {
        Object.assign(IDBObjectStore.prototype, { add, put });
        IDBCursor.prototype.update = refuseCursor;
      },
    });
  });

test('with a full disk no caption is lost on the way to another channel or step', async ({
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await toWords(driver);
  await fillDisk(panel);
  await panel.getByLabel('Caption Instagram').fill('Kata untuk Instagram');
  await expect(panel.getByText('Penyimpanan komputer penuh')).toBeVisible();
  await panel.getByRole('radio', { name: 'Facebook' }).click();
  await panel.getByLabel('Caption Facebook').fill('Kata untuk Facebook');
  await panel.getByRole('radio', { name: 'Instagram' }).click();
  await expect(panel.getByLabel('Caption Instagram')).toHaveValue('Kata untuk Instagram');
  await driver.step('Foto');
  await driver.layouts();
  await driver.step('Kata');
  await expect(panel.getByLabel('Caption Instagram')).toHaveValue('Kata untuk Instagram');
  const texts = async () => (await readRows<PostRow>(panel, 'posts'))[0]?.texts;
  expect((await texts())?.instagram?.edited).toBe(false);

  await panel.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await driver.button('Simpan lagi').click();
  await expect(panel.getByText('Penyimpanan komputer penuh')).toHaveCount(0);
  // The sentence goes when the writing begins; the words are there when it has ended.
  await expect.poll(texts).toMatchObject({
    instagram: { text: 'Kata untuk Instagram', edited: true },
    facebook: { text: 'Kata untuk Facebook', edited: true },
  });
  await panel.getByRole('radio', { name: 'Facebook' }).click();
  await expect(panel.getByLabel('Caption Facebook')).toHaveValue('Kata untuk Facebook');
});

test('the arrows move along the chips of channels, of sizes and of layouts', async ({
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await driver.makePost();
  const layouts = await driver.layouts();
  await layouts.first().focus();
  await panel.keyboard.press('ArrowRight');
  await expect(layouts.nth(1)).toBeFocused();
  await expect(layouts.nth(1)).toBeChecked();
  await panel.keyboard.press('Home');
  await panel.keyboard.press('ArrowUp');
  await expect(layouts.last()).toBeChecked();

  const sizes = panel.getByRole('radiogroup', { name: 'Ukuran gambar' }).getByRole('radio');
  await sizes.first().focus();
  await panel.keyboard.press('End');
  await expect(sizes.last()).toBeChecked();
  // One stop on the way with Tab, and it is the chosen one.
  await panel.keyboard.press('Tab');
  await expect(layouts.last()).toBeFocused();
  await panel.keyboard.press('Shift+Tab');
  await expect(sizes.last()).toBeFocused();
});
