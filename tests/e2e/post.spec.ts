import { strFromU8, unzipSync } from 'fflate';
import { routeDemo } from '../demo/route';
import { openBrowser } from '../support/browser';
import { jpegFacts } from '../support/jpeg';
import { PanelDriver, readRows } from '../support/panel';
import { expect, test } from './fixtures';

interface StoredPost {
  state: string;
  day?: string;
  time?: string;
  texts: Record<string, { text: string; edited: boolean }>;
  postedAt: Record<string, number>;
}

/** Days from today in Jakarta, YYYY-MM-DD. */
const dayIn = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(Date.now() + days * 86_400_000);

test('one press drafts a caption for each channel, with a live counter', async ({
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  await driver.useLayout();
  const captions = await driver.captions();
  expect(Object.keys(captions)).toEqual([
    'Instagram',
    'Facebook',
    'Status WhatsApp',
    'Grup WhatsApp',
    'Shopee',
  ]);
  for (const text of Object.values(captions)) {
    expect(text).toContain('Soft Cookies Matcha Toples 200gr');
    expect(text).toContain('Rp25.000');
  }
  expect(captions.Shopee).not.toMatch(/Kak|wa\.me|WhatsApp|#/);

  await driver.panel.getByRole('radio', { name: 'Instagram' }).click();
  const box = driver.panel.getByLabel('Caption Instagram');
  // A family emoji is one sign to the eye and eight to the platform: the counter takes the platform's side.
  await box.fill('👨‍👩‍👧');
  await expect(driver.panel.getByText('8 dari 2.200 huruf')).toBeVisible();
  await box.fill('a'.repeat(2201));
  await expect(driver.panel.getByText('Kelebihan 1 huruf untuk Instagram')).toBeVisible();
  await box.fill('#a #b #c #d #e #f');
  await expect(driver.panel.getByText('6 tagar, batasnya 5')).toBeVisible();
});

test('a text that the user changed is never overwritten by another kind of caption', async ({
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  await driver.useLayout();
  const facebook = await driver.panel.getByRole('radio', { name: 'Facebook' });
  await driver.panel.getByLabel('Caption Instagram').fill('Tulisan saya sendiri');
  await driver.field('Jenis caption').selectOption({ label: 'Restock' });
  await expect(driver.panel.getByLabel('Caption Instagram')).toHaveValue('Tulisan saya sendiri');
  await facebook.click();
  await expect(driver.panel.getByLabel('Caption Facebook')).toHaveValue(/ready|lagi/i);
  await driver.panel.getByRole('radio', { name: 'Instagram' }).click();
  await driver.button('Tulis ulang').click();
  await expect(driver.panel.getByLabel('Caption Instagram')).toHaveValue(/Soft Cookies Matcha/);
});

test('three layouts or more, live, and pictures in three exact sizes with the photo in them', async ({
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  const layouts = driver.panel.getByRole('radiogroup', { name: 'Pilih tata letak' }).getByRole('radio');
  expect(await layouts.count()).toBeGreaterThanOrEqual(3);
  await expect(driver.panel.locator('canvas')).toHaveCount(await layouts.count());
  await driver.useLayout(1);
  await driver.step('Hari');
  await driver.plan(dayIn(3), '18:15');
  const { name, bytes } = await driver.downloadBy('Unduh semua');
  expect(name).toBe('soft-cookies-matcha-toples-200gr.zip');
  const files = unzipSync(bytes);
  for (const [width, height] of [
    [1080, 1350],
    [1080, 1080],
    [1080, 1920],
  ]) {
    const picture = files[`gambar-${width}x${height}.jpg`] ?? new Uint8Array(2);
    expect(jpegFacts(picture)).toEqual({ width, height, exif: false });
  }
  const calendar = strFromU8(files['kalender.ics'] ?? new Uint8Array());
  expect(calendar).toContain(`DTSTART;TZID=Asia/Jakarta:${dayIn(3).replaceAll('-', '')}T181500`);
  expect(calendar).toContain('TRIGGER:-PT10M');
});

test('the photo in the picture is the page’s own, upright and in its colours', async ({
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  await driver.useLayout();
  const { panel } = driver;
  // The camera's file lies on its side and says so in EXIF; the stored copy stands, with the cookies' green in it.
  const facts = await panel.evaluate(async () => {
    const open = indexedDB.open('pajang');
    await new Promise((done) => (open.onsuccess = done));
    const all = open.result.transaction('photoBytes').objectStore('photoBytes').getAll();
    await new Promise((done) => (all.onsuccess = done));
    const [{ working }] = all.result as [{ working: Blob }];
    const bitmap = await createImageBitmap(working);
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(
      bitmap,
      bitmap.width * 0.4,
      bitmap.height * 0.4,
      bitmap.width * 0.2,
      bitmap.height * 0.2,
      0,
      0,
      1,
      1,
    );
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return {
      width: bitmap.width,
      height: bitmap.height,
      green: green > blue + 20 && green >= red - 10,
      type: working.type,
    };
  });
  expect(Math.max(facts.width, facts.height)).toBe(2160);
  expect(facts).toMatchObject({ green: true, type: 'image/jpeg' });
});

test('the calendar keeps a post over the death of the browser; it can be moved and is marked by the user only', async ({}, info) => {
  const profile = info.outputPath('profile');
  let opened = await openBrowser({ profile, route: routeDemo });
  const page = await opened.context.newPage();
  await page.goto('https://shopee.co.id/Soft-Cookies-Matcha-Toples-i.1.2');
  const driver = await PanelDriver.openOn(opened, page);
  await driver.makePost();
  await driver.useLayout();
  await driver.step('Hari');
  await driver.plan(dayIn(1), '07:30');
  await opened.kill();

  opened = await openBrowser({ profile, route: routeDemo });
  const feed = await opened.context.newPage();
  await feed.goto('https://www.instagram.com/');
  const again = await PanelDriver.openOn(opened, feed);
  await again.button('Lihat').click();
  const studio = await opened.studio();
  const dialog = studio.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Soft Cookies Matcha Toples 200gr' })).toBeVisible();
  await dialog.getByLabel(/^Jam/).selectOption('10:45');
  await expect.poll(async () => (await readRows<StoredPost>(studio, 'posts'))[0]?.time).toBe('10:45');
  expect((await readRows<StoredPost>(studio, 'posts'))[0]).toMatchObject({
    state: 'ready',
    day: dayIn(1),
    postedAt: {},
  });

  for (const channel of ['Instagram', 'Facebook', 'Status WhatsApp', 'Grup WhatsApp', 'Shopee']) {
    const box = dialog.getByRole('checkbox', { name: channel });
    await box.click();
    await expect(box).toBeChecked();
  }
  await expect.poll(async () => (await readRows<StoredPost>(studio, 'posts'))[0]?.state).toBe('posted');
  await opened.close();
});

test('a post is dragged to another day in the studio, and a draft without a day is put on one', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  await driver.button('Buka kalender').click();
  const studio = await opened.studio();
  await studio.getByRole('region', { name: 'Draf yang belum punya hari' }).getByRole('button').click();
  const cell = (day: string) => studio.locator(`[data-day="${day}"]`);
  await cell(dayIn(0)).click();
  await expect
    .poll(async () => (await readRows<StoredPost>(studio, 'posts'))[0])
    .toMatchObject({ day: dayIn(0), state: 'ready' });

  const event = studio.getByRole('button', { name: /Soft Cookies/ });
  await event.dragTo(cell(dayIn(-1)));
  await expect.poll(async () => (await readRows<StoredPost>(studio, 'posts'))[0]?.day).toBe(dayIn(-1));
});
