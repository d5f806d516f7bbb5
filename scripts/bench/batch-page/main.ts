import '@fontsource-variable/plus-jakarta-sans';
import { liveQuery } from 'dexie';
import { ensureRunning } from '../../../components/batch/runner';
import { fillShop } from '../../../tests/support/batch-shop';
import { createMeasure, loadFont } from '../../../utils/canvas';
import { assets, products, shops } from '../../../utils/db';
import { batches } from '../../../utils/db/batches';
import { PICTURE_SIZES, USUAL_SIZES } from '../../../utils/model';
import { brandOf, contentOf, findLayout, type Layout, photosOf } from '../../../utils/scene';
import type { PlainWork } from './plain.worker';

const SHOP = { products: 100, photos: 12, side: 2160 };
const LAYOUT = findLayout('photo-band') as Layout;

async function prepare(): Promise<{ ids: string[]; work: PlainWork }> {
  // All of one shape, so that the floor knows at which size to decode.
  const ids = await fillShop({ ...SHOP, landscape: true });
  const shop = await shops.current();
  const rows = await products.many(ids);
  await loadFont(JSON.stringify(rows.map(({ name }) => name)) + shop.name);
  const measure = createMeasure();
  const work: PlainWork['products'] = [];
  for (const product of rows) {
    const [asset] = await assets.many(product.photoIds);
    if (!asset) throw new Error('a product without its photo');
    const content = contentOf(product, shop, { today: '2026-11-30' });
    const input = { content, brand: brandOf(shop), photos: photosOf([asset]), measure };
    work.push({
      hash: asset.hash,
      scenes: USUAL_SIZES.map((size) => LAYOUT.build({ ...input, size: PICTURE_SIZES[size] })),
    });
  }
  return { ids, work: { products: work, colors: shop.colors, warm: true } };
}

const prepared = prepare();
const plain = new Worker(new URL('./plain.worker.ts', import.meta.url), { type: 'module' });
const askPlain = (work: PlainWork) =>
  new Promise<{ bytes: number; ms: number }>((done, failed) => {
    plain.onmessage = ({ data }) => done(data);
    plain.onerror = (event) => failed(new Error(event.message));
    plain.postMessage(work);
  });

const bench = {
  ready: async () => {
    const { work } = await prepared;
    await askPlain(work);
    return work.products.length;
  },
  /** From the press to the last picture in the database, the worker's own start too. */
  ours: async () => {
    const { ids } = await prepared;
    const { id: shopId } = await shops.current();
    const start = performance.now();
    const { id } = await batches.begin({
      shopId,
      layoutId: LAYOUT.id,
      sizes: [...USUAL_SIZES],
      productIds: ids,
    });
    ensureRunning(id);
    const bytes = await new Promise<number>((done, failed) => {
      liveQuery(() => batches.get(id)).subscribe({
        next: (batch) => {
          if (batch?.state === 'stopped') failed(new Error('the batch stopped'));
          if (batch?.state === 'done') done(batch.bytes ?? 0);
        },
        error: failed,
      });
    });
    const ms = performance.now() - start;
    await batches.throwAway(id);
    await batches.letGo(shopId, Date.now() + 1);
    return { ms, bytes };
  },
  floor: async () => askPlain({ ...(await prepared).work, warm: false }),
};
export type BatchBench = typeof bench;
Object.assign(window, { batchBench: bench });
