import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BatchProblem, type BatchWork, runBatch } from '@/components/batch/run-batch';
import { type BatchOutcome, batches, stillToMake } from '@/utils/db/batches';
import { db } from '@/utils/db/database';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
const file = { size: 'square' as const, blob: new Blob(['x']) };
const turn = () => new Promise<void>((done) => setImmediate(done));

/** Work whose lots are written down; `over` replaces its parts. */
function work(over: Partial<BatchWork> = {}) {
  const lots: BatchOutcome[][] = [];
  const made: string[] = [];
  const all: BatchWork = {
    todo: ids(10),
    make: async (id) => {
      made.push(id);
      await turn();
      return [file];
    },
    keep: async (outcomes) => {
      lots.push([...outcomes]);
      await turn();
      return true;
    },
    ...over,
  };
  return { all, lots, made, kept: () => lots.flat().map(({ productId }) => productId) };
}

describe('a run over many products', () => {
  it('makes every product once, begun in order, and keeps them all', async () => {
    const { all, made, kept } = work();
    expect(await runBatch(all)).toBe(true);
    expect(made).toEqual(ids(10));
    expect(kept().toSorted()).toEqual(ids(10).toSorted());
  });

  it('works on a few at a time, never on more', async () => {
    let now = 0;
    let most = 0;
    const { all } = work({
      inFlight: 2,
      make: async () => {
        now += 1;
        most = Math.max(most, now);
        await turn();
        now -= 1;
        return [file];
      },
    });
    await runBatch(all);
    expect(most).toBe(2);
  });

  it('lets one bad product stop no other', async () => {
    const onUnknown = vi.fn();
    const { all, lots } = work({
      onUnknown,
      make: async (id) => {
        if (id === 'p3') throw new BatchProblem('no-photo');
        if (id === 'p5') throw new TypeError('a bug');
        return [file];
      },
    });
    expect(await runBatch(all)).toBe(true);
    const failed = lots.flat().filter((one) => 'reason' in one);
    expect(failed).toEqual([
      { productId: 'p3', reason: 'no-photo' },
      { productId: 'p5', reason: 'unknown' },
    ]);
    expect(lots.flat()).toHaveLength(10);
    expect(onUnknown).toHaveBeenCalledExactlyOnceWith(new TypeError('a bug'));
  });

  it('begins nothing new once it is stopped, and keeps what is made', async () => {
    let lots = 0;
    const kept: string[] = [];
    const { all, made } = work({
      todo: ids(100),
      keep: async (outcomes) => {
        lots += 1;
        kept.push(...outcomes.map(({ productId }) => productId));
        await turn();
        return lots < 3;
      },
    });
    expect(await runBatch(all)).toBe(false);
    expect(made.length).toBeLessThan(20);
    expect(kept.toSorted()).toEqual(made.toSorted());
  });

  it('ends with the reason when nothing can be kept, or every product would meet the same', async () => {
    const full = Object.assign(new Error('full'), { reason: 'disk-full' });
    const stuck = work({ todo: ids(50), keep: () => Promise.reject(full) });
    await expect(runBatch(stuck.all)).rejects.toBe(full);
    expect(stuck.made.length).toBeLessThan(10);

    const gone = Object.assign(new Error('gone'), { reason: 'font-gone' });
    const { all, lots } = work({ make: () => Promise.reject(gone) });
    await expect(runBatch(all)).rejects.toBe(gone);
    expect(lots).toEqual([]);
  });

  it('waits for a slow disk instead of piling pictures up', async () => {
    let free: () => void = () => undefined;
    const { all, made } = work({
      todo: ids(40),
      inFlight: 2,
      keep: () =>
        new Promise((done) => {
          free = () => done(true);
        }),
    });
    const running = runBatch(all);
    for (let round = 0; round < 30; round += 1) await turn();
    expect(made.length).toBeLessThanOrEqual(6);
    let ended = false;
    void running.then(() => {
      ended = true;
    });
    while (!ended) {
      free();
      await turn();
    }
    expect(await running).toBe(true);
    expect(made).toHaveLength(40);
  });
});

describe('a batch that a crash ended half-way', () => {
  beforeEach(async () => {
    await db.delete();
    await db.open();
  });
  const begin = () =>
    batches.begin({ shopId: 's', layoutId: 'card', sizes: ['square'], productIds: ids(10) });
  const read = async (id: string) => {
    const batch = await batches.get(id);
    if (!batch) throw new Error('the batch is gone');
    return batch;
  };

  it('goes on with what is not made yet, and makes nothing twice', async () => {
    const { id } = await begin();
    const first = work({
      todo: ids(10),
      make: async (product) => {
        if (product === 'p6') return new Promise(() => undefined);
        return [file];
      },
      keep: (outcomes) => batches.keep(id, outcomes),
      inFlight: 1,
    });
    // The tab dies while it is at the seventh: this promise never settles.
    void runBatch(first.all);
    await vi.waitFor(async () => expect((await read(id)).done).toHaveLength(6));

    const second = work({ todo: stillToMake(await read(id)), keep: (lot) => batches.keep(id, lot) });
    expect(second.all.todo).toEqual(['p6', 'p7', 'p8', 'p9']);
    await runBatch(second.all);
    expect(second.made).toEqual(['p6', 'p7', 'p8', 'p9']);
    expect(await read(id)).toMatchObject({ state: 'done', bytes: 10, failed: [] });
    expect(await db.batchFiles.count()).toBe(10);
  });

  it('counts a product once though two windows made it', async () => {
    const { id } = await begin();
    await batches.keep(id, [{ productId: 'p0', files: [file] }]);
    await batches.keep(id, [
      { productId: 'p0', files: [file] },
      { productId: 'p1', reason: 'no-photo' },
    ]);
    const batch = await read(id);
    expect([batch.done, batch.bytes, batch.failed]).toEqual([
      ['p0'],
      1,
      [{ productId: 'p1', reason: 'no-photo' }],
    ]);
  });
});
