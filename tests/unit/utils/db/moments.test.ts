import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { holdOn } from '@/utils/calendar';
import { posts, products, shops } from '@/utils/db';
import { acceptChain, takeBackChain } from '@/utils/db/chains';
import { db } from '@/utils/db/database';
import { moments } from '@/utils/db/moments';
import { tasks } from '@/utils/db/tasks';
import { yearTables } from '@/utils/db/year-tables';
import type { YearTable } from '@/utils/model';
import { aMoment } from '../../../support/rows';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const heldDays = async (shopId: string, days: string[]) => {
  const own = await moments.ofShop(shopId);
  return days.filter((day) => holdOn(day, own) !== undefined);
};

describe('holding all', () => {
  it('holds one shop from today on, once however often it is pressed', async () => {
    const [first, second] = await Promise.all([
      moments.holdAll('toko', '2026-12-30'),
      moments.holdAll('toko', '2026-12-30'),
    ]);
    expect(second.id).toBe(first.id);
    expect(await moments.ofShop('toko')).toHaveLength(1);
    expect(await heldDays('toko', ['2026-12-29', '2026-12-30', '2027-06-01'])).toEqual([
      '2026-12-30',
      '2027-06-01',
    ]);
    expect(await heldDays('toko lain', ['2026-12-30'])).toEqual([]);
  });

  it('holds several shops and says which were not held before', async () => {
    await moments.holdAll('a', '2026-12-01');
    const made = await moments.holdShops(['a', 'b', 'c'], '2026-12-30');
    expect(made.map(({ shopId }) => shopId)).toEqual(['b', 'c']);
    expect((await moments.ofShop('a')).map(({ from }) => from)).toEqual(['2026-12-01']);
    await moments.dropHolds(made.map(({ id }) => id));
    expect(await heldDays('a', ['2026-12-30'])).toEqual(['2026-12-30']);
    expect(await heldDays('b', ['2026-12-30'])).toEqual([]);
    expect(await heldDays('c', ['2026-12-30'])).toEqual([]);
  });

  it('is not kept from holding by a holiday with an end', async () => {
    const {
      id: _,
      createdAt,
      updatedAt,
      ...libur
    } = aMoment('toko', {
      kind: 'hold',
      from: '2026-12-24',
      to: '2026-12-26',
    });
    await moments.add(libur);
    await moments.holdAll('toko', '2026-12-25');
    expect(await heldDays('toko', ['2026-12-27'])).toEqual(['2026-12-27']);
  });

  it('ends on the day before it is released, over the end of a year, and can go on after all', async () => {
    const hold = await moments.holdAll('toko', '2026-12-30');
    const was = await moments.release(hold.id, '2027-01-01');
    expect(await heldDays('toko', ['2026-12-30', '2026-12-31', '2027-01-01'])).toEqual([
      '2026-12-30',
      '2026-12-31',
    ]);
    await moments.holdAgain(was);
    expect(await heldDays('toko', ['2027-01-01', '2027-05-01'])).toEqual(['2027-01-01', '2027-05-01']);
  });

  it('leaves no trace when it is released on its first day, and comes back from there too', async () => {
    const hold = await moments.holdAll('toko', '2026-12-30');
    const was = await moments.release(hold.id, '2026-12-30');
    expect(await moments.ofShop('toko')).toEqual([]);
    await moments.holdAgain(was);
    expect(await heldDays('toko', ['2026-12-30', '2027-01-02'])).toEqual(['2026-12-30', '2027-01-02']);
  });

  it('is not released twice', async () => {
    const hold = await moments.holdAll('toko', '2026-12-30');
    await moments.release(hold.id, '2026-12-30');
    await expect(moments.release(hold.id, '2026-12-31')).rejects.toMatchObject({ reason: 'store-failed' });
  });
});

describe('a chain', () => {
  it('comes as posts and tasks of one chain and is taken back as one', async () => {
    const shop = await shops.create('Toko');
    const product = await products.add({ shopId: shop.id, name: 'Nastar', description: '', photoIds: [] });
    const before = await posts.draftFor(shop, product.id);
    const made = await acceptChain(shop, [
      {
        sort: 'post',
        productId: product.id,
        aim: 'offer',
        note: 'Buka PO',
        day: '2027-02-17',
        time: '07:00',
      },
      { sort: 'task', day: '2027-02-15', title: 'Hitung bahan' },
    ]);
    const [post] = await Promise.all(made.postIds.map((id) => posts.get(id)));
    const [task] = await tasks.ofShop(shop.id);
    expect(post).toMatchObject({
      state: 'idea',
      day: '2027-02-17',
      time: '07:00',
      aim: 'offer',
      note: 'Buka PO',
      zone: shop.zone,
      texts: {},
    });
    expect(post?.channels.length).toBeGreaterThan(0);
    expect(task).toMatchObject({ title: 'Hitung bahan', day: '2027-02-15', chainId: post?.chainId });
    expect(post?.chainId).toBeTruthy();
    await takeBackChain(made);
    expect(await tasks.ofShop(shop.id)).toEqual([]);
    expect((await posts.ofShop(shop.id)).map(({ id }) => id)).toEqual([before.id]);
  });

  it('comes whole or not at all', async () => {
    const shop = await shops.create('Toko');
    const other = await products.add({ shopId: 'lain', name: 'Nastar', description: '', photoIds: [] });
    const steps = [
      { sort: 'task', day: '2027-02-15', title: 'Hitung bahan' },
      { sort: 'post', productId: other.id, aim: 'offer', day: '2027-02-17', time: '07:00' },
    ] as const;
    await expect(acceptChain(shop, steps)).rejects.toMatchObject({ reason: 'store-failed' });
    expect(await tasks.ofShop(shop.id)).toEqual([]);
    expect(await posts.ofShop(shop.id)).toEqual([]);
  });
});

describe('a table that is brought in', () => {
  const table = (year: number, source: string): YearTable => ({
    format: 'pajang-year',
    version: 1,
    year,
    source,
    checked: '2027-10-01',
    days: [{ key: 'nyepi', name: { id: 'Nyepi' }, kind: 'holiday', from: `${year}-03-26` }],
  });
  const sources = async () => (await yearTables.ofShop('toko')).map((row) => row.table.source);

  it('takes the place of the one before for its year alone, and can be taken back', async () => {
    await yearTables.bringIn('toko', table(2028, 'lama'));
    await yearTables.bringIn('toko', table(2029, 'lain'));
    const undo = await yearTables.bringIn('toko', table(2028, 'baru'));
    expect(await sources()).toEqual(['lain', 'baru']);
    await yearTables.takeBack(undo);
    expect(await sources()).toEqual(['lama', 'lain']);
  });

  it('is refused with a day that does not exist', async () => {
    const wrong = { ...table(2028, 'x'), checked: '2028-02-30' };
    await expect(yearTables.bringIn('toko', wrong)).rejects.toMatchObject({ reason: 'invalid' });
  });
});
