import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { posts, products, shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import { type AcceptedProposal, acceptPlan, takeBackPlan } from '@/utils/db/plans';
import type { Shop } from '@/utils/model';

const DAY = '2026-12-01';
let shop: Shop;
let productId: string;

beforeEach(async () => {
  await db.delete();
  await db.open();
  shop = await shops.create('Dapur Bu Rini');
  ({ id: productId } = await products.add({
    shopId: shop.id,
    name: 'Nastar',
    description: '',
    photoIds: [],
  }));
});

const proposal = (given: Partial<AcceptedProposal> = {}): AcceptedProposal => ({
  productId,
  channels: ['whatsapp-status'],
  aim: 'offer',
  note: 'Tawarkan paket kantor.',
  templateId: 'office-pack',
  day: DAY,
  time: '07:00',
  ...given,
});

describe('an accepted plan', () => {
  it('becomes ideas with day, time, aim, channels, note and template', async () => {
    const { postIds, skipped } = await acceptPlan(shop, [proposal()], 2);
    expect(skipped).toBe(0);
    expect(await posts.get(postIds[0] ?? '')).toMatchObject({
      ...proposal(),
      shopId: shop.id,
      state: 'idea',
      zone: shop.zone,
      texts: {},
    });
  });

  it('never fills a day over the most, nor a time twice, and counts what it left out', async () => {
    const both = [proposal(), proposal({ time: '18:30' })];
    const first = await acceptPlan(shop, both, 2);
    const again = await acceptPlan(shop, both, 9);
    expect([first.postIds.length, again.postIds.length, again.skipped]).toEqual([2, 0, 2]);
    const third = await acceptPlan(shop, [proposal({ time: '12:00' })], 2);
    expect(third).toEqual({ postIds: [], skipped: 1 });
  });

  it('is all or nothing', async () => {
    const other = await shops.create('Toko Lain');
    const stranger = await products.add({ shopId: other.id, name: 'x', description: '', photoIds: [] });
    const mixed = [proposal(), proposal({ time: '18:30', productId: stranger.id })];
    await expect(acceptPlan(shop, mixed, 2)).rejects.toThrow();
    expect(await posts.ofShop(shop.id)).toEqual([]);
    await products.trash(productId);
    await expect(acceptPlan(shop, [proposal()], 2)).rejects.toThrow();
  });

  it('is taken back as a whole, and leaves what was there', async () => {
    const mine = await acceptPlan(shop, [proposal({ day: '2026-12-05' })], 2);
    const made = await acceptPlan(shop, [proposal(), proposal({ time: '18:30' })], 2);
    await takeBackPlan(made);
    expect((await posts.ofShop(shop.id)).map(({ id }) => id)).toEqual(mine.postIds);
  });
});
