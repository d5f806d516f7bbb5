import type { Page } from '@playwright/test';
import type { PickedFile } from '../support/bad-files';
import type { Opened } from '../support/browser';
import { readRows } from '../support/panel';
import { demoFile, picked } from '../support/photo-files';
import { test as base, expect } from './fixtures';

export { expect };

export interface StoredAsset {
  id: string;
  shopId: string;
  name: string;
  hash: string;
  width: number;
  height: number;
  focus?: { x: number; y: number };
  madeFrom?: { assetId: string; how: string; settings: Record<string, number> };
  deletedAt?: number;
}

/** One shop's photos in the studio, and the dialog that betters one of them. */
export class Better {
  constructor(readonly page: Page) {}

  static async openIn({ context }: Opened): Promise<Better> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    // What the page itself would decode, read or encode is counted; a worker has a world of its own.
    await page.addInitScript(() => {
      const counts = { decoded: 0, read: 0, encoded: 0 };
      const { createImageBitmap: decode } = globalThis;
      const { convertToBlob } = OffscreenCanvas.prototype;
      const { getImageData } = CanvasRenderingContext2D.prototype;
      Object.assign(globalThis, { counts });
      globalThis.createImageBitmap = ((...all: Parameters<typeof decode>) => {
        counts.decoded += 1;
        return decode(...all);
      }) as typeof decode;
      CanvasRenderingContext2D.prototype.getImageData = function (...all) {
        counts.read += 1;
        return getImageData.apply(this, all);
      };
      OffscreenCanvas.prototype.convertToBlob = function (options) {
        counts.encoded += 1;
        return convertToBlob.call(this, options);
      };
    });
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/studio.html#foto`);
    await page.getByRole('heading', { level: 1, name: 'Foto' }).waitFor();
    return new Better(page);
  }

  dialog = () => this.page.getByRole('dialog', { name: 'Percantik foto' });
  button = (name: string | RegExp) => this.dialog().getByRole('button', { name });
  stage = () => this.dialog().getByRole('img', { name: 'Foto yang sedang dipercantik' });
  slider = (name: string) => this.dialog().getByRole('slider', { name });
  rows = () => readRows<StoredAsset>(this.page, 'assets');
  row = async (name: string) => {
    const found = (await this.rows()).find((row) => row.name === name);
    if (!found) throw new Error(`no photo ${name}`);
    return found;
  };

  async bring(...files: PickedFile[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(files);
    await this.page.getByText(`${files.length} foto masuk`).waitFor();
  }

  /** Opens a photo's dialog and waits until it was looked at. */
  async open(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Lihat ${name}` }).click();
    await this.page.getByRole('button', { name: 'Percantik', exact: true }).click();
    await this.slider('Terang').waitFor();
  }

  /** Leaves the photo's own view, behind the dialog. */
  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  async save(): Promise<void> {
    await this.button('Simpan foto ini').click();
    await this.dialog().waitFor({ state: 'hidden' });
  }

  /** Mean of red, green and blue, 0–255, of a stored photo, or of what the dialog shows. */
  mean(hash?: string): Promise<number> {
    return this.page.evaluate(async (key) => {
      const stored = (wanted: string) =>
        new Promise<Blob>((done, failed) => {
          const open = indexedDB.open('pajang');
          open.onsuccess = () => {
            const asked = open.result.transaction('photoBytes').objectStore('photoBytes').get(wanted);
            asked.onerror = () => failed(asked.error);
            asked.onsuccess = () => {
              open.result.close();
              done(asked.result.working);
            };
          };
        });
      const shown = document.querySelector<HTMLCanvasElement>('dialog canvas');
      const picture = key ? await createImageBitmap(await stored(key)) : shown;
      if (!picture) throw new Error('no picture');
      const canvas = new OffscreenCanvas(40, 40);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(picture, 0, 0, 40, 40);
      const { data } = context.getImageData(0, 0, 40, 40);
      let sum = 0;
      for (let at = 0; at < data.length; at += 4)
        sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
      return sum / ((data.length / 4) * 3);
    }, hash);
  }
}

export const test = base.extend<{ better: Better; dark: PickedFile }>({
  better: async ({ opened }, use) => use(await Better.openIn(opened)),
  /** The demo's biscuits, photographed with too little light. */
  dark: async ({ better }, use) => {
    const { buffer } = await demoFile('cookies-cokelat-piring', 'cookies.jpg');
    const base64 = await better.page.evaluate(async (bytes) => {
      const bright = await createImageBitmap(
        new Blob([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))]),
      );
      const canvas = new OffscreenCanvas(1600, 1200);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.filter = 'brightness(0.5)';
      context.drawImage(bright, 0, 0, 1600, 1200);
      const reader = new FileReader();
      const read = new Promise((done) => {
        reader.onload = done;
      });
      reader.readAsDataURL(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }));
      await read;
      return String(reader.result).split(',')[1] ?? '';
    }, buffer.toString('base64'));
    await use(picked('gelap.jpg', 'image/jpeg', Buffer.from(base64, 'base64')));
  },
});
