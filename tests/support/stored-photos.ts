import type { Page } from '@playwright/test';

/** Colours (red, green, blue, opacity) of a stored photo's working copy at points in pixels; and its file's type. */
export const storedPhoto = (page: Page, hash: string, points: readonly (readonly [number, number])[]) =>
  page.evaluate(
    async ([key, at]) => {
      const bytes = await new Promise<Blob>((done, failed) => {
        const open = indexedDB.open('pajang');
        open.onsuccess = () => {
          const asked = open.result.transaction('photoBytes').objectStore('photoBytes').get(key);
          asked.onerror = () => failed(asked.error);
          asked.onsuccess = () => {
            open.result.close();
            done(asked.result.working);
          };
        };
      });
      const bitmap = await createImageBitmap(bytes);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
        '2d',
      ) as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      return { type: bytes.type, colors: at.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data]) };
    },
    [hash, points] as const,
  );

/** {@link storedPhoto}'s colours alone. */
export const colorsOf = async (page: Page, hash: string, points: readonly (readonly [number, number])[]) =>
  (await storedPhoto(page, hash, points)).colors;

/** Takes the bytes of all photos away, as a browser that is short of room may. */
export const loseBytes = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const open = indexedDB.open('pajang');
        open.onsuccess = () => {
          const writing = open.result.transaction('photoBytes', 'readwrite');
          writing.objectStore('photoBytes').clear();
          writing.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
  );
