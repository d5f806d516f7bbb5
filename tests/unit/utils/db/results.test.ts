import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/utils/db/database';
import { results } from '@/utils/db/results';
import { resultId } from '@/utils/model';
import { aPost, aResult, aShop } from '../../../support/rows';

const shop = aShop({ id: 'toko' });
const post = aPost(shop.id, 'lapis', { id: 'post', postedAt: { instagram: 1000 } });
const ID = resultId('post', 'instagram');

beforeEach(async () => {
  await db.posts.put(post);
});
afterEach(async () => {
  await Promise.all([db.posts.clear(), db.results.clear()]);
});

describe('typing numbers', () => {
  it('makes one row per post and channel, and leaves the numbers beside it', async () => {
    expect(await results.type('toko', 'post', 'instagram', { chats: 3 })).toBeUndefined();
    await results.type('toko', 'post', 'instagram', { orders: 1 });
    await results.type('toko', 'post', 'shopee', { chats: 8 });
    expect(await db.results.toArray()).toMatchObject([
      { id: ID, shopId: 'toko', postId: 'post', channel: 'instagram', chats: 3, orders: 1 },
      { channel: 'shopee', chats: 8 },
    ]);
  });

  it('clears a number with undefined and tells what stood there', async () => {
    await results.type('toko', 'post', 'instagram', { chats: 3, orders: 1 });
    expect(await results.type('toko', 'post', 'instagram', { chats: undefined })).toMatchObject({ chats: 3 });
    const row = await db.results.get(ID);
    expect(row).toMatchObject({ orders: 1 });
    expect(row).not.toHaveProperty('chats');
  });

  it('does not bring back numbers that were thrown away', async () => {
    await db.results.put(aResult('toko', 'post', { chats: 99, deletedAt: 5 }));
    await results.type('toko', 'post', 'instagram', { orders: 2 });
    const row = await db.results.get(ID);
    expect(row).toMatchObject({ orders: 2 });
    expect(row).not.toHaveProperty('chats');
    expect(row).not.toHaveProperty('deletedAt');
  });

  it('is refused for a post of another shop, and for numbers that are none', async () => {
    await expect(results.type('warung', 'post', 'instagram', { chats: 1 })).rejects.toMatchObject({
      reason: 'store-failed',
    });
    await expect(results.type('toko', 'post', 'instagram', { chats: -1 })).rejects.toMatchObject({
      reason: 'invalid',
    });
    expect(await db.results.count()).toBe(0);
  });
});

describe('what was posted', () => {
  it('is found by when it changed, of this shop, in every state, in the trash too', async () => {
    const mark = { instagram: 5000 };
    await db.posts.bulkPut([
      aPost('toko', 'lapis', { id: 'draft', state: 'draft', postedAt: mark, updatedAt: 5000 }),
      aPost('toko', 'lapis', { id: 'ready', state: 'ready', postedAt: mark, updatedAt: 6000 }),
      aPost('toko', 'lapis', {
        id: 'done',
        state: 'posted',
        postedAt: mark,
        updatedAt: 7000,
        deletedAt: 7000,
      }),
      aPost('toko', 'lapis', { id: 'old', state: 'posted', postedAt: { instagram: 1 }, updatedAt: 4999 }),
      aPost('toko', 'lapis', { id: 'planned', state: 'ready', updatedAt: 9000 }),
      aPost('warung', 'lapis', { id: 'theirs', state: 'posted', postedAt: mark, updatedAt: 9000 }),
    ]);
    const found = await results.posted('toko', 5000);
    expect(found.map(({ id }) => id).toSorted()).toEqual(['done', 'draft', 'ready']);
    expect(found[0]).not.toHaveProperty('scenes');
  });
});

describe('a table of numbers', () => {
  const numbers = (given: object) => ({
    postId: 'post',
    channel: 'instagram' as const,
    numbers: { chats: undefined, orders: undefined, pieces: undefined, rupiah: undefined, ...given },
  });

  it('adds and changes what it says, and can be taken back', async () => {
    const { foreseeResults, importResults, undoImport } = await import('@/utils/db/sheet-import');
    await results.type('toko', 'post', 'instagram', { chats: 3, orders: 1 });
    const rows = [
      numbers({ chats: 9, rupiah: 5000 }),
      { ...numbers({ orders: 2 }), channel: 'shopee' as const },
    ];
    expect(await foreseeResults(shop, rows)).toMatchObject({ added: 1, changed: 1, kept: 0 });
    expect(await results.ofShop('toko')).toHaveLength(1);

    const done = await importResults(shop, rows);
    expect(await results.get(ID)).toMatchObject({ chats: 9, orders: 1, rupiah: 5000 });
    expect(await importResults(shop, rows)).toMatchObject({ added: 0, changed: 0, kept: 2 });

    await undoImport(done);
    const before = await results.get(ID);
    expect(before).toMatchObject({ chats: 3, orders: 1 });
    expect(before).not.toHaveProperty('rupiah');
    expect(await results.ofShop('toko')).toHaveLength(1);
  });

  it('leaves alone what was typed anew since', async () => {
    const { importResults, undoImport } = await import('@/utils/db/sheet-import');
    await results.type('toko', 'post', 'instagram', { chats: 3 });
    const done = await importResults(shop, [numbers({ chats: 9, orders: 4 })]);
    await results.type('toko', 'post', 'instagram', { chats: 11 });
    await undoImport(done);
    const row = await results.get(ID);
    expect(row).toMatchObject({ chats: 11 });
    expect(row).not.toHaveProperty('orders');
  });

  it('goes in whole or not at all: a post of another shop refuses it', async () => {
    const { importResults } = await import('@/utils/db/sheet-import');
    await db.posts.put(aPost('warung', 'lapis', { id: 'theirs' }));
    const rows = [numbers({ chats: 9 }), { ...numbers({ chats: 1 }), postId: 'theirs' }];
    await expect(importResults(shop, rows)).rejects.toMatchObject({ reason: 'foreign-row' });
    expect(await db.results.count()).toBe(0);
  });
});
