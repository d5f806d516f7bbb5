import type { Page } from '@playwright/test';
import { DEMO_PRODUCT_URL, routeDemo } from '../../tests/demo/route';
import { openBrowser } from '../../tests/support/browser';
import { PanelDriver } from '../../tests/support/panel';
import { inTurn, type Row, toRow } from './row';

/** From the tap on the step to the moment at which all six stand there, ms; the panel was opened just before. */
async function fromTheTap(panel: Page): Promise<number> {
  await panel.reload();
  // Picture and words are made: the panel opens on the day, and has no part of the picture step yet.
  await panel.getByRole('tab', { name: 'Hari', selected: true }).waitFor();
  await panel.locator('[data-day]').first().waitFor();
  const tapped = panel.evaluate(
    () =>
      new Promise<number>((done) => {
        document.addEventListener('click', (event) => done(event.timeStamp), { capture: true, once: true });
      }),
  );
  await panel.getByRole('tab', { name: 'Foto' }).click();
  await panel.waitForFunction(() => performance.getEntriesByName('candidates').length > 0);
  const drawn = await panel.evaluate(
    () => performance.getEntriesByName('candidates')[0]?.startTime ?? Number.NaN,
  );
  return drawn - (await tapped);
}

/** Six plain pictures of the same size out of the same stored photos, in a page that has nothing to load. */
const plainSix = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    const start = performance.now();
    const open = indexedDB.open('pajang');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const all = open.result.transaction('photoBytes').objectStore('photoBytes').getAll();
    await new Promise((done) => {
      all.onsuccess = done;
    });
    open.result.close();
    const stored = (all.result as { working: Blob }[]).slice(0, 2);
    const bitmaps = await Promise.all(
      stored.map(({ working }) => createImageBitmap(working, { resizeWidth: 512, resizeQuality: 'medium' })),
    );
    for (let index = 0; index < 6; index += 1) {
      const canvas = document.createElement('canvas');
      canvas.width = 156;
      canvas.height = 195;
      const context = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
      const bitmap = bitmaps[index % bitmaps.length];
      if (bitmap) context.drawImage(bitmap, 0, 0, 156, 156);
      context.font = '700 12px sans-serif';
      context.fillText('Soft Cookies Matcha', 8, 170);
      context.fillText('Rp25.000', 8, 186);
      // Reading one pixel waits until all of it is drawn.
      context.getImageData(0, 0, 1, 1);
    }
    for (const bitmap of bitmaps) bitmap.close();
    return performance.now() - start;
  });

/** Six live pictures of a product with its photos, each time in a panel that has drawn none yet. */
export async function sixCandidates(): Promise<Row[]> {
  const opened = await openBrowser({ route: routeDemo });
  try {
    const shop = await opened.context.newPage();
    await shop.goto(DEMO_PRODUCT_URL);
    const driver = await PanelDriver.openOn(opened, shop);
    await driver.field('Nama produk').waitFor();
    await driver.makePost();
    await driver.pickLayout();
    await driver.captions();
    const both = await inTurn(
      () => fromTheTap(driver.panel),
      () => plainSix(driver.panel),
      15,
    );
    return [toRow({ id: 'six-candidates', unit: 'ms (goal in ms)', goal: 400 }, both)];
  } finally {
    await opened.close();
  }
}
