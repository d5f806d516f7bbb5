import { type AnyRow, TABLE_NAMES } from '../model';
import { db } from './database';
import { photosIn } from './photos-in';
import { inShop } from './repository';
import { guarded } from './store-error';
import { dropVersionsOf } from './versions-of';

/** How long the trash keeps what is thrown away: 30 days. */
export const TRASH_MS = 30 * 24 * 60 * 60 * 1000;

/** Tables whose rows nothing else needs: what names others comes first. */
const NAMED_BY_NONE = TABLE_NAMES.filter(
  (name) => name !== 'shops' && name !== 'products' && name !== 'assets',
).toReversed();

const SHOP_TABLES = TABLE_NAMES.filter((name) => name !== 'shops');

/** Ids of products and photos that something still shows: what a post or a testimonial is of outlives the trash. */
async function stillUsed(): Promise<Set<string>> {
  const used = new Set<string>();
  const use = (...ids: string[]) => {
    for (const id of ids) used.add(id);
  };
  await db.shops.each(({ logoId }) => logoId && use(logoId));
  await db.products.each(({ photoIds }) => use(...photoIds));
  await db.designs.each((design) => use(...photosIn(design)));
  await db.designVersions.each((version) => use(...photosIn(version)));
  await db.posts.each((post) => use(post.productId, ...(post.otherProductIds ?? []), ...photosIn(post)));
  await db.testimonials.each(({ productId }) => productId && use(productId));
  return used;
}

/** Everything of a shop goes with it. */
async function sweepShop(shopId: string): Promise<void> {
  for (const name of SHOP_TABLES) await inShop(db.table<AnyRow, string>(name), shopId).delete();
  for (const id of await db.batches.where({ shopId }).primaryKeys())
    await db.batchFiles.where('[batchId+productId+size]').between([id], [id, []]).delete();
  for (const table of [db.bases, db.designVersions, db.batches, db.reminders])
    await table.where({ shopId }).delete();
  await db.prefs.delete(`currentPost:${shopId}`);
  await db.shops.delete(shopId);
}

export interface Swept {
  rows: number;
  photos: number;
}

/**
 * Empties the trash of what has lain there for 30 days at `now` (epoch ms), and lets go of the bytes of photos
 * that no row names any more. One transaction. Throws `StoreError`.
 */
export const sweep = (now: number): Promise<Swept> =>
  guarded(() =>
    db.transaction(
      'rw',
      [
        ...TABLE_NAMES.map((name) => db.table(name)),
        db.photoBytes,
        db.bases,
        db.prefs,
        db.designVersions,
        db.batches,
        db.batchFiles,
        db.reminders,
      ],
      async () => {
        const old = now - TRASH_MS;
        let rows = 0;
        const gone = await db.shops.where('deletedAt').below(old).primaryKeys();
        for (const shopId of gone) await sweepShop(shopId);
        rows += gone.length;

        // What names others first: what only it used goes with it.
        for (const name of NAMED_BY_NONE) {
          const ids = (await db.table(name).where('deletedAt').below(old).primaryKeys()) as string[];
          if (name === 'posts' || name === 'designs') await dropVersionsOf(ids);
          await db.table(name).bulkDelete(ids);
          rows += ids.length;
        }
        const waiting = await Promise.all(
          (['products', 'assets'] as const).map(async (name) => ({
            name,
            ids: (await db.table(name).where('deletedAt').below(old).primaryKeys()) as string[],
          })),
        );
        for (const { name, ids } of waiting) {
          if (ids.length === 0) continue;
          const used = await stillUsed();
          const free = ids.filter((id) => !used.has(id));
          await db.table(name).bulkDelete(free);
          rows += free.length;
        }

        const named = new Set((await db.assets.orderBy('hash').uniqueKeys()) as string[]);
        const loose = (await db.photoBytes.toCollection().primaryKeys()).filter((hash) => !named.has(hash));
        await db.photoBytes.bulkDelete(loose);
        return { rows, photos: loose.length };
      },
    ),
  );
