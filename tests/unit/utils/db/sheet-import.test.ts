import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { products, shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import {
  foreseePosts,
  foreseeProducts,
  type IncomingPost,
  type IncomingProduct,
  idsInShop,
  importPosts,
  importProducts,
  undoImport,
} from '@/utils/db/sheet-import';
import type { Product } from '@/utils/model';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const incoming = (fields: Partial<Product>, id?: string): IncomingProduct => ({
  id,
  make: () => ({ name: '', description: '', photoIds: [], ...fields }),
  change: (stored) =>
    Object.fromEntries(
      Object.entries(fields).filter(([key, value]) => stored[key as keyof Product] !== value),
    ),
});

const planned = (product: IncomingPost['product'], id?: string, day = '2026-12-01'): IncomingPost => ({
  id,
  product,
  make: () => ({
    day,
    time: '09:00',
    state: 'ready',
    channels: [],
    form: {},
    seed: 0,
    texts: {},
    scenes: {},
    postedAt: {},
  }),
  change: (stored) => (stored.day === day ? {} : { day }),
});

/** Every row of the database, to tell whether anything at all has moved. */
const everything = async () =>
  JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));

const counts = ({ added, changed, kept, newProducts }: Awaited<ReturnType<typeof importPosts>>) => ({
  added,
  changed,
  kept,
  newProducts,
});

describe('importProducts', () => {
  it('adds what is new, changes what is this shop’s, and keeps what is the same', async () => {
    const shop = await shops.current();
    const bolu = await products.add({ shopId: shop.id, name: 'Bolu', description: 'a', photoIds: ['p'] });
    const nastar = await products.add({ shopId: shop.id, name: 'Nastar', description: '', photoIds: [] });
    const rows = [
      incoming({ description: 'b' }, bolu.id),
      incoming({ name: 'Nastar' }, nastar.id),
      incoming({ name: 'Kastengel' }),
    ];
    expect(counts(await foreseeProducts(shop, rows))).toEqual({
      added: 1,
      changed: 1,
      kept: 1,
      newProducts: 0,
    });
    expect(await db.products.count()).toBe(2);
    expect(counts(await importProducts(shop, rows))).toEqual({
      added: 1,
      changed: 1,
      kept: 1,
      newProducts: 0,
    });
    const found = await products.ofShop(shop.id);
    expect(found.map(({ name, description, photoIds }) => [name, description, photoIds])).toEqual([
      ['Bolu', 'b', ['p']],
      ['Nastar', '', []],
      ['Kastengel', '', []],
    ]);
    expect(found[1]).toEqual(nastar);
  });

  it('never touches another shop’s row, and gives a row of its id a new one', async () => {
    const other = await shops.create('Toko lain');
    const theirs = await products.add({ shopId: other.id, name: 'Bolu', description: '', photoIds: [] });
    const mine = await shops.create('Toko saya');
    expect(await idsInShop('products', mine.id)).toEqual([]);
    expect(await importProducts(mine, [incoming({ name: 'Bolu saya' }, theirs.id)])).toMatchObject({
      added: 1,
    });
    expect(await db.products.get(theirs.id)).toEqual(theirs);
    const [own] = await products.ofShop(mine.id);
    expect(own?.name).toBe('Bolu saya');
    expect(own?.id).not.toBe(theirs.id);
  });

  it('brings a row back from the trash', async () => {
    const shop = await shops.current();
    const bolu = await products.add({ shopId: shop.id, name: 'Bolu', description: '', photoIds: [] });
    await products.trash(bolu.id);
    const done = await importProducts(shop, [incoming({ name: 'Bolu' }, bolu.id)]);
    expect(done.changed).toBe(1);
    expect(await products.get(bolu.id)).toMatchObject({ name: 'Bolu' });
    await undoImport(done);
    expect(await products.get(bolu.id)).toBeUndefined();
  });

  it('keeps what a stored row holds beyond the shape of today', async () => {
    const shop = await shops.current();
    const bolu = await products.add({ shopId: shop.id, name: 'Bolu', description: '', photoIds: [] });
    await db.products.put({ ...bolu, future: 1 } as Product);
    await importProducts(shop, [incoming({ name: 'Bolu baru' }, bolu.id)]);
    expect(await db.products.get(bolu.id)).toMatchObject({ name: 'Bolu baru', future: 1 });
  });

  it('stores all of many rows, in the order of the table', async () => {
    const shop = await shops.current();
    const rows = Array.from({ length: 1203 }, (_, index) => incoming({ name: `Kue ${index}` }));
    expect(await importProducts(shop, rows)).toMatchObject({ added: 1203 });
    expect((await products.ofShop(shop.id)).map(({ name }) => name)).toEqual(
      Array.from({ length: 1203 }, (_, index) => `Kue ${index}`),
    );
  });
});

