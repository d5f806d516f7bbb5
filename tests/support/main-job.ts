import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ensureDemoPhotos } from '../demo/photos';
import { DEMO_PRODUCTS } from '../demo/products';
import { DEMO_PRODUCT_URL, routeDemo } from '../demo/route';
import { type Opened, openBrowser } from './browser';
import { goToCaption, openComposer, readComposer } from './instagram';
import { jpegFacts } from './jpeg';
import { PanelDriver } from './panel';
import { textOf, unzip } from './zip';

export interface Made {
  /** The files by name, as the user gets them in one download. */
  files: Record<string, Uint8Array>;
  /** What was checked against the page, in words. */
  facts: string[];
}

/** Called after each step with its name and the page on which it can be seen. */
export type OnStep = (name: string, page: Page) => Promise<void>;

const SHOP = {
  name: 'Qkiz Batam',
  whatsapp: '0812 7000 1234',
  area: 'Batam Center',
  payment: 'Transfer, QRIS, COD',
};
const CHANNELS = ['instagram', 'facebook', 'whatsapp-status', 'whatsapp-group', 'shopee'];
const SIZES = [
  [1080, 1350],
  [1080, 1080],
  [1080, 1920],
] as const;
const TIME = '07:30';

/** The day after tomorrow in Jakarta, YYYY-MM-DD. */
const planDay = () =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(Date.now() + 2 * 86_400_000);

async function describeShop(opened: Opened, driver: PanelDriver): Promise<Page> {
  await driver.button(/Toko saya/).click();
  await driver.button('Setelan toko ini').click();
  const studio = await opened.studio();
  await studio.getByLabel('Nama toko').fill(SHOP.name);
  await studio.getByLabel('Nomor WhatsApp').fill(SHOP.whatsapp);
  await studio.getByLabel('Daerah').fill(SHOP.area);
  await studio.getByLabel('Cara bayar').fill(SHOP.payment);
  const { 'logo-qkiz': logo = '' } = await ensureDemoPhotos();
  await studio.getByRole('region', { name: 'Logo' }).locator('input[type=file]').setInputFiles(logo);
  await studio.getByRole('img', { name: 'Logo' }).waitFor();
  return studio;
}

/** Checks the downloaded files against what the page says; throws where they differ. */
function checkFiles(files: Record<string, Uint8Array>, day: string, facts: string[]): void {
  const [product] = DEMO_PRODUCTS;
  if (!product) throw new Error('the demo sells nothing');
  for (const channel of CHANNELS) {
    const text = textOf(files[`caption-${channel}.txt`]);
    expect(text, `caption for ${channel}`).toContain('Soft Cookies Matcha');
    expect(text, `caption for ${channel}`).toContain('25.000');
    facts.push(`caption for ${channel}: ${text.length} characters, with the page's name and price`);
  }
  for (const [width, height] of SIZES) {
    const picture = files[`gambar-${width}x${height}.jpg`] ?? new Uint8Array(2);
    expect(jpegFacts(picture)).toEqual({ width, height, exif: false });
    // An empty ground of this size weighs about 15 kB; a photo is in it.
    expect(picture.length).toBeGreaterThan(40_000);
    facts.push(`picture ${width}×${height}: ${Math.round(picture.length / 1000)} kB, no EXIF`);
  }
  const calendar = textOf(files['kalender.ics']);
  expect(calendar).toContain(
    `DTSTART;TZID=Asia/Jakarta:${day.replaceAll('-', '')}T${TIME.replace(':', '')}00`,
  );
  expect(calendar).toContain('BEGIN:VTIMEZONE');
  expect(calendar).toContain('BEGIN:VALARM');
  facts.push(`calendar entry on ${day} at ${TIME} WIB, with an alarm`);
}

/**
 * From a product page to a planned post that stands in Instagram's box, by pressing what a person would press.
 * Throws at the first step that does not do what it says.
 */
export async function doMainJob(onStep: OnStep): Promise<Made> {
  const profile = await mkdtemp(join(tmpdir(), 'pajang-job-'));
  const facts: string[] = [];
  const day = planDay();
  let opened = await openBrowser({ profile, route: routeDemo });
  try {
    const shopPage = await opened.context.newPage();
    await shopPage.goto(DEMO_PRODUCT_URL);
    await shopPage.getByRole('heading', { level: 1 }).waitFor();
    await onStep('product-page', shopPage);

    let driver = await PanelDriver.openOn(opened, shopPage);
    const { panel } = driver;
    await expect(driver.field('Nama produk')).toHaveValue('Soft Cookies Matcha Toples 200gr');
    await expect(driver.field('Harga')).toHaveValue('Rp25.000');
    await expect(driver.field('Keterangan')).toHaveValue(/Dibuat setelah dipesan/);
    facts.push('name, price and description read from the page');
    await panel.getByText('Seret foto ke sini').waitFor();
    await onStep('read', panel);

    const studio = await describeShop(opened, driver);
    await onStep('shop', studio);
    await shopPage.bringToFront();

    await driver.field('Per').fill('toples');
    await driver.makePost();
    await panel.locator('canvas').first().waitFor();
    await onStep('pictures', panel);
    await driver.pickLayout();
    const captions = await driver.captions();
    await onStep('words', panel);
    await driver.step('Hari');
    await driver.plan(day, TIME);
    await onStep('day', panel);

    const { bytes } = await driver.downloadBy('Unduh semua');
    const files = await unzip(bytes);
    checkFiles(files, day, facts);
    expect(textOf(files['caption-instagram.txt'])).toBe(captions.Instagram);

    await driver.button('Lihat').click();
    await studio.getByRole('dialog').getByText('Soft Cookies Matcha').first().waitFor();
    await expect(studio.getByRole('dialog').locator('canvas')).toHaveCount(SIZES.length);
    await onStep('calendar', studio);

    await opened.kill();
    opened = await openBrowser({ profile, route: routeDemo });
    const feed = await opened.context.newPage();
    await feed.goto('https://www.instagram.com/');
    driver = await PanelDriver.openOn(opened, feed);
    await driver.panel.getByText('Sudah di kalender').waitFor();
    facts.push('post and calendar still there after the browser was killed and started again');
    await onStep('after-restart', driver.panel);

    await openComposer(feed);
    await driver.button('Isi caption dan gambar').click();
    await driver.panel.getByText('1 gambar masuk').waitFor();
    await goToCaption(feed);
    await driver.panel.getByText('sama persis').waitFor();
    const composer = await readComposer(feed);
    facts.push(`Instagram's box holds the caption and ${composer.files.length} picture`);
    await onStep('instagram', feed);
    expect(composer.text).toBe(captions.Instagram);
    await driver.button('Sudah saya posting').click();
    await driver.panel.getByText('Ditandai sudah diposting').waitFor();
    facts.push('marked as posted by the user, and only then');
    await onStep('posted', driver.panel);
    return { files, facts };
  } finally {
    await opened.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
