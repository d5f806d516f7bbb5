import { liveQuery } from 'dexie';
import { type Product, productSchema } from '../model';
import { db } from './database';
import { inShop, repository } from './repository';
import { guarded } from './store-error';

const base = repository<Product>(db.products, productSchema);

/** The table must have been quiet for so long (ms) before a whole shop is read again. */
const QUIET = 200;

export const products = {
  ...base,

  /** The newest product of a shop that was read from this page address. */
  bySource: (shopId: string, sourceUrl: string): Promise<Product | undefined> =>
    guarded(async () => {
      const rows = await db.products.where({ shopId, sourceUrl }).toArray();
      return rows.filter((row) => row.deletedAt === undefined).at(-1);
    }),

  /** The product of a shop that was made last, undefined when it has none. */
  newest: (shopId: string): Promise<Product | undefined> =>
    guarded(() =>
      // Rows of one shop stand by their ids, which sort by creation.
      inShop(db.products, shopId)
        .reverse()
        .filter((row) => row.deletedAt === undefined)
        .first(),
    ),

  /** The products with these ids, in any order; those in the trash too, because posts still show them. */
  many: (ids: readonly string[]): Promise<Product[]> =>
    guarded(async () => (await db.products.bulkGet([...new Set(ids)])).filter((row) => row !== undefined)),

  /** The product that a post is about, though it may lie in the trash. */
  ofPost: (post: { productId: string }): Promise<Product | undefined> =>
    guarded(() => db.products.get(post.productId)),

  /**
   * Puts a second product beside one, under another name. It is no longer the product of the page that the
   * first was read from: opening that page again must find the first. Throws `StoreError`.
   */
  duplicate: (id: string, name: string): Promise<Product> =>
    guarded(() =>
      db.transaction('rw', db.products, async () => {
        const row = await db.products.get(id);
        if (!row) throw new Error(`no product ${id}`);
        const { id: _id, createdAt, updatedAt, deletedAt, sourceUrl, readFrom, ...values } = row;
        return base.add({ ...values, name: name.slice(0, 500) });
      }),
    ),

  /**
   * Tells all products of a shop now, and again a moment after any of them changed, in this window or another.
   * Thousands of rows are not read anew at each letter typed into one: see `QUIET`. Returns how to stop.
   */
  follow: (shopId: string, tell: (rows: Product[]) => void, fail: (error: unknown) => void): (() => void) => {
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      turn += 1;
      const mine = turn;
      base.ofShop(shopId).then((rows) => {
        if (mine === turn) tell(rows);
      }, fail);
    };
    // The cheapest read that every change in the table runs again.
    const changes = liveQuery(() => db.products.count()).subscribe({
      next: () => {
        if (turn === 0) return read();
        clearTimeout(timer);
        timer = setTimeout(read, QUIET);
      },
      error: fail,
    });
    return () => {
      turn = -1;
      clearTimeout(timer);
      changes.unsubscribe();
    };
  },
};
