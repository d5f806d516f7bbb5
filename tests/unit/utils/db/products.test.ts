import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { desk, posts, prefs, products, shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import type { Product } from '@/utils/model';

const typed = { name: 'Soft Cookies', description: '', photoIds: [] };

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function cookies(more: Partial<Product> = {}) {
  const shop = await shops.current();
  return { shop, product: await products.add({ ...typed, shopId: shop.id, ...more }) };
}

describe('products.edit', () => {
  it('puts parts of one field beside each other, though they are changed in the same moment', async () => {
    const { product } = await cookies({ facts: { content: '12 keping' } });
    await Promise.all([
      products.edit(product.id, ({ facts }) => ({ facts: { ...facts, weight: '250 gram' } })),
      products.edit(product.id, ({ facts }) => ({ facts: { ...facts, taste: 'manis' } })),
      products.edit(product.id, () => ({ name: 'Soft Cookies Matcha' })),
    ]);
    expect(await products.get(product.id)).toMatchObject({
      name: 'Soft Cookies Matcha',
      facts: { content: '12 keping', weight: '250 gram', taste: 'manis' },
    });
  });

  it('gives the row as it now is, later than any before, even within a millisecond', async () => {
    const { product } = await cookies({ strength: 'renyah' });
    const now = vi.spyOn(Date, 'now').mockReturnValue(product.updatedAt);
    const first = await products.edit(product.id, () => ({ name: 'A' }));
    const second = await products.edit(product.id, () => ({ strength: undefined }));
    now.mockRestore();
    expect(first.updatedAt).toBe(product.updatedAt + 1);
    expect(second).toMatchObject({ name: 'A', updatedAt: product.updatedAt + 2 });
    expect(second.strength).toBeUndefined();
    expect('strength' in ((await db.products.get(product.id)) ?? {})).toBe(false);
  });

  it('writes nothing of a change that is refused', async () => {
    const { product } = await cookies();
    const refused = products.edit(product.id, () => ({ name: 'B', strength: 'x'.repeat(301) }));
    await expect(refused).rejects.toMatchObject({ reason: 'invalid' });
    expect(await products.get(product.id)).toEqual(product);
  });

  it('says so when there is no such product', async () => {
    await expect(products.edit('none', () => ({ name: 'x' }))).rejects.toMatchObject({
      reason: 'store-failed',
    });
  });
});

describe('products.newest', () => {
  it('is the one made last in that shop, without the trash', async () => {
    const { shop, product } = await cookies({ name: 'Pertama' });
    const last = await products.add({ ...typed, shopId: shop.id, name: 'Kedua' });
    await products.add({ ...typed, shopId: 'another shop', name: 'Lain' });
    expect((await products.newest(shop.id))?.name).toBe('Kedua');
    await products.trash(last.id);
    expect((await products.newest(shop.id))?.id).toBe(product.id);
    await products.trash(product.id);
    expect(await products.newest(shop.id)).toBeUndefined();
  });
});

describe('products.duplicate', () => {
  it('copies what was typed, under another name, but is not the product of that page', async () => {
    const sourceUrl = 'https://shopee.co.id/x-i.1.2';
    const { shop, product } = await cookies({
      sourceUrl,
      readFrom: { name: 'json-ld' },
      permits: { pirt: '2063171010123-27' },
    });
    const copy = await products.duplicate(product.id, 'Soft Cookies (salinan)');
    expect(copy).toMatchObject({ name: 'Soft Cookies (salinan)', permits: product.permits, shopId: shop.id });
    expect(copy.id > product.id).toBe(true);
    expect([copy.sourceUrl, copy.readFrom]).toEqual([undefined, undefined]);
    expect((await products.bySource(shop.id, sourceUrl))?.id).toBe(product.id);
  });
});

describe('products.follow', () => {
  it('tells a shop’s products now and after a change, and reads once for many changes', async () => {
    const { shop, product } = await cookies();
    const other = await shops.create('Lain');
    await products.add({ ...typed, name: 'Bukan milik toko ini', shopId: other.id });
    const told: string[][] = [];
    const stop = products.follow(
      shop.id,
      (rows) => told.push(rows.map(({ name }) => name)),
      (error) => expect.fail(String(error)),
    );
    await vi.waitFor(() => expect(told).toEqual([['Soft Cookies']]));
    for (const name of ['M', 'Ma', 'Matcha']) await products.change(product.id, { name });
    await products.add({ ...typed, name: 'Keripik', shopId: shop.id });
    await vi.waitFor(() => expect(told.at(-1)).toEqual(['Matcha', 'Keripik']));
    expect(told.length).toBe(2);
    await products.trash(product.id);
    await vi.waitFor(() => expect(told.at(-1)).toEqual(['Keripik']));
    stop();
    await products.restore(product.id);
    const again: string[][] = [];
    const end = products.follow(
      shop.id,
      (rows) => again.push(rows.map(({ name }) => name)),
      (error) => expect.fail(String(error)),
    );
    await vi.waitFor(() => expect(again).toEqual([['Matcha', 'Keripik']]));
    await products.change(product.id, { name: 'Matcha isi 12' });
    await vi.waitFor(() => expect(again.at(-1)).toEqual(['Matcha isi 12', 'Keripik']));
    end();
    expect(told.length).toBe(3);
  });
});

describe('posts.draftFor', () => {
  it('makes a draft once and puts it on the desk; a post with a day is not one', async () => {
    const { shop, product } = await cookies();
    const first = await posts.draftFor(shop, product.id);
    expect(first).toMatchObject({ productId: product.id, state: 'draft', shopId: shop.id });
    await prefs.clear(`currentPost:${shop.id}`);
    expect((await posts.draftFor(shop, product.id)).id).toBe(first.id);
    expect(await prefs.get(`currentPost:${shop.id}`)).toBe(first.id);
    await posts.change(first.id, { day: '2026-11-21', time: '09:00', state: 'ready' });
    const second = await posts.draftFor(shop, product.id);
    expect(second.id).not.toBe(first.id);
    await posts.change(second.id, { state: 'posted' });
    const third = await posts.draftFor(shop, product.id);
    expect(third.id).not.toBe(second.id);
    await posts.trash(third.id);
    expect([first.id, second.id, third.id]).not.toContain((await posts.draftFor(shop, product.id)).id);
  });

  it('makes none for another shop’s product', async () => {
    const { product } = await cookies();
    const other = await shops.create('Lain');
    await expect(posts.draftFor(other, product.id)).rejects.toMatchObject({ reason: 'store-failed' });
    expect(await db.posts.count()).toBe(0);
    expect(await prefs.get(`currentPost:${other.id}`)).toBeUndefined();
  });
});

describe('a product in the trash', () => {
  it('is still shown by its posts', async () => {
    const { shop, product } = await cookies();
    const post = await posts.draftFor(shop, product.id);
    await products.trash(product.id);
    expect(await products.get(product.id)).toBeUndefined();
    expect((await products.ofPost(post))?.name).toBe('Soft Cookies');
    expect((await desk.current(shop.id))?.product.name).toBe('Soft Cookies');
  });
});
