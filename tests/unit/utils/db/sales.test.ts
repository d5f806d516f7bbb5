import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import { sales } from '@/utils/db/sales';
import { foreseeSales, type IncomingSale, importSales, undoImport } from '@/utils/db/sheet-import';
import { type Shop, saleId } from '@/utils/model';
import { aPost, aResult } from '../../../support/rows';

const DAY = '2026-11-21';
let shop: Shop;

beforeEach(async () => {
  await db.delete();
  await db.open();
  shop = await shops.create('Dapur Bu Rini');
});

const numbers = async (day = DAY) => {
  const row = await sales.get(saleId(shop.id, day));
  return row && { pieces: row.pieces, orders: row.orders, rupiah: row.rupiah };
};

describe('a day of sales', () => {
  it('is written number by number, and is one row however often', async () => {
    await sales.note(shop.id, DAY, { pieces: 12 });
    await sales.note(shop.id, DAY, { rupiah: 300_000 });
    await sales.note(shop.id, DAY, { pieces: 15 });
    expect(await numbers()).toEqual({ pieces: 15, orders: undefined, rupiah: 300_000 });
    expect(await sales.ofShop(shop.id)).toHaveLength(1);
  });

  it('goes to the trash with its last number, and comes back with a new one alone', async () => {
    await sales.note(shop.id, DAY, { pieces: 12, orders: 3 });
    await sales.note(shop.id, DAY, { pieces: undefined });
    expect(await numbers()).toEqual({ pieces: undefined, orders: 3, rupiah: undefined });
    await sales.note(shop.id, DAY, { orders: undefined });
    expect(await numbers()).toBeUndefined();
    await sales.note(shop.id, DAY, { rupiah: 5000 });
    expect(await numbers()).toEqual({ pieces: undefined, orders: undefined, rupiah: 5000 });
  });

  it('is not made by clearing what was never there', async () => {
    await sales.note(shop.id, DAY, { pieces: undefined });
    expect(await db.sales.count()).toBe(0);
  });

  it('keeps a nought', async () => {
    await sales.note(shop.id, DAY, { pieces: 0 });
    expect(await numbers()).toEqual({ pieces: 0, orders: undefined, rupiah: undefined });
  });
});

describe('a log that is brought in', () => {
  const row = (day: string, pieces: number): IncomingSale => ({
    day,
    make: () => ({ day, pieces }),
    change: (stored) => (stored.pieces === pieces ? {} : { pieces }),
  });

  it('adds, replaces and keeps days, and tells which', async () => {
    await sales.note(shop.id, '2026-11-20', { pieces: 8 });
    await sales.note(shop.id, DAY, { pieces: 12, rupiah: 300_000 });
    const rows = [row('2026-11-20', 8), row(DAY, 15), row('2026-11-22', 9)];
    const foreseen = await foreseeSales(shop, rows);
    expect(foreseen).toMatchObject({ added: 1, changed: 1, kept: 1 });
    expect(await numbers()).toMatchObject({ pieces: 12 });
    const done = await importSales(shop, rows);
    expect(done.trace.sales).toEqual({
      added: [saleId(shop.id, '2026-11-22')],
      changed: [{ id: saleId(shop.id, DAY), before: { pieces: 12 }, after: { pieces: 15 } }],
    });
    expect(await numbers()).toEqual({ pieces: 15, orders: undefined, rupiah: 300_000 });
  });

  it('is taken back: what was there stands again, what was new is gone', async () => {
    await sales.note(shop.id, DAY, { pieces: 12 });
    const done = await importSales(shop, [row(DAY, 15), row('2026-11-22', 9)]);
    await undoImport(done);
    expect(await numbers()).toMatchObject({ pieces: 12 });
    expect(await numbers('2026-11-22')).toBeUndefined();
  });

  it('does not bring old numbers back out of the trash', async () => {
    await sales.note(shop.id, DAY, { orders: 3 });
    await sales.trash(saleId(shop.id, DAY));
    await importSales(shop, [row(DAY, 15)]);
    expect(await numbers()).toEqual({ pieces: 15, orders: undefined, rupiah: undefined });
  });
});

describe('sales from results', () => {
  it('gives the shop’s own results with their posts', async () => {
    const other = await shops.create('Toko Lain');
    const post = aPost(shop.id, 'p', { day: DAY });
    await db.posts.bulkAdd([post, aPost(other.id, 'p')]);
    const thrown = aResult(shop.id, post.id, { channel: 'facebook', deletedAt: 1 });
    await db.results.bulkAdd([aResult(shop.id, post.id), thrown, aResult(other.id, 'x')]);
    const found = await sales.fromPosts(shop.id);
    expect(found.results.map(({ postId }) => postId)).toEqual([post.id]);
    expect(found.posts).toEqual([{ id: post.id, day: DAY, zone: post.zone, postedAt: {} }]);
  });
});
