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
