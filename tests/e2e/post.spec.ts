import type { Page } from '@playwright/test';
import { routeDemo } from '../demo/route';
import { openBrowser } from '../support/browser';
import { jpegFacts } from '../support/jpeg';
import { PanelDriver, readRows } from '../support/panel';
import { textOf, unzip } from '../support/zip';
import { expect, test } from './fixtures';

interface StoredPost {
  state: string;
  day?: string;
  time?: string;
  texts: Record<string, { text: string; edited: boolean }>;
  postedAt: Record<string, number>;
}

/** Days in Jakarta as YYYY-MM-DD, counted from the moment it is made: a test that midnight passes by keeps its days. */
function daysFromNow() {
  const now = Date.now();
  return (days: number) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(now + days * 86_400_000);
}

test('one press drafts a caption for each channel, with a live counter', async ({
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  await driver.pickLayout();
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
  await driver.pickLayout();
  const facebook = await driver.panel.getByRole('radio', { name: 'Facebook' });
  await driver.panel.getByLabel('Caption Instagram').fill('Tulisan saya sendiri');
  await driver.pickTemplate('Restock');
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
  const dayIn = daysFromNow();
  await driver.makePost();
  expect(await (await driver.layouts()).count()).toBeGreaterThanOrEqual(3);
  await driver.pickLayout(1);
  await driver.step('Hari');
  await driver.plan(dayIn(3), '18:15');
  const { name, bytes } = await driver.downloadBy('Unduh semua');
  expect(name).toBe('soft-cookies-matcha-toples-200gr.zip');
  const files = await unzip(bytes);
  for (const [width, height] of [
    [1080, 1350],
    [1080, 1080],
    [1080, 1920],
  ]) {
    const picture = files[`gambar-${width}x${height}.jpg`] ?? new Uint8Array(2);
    expect(jpegFacts(picture)).toEqual({ width, height, exif: false });
  }
  const calendar = textOf(files['kalender.ics']);
  expect(calendar).toContain(`DTSTART;TZID=Asia/Jakarta:${dayIn(3).replaceAll('-', '')}T181500`);
  expect(calendar).toContain('TRIGGER:-PT10M');
});

/** What a photo shows, in sixteen patches, and what its file says; `source` is anything that can be fetched. */
const photoFacts = (page: Page, source: string) =>
  page.evaluate(async (address) => {
    const photo = await (await fetch(address)).blob();
    const bitmap = await createImageBitmap(photo);
    const context = new OffscreenCanvas(4, 4).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.imageSmoothingQuality = 'high';
    const small = await createImageBitmap(photo, {
      resizeWidth: 64,
      resizeHeight: 64,
      resizeQuality: 'high',
    });
    context.drawImage(small, 0, 0, 4, 4);
    const head = new TextDecoder('latin1').decode(await photo.slice(0, 4096).arrayBuffer());
    const colors = [...context.getImageData(0, 0, 4, 4).data];
    return {
      shape: bitmap.width / bitmap.height,
      long: Math.max(bitmap.width, bitmap.height),
      exif: head.includes('Exif'),
      colors,
    };
  }, source);

/** The stored working copies as data: addresses. */
const storedPhotos = (panel: Page) =>
  panel.evaluate(async () => {
    const open = indexedDB.open('pajang');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const store = open.result.transaction('photoBytes').objectStore('photoBytes').getAll();
    await new Promise((done) => {
      store.onsuccess = done;
    });
    const asAddress = (blob: Blob) =>
      new Promise<string>((done) => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result));
        reader.readAsDataURL(blob);
      });
    return Promise.all((store.result as { working: Blob }[]).map(({ working }) => asAddress(working)));
  });

test('stored photos are the page’s own: upright, smaller, without what the camera wrote into them', async ({
  visit,
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  await driver.layouts();
  const page = await visit();
  const copies = await Promise.all(
    (await storedPhotos(driver.panel)).map((address) => photoFacts(page, address)),
  );
  expect(copies).toHaveLength(2);
  for (const name of ['cookies-matcha-piring', 'cookies-matcha-toples']) {
    const camera = await photoFacts(page, `https://down-id.img.susercontent.com/file/${name}`);
    expect(camera).toMatchObject({ long: 4000, exif: true });
    // The second file lies on its side and says so in EXIF: by its shape it can only be matched upright.
    const copy = copies.find(({ shape }) => Math.abs(shape - camera.shape) < 0.01);
    expect(copy).toMatchObject({ long: 2160, exif: false });
    for (const [index, value] of camera.colors.entries()) {
      // Two ways of shrinking differ by a few of 255; another photo differs by dozens.
      expect(Math.abs(value - (copy?.colors[index] ?? -100)), `${name}, value ${index}`).toBeLessThan(16);
    }
  }
});

test('the calendar keeps a post over the death of the browser; it can be moved and is marked by the user only', async ({
  browserName: _,
}, info) => {
  const dayIn = daysFromNow();
  const profile = info.outputPath('profile');
  let opened = await openBrowser({ profile, route: routeDemo });
  const page = await opened.context.newPage();
  await page.goto('https://shopee.co.id/Soft-Cookies-Matcha-Toples-i.1.2');
  const driver = await PanelDriver.openOn(opened, page);
  await driver.makePost();
  await driver.pickLayout();
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
  const dayIn = daysFromNow();
  await driver.makePost();
  await driver.button('Buka kalender').click();
  const studio = await opened.studio();
  await studio
    .getByRole('region', { name: 'Ide dan draf yang belum punya hari' })
    .getByRole('button')
    .click();
  const cell = (day: string) => studio.locator(`[data-day="${day}"]`);
  await cell(dayIn(0)).click();
  await expect
    .poll(async () => (await readRows<StoredPost>(studio, 'posts'))[0])
    .toMatchObject({ day: dayIn(0), state: 'ready' });

  const event = studio.getByRole('button', { name: /Soft Cookies/ });
  // The month shows all of its own days, and not always those around it.
  const other = dayIn(Number(dayIn(0).slice(8)) > 15 ? -1 : 1);
  await event.dragTo(cell(other));
  await expect.poll(async () => (await readRows<StoredPost>(studio, 'posts'))[0]?.day).toBe(other);
});
