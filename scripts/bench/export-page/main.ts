import '@fontsource-variable/plus-jakarta-sans';
import { createMeasure, exportPicture, importPhoto, loadFont } from '../../../utils/canvas';
import { findLayout } from '../../../utils/scene';
import { drawPlain } from './plain';

const SIZE = { width: 1080, height: 1350 };
const colors = { ground: '#fff6e3', accent: '#b4460f', ink: '#23372b' };

/** A JPEG of 12 megapixels with as much detail as a photo: noise in patches of several sizes. */
async function photo(seed: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(4000, 3000);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  let state = seed;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  for (let patch = 0; patch < 20_000; patch += 1) {
    context.fillStyle = `hsl(${random() * 60 + seed * 40} ${random() * 80}% ${random() * 90}%)`;
    const side = 4 + random() ** 4 * 500;
    context.fillRect(random() * 4000, random() * 3000, side, side);
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
}

/** A store as the extension has it: bytes in IndexedDB, read anew for every picture. */
const store = new Promise<IDBDatabase>((done, failed) => {
  const open = indexedDB.open('bench', 1);
  open.onupgradeneeded = () => open.result.createObjectStore('bytes');
  open.onsuccess = () => done(open.result);
  open.onerror = () => failed(open.error);
});
const ask = <T>(request: IDBRequest<T>) =>
  new Promise<T>((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
const load = async (id: string): Promise<Blob> =>
  ask<Blob>((await store).transaction('bytes').objectStore('bytes').get(id));

/** Stores the photos, once: a page that is opened again finds them, and has none of the garbage of their making. */
async function storedPhotos() {
  const photos = [];
  for (const seed of [1, 2, 3, 4]) {
    const assetId = `photo-${seed}`;
    const known = await ask<{ width: number; height: number } | undefined>(
      (await store).transaction('bytes').objectStore('bytes').get(`${assetId} size`),
    );
    if (known) {
      photos.push({ assetId, ...known });
      continue;
    }
    const taken = await importPhoto(await photo(seed));
    if (!taken.ok) throw new Error(`photo ${seed}: ${taken.reason}`);
    const { working, width, height } = taken.data;
    const rows = (await store).transaction('bytes', 'readwrite').objectStore('bytes');
    await Promise.all([ask(rows.put(working, assetId)), ask(rows.put({ width, height }, `${assetId} size`))]);
    photos.push({ assetId, width, height });
  }
  return photos;
}

async function prepare() {
  const photos = await storedPhotos();
  const layout = findLayout('collage');
  if (!layout) throw new Error('no layout for four photos');
  const content = { name: 'Soft Cookies Matcha isi 12', price: 'Rp25.000/toples' };
  await loadFont(`${content.name}${content.price}Qkiz Batam`);
  const brand = { name: 'Qkiz Batam', colors };
  return layout.build({ content, brand, size: SIZE, photos, measure: createMeasure() });
}

const scene = prepare();

async function time(work: () => Promise<Blob>): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const blob = await work();
  return { ms: performance.now() - start, bytes: blob.size };
}

const bench = {
  /** How many photos the picture shows. */
  ready: async () => (await scene).layers.filter(({ type }) => type === 'photo').length,
  ours: async () => {
    const made = await scene;
    return time(() => exportPicture(made, { brand: { colors }, photos: load }));
  },
  floor: async () => {
    const made = await scene;
    return time(() => drawPlain(made, colors, load));
  },
  /** Makes the picture so many times, one after the other, as a user who saves many does. */
  many: async (side: 'ours' | 'floor', times: number) => {
    for (let made = 0; made < times; made += 1) await bench[side]();
  },
};
export type ExportBench = typeof bench;
Object.assign(window, { bench });