describe('an import that is refused leaves everything as it was', () => {
  async function begin() {
    const shop = await shops.current();
    const bolu = await products.add({ shopId: shop.id, name: 'Bolu', description: '', photoIds: [] });
    const rows = Array.from({ length: 1200 }, (_, index) => incoming({ name: `Kue ${index}` }));
    return { shop, rows: [incoming({ name: 'Bolu baru' }, bolu.id), ...rows], before: await everything() };
  }

  it('for a row that the store refuses, late in the table', async () => {
    const { shop, rows, before } = await begin();
    const bad = [...rows, incoming({ name: 'x'.repeat(501) })];
    await expect(importProducts(shop, bad)).rejects.toMatchObject({ reason: 'invalid' });
    expect(await everything()).toBe(before);
  });

  it('for an id that stands there twice', async () => {
    const { shop, rows, before } = await begin();
    await expect(importProducts(shop, [...rows, ...rows.slice(0, 1)])).rejects.toMatchObject({
      reason: 'invalid',
    });
    expect(await everything()).toBe(before);
  });

  it.each(['products', 'posts'] as const)('for a disk that is full in the middle of %s', async (name) => {
    const { shop, rows, before } = await begin();
    const put = IDBObjectStore.prototype.put;
    let written = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      written += 1;
      if (written > 700) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const named = rows.map((_, index) => planned({ name: `Kue ${index}` }));
    const refused = name === 'products' ? importProducts(shop, rows) : importPosts(shop, named);
    await expect(refused).rejects.toMatchObject({ reason: 'disk-full' });
    expect(written).toBeGreaterThan(700);
    vi.restoreAllMocks();
    expect(await everything()).toBe(before);
  });

  it('for a disk whose refusals come as a list, as Dexie hands them on', async () => {
    const { shop, rows, before } = await begin();
    const put = db.products.bulkPut;
    let portions = 0;
    vi.spyOn(db.products, 'bulkPut').mockImplementation(((...args: Parameters<typeof put>) => {
      portions += 1;
      if (portions < 3) return put.apply(db.products, args);
      const full = new DOMException('full', 'QuotaExceededError');
      throw new Dexie.BulkError('1 of 500 operations failed', [full] as never);
    }) as typeof put);
    await expect(importProducts(shop, rows)).rejects.toMatchObject({ reason: 'disk-full' });
    expect(portions).toBe(3);
    vi.restoreAllMocks();
    expect(await everything()).toBe(before);
  });
});

