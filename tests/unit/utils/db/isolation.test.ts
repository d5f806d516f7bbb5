import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { suggestSlot } from '@/utils/calendar';
import { createFinder } from '@/utils/core/find';
import {
  assets,
  captions,
  designs,
  desk,
  posts,
  prefs,
  products,
  rulePacks,
  shops,
  templates,
  testimonials,
} from '@/utils/db';
import { acceptChain, takeBackChain } from '@/utils/db/chains';
import { db } from '@/utils/db/database';
import { mergeIn, snapshot } from '@/utils/db/exchange';
import { moments } from '@/utils/db/moments';
import { acceptPlan, takeBackPlan } from '@/utils/db/plans';
import { sales } from '@/utils/db/sales';
import { tasks } from '@/utils/db/tasks';
import { trash } from '@/utils/db/trash';
import { type AnyRow, type Rows, type Shop, TABLE_NAMES } from '@/utils/model';
import { aHash, aPhoto } from '../../../support/rows';

const SHOPS = 5;
const PAGE = 'https://shopee.co.id/sama-i.1.2';
const DAY = '2026-11-23';
const OTHER_DAY = '2026-12-23';

/** Five shops that sell goods of the same name, from the same page, with the same photo. */
interface World {
  shops: Shop[];
}

/** Each word that a shop writes carries its mark, so that it is known wherever it turns up. */
const mark = (index: number) => `milik${index}x`;

const mine = async (world: World, index: number) => {
  const shop = world.shops[index] as Shop;
  return { shop, all: await products.ofShop(shop.id), plans: await posts.ofShop(shop.id) };
};

type Operation = (world: World, shop: number, pick: number) => Promise<unknown>;

const OPERATIONS: Record<string, Operation> = {
  'start a post': async ({ shops: all }, index) =>
    posts.start(all[index] as Shop, {
      name: `Cookies ${mark(index)}`,
      description: mark(index),
      photoIds: [],
      sourceUrl: PAGE,
    }),
  'keep a photo': async (world, index, pick) => {
    const { shop, all } = await mine(world, index);
    const photo = { hash: aHash(pick % 3), ...aPhoto(pick % 3), name: mark(index), width: 1, height: 1 };
    const { asset } = await assets.keep(shop.id, photo);
    const product = all[pick % (all.length || 1)];
    if (product) await products.change(product.id, { photoIds: [asset.id] });
  },
  'plan a post': async (world, index, pick) => {
    const { plans } = await mine(world, index);
    const post = plans[pick % (plans.length || 1)];
    if (post) await posts.change(post.id, { day: DAY, time: '09:00', state: 'ready' });
  },
  'write a caption': async (world, index, pick) => {
    const { plans } = await mine(world, index);
    const post = plans[pick % (plans.length || 1)];
    if (post) await captions.setText(post.id, 'instagram', mark(index));
  },
  'keep a template and a design': async (world, index) => {
    const { shop } = await mine(world, index);
    await templates.add({ shopId: shop.id, name: mark(index), parts: {} });
    await designs.add({ shopId: shop.id, name: mark(index), scenes: {} });
  },
  'change the rules for texts': async (world, index) => {
    const { shop } = await mine(world, index);
    const pack = { format: 'pajang-rules', version: 1, name: mark(index), checked: DAY } as const;
    await rulePacks.add({ shopId: shop.id, on: true, pack });
  },
  'keep words of a buyer': async (world, index, pick) => {
    const { shop, all } = await mine(world, index);
    const product = all[pick % (all.length || 1)];
    const kept = await testimonials.add({
      shopId: shop.id,
      quote: mark(index),
      source: 'selection',
      sourceUrl: PAGE,
      day: DAY,
      ...(product && { productId: product.id }),
    });
    if (pick % 3 === 0) await testimonials.trash(kept.id);
  },
  'hold all and make a chain': async (world, index, pick) => {
    const { shop, all } = await mine(world, index);
    const hold = await moments.holdAll(shop.id, DAY);
    await moments.change(hold.id, { name: mark(index) });
    const [product] = all;
    const made = await acceptChain(shop, [
      { sort: 'task', day: DAY, title: mark(index) },
      ...(product ? [{ sort: 'post' as const, productId: product.id, day: OTHER_DAY, time: '07:00' }] : []),
    ]);
    if (pick % 3 === 0) await takeBackChain(made);
    if (pick % 2) await moments.release(hold.id, DAY);
  },
  'accept a plan and note what was sold': async (world, index, pick) => {
    const { shop, all } = await mine(world, index);
    await sales.note(shop.id, DAY, { pieces: index });
    const [product] = all;
    if (!product) return;
    const proposal = {
      productId: product.id,
      channels: [],
      note: mark(index),
      day: OTHER_DAY,
      time: '07:00',
    };
    const made = await acceptPlan(shop, [proposal], 2);
    if (pick % 3 === 0) await takeBackPlan(made);
  },
  'throw away and bring back': async (world, index, pick) => {
    const { all, plans } = await mine(world, index);
    const [product, post] = [all[pick % (all.length || 1)], plans[pick % (plans.length || 1)]];
    if (post) await posts.trash(post.id);
    if (product) await products.trash(product.id);
    if (product && pick % 2) await products.restore(product.id);
  },
  'switch to it': async ({ shops: all }, index) => prefs.set('currentShop', (all[index] as Shop).id),
  'hand it over and take it back': async ({ shops: all }, index) => {
    const shopId = (all[index] as Shop).id;
    const taken = await snapshot(shopId);
    const rows = Object.fromEntries(
      TABLE_NAMES.map((name) => [name, [...taken.rows[name]].flat().map((text) => JSON.parse(text))]),
    ) as unknown as Rows;
    const photos = new Map();
    for await (const photo of taken.photos()) photos.set(photo.hash, photo);
    await mergeIn({ shopId, rows, photos }, new Map());
  },
};

