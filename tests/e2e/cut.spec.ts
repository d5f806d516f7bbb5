import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { routeDemo } from '../demo/route';
import { type Opened, openBrowser, type Routable } from '../support/browser';
import { extensionThatMayCapture } from '../support/may-capture';
import { PanelDriver, readRows } from '../support/panel';
import { test as base, expect } from './fixtures';

interface StoredAsset {
  name: string;
  hash: string;
  width: number;
  height: number;
}

const OPEN = 'Potong dari layar';
const USE = 'Pakai potongan ini';

const test = base.extend<{ mayCapture: boolean; unreachable: RegExp | null }>({
  /** Whether the browser lets the extension capture tabs, as after a click on its icon in the toolbar. */
  mayCapture: [true, { option: true }],
  /** Photos whose host does not answer the extension; the page itself has them. */
  unreachable: [null, { option: true }],
  opened: async ({ mayCapture, unreachable }, use) => {
    const copy = mayCapture ? await extensionThatMayCapture() : null;
    const route = async (to: Routable) => {
      await routeDemo(to);
      if (unreachable)
        await to.route(unreachable, (each) =>
          each.request().resourceType() === 'image' ? each.fallback() : each.abort('failed'),
        );
    };
    const opened = await openBrowser({ route, ...(copy && { extension: copy.folder }) });
    await use(opened);
    await opened.close();
    await copy?.remove();
  },
});

