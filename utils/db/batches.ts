import { newId } from '../core/id';
import { type Batch, type BatchFile, db } from './database';
import { guarded } from './store-error';

/** Products that one batch takes: three pictures of each are some 300 MB. */
export const MOST_PRODUCTS = 500;

/** What came of one product: its pictures, or why there are none. */
export type BatchOutcome =
  | { productId: string; files: Pick<BatchFile, 'size' | 'blob' | 'scene'>[] }
  | { productId: string; reason: string };

export type NewBatch = Pick<Batch, 'shopId' | 'layoutId' | 'sizes' | 'productIds' | 'width' | 'contacts'>;

/** Products that are behind it, whether pictures came of them or not. */
export const countBehind = ({ done, failed = [] }: Pick<Batch, 'done' | 'failed'>): number =>
  done.length + failed.length;

/** Products that are still to be made, in their order. */
export function stillToMake({ productIds, done, failed = [] }: Batch): string[] {
  const behind = new Set([...done, ...failed.map(({ productId }) => productId)]);
  return productIds.filter((id) => !behind.has(id));
}

const filesOf = (batchId: string) =>
  db.batchFiles.where('[batchId+productId+size]').between([batchId], [batchId, []]);

// The following run inside a transaction of whoever calls them.

async function removeBatch(id: string): Promise<void> {
  await filesOf(id).delete();
  await db.batches.delete(id);
}

const change = (id: string, edit: (batch: Batch) => Partial<Batch>): Promise<Batch | undefined> =>
  guarded(() =>
    db.transaction('rw', db.batches, async () => {
      const batch = await db.batches.get(id);
      if (!batch) return undefined;
      const next = { ...batch, ...edit(batch) };
      await db.batches.put(next);
      return next;
    }),
  );

const started = (batch: Batch): Partial<Batch> => ({
  state: 'running',
  run: { at: Date.now(), from: countBehind(batch) },
});

/**
 * One layout over many products: how far it is, and its finished pictures. Only on this computer. It has a door of
 * its own, because the side panel opens with all that comes through the room's.
 */
export const batches = {
  /** A batch, also one that was thrown away and not let go of yet. */
  get: (id: string): Promise<Batch | undefined> => guarded(() => db.batches.get(id)),

  /** The batch of a shop that was begun last and is not thrown away. */
  current: (shopId: string): Promise<Batch | undefined> =>
    guarded(async () =>
      (await db.batches.where({ shopId }).toArray())
        .filter(({ thrownAt }) => thrownAt === undefined)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .at(-1),
    ),

  /** Begins one; the work itself is the worker's. Throws `StoreError`, also for more than `MOST_PRODUCTS`. */
  begin: (values: NewBatch): Promise<Batch> =>
    guarded(async () => {
      const productIds = [...new Set(values.productIds)];
      if (productIds.length > MOST_PRODUCTS) throw new Error(`${productIds.length} products in one batch`);
      const now = Date.now();
      const batch: Batch = {
        ...values,
        productIds,
        id: newId(),
        createdAt: now,
        done: [],
        failed: [],
        bytes: 0,
        run: { at: now, from: 0 },
        state: 'running',
      };
      await db.batches.add(batch);
      return batch;
    }),

  /** Stops it where it is; what is made stays. */
  stop: (id: string) => change(id, ({ state }) => (state === 'running' ? { state: 'stopped' } : {})),

  /** Runs it on from where it is, those that could not be made once more if `again`. */
  goOn: (id: string, again = false) =>
    change(id, (batch) => {
      const kept = again ? { ...batch, failed: [] } : batch;
      return { ...kept, ...started(kept) };
    }),

  /** Notes that a worker takes it up now, so that time spent closed does not count. */
  takeUp: (id: string) => change(id, (batch) => (batch.state === 'running' ? started(batch) : {})),

  /**
   * Keeps what came of some products: all of it or nothing, so that a crash never leaves pictures that are made
   * twice. Products that are behind it already are passed over. Answers whether the work shall go on: not when the
   * user stopped it or threw it away meanwhile. Throws `StoreError`.
   */
  keep: (id: string, outcomes: readonly BatchOutcome[]): Promise<boolean> =>
    guarded(() =>
      db.transaction('rw', db.batches, db.batchFiles, async () => {
        const batch = await db.batches.get(id);
        if (!batch || batch.thrownAt !== undefined) return false;
        const open = new Set(stillToMake(batch));
        const fresh = outcomes.filter(({ productId }) => open.has(productId));
        const files = fresh.flatMap((one) =>
          'files' in one ? one.files.map((file) => ({ batchId: id, productId: one.productId, ...file })) : [],
        );
        await db.batchFiles.bulkPut(files);
        const next: Batch = {
          ...batch,
          done: [...batch.done, ...fresh.filter((one) => 'files' in one).map(({ productId }) => productId)],
          failed: [
            ...(batch.failed ?? []),
            ...fresh.flatMap((one) =>
              'reason' in one ? [{ productId: one.productId, reason: one.reason }] : [],
            ),
          ],
          bytes: (batch.bytes ?? 0) + files.reduce((sum, { blob }) => sum + blob.size, 0),
        };
        if (stillToMake(next).length === 0) next.state = 'done';
        await db.batches.put(next);
        return next.state === 'running';
      }),
    ),

  /** The finished pictures, those of one product at a time, in the order of the batch. */
  async *files({ id, productIds, done }: Batch): AsyncGenerator<BatchFile[], void, void> {
    const made = new Set(done);
    for (const productId of productIds)
      if (made.has(productId))
        yield await guarded(() =>
          db.batchFiles
            .where('[batchId+productId+size]')
            .between([id, productId], [id, productId, []])
            .toArray(),
        );
  },

  /** Puts it out of sight; its pictures stay until `letGo`. */
  throwAway: (id: string) => change(id, () => ({ state: 'stopped', thrownAt: Date.now() })),

  /** Takes it back into sight as it was; one that ran is stopped. */
  bringBack: (id: string) =>
    change(id, (batch) => {
      const { thrownAt, ...kept } = batch;
      return { ...kept, thrownAt: undefined, state: stillToMake(kept).length === 0 ? 'done' : 'stopped' };
    }),

  /** Lets go of what was thrown away before `moment` (epoch ms), pictures and all. */
  letGo: (shopId: string, moment: number): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.batches, db.batchFiles, async () => {
        const rows = await db.batches.where({ shopId }).toArray();
        for (const { id, thrownAt } of rows)
          if (thrownAt !== undefined && thrownAt < moment) await removeBatch(id);
      }),
    ),
};
