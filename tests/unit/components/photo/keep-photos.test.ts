import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFiles } from '@/components/photo/keep-photos';
import { fail, ok } from '@/utils/core/result';
import { assets } from '@/utils/db';
import { db } from '@/utils/db/database';

const { importPhoto } = vi.hoisted(() => ({ importPhoto: vi.fn() }));
vi.mock('@/utils/canvas/import-photo', () => ({ importPhoto }));

const SHOP = 'shop-1';
const file = (name: string) => new File([name], name);
/** Takes a file for a photo whose content is the first letter of its name; "bad" ones are broken. */
const asPhoto = async ({ name }: File) =>
  name.startsWith('bad')
    ? fail('broken')
    : ok({
        hash: (name[0] ?? '').repeat(64),
        width: 4,
        height: 3,
        working: new Blob(['w']),
        thumb: new Blob(['t']),
      });

beforeEach(async () => {
  await db.delete();
  await db.open();
  importPhoto.mockReset().mockImplementation(asPhoto);
});

describe('keepFiles', () => {
  it('counts what is new, what was there or came twice, and names what was refused', async () => {
    await keepFiles(SHOP, [file('a.jpg')]);
    const kept = await keepFiles(SHOP, ['a.jpg', 'b.jpg', 'bad.jpg', 'b copy.jpg', 'c.jpg'].map(file));
    const ids = (await assets.ofShop(SHOP)).map(({ id }) => id);
    expect(kept).toEqual({
      ids,
      added: 2,
      known: 2,
      refused: [{ name: 'bad.jpg', reason: 'broken' }],
      left: 0,
    });
  });

  it('tells after each photo how far it is', async () => {
    const told: [number, number, number, number][] = [];
    await keepFiles(SHOP, ['a', 'bad', 'b'].map(file), {
      onProgress: ({ done, total, kept }) => told.push([done, total, kept.added, kept.refused.length]),
    });
    expect(told).toEqual([
      [1, 3, 1, 0],
      [2, 3, 1, 1],
      [3, 3, 2, 1],
    ]);
  });

  it('stops after the photo at hand when told to; what is in stays', async () => {
    const stop = new AbortController();
    const kept = await keepFiles(SHOP, ['a', 'b', 'c', 'd'].map(file), {
      signal: stop.signal,
      onProgress: ({ done }) => done === 2 && stop.abort(),
    });
    expect(kept).toMatchObject({ added: 2, left: 2 });
    expect(importPhoto).toHaveBeenCalledTimes(2);
    expect(await assets.ofShop(SHOP)).toHaveLength(2);
  });

  it('goes on after a photo that nobody foresaw, and says so in the console', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    importPhoto.mockRejectedValueOnce(new Error('the worker died'));
    const kept = await keepFiles(SHOP, ['a', 'b'].map(file));
    expect(kept).toMatchObject({ added: 1, refused: [{ name: 'a', reason: 'unknown' }] });
    expect(said).toHaveBeenCalledTimes(1);
  });

  it('ends with the reason when the disk is full, and keeps what came before', async () => {
    await keepFiles(SHOP, [file('a')]);
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(db.photoBytes, 'add').mockRejectedValueOnce(full);
    await expect(keepFiles(SHOP, ['b', 'c'].map(file))).rejects.toMatchObject({ reason: 'disk-full' });
    expect((await assets.ofShop(SHOP)).map(({ name }) => name)).toEqual(['a']);
  });
});