/** The panel on the demo's product page, whose large photo is drawn. */
async function onProduct(opened: Opened, visit: () => Promise<Page>) {
  const page = await visit();
  await expect
    .poll(() => page.locator('.rB6ns').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  const driver = await PanelDriver.openOn(opened, page);
  await driver.field('Nama produk').waitFor();
  return { page, driver };
}

/** Opens the cutter, and waits until the box stands on the capture. */
async function openCutter(driver: PanelDriver) {
  await driver.button(OPEN).first().click();
  const cutter = driver.panel.getByRole('dialog', { name: 'Potong foto dari layar' });
  await cutter.getByAltText('Hasil potongan').waitFor();
  return cutter;
}

type Cells = number[][];

/**
 * Average colours of nine fields of a picture: of the middle part that has the shape of `frame`, as `cover`
 * draws it. Runs in a page, and is handed there as text.
 */
const CELLS = `async (blob, frame) => {
  const bitmap = await createImageBitmap(blob);
  const side = 300;
  const scale = Math.max(frame.width / bitmap.width, frame.height / bitmap.height);
  const [width, height] = [frame.width / scale, frame.height / scale];
  const context = new OffscreenCanvas(side, side).getContext('2d');
  context.imageSmoothingQuality = 'high';
  const [left, top] = [(bitmap.width - width) / 2, (bitmap.height - height) / 2];
  context.drawImage(bitmap, left, top, width, height, 0, 0, side, side);
  return [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => {
    const { data } = context.getImageData(column * 100, row * 100, 100, 100);
    const sums = [0, 0, 0];
    for (let at = 0; at < data.length; at += 1) if (at % 4 < 3) sums[at % 4] += data[at];
    return sums.map((sum) => sum / 10000);
  }));
}`;

/** Of the photo that the page shows. */
const cellsOnPage = (page: Page): Promise<Cells> =>
  page.evaluate(`(async () => {
    const image = document.querySelector('.rB6ns');
    const blob = await (await fetch(image.currentSrc)).blob();
    return (${CELLS})(blob, image.getBoundingClientRect());
  })()`);

/** Of the photo that was kept. */
const cellsKept = (panel: Page, { hash, width, height }: StoredAsset): Promise<Cells> =>
  panel.evaluate(`(async () => {
    const database = await new Promise((done) => {
      const open = indexedDB.open('pajang');
      open.onsuccess = () => done(open.result);
    });
    const bytes = await new Promise((done, failed) => {
      const asked = database.transaction('photoBytes').objectStore('photoBytes').get(${JSON.stringify(hash)});
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    database.close();
    return (${CELLS})(bytes.working, ${JSON.stringify({ width, height })});
  })()`);

const keptPhoto = async (panel: Page): Promise<StoredAsset> => {
  await panel.getByRole('button', { name: 'Lepas foto 1' }).waitFor();
  const rows = await readRows<StoredAsset>(panel, 'assets');
  expect(rows).toHaveLength(1);
  return rows[0] as StoredAsset;
};

test('the photo that is cut out of the screen is the one on the page, to the pixel', async ({
  opened,
  visit,
}) => {
  const { page, driver } = await onProduct(opened, visit);
  const cutter = await openCutter(driver);
  await cutter.getByRole('button', { name: USE }).click();
  await expect(cutter).toHaveCount(0);

  const kept = await keptPhoto(driver.panel);
  const frame = await page.locator('.rB6ns').evaluate((image) => {
    const { left, top, right, bottom } = image.getBoundingClientRect();
    return {
      width: Math.floor(right) - Math.ceil(left),
      height: Math.floor(bottom) - Math.ceil(top),
    };
  });
  expect(frame.width).toBeGreaterThan(440);
  expect(kept).toMatchObject({ name: 'potongan-shopee.co.id.png', ...frame });
  const [shown, stored] = [await cellsOnPage(page), await cellsKept(driver.panel, kept)];
  // A photo is no plain ground: the fields differ, and each is found again where it was.
  const brightness = shown.map(([red = 0, green = 0, blue = 0]) => red + green + blue);
  expect(Math.max(...brightness) - Math.min(...brightness)).toBeGreaterThan(60);
  for (const [cell, color] of shown.entries())
    for (const [channel, value] of color.entries())
      expect(Math.abs((stored[cell]?.[channel] ?? -99) - value), `field ${cell}, ${channel}`).toBeLessThan(8);

  await driver.makePost();
});

test('every large picture in sight is proposed, the largest first, whatever the page calls its elements', async ({
  opened,
  visit,
}) => {
  const { page, driver } = await onProduct(opened, visit);
  await page.evaluate(() => {
    const add = (tag: string, style: string, name = '') => {
      const element = document.createElement(tag);
      element.setAttribute('style', `position: fixed; ${style}`);
      if (name) element.setAttribute('name', name);
      document.body.append(element);
      return element;
    };
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
    // An element can lie over a function of its document, for the page's own scripts.
    add('form', 'display: none', 'querySelectorAll');
    add('form', 'display: none', 'elementsFromPoint');
    add('div', `left: 0; top: 620px; width: 300px; height: 160px; background: url(${pixel})`);
    const hidden = add('img', 'left: 320px; top: 620px; width: 300px; height: 160px; opacity: 0');
    hidden.setAttribute('src', pixel);
    const frame = add('div', 'left: 640px; top: 620px; width: 40px; height: 160px; overflow: hidden');
    const slide = document.createElement('img');
    slide.setAttribute('src', pixel);
    slide.setAttribute('style', 'width: 300px; height: 160px');
    frame.append(slide);
    add('div', `inset: 0; z-index: -1; background: url(${pixel})`);
  });
  const cutter = await openCutter(driver);
  await expect(cutter.getByText(/^\d+ × \d+ piksel$/)).toHaveText(/^4\d\d × 4\d\d piksel$/);
  await cutter.getByRole('button', { name: 'Foto berikutnya (1/2)' }).click();
  await expect(cutter.getByText(/piksel$/)).toHaveText('300 × 160 piksel');
  await cutter.getByRole('radio', { name: 'Persegi' }).click();
  await expect(cutter.getByText(/piksel$/)).toHaveText('160 × 160 piksel');
  await cutter.getByRole('button', { name: 'Foto berikutnya (2/2)' }).click();
  await expect(cutter.getByText(/piksel$/)).toHaveText(/^(4\d\d) × \1 piksel$/);
});

test('the box is moved and pulled by keyboard alone, and a cut that is too small is refused in words', async ({
  opened,
  visit,
}) => {
  const { driver } = await onProduct(opened, visit);
  const { keyboard } = driver.panel;
  await driver.button(OPEN).focus();
  await keyboard.press('Enter');
  const cutter = driver.panel.getByRole('dialog');
  await cutter.getByAltText('Hasil potongan').waitFor();
  const size = async () => {
    const words = await cutter.getByText(/piksel$/).innerText();
    return [...words.matchAll(/\d+/g)].map(Number);
  };
  const [width = 0, height = 0] = await size();
  await cutter.getByRole('button', { name: /^Tepi kanan/ }).focus();
  await keyboard.press('Shift+ArrowLeft');
  // Ten px on the screen are some thirty of the capture.
  await expect.poll(async () => (await size())[0]).toBeLessThan(width - 20);
  expect((await size())[1]).toBe(height);

  // A hundred and thirty more leave 20 of the panel's 160: less than 80 of the capture.
  await keyboard.press('Control+ArrowLeft');
  for (let press = 0; press < 3; press += 1) await keyboard.press('Shift+ArrowLeft');
  await expect(cutter.getByRole('alert')).toHaveText(/terlalu kecil untuk jadi foto/);
  await expect(cutter.getByRole('button', { name: USE })).toBeDisabled();
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Shift+ArrowRight');
  await expect(cutter.getByRole('button', { name: USE })).toBeEnabled();
  await keyboard.press('Escape');
  await expect(cutter).toHaveCount(0);
  expect(await readRows(driver.panel, 'assets')).toEqual([]);
});

test('the cutter has no fault that axe finds, and fits a narrow panel, magnified too', async ({
  opened,
  visit,
}) => {
  const { driver } = await onProduct(opened, visit);
  const cutter = await openCutter(driver);
  for (const width of [180, 320, 360]) {
    await driver.panel.setViewportSize({ width, height: 640 });
    await expect.poll(() => cutter.evaluate((dialog) => dialog.clientWidth)).toBe(width);
    expect(await cutter.evaluate((dialog) => dialog.scrollWidth)).toBe(width);
  }
  const { violations } = await new AxeBuilder({ page: driver.panel }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test.describe('as it is shipped', () => {
  test.use({ mayCapture: false });

  test('the browser lets no tab be captured before the icon was clicked, and that is said in words', async ({
    opened,
    visit,
  }) => {
    const { driver } = await onProduct(opened, visit);
    await driver.button(OPEN).click();
    await expect(driver.panel.getByRole('alert')).toHaveText(
      /Klik ikon Pajang di kanan atas browser satu kali .* tekan Potong dari layar lagi/,
    );
    await expect(driver.panel.getByRole('dialog')).toHaveCount(0);
  });

  test('the click on the icon is then for the cutter: what is ticked in the panel stays', async ({
    opened,
    visit,
  }) => {
    const { driver } = await onProduct(opened, visit);
    const second = driver.panel.getByRole('button', { name: 'Foto 2' });
    await second.click();
    await driver.button(OPEN).click();
    await driver.panel.getByRole('alert').waitFor();
    // What the background says to an open panel when the icon is clicked; the page still may not be captured.
    await driver.panel.evaluate(`(() => {
      const { captureVisibleTab } = chrome.tabs;
      globalThis.captures = 0;
      chrome.tabs.captureVisibleTab = (...all) => {
        globalThis.captures += 1;
        return captureVisibleTab.apply(chrome.tabs, all);
      };
    })()`);
    const [worker] = opened.context.serviceWorkers();
    await worker?.evaluate(`(async () => {
      const { id: windowId } = await chrome.windows.getLastFocused();
      await chrome.runtime.sendMessage({ type: 'panel.asked', windowId });
    })()`);
    await expect.poll(() => driver.panel.evaluate('captures')).toBe(1);
    await driver.panel.getByRole('alert').waitFor();
    await expect(second).toHaveAttribute('aria-pressed', 'false');
  });
});

/** The second photo of the page, for whoever asks for it but the page itself. */
const SECOND = /\/file\/cookies-matcha-toples$/;

test.describe('when the host of photo 2 must be allowed', () => {
  test.use({ unreachable: SECOND, mayCapture: false });

  test('the permission is offered, with the three other ways, and the photo stays on offer', async ({
    opened,
    visit,
  }) => {
    const { driver } = await onProduct(opened, visit);
    const { panel } = driver;
    await driver.button('Buat postingan').click();
    const note = panel.getByRole('alert');
    await expect(note).toContainText(
      'Izinkan sekali saja. Atau seret fotonya ke sini, tempel, atau potong dari layar.',
    );
    await expect(note.getByRole('button', { name: 'Izinkan down-id.img.susercontent.com' })).toBeVisible();
    await expect(note.getByRole('button', { name: OPEN })).toBeVisible();
    // The first one is in; the second is shown apart, and nothing holds the post up.
    await expect(driver.button('Lepas foto 1')).toBeVisible();
    const missed = panel.getByRole('group', { name: 'Belum terambil dari halaman' });
    await expect(missed.getByRole('button')).toHaveCount(1);
    await expect(missed.getByRole('button')).toHaveAttribute('aria-pressed', 'false');
    await driver.makePost();
  });
});

test.describe('when photo 2 cannot be had from its host', () => {
  test.use({ unreachable: SECOND });

  test('it can be tried again, or cut out of the screen at once', async ({ opened, visit }) => {
    const { driver } = await onProduct(opened, visit);
    const { panel } = driver;
    await driver.button('Buat postingan').click();
    const note = panel.getByRole('alert');
    await expect(note).toContainText(/menyeretnya ke sini, menempelnya .* atau memotongnya dari layar/);
    const missed = panel.getByRole('group', { name: 'Belum terambil dari halaman' }).getByRole('button');
    await missed.click();
    await expect(missed).toHaveAttribute('aria-pressed', 'true');
    await driver.button('Buat postingan').click();
    await expect(missed).toHaveAttribute('aria-pressed', 'false');

    await note.getByRole('button', { name: OPEN }).click();
    await panel.getByRole('dialog').getByRole('button', { name: USE }).click();
    await expect(driver.button('Lepas foto 2')).toBeVisible();
    await expect(note).toHaveCount(0);
    await expect(missed).toHaveCount(1);
    await driver.makePost();
  });
});
