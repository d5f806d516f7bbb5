// The screens of the documents: Indonesian in light, English in dark. Demo pages, demo photos, an invented shop.
import { mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ensureDemoPhotos } from '../tests/demo/photos';
import { DEMO_PRODUCTS, type DemoProduct, productPath } from '../tests/demo/products';
import { DEMO_INSTAGRAM_URL, DEMO_PRODUCT_URL, routeDemo } from '../tests/demo/route';
import { type Opened, openBrowser } from '../tests/support/browser';
import { goToCaption, openComposer } from '../tests/support/instagram';
import { en } from '../utils/i18n/locales/en';
import { id } from '../utils/i18n/locales/id';

import { data } from '../utils/i18n/locales/id/data';
import { picture } from '../utils/i18n/locales/id/picture';

const OUT = resolve('docs/screenshots');
/** Nobody should wait for a picture in a document. */
const MAX_BYTES = 200_000;
const LOOKS = [
  { name: 'id', words: { ...id, data, picture }, language: 'Bahasa Indonesia', scheme: 'light' },
  { name: 'en', words: en, language: 'English', scheme: 'dark' },
] as const;
type Look = (typeof LOOKS)[number];

const SHOP = { name: 'Qkiz Batam', whatsapp: '0812 7000 1234', area: 'Batam Center', payment: 'QRIS, COD' };
/** Days from now on which the products are put, by their first photo: a week as a seller plans it. */
const DAYS: Record<string, number> = {
  'cookies-matcha-piring': 1,
  'cookies-cokelat-piring': 3,
  'batik-lipat': 5,
  'sambal-bawang': 6,
};

const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(Date.now() + days * 86_400_000);

async function shoot(look: Look, name: string, page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const path = join(OUT, `${name}-${look.name}-${look.scheme}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const { size } = await stat(path);
  if (size > MAX_BYTES)
    throw new Error(`${path} has ${size} bytes; at most ${MAX_BYTES} belong in the documents`);
  console.log(`${path} ${Math.round(size / 1000)} kB`);
}

/** Describes the shop in the studio, and there chooses language and light for all of our pages. */
async function openStudio({ context }: Opened, { words, language, scheme }: Look): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const studio = await context.newPage();
  await studio.goto(new URL('/studio.html#data', worker.url()).href);
  await studio.getByText(language, { exact: true }).click();
  await studio.getByText(words.data.schemes[scheme], { exact: true }).click();
  await studio.getByRole('link', { name: words.studio.toko, exact: true }).click();
  for (const [key, value] of Object.entries(SHOP)) {
    await studio.getByLabel(words.shop[key as keyof typeof SHOP], { exact: true }).fill(value);
  }
  const { 'logo-qkiz': logo = '' } = await ensureDemoPhotos();
  const region = studio.getByRole('region', { name: words.shop.logo });
  await region.locator('input[type=file]').setInputFiles(logo);
  await region.getByRole('img').waitFor();
  return studio;
}

const button = (panel: Page, name: string) => panel.getByRole('button', { name });

/** Waits until every candidate of the picture step is drawn. */
async function drawn(panel: Page, { words }: Look): Promise<void> {
  const layouts = panel.getByRole('radiogroup', { name: words.picture.pick }).getByRole('radio');
  await layouts.first().waitFor();
  await expect(panel.locator('canvas')).toHaveCount(await layouts.count());
}

async function plan(panel: Page, { words }: Look, day: string): Promise<void> {
  await panel.locator(`[data-day="${day}"]`).click();
  await panel.getByRole('button', { name: words.plan.put.split(' · ')[0] ?? '' }).click();
  await button(panel, words.plan.see).waitFor();
}

/** Goes to a product and presses our button there; the panel shows what it read. */
async function show(shop: Page, product: DemoProduct): Promise<void> {
  await shop.goto(new URL(productPath(product), DEMO_PRODUCT_URL).href);
  await shop.getByRole('heading', { level: 1 }).waitFor();
  await shop.waitForFunction(() => [...document.images].every((image) => image.complete));
  await shop.locator('pajang-button').getByRole('button').click();
}

/** Walks a product through the three steps; photographs them when told to. */
async function makePost(panel: Page, look: Look, product: DemoProduct, photographed: boolean): Promise<void> {
  const { words } = look;
  const take = async (name: string) => {
    if (photographed) await shoot(look, name, panel);
  };
  await expect(panel.getByLabel(words.product.name, { exact: true })).toHaveValue(product.name);
  if (photographed) {
    // The open panel may have read the page before its photos had come; thumbnails are made of what is shown.
    await button(panel, words.page.again).click();
    await panel.locator('[role=group] img').first().waitFor();
    await expect(button(panel, words.page.again)).not.toHaveAttribute('data-loading');
  }
  await take('product');
  await panel.getByLabel(words.product.unit, { exact: true }).fill(product.unit ?? '');
  await button(panel, words.product.make).click();
  await drawn(panel, look);
  await take('foto');
  await button(panel, words.picture.use).click();
  await panel.getByRole('textbox').first().waitFor();
  await take('kata');
  await button(panel, words.caption.next).click();
  await plan(panel, look, dayFromNow(DAYS[product.photos[0] ?? ''] ?? 1));
  await take('hari');
}

async function photograph(look: Look): Promise<void> {
  const { words } = look;
  const opened = await openBrowser({ route: routeDemo });
  try {
    const studio = await openStudio(opened, look);
    const shop = await opened.context.newPage();
    // The first product is the one of the pictures; it comes last, so that the calendar is not empty.
    const [main, ...others] = DEMO_PRODUCTS.filter(({ photos }) => (photos[0] ?? '') in DAYS);
    if (!main) throw new Error('the demo sells nothing');
    let panel: Page | null = null;
    for (const product of [...others, main]) {
      await show(shop, product);
      panel ??= await opened.panel();
      await makePost(panel, look, product, product === main);
    }
    if (!panel) return;

    await studio.bringToFront();
    await shoot(look, 'shop', studio);
    for (const [name, place] of [
      ['products', 'produk'],
      ['data', 'data'],
    ] as const) {
      await studio.getByRole('link', { name: words.studio[place], exact: true }).click();
      await studio.getByRole('heading', { level: 1, name: words.studio[place] }).waitFor();
      await studio.waitForFunction(() => [...document.images].every((image) => image.complete));
      await shoot(look, name, studio);
    }
    await studio.getByRole('link', { name: words.studio.kalender }).click();
    await studio
      .getByRole('button', { name: /Soft Cookies Matcha/ })
      .first()
      .waitFor();
    await shoot(look, 'calendar', studio);

    for (const [name, place] of [
      ['events', 'acara'],
      ['plan', 'rencana'],
    ] as const) {
      await studio.getByRole('link', { name: words.studio[place], exact: true }).click();
      await studio.getByRole('region').first().waitFor();
      await shoot(look, name, studio);
    }

    const feed = await opened.context.newPage();
    await feed.goto(DEMO_INSTAGRAM_URL);
    await openComposer(feed);
    await button(panel, words.fill.fill).click();
    await panel.getByText(words.fill.todoCaption).waitFor();
    await goToCaption(feed);
    await panel.getByText(words.fill.matched).waitFor();
    await shoot(look, 'instagram', panel);
  } finally {
    await opened.close();
  }
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const look of LOOKS) await photograph(look);