/** Everything that Pajang shows, finds, suggests or hands out for a shop. */
async function shown(shop: Shop): Promise<unknown[]> {
  const [drafts, planned, all] = await Promise.all([
    posts.lastDrafts(shop.id, 50),
    posts.between(shop.id, '2000-01-01', '2099-12-31'),
    products.ofShop(shop.id),
  ]);
  const finder = createFinder<(typeof all)[number]>(({ name, description }) => `${name} ${description}`);
  finder.put(all);
  const taken = await snapshot(shop.id);
  return [
    drafts,
    planned,
    finder.find('cookies'),
    await products.bySource(shop.id, PAGE),
    await desk.current(shop.id),
    await assets.ofShop(shop.id),
    [...(await assets.uses(shop.id)).values()],
    await templates.ofShop(shop.id),
    await designs.ofShop(shop.id),
    await testimonials.ofShop(shop.id),
    await moments.ofShop(shop.id),
    await tasks.ofShop(shop.id),
    await sales.ofShop(shop.id),
    await sales.fromPosts(shop.id),
    (await trash.list(shop.id)).filter(({ table }) => table !== 'shops'),
    Object.values(taken.rows).map((batches) => [...batches]),
  ];
}

/** The photos that a shop's products show are its own rows, though their bytes are shared. */
async function photosAreOwn(shop: Shop): Promise<boolean> {
  const own = new Set((await assets.ofShop(shop.id)).map(({ id }) => id));
  return (await products.ofShop(shop.id)).every(({ photoIds }) => photoIds.every((id) => own.has(id)));
}

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('five shops on one computer', { timeout: 30_000 }, () => {
  it('never see a row, a photo or a suggestion of one another, whatever is done in which order', async () => {
    const operation = fc.record({
      name: fc.constantFrom(...Object.keys(OPERATIONS)),
      shop: fc.nat(SHOPS - 1),
      pick: fc.nat(20),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 10, maxLength: 40 }), async (operations) => {
        await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
        const world: World = { shops: [] };
        for (let index = 0; index < SHOPS; index += 1) world.shops.push(await shops.create(mark(index)));
        for (const { name, shop, pick } of operations) await OPERATIONS[name]?.(world, shop, pick);

        for (const [index, shop] of world.shops.entries()) {
          const seen = JSON.stringify(await shown(shop));
          for (const [other, stranger] of world.shops.entries()) {
            if (other === index) continue;
            expect(seen, `${mark(index)} sees ${mark(other)}`).not.toContain(mark(other));
            expect(seen, `${mark(index)} sees the id of ${mark(other)}`).not.toContain(stranger.id);
          }
          expect(await photosAreOwn(shop)).toBe(true);
          // What another shop has planned leaves this one's days free.
          const planned = await posts.between(shop.id, DAY, DAY);
          const slot = suggestSlot({ day: '2026-11-22', time: '10:00' }, planned);
          expect(slot.day === DAY).toBe(planned.length === 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('share the bytes of a photo and nothing else of it', async () => {
    const [a, b] = [await shops.create('A'), await shops.create('B')];
    const photo = { hash: aHash('f'), ...aPhoto(1), width: 1, height: 1 };
    const first = await assets.keep(a.id, { ...photo, name: 'nama di A' });
    const second = await assets.keep(b.id, { ...photo, name: 'nama di B' });
    expect(second.known).toBe(false);
    expect(second.asset).not.toMatchObject({ id: first.asset.id });
    expect(await db.photoBytes.count()).toBe(1);
    expect((await assets.ofShop(b.id)).map(({ name }: AnyRow & { name: string }) => name)).toEqual([
      'nama di B',
    ]);
  });
});
