import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { posts } from '@/utils/db';
import { batches, MOST_PRODUCTS, stillToMake } from '@/utils/db/batches';
import { db } from '@/utils/db/database';
import { draftPictures } from '@/utils/db/draft-pictures';
import { sweep, TRASH_MS } from '@/utils/db/sweep';
import { aPost, aProduct, aShop } from '../../../support/rows';

const shop = aShop({ channels: ['instagram'] });
const ids = ['a', 'b', 'c'];
const file = { size: 'square' as const, blob: new Blob(['1234']) };
const begin = (productIds = ids) =>
  batches.begin({ shopId: shop.id, layoutId: 'card', sizes: ['square'], productIds });

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.shops.add(shop);
});

describe('a batch', () => {
  it('takes each product once, and no more than its limit', async () => {
    expect((await begin(['a', 'b', 'a'])).productIds).toEqual(['a', 'b']);
    const many = Array.from({ length: MOST_PRODUCTS + 1 }, (_, index) => `p${index}`);
    await expect(begin(many)).rejects.toThrow('store-failed');
    await expect(begin(many.slice(1))).resolves.toMatchObject({ state: 'running' });
  });

  it('keeps what comes after it was stopped, and says that it shall not go on', async () => {
    const { id } = await begin();
    expect(await batches.keep(id, [{ productId: 'a', files: [file] }])).toBe(true);
    await batches.stop(id);
    expect(await batches.keep(id, [{ productId: 'b', files: [file] }])).toBe(false);
    expect(await batches.get(id)).toMatchObject({ state: 'stopped', done: ['a', 'b'], bytes: 8 });
    await batches.goOn(id);
    expect(await batches.keep(id, [{ productId: 'c', reason: 'no-photo' }])).toBe(false);
    expect(await batches.get(id)).toMatchObject({ state: 'done', failed: [{ productId: 'c' }] });
  });

  it('tries those that failed once more when asked to', async () => {
    const { id } = await begin();
    await batches.keep(id, [
      { productId: 'a', files: [file] },
      { productId: 'b', reason: 'no-photo' },
    ]);
    const on = await batches.goOn(id);
    expect(on && stillToMake(on)).toEqual(['c']);
    const again = await batches.goOn(id, true);
    expect(again && stillToMake(again)).toEqual(['b', 'c']);
    expect(again?.run?.from).toBe(1);
  });

  it('gives its pictures product by product, in the order that was chosen', async () => {
    const { id } = await begin(['c', 'a', 'b']);
    await batches.keep(id, [
      { productId: 'a', files: [file, { ...file, size: 'story' }] },
      { productId: 'c', files: [file] },
      { productId: 'b', reason: 'no-photo' },
    ]);
    const batch = await batches.get(id);
    const given = [];
    for await (const lot of batches.files(batch as NonNullable<typeof batch>))
      given.push(lot.map(({ productId, size }) => `${productId} ${size}`));
    expect(given).toEqual([['c square'], ['a square', 'a story']]);
  });

  it('is out of sight once thrown away, can be had back, and then is let go of with its pictures', async () => {
    const { id } = await begin();
    await batches.keep(id, [{ productId: 'a', files: [file] }]);
    await batches.throwAway(id);
    expect(await batches.current(shop.id)).toBeUndefined();
    expect(await batches.keep(id, [{ productId: 'b', files: [file] }])).toBe(false);
    await batches.bringBack(id);
    expect(await batches.current(shop.id)).toMatchObject({ id, state: 'stopped', done: ['a'] });
    await batches.letGo(shop.id, Date.now() + 1);
    expect(await db.batchFiles.count()).toBe(1);
    await batches.throwAway(id);
    await batches.letGo(shop.id, Date.now() + 1);
    expect([await db.batches.count(), await db.batchFiles.count()]).toEqual([0, 0]);
  });

  it('goes with its shop, pictures and all, and leaves those of other shops', async () => {
    const { id } = await begin();
    await batches.keep(id, [{ productId: 'a', files: [file] }]);
    const other = await batches.begin({ shopId: 'other', layoutId: 'card', sizes: [], productIds: ids });
    await batches.keep(other.id, [{ productId: 'a', files: [file] }]);
    const now = Date.now();
    await db.shops.update(shop.id, { deletedAt: now - TRASH_MS - 1 });
    await sweep(now);
    expect((await db.batchFiles.toArray()).map(({ batchId }) => batchId)).toEqual([other.id]);
    expect(await db.batches.toCollection().primaryKeys()).toEqual([other.id]);
  });
});

describe('pictures for drafts', () => {
  const scene = { version: 2 as const, width: 1080, height: 1080, background: 'ground' as const, layers: [] };
  const product = aProduct(shop.id);
  const give = { productId: product.id, layoutId: 'card', scenes: { square: scene } };
  beforeEach(async () => {
    await db.products.add(product);
  });

  it('go into the draft that is there, beside its other sizes, and the desk stays as it is', async () => {
    const story = { ...scene, height: 1920 };
    const draft = aPost(shop.id, product.id, { scenes: { story }, layoutId: 'arch' });
    await db.posts.bulkAdd([draft, aPost(shop.id, product.id, { day: '2026-12-01' })]);
    const done = await draftPictures.put(shop, give);
    expect(done).toEqual({ postId: draft.id, before: { scenes: { story }, layoutId: 'arch' } });
    expect(await db.posts.get(draft.id)).toMatchObject({
      layoutId: 'card',
      scenes: { square: scene, story },
    });
    expect(await db.prefs.count()).toBe(0);
    await draftPictures.takeBack(done as NonNullable<typeof done>);
    expect(await db.posts.get(draft.id)).toMatchObject({ layoutId: 'arch', scenes: { story } });
  });

  it('make a draft where there is none, which goes into the trash when it is taken back', async () => {
    const done = await draftPictures.put(shop, give);
    expect(done?.before).toBe(null);
    expect(await posts.draftOf(product.id)).toMatchObject({ scenes: { square: scene }, state: 'draft' });
    await draftPictures.takeBack(done as NonNullable<typeof done>);
    expect(await posts.draftOf(product.id)).toBeUndefined();
  });

  it('are not put anywhere for a product that is gone, and never into another shop', async () => {
    expect(await draftPictures.put(shop, { ...give, productId: 'gone' })).toBe(null);
    await expect(draftPictures.put(aShop(), give)).rejects.toThrow('store-failed');
    await db.products.update(product.id, { deletedAt: 1 });
    expect(await draftPictures.put(shop, give)).toBe(null);
    expect(await db.posts.count()).toBe(0);
  });
});
