import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import { type Product, productSchema } from '../model';
import { db } from './database';
import { type NewRow, repository } from './repository';
import { guarded } from './store-error';

const base = repository<Product>(db.products, productSchema);
const partial = z.partial(productSchema);

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

  /** The products with these ids, in any order; those in the trash too, because posts still show them. */
  many: (ids: readonly string[]): Promise<Product[]> =>
    guarded(async () => (await db.products.bulkGet([...new Set(ids)])).filter((row) => row !== undefined)),

  /** The product that a post is about, though it may lie in the trash. */
  ofPost: (post: { productId: string }): Promise<Product | undefined> =>
    guarded(() => db.products.get(post.productId)),

  /**
   * Changes a product from what it holds at that moment, so that a part of a field (one fact, one photo) can
   * be changed without losing what another window has just put beside it. Only the fields that `change` names
   * are written; `undefined` clears one. Returns the row as it now is; its `updatedAt` is always later than
   * before, so that of two copies of a row the newer one can be told. Throws `StoreError`.
   */
  edit: (id: string, change: (row: Product) => Partial<NewRow<Product>>): Promise<Product> =>
    guarded(() =>
      db.transaction('rw', db.products, async () => {
        const row = await db.products.get(id);
        if (!row) throw new Error(`no product ${id}`);
        const changes = partial.parse(change(row)) as Partial<Product>;
        const updatedAt = Math.max(Date.now(), row.updatedAt + 1);
        await db.products.update(id, { ...changes, updatedAt });
        return { ...row, ...changes, updatedAt };
      }),
    ),

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
