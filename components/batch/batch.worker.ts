import { localTime } from '@/utils/calendar';
import { openRenderer } from '@/utils/canvas';
import { assets, type Batch, products, shops } from '@/utils/db';
import { batches, stillToMake } from '@/utils/db/batches';
import { findLayout } from '@/utils/scene';
import { makerFor, type Shelf } from './make-pictures';
import { BatchProblem, runBatch } from './run-batch';

/** What a worker is to do: its share of a batch, of the products in their order every `parts`th from `part` on. */
export interface BatchOrder {
  id: string;
  part: number;
  parts: number;
}

/** That the worker has ended; `reason` when it could not go on. */
export interface BatchAnswer {
  reason: string | null;
}

/** Products under way in one worker: one is decoded by the browser while another is drawn and written. */
const IN_FLIGHT = 3;

/** The part of a worker's global scope that is used here: the types at hand are those of a page. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<BatchOrder>) => void;
  postMessage(answer: BatchAnswer): void;
};

/** All rows that the batch needs, read once; the photos' bytes are read when their turn comes. */
async function readShelf({ shopId, productIds }: Batch): Promise<Shelf> {
  const shop = await shops.get(shopId);
  if (!shop) throw new BatchProblem('shop-gone');
  const goods = await products.many(productIds);
  const rows = await assets.many([...new Set(goods.flatMap(({ photoIds }) => photoIds))]);
  const [logo] = await assets.many(shop.logoId === undefined ? [] : [shop.logoId]);
  return {
    shop,
    logo,
    products: new Map(goods.map((product) => [product.id, product])),
    photos: new Map(rows.map((row) => [row.id, row])),
    today: localTime(shop.zone, Date.now()).day,
  };
}

/** Runs a share of a batch from where it is until it is done or stopped. */
async function run({ id, part, parts }: BatchOrder): Promise<void> {
  const batch = await batches.takeUp(id);
  if (batch?.state !== 'running' || batch.thrownAt !== undefined) return;
  const renderer = openRenderer({ photos: assets.working });
  try {
    const layout = findLayout(batch.layoutId);
    if (!layout) throw new BatchProblem('layout-gone');
    await runBatch({
      todo: stillToMake(batch).filter((productId) => batch.productIds.indexOf(productId) % parts === part),
      inFlight: IN_FLIGHT,
      make: makerFor(batch, layout, await readShelf(batch), renderer),
      keep: (outcomes) => batches.keep(id, outcomes),
    });
  } catch (error) {
    // Whoever comes back finds it stopped and not running for ever. When even that cannot be written, the first
    // error is the one to tell.
    await batches.stop(id).catch(() => undefined);
    throw error;
  } finally {
    renderer.close();
  }
}

scope.onmessage = ({ data: order }) => {
  // One window works at a share at a time: the others wait here and go on when it is closed.
  navigator.locks
    .request(`pajang-batch-${order.id}-${order.part}-${order.parts}`, () => run(order))
    .then(
      () => scope.postMessage({ reason: null }),
      (error: unknown) => {
        console.error(error);
        const reason = (error as { reason?: unknown } | null)?.reason;
        scope.postMessage({ reason: typeof reason === 'string' ? reason : 'unknown' });
      },
    );
};
