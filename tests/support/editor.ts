import type { Page } from '@playwright/test';
import type { Scene } from '../../utils/scene/schema';
import type { Opened } from './browser';
import { inPageScript, openStudioAt } from './in-page';

declare const store: typeof import('./store');

let script = '';

/** A studio page at which our own repositories stand ready as `store`. */
export async function studioWithStore(opened: Opened, place = 'desain'): Promise<Page> {
  script ||= await inPageScript('tests/support/store.ts', 'store');
  const page = await openStudioAt(opened, place);
  await page.evaluate(script);
  return page;
}

/** Keeps a photo of plain fields, so that what is seen of it can be told; answers its asset id. */
export function keepPhoto(page: Page, { width = 1200, height = 800, tint = 30 } = {}): Promise<string> {
  return page.evaluate(
    async ({ width, height, tint }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      for (let column = 0; column < 6; column += 1)
        for (let row = 0; row < 4; row += 1) {
          context.fillStyle = `hsl(${tint + column * 18} ${40 + row * 12}% ${38 + row * 10}%)`;
          context.fillRect((column * width) / 6, (row * height) / 4, width / 6 + 1, height / 4 + 1);
        }
      const working = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      const { id: shopId } = await store.shops.current();
      const hash = [tint, width, height]
        .map((value) => value.toString(16).padStart(8, '0'))
        .join('')
        .padStart(64, '0');
      const { asset } = await store.assets.keep(shopId, {
        hash,
        working,
        thumb: working,
        name: `foto ${tint}`,
        width,
        height,
      });
      return asset.id;
    },
    { width, height, tint },
  );
}

/**
 * Puts a row as it is, whatever it is, past the repositories on purpose: they refuse what a later version of Pajang
 * wrote. It belongs to the shop at hand.
 */
function putRow(page: Page, table: string, row: Record<string, unknown> & { id: string }): Promise<string> {
  return page.evaluate(
    async ({ table, row }) => {
      const { id: shopId } = await store.shops.current();
      const now = Date.now();
      await new Promise<void>((done, failed) => {
        const open = indexedDB.open('pajang');
        open.onerror = () => failed(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction(table, 'readwrite');
          transaction.objectStore(table).put({ shopId, createdAt: now, updatedAt: now, ...row });
          transaction.onabort = () => failed(transaction.error);
          transaction.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      });
      return row.id;
    },
    { table, row },
  );
}

/** Keeps a design with these pictures as they are, whatever they are; answers its id. */
export const keepDesign = (
  page: Page,
  scenes: Record<string, unknown>,
  { name = 'Desain uji', id = 'design-uji' } = {},
): Promise<string> => putRow(page, 'designs', { id, name, scenes });

/** Keeps a draft with these pictures, and what it sells; answers the post's id. */
export async function keepPost(page: Page, scenes: Record<string, unknown>, name: string): Promise<string> {
  const productId = await putRow(page, 'products', {
    id: 'product-uji',
    name,
    description: '',
    photoIds: [],
  });
  return putRow(page, 'posts', {
    id: 'post-uji',
    productId,
    scenes,
    state: 'draft',
    channels: ['instagram'],
    form: {},
    seed: 0,
    texts: {},
    zone: 'Asia/Jakarta',
    postedAt: {},
  });
}

/** A picture with one of each: a photo, a headline, a box with its words, a sticker. */
export const sampleScene = (assetId: string): Scene => ({
  version: 2,
  width: 1080,
  height: 1350,
  background: 'ground',
  layers: [
    {
      id: 'photo',
      type: 'photo',
      x: 64,
      y: 64,
      width: 952,
      height: 760,
      assetId,
      focus: { x: 0.5, y: 0.5 },
      radius: 48,
      shadow: true,
    },
    {
      id: 'title',
      type: 'text',
      x: 64,
      y: 880,
      width: 952,
      height: 200,
      text: 'Soft Cookies Matcha',
      fit: { full: 'Soft Cookies Matcha', max: 100, min: 32, lines: 2 },
      size: 88,
      font: 'sign',
      weight: 800,
      lineHeight: 1.14,
      align: 'left',
      color: 'ink',
      role: 'name',
    },
    {
      id: 'box',
      type: 'shape',
      shape: 'rect',
      x: 64,
      y: 1130,
      width: 420,
      height: 120,
      fill: 'accent',
      radius: 60,
    },
    {
      id: 'price',
      type: 'text',
      x: 64,
      y: 1130,
      width: 420,
      height: 120,
      text: 'Rp25.000',
      fit: { full: 'Rp25.000', max: 64, min: 24, lines: 1 },
      size: 64,
      font: 'body',
      weight: 800,
      lineHeight: 1.14,
      align: 'center',
      color: 'onAccent',
      role: 'price',
    },
    {
      id: 'ready',
      type: 'badge',
      x: 740,
      y: 120,
      width: 240,
      height: 240,
      angle: -12,
      layers: [
        {
          id: 'ready-seal',
          type: 'shape',
          shape: 'seal',
          x: 0,
          y: 0,
          width: 240,
          height: 240,
          fill: 'accent',
          radius: 0,
          shadow: true,
        },
        {
          id: 'ready-word',
          type: 'text',
          x: 20,
          y: 80,
          width: 200,
          height: 80,
          text: 'READY',
          fit: { full: 'READY', max: 60, min: 24, lines: 1 },
          size: 54,
          weight: 800,
          lineHeight: 1.14,
          align: 'center',
          color: 'onAccent',
          role: 'label',
        },
      ],
    },
  ],
});
