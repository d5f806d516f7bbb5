import { loadFontsFor } from '../../../utils/canvas/font';
import type { BrandColors, Scene } from '../../../utils/scene';
import { paintPlain } from '../export-page/plain';

/** What the floor is told: for each product the bytes' key and its scenes, laid out before. */
export interface PlainWork {
  products: { hash: string; scenes: Scene[] }[];
  colors: BrandColors;
  /** `warm` only brings the typefaces. */
  warm: boolean;
}

/** As many products as Pajang has under way. */
const LANES = 3;

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<PlainWork>) => void;
  postMessage(answer: { bytes: number; ms: number }): void;
};

const database = new Promise<IDBDatabase>((done, failed) => {
  const open = indexedDB.open('pajang');
  open.onsuccess = () => done(open.result);
  open.onerror = () => failed(open.error);
});

const read = async (hash: string): Promise<Blob> => {
  const request = (await database).transaction('photoBytes').objectStore('photoBytes').get(hash);
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result.working);
    request.onerror = () => failed(request.error);
  });
};

/** One product: its photo decoded once at the largest size it is drawn, each picture drawn and encoded. */
async function make({ hash, scenes }: PlainWork['products'][number], colors: BrandColors): Promise<number> {
  const photos = scenes.flatMap(({ layers }) => layers.filter((layer) => layer.type === 'photo'));
  // The stored copies of the bench are all 4:3, so the side that must be filled is known.
  const resizeWidth = Math.ceil(
    Math.max(...photos.map(({ width, height }) => Math.max(width, (height * 4) / 3))),
  );
  const bitmap = await createImageBitmap(await read(hash), { resizeWidth, resizeQuality: 'medium' });
  let bytes = 0;
  for (const scene of scenes) {
    const canvas = new OffscreenCanvas(scene.width, scene.height);
    const context = canvas.getContext('2d', { alpha: false }) as OffscreenCanvasRenderingContext2D;
    paintPlain(context, scene, colors, () => bitmap);
    bytes += (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })).size;
  }
  bitmap.close();
  return bytes;
}

scope.onmessage = async ({ data: { products, colors, warm } }) => {
  for (const { scenes } of products) for (const scene of scenes) await loadFontsFor(scene);
  const start = performance.now();
  let bytes = 0;
  if (!warm) {
    const rest = [...products];
    const lane = async () => {
      for (let next = rest.shift(); next; next = rest.shift()) {
        const made = await make(next, colors);
        bytes += made;
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  scope.postMessage({ bytes, ms: performance.now() - start });
};
