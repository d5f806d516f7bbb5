import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { assets, products } from '@/utils/db';
import { db } from '@/utils/db/database';

const SHOP = 'shop-1';
const OTHER = 'shop-2';
const photo = (letter: string, name = `${letter}.jpg`) => ({
  hash: letter.repeat(64),
  name,
  width: 800,
  height: 600,
  working: new Blob([`working ${letter}`]),
  thumb: new Blob([`thumb ${letter}`]),
});
const keep = async (letter: string, shop = SHOP, name?: string) =>
  (await assets.keep(shop, photo(letter, name))).asset;
const product = (name: string, photoIds: string[], shopId = SHOP) =>
  products.add({ shopId, name, description: '', photoIds });

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('assets.keep', () => {
  it('stores a photo once per shop and says when it was there already', async () => {
    const first = await assets.keep(SHOP, photo('a'));
    expect(first.known).toBe(false);
    const again = await assets.keep(SHOP, photo('a', 'another name.jpg'));
    expect(again).toEqual({ asset: first.asset, known: true });
    expect(await db.assets.count()).toBe(1);
  });

  it('gives each shop a row of its own, and the bytes once to both', async () => {
    const mine = await assets.keep(SHOP, photo('a'));
    const theirs = await assets.keep(OTHER, photo('a'));
    expect(theirs.known).toBe(false);
    expect(theirs.asset.id).not.toBe(mine.asset.id);
    expect(await assets.ofShop(SHOP)).toEqual([mine.asset]);
    expect(await db.photoBytes.count()).toBe(1);
  });

  it('takes a photo out of the trash that comes in again, under the name it was given', async () => {
    const { id } = await keep('a');
    await assets.change(id, { name: 'toples besar' });
    await assets.trash(id);
    const { asset, known } = await assets.keep(SHOP, photo('a'));
    expect(known).toBe(false);
    expect(asset).toMatchObject({ id, name: 'toples besar' });
    expect(asset.deletedAt).toBeUndefined();
    expect((await assets.ofShop(SHOP)).map((row) => row.id)).toEqual([id]);
    expect(await db.assets.count()).toBe(1);
  });

  it('brings lost bytes back with the photo', async () => {
    const { id } = await keep('a');
    await db.photoBytes.clear();
    await expect(assets.bytes(id)).rejects.toMatchObject({ reason: 'store-failed' });
    expect((await assets.keep(SHOP, photo('a'))).known).toBe(true);
    expect((await assets.bytes(id)).hash).toBe('a'.repeat(64));
  });

  it('stores neither row nor bytes of a photo that is refused', async () => {
    const refused = assets.keep(SHOP, { ...photo('a'), width: 0 });
    await expect(refused).rejects.toMatchObject({ name: 'StoreError', reason: 'invalid' });
    expect(await db.photoBytes.count()).toBe(0);
    expect(await db.assets.count()).toBe(0);
  });
});

describe('assets.bytesOf', () => {
  it('gives the bytes by asset, those of trashed photos too, and leaves out what is gone', async () => {
    const [a, b, c] = [await keep('a'), await keep('b'), await keep('c')];
    await assets.trash(b.id);
    await db.photoBytes.delete(c.hash);
    const found = await assets.bytesOf([b.id, 'never', a.id, c.id]);
    expect([...found].map(([id, { hash }]) => [id, hash[0]])).toEqual([
      [b.id, 'b'],
      [a.id, 'a'],
    ]);
  });
});

describe('throwing photos away', () => {
  it('hides them together and brings them back together', async () => {
    const [a, b, c] = [await keep('a'), await keep('b'), await keep('c')];
    await assets.trashMany([a.id, c.id]);
    expect((await assets.ofShop(SHOP)).map(({ id }) => id)).toEqual([b.id]);
    expect(await db.photoBytes.count()).toBe(3);
    await assets.restoreMany([a.id, c.id]);
    expect((await assets.ofShop(SHOP)).map(({ id }) => id)).toEqual([a.id, b.id, c.id]);
  });
});

describe('assets.uses', () => {
  it('names the products of the shop that show a photo, without those in the trash', async () => {
    const [a, b] = [await keep('a'), await keep('b')];
    const cookies = await product('Cookies', [a.id, b.id]);
    const sambal = await product('Sambal', [a.id]);
    await product('Batik', [a.id], OTHER);
    const gone = await product('Lama', [b.id]);
    await products.trash(gone.id);
    const uses = await assets.uses(SHOP);
    expect(uses.get(a.id)?.map(({ id }) => id)).toEqual([cookies.id, sambal.id]);
    expect(uses.get(b.id)?.map(({ id }) => id)).toEqual([cookies.id]);
    expect(uses.size).toBe(2);
  });
});
