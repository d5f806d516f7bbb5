import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/utils/db/database';
import { sweep, TRASH_MS } from '@/utils/db/sweep';
import { SCENE_VERSION, type Scene } from '@/utils/scene';
import { aHash, anAsset, aPhoto, aPost, aProduct, aShop, aTestimonial } from '../../../support/rows';

const NOW = 1_800_000_000_000;
const OLD = { deletedAt: NOW - TRASH_MS - 1 };
const RECENT = { deletedAt: NOW - TRASH_MS + 1 };
const shop = aShop();

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.shops.add(shop);
});

const keepPhoto = async (asset: ReturnType<typeof anAsset>) => {
  await db.assets.add(asset);
  await db.photoBytes.put({ hash: asset.hash, ...aPhoto(1) });
};
const showing = (assetId: string): Scene => ({
  version: SCENE_VERSION,
  width: 1080,
  height: 1080,
  background: 'ground',
  layers: [
    {
      id: 'g',
      type: 'group',
      x: 0,
      y: 0,
      width: 10,
      height: 10,
      layers: [{ id: 'l', type: 'logo', x: 0, y: 0, width: 10, height: 10, assetId }],
    },
  ],
});

describe('sweeping', () => {
  it('keeps what has lain in the trash for less than 30 days', async () => {
    await db.products.bulkAdd([aProduct(shop.id, RECENT), aProduct(shop.id)]);
    expect(await sweep(NOW)).toEqual({ rows: 0, photos: 0 });
    expect(await db.products.count()).toBe(2);
  });

  it('lets go of what has lain there longer, and of its bytes once nobody names them', async () => {
    const mine = anAsset(shop.id, aHash('a'), OLD);
    const shared = anAsset(shop.id, aHash('b'), OLD);
    await keepPhoto(mine);
    await keepPhoto(shared);
    await keepPhoto(anAsset('another shop', aHash('b')));
    expect(await sweep(NOW)).toEqual({ rows: 2, photos: 1 });
    expect(await db.photoBytes.toCollection().primaryKeys()).toEqual([aHash('b')]);
  });

  it('keeps a product and photos that a post still shows', async () => {
    const photo = anAsset(shop.id, aHash('a'), OLD);
    const product = aProduct(shop.id, OLD);
    await keepPhoto(photo);
    await db.products.add(product);
    const post = aPost(shop.id, product.id, { scenes: { square: showing(photo.id) } });
    await db.posts.add(post);
    expect(await sweep(NOW)).toEqual({ rows: 0, photos: 0 });
    await db.posts.update(post.id, OLD);
    expect(await sweep(NOW)).toEqual({ rows: 3, photos: 1 });
  });

  it('keeps a product that a testimonial is about, until that goes too', async () => {
    const product = aProduct(shop.id, OLD);
    const said = aTestimonial(shop.id, { productId: product.id });
    await db.products.add(product);
    await db.testimonials.bulkAdd([said, aTestimonial(shop.id)]);
    expect(await sweep(NOW)).toEqual({ rows: 0, photos: 0 });
    await db.testimonials.update(said.id, OLD);
    expect(await sweep(NOW)).toEqual({ rows: 2, photos: 0 });
    expect(await db.testimonials.count()).toBe(1);
  });

  it('keeps the photos of products and the logo', async () => {
    const photo = anAsset(shop.id, aHash('a'), OLD);
    const logo = anAsset(shop.id, aHash('b'), OLD);
    await keepPhoto(photo);
    await keepPhoto(logo);
    await db.products.add(aProduct(shop.id, { photoIds: [photo.id] }));
    await db.shops.update(shop.id, { logoId: logo.id });
    expect(await sweep(NOW)).toEqual({ rows: 0, photos: 0 });
  });

  it('takes everything of a shop with it, and nothing of the others', async () => {
    const closed = aShop(OLD);
    await db.shops.add(closed);
    await db.prefs.put({ key: `currentPost:${closed.id}`, value: 'x' });
    await db.bases.add({ id: 'x', shopId: closed.id, row: '{}' });
    for (const { id } of [shop, closed]) {
      const product = aProduct(id);
      await db.products.add(product);
      await db.posts.add(aPost(id, product.id));
      await db.testimonials.add(aTestimonial(id, { productId: product.id }));
      await keepPhoto(anAsset(id, aHash(id === shop.id ? 'a' : 'b')));
    }
    await sweep(NOW);
    for (const table of [db.products, db.posts, db.testimonials, db.assets])
      expect((await table.toArray()).map(({ shopId }) => shopId)).toEqual([shop.id]);
    expect(await db.shops.toArray()).toEqual([shop]);
    expect(await db.bases.count()).toBe(0);
    expect(await db.prefs.count()).toBe(0);
    expect(await db.photoBytes.toCollection().primaryKeys()).toEqual([aHash('a')]);
  });
});