describe('importPosts', () => {
  it('finds the product by id, then by name, else makes one; each name once', async () => {
    const shop = await shops.current();
    const bolu = await products.add({
      shopId: shop.id,
      name: 'Bolu  Pandan',
      description: '',
      photoIds: [],
    });
    const gone = await products.add({ shopId: shop.id, name: 'Nastar', description: '', photoIds: [] });
    await products.trash(gone.id);
    const rows = [
      planned({ id: bolu.id, name: 'entah' }),
      planned({ id: 'unknown', name: 'bolu pandan' }),
      planned({ name: 'Nastar' }),
      planned({ name: 'NASTAR ' }),
    ];
    expect(await foreseePosts(shop, rows)).toMatchObject({ added: 4, newProducts: 1 });
    expect(await db.posts.count()).toBe(0);
    expect(await importPosts(shop, rows)).toMatchObject({ added: 4, newProducts: 1 });
    const found = (await db.posts.toArray()).map(({ productId }) => productId);
    const fresh = (await products.ofShop(shop.id)).find(({ name }) => name === 'Nastar');
    expect(found).toEqual([bolu.id, bolu.id, fresh?.id, fresh?.id]);
    expect(fresh?.id).not.toBe(gone.id);
    expect(
      (await db.posts.toArray()).every(({ zone, shopId }) => zone === shop.zone && shopId === shop.id),
    ).toBe(true);
  });

  it('does not take another shop’s product, by id nor by name', async () => {
    const other = await shops.create('Toko lain');
    const theirs = await products.add({ shopId: other.id, name: 'Bolu', description: '', photoIds: [] });
    const mine = await shops.create('Toko saya');
    const before = JSON.stringify(theirs);
    expect(await importPosts(mine, [planned({ id: theirs.id, name: 'Bolu' })])).toMatchObject({
      newProducts: 1,
    });
    const [post] = await db.posts.toArray();
    expect(post?.productId).not.toBe(theirs.id);
    expect(JSON.stringify(await db.products.get(theirs.id))).toBe(before);
  });

  it('leaves a known post its product unless another one is named', async () => {
    const shop = await shops.current();
    const first = await products.add({ shopId: shop.id, name: 'Bolu', description: '', photoIds: [] });
    const twin = await products.add({ shopId: shop.id, name: 'Bolu', description: '', photoIds: [] });
    await importPosts(shop, [planned({ id: twin.id })]);
    const [post] = await db.posts.toArray();
    if (!post) throw new Error('no post');
    expect(counts(await importPosts(shop, [planned({ name: 'Bolu' }, post.id)]))).toEqual({
      added: 0,
      changed: 0,
      kept: 1,
      newProducts: 0,
    });
    expect(await importPosts(shop, [planned({ id: first.id }, post.id)])).toMatchObject({ changed: 1 });
    expect((await db.posts.get(post.id))?.productId).toBe(first.id);
    expect(await importPosts(shop, [planned({}, post.id, '2026-12-05')])).toMatchObject({ changed: 1 });
    expect(await db.posts.get(post.id)).toMatchObject({ day: '2026-12-05', productId: first.id });
  });

  it('refuses a new post without a product, and stores nothing', async () => {
    const shop = await shops.current();
    const before = await everything();
    const rows = [planned({ name: 'Bolu' }), planned({})];
    await expect(importPosts(shop, rows)).rejects.toMatchObject({ reason: 'invalid' });
    expect(await everything()).toBe(before);
  });
});

describe('undoImport', () => {
  it('puts what was added in the trash and what was changed back, but not what was changed since', async () => {
    const shop = await shops.current();
    const bolu = await products.add({ shopId: shop.id, name: 'Bolu', description: 'lama', photoIds: [] });
    const done = await importProducts(shop, [
      incoming({ name: 'Bolu baru', description: 'baru', strength: 'empuk' }, bolu.id),
      incoming({ name: 'Nastar' }),
    ]);
    await products.change(bolu.id, { description: 'diketik sesudahnya' });
    await undoImport(done);
    const after = await db.products.get(bolu.id);
    expect(after).toMatchObject({ name: 'Bolu', description: 'diketik sesudahnya' });
    expect(after && 'strength' in after).toBe(false);
    expect((await products.ofShop(shop.id)).map(({ name }) => name)).toEqual(['Bolu']);
  });

  it('takes the products away that posts had brought', async () => {
    const shop = await shops.current();
    const done = await importPosts(shop, [planned({ name: 'Bolu' })]);
    await undoImport(done);
    expect(await products.ofShop(shop.id)).toEqual([]);
    expect((await db.posts.toArray()).every(({ deletedAt }) => deletedAt !== undefined)).toBe(true);
  });
});
