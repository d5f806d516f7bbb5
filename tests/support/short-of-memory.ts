import type { Page } from '@playwright/test';

type Held = { letGo: () => void };

/**
 * Runs `start`, which makes a page's worker begin, in a world without room for pictures: canvases give no pixels, or
 * photos are not opened, in the words of Chromium. What the worker is asked for waits until it is so.
 */
export async function shortOfMemory(page: Page, what: 'pixels' | 'photos', start: () => Promise<void>) {
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    const held: (() => void)[] = [];
    Worker.prototype.postMessage = function (...all: unknown[]) {
      held.push(() => Reflect.apply(postMessage, this, all));
    };
    (globalThis as unknown as Held).letGo = () => {
      Worker.prototype.postMessage = postMessage;
      for (const send of held) send();
    };
  });
  const started = page.waitForEvent('worker');
  await start();
  const worker = await started;
  await worker.evaluate((none) => {
    if (none === 'pixels')
      OffscreenCanvasRenderingContext2D.prototype.getImageData = () => {
        throw new RangeError('Out of memory at ImageData creation');
      };
    else
      globalThis.createImageBitmap = () =>
        Promise.reject(new DOMException('The ImageBitmap could not be allocated.', 'InvalidStateError'));
  }, what);
  await page.evaluate(() => (globalThis as unknown as Held).letGo());
}
