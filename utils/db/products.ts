import { type Product, productSchema } from '../model';
import { db } from './database';
import { repository } from './repository';
import { guarded } from './store-error';

export const products = {
  ...repository<Product>(db.products, productSchema),

  /** The newest product of a shop that was read from this page address. */
  bySource: (shopId: string, sourceUrl: string): Promise<Product | undefined> =>
    guarded(async () => {
      const rows = await db.products.where({ shopId, sourceUrl }).toArray();
      return rows.filter((row) => row.deletedAt === undefined).at(-1);
    }),

  /** The products with these ids, in any order; those in the trash too, because posts still show them. */
  many: (ids: readonly string[]): Promise<Product[]> =>
    guarded(async () => (await db.products.bulkGet([...new Set(ids)])).filter((row) => row !== undefined)),
};
