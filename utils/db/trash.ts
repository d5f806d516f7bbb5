import type { AnyRow, RowOf, TableName } from '../model';
import { assets } from './assets';
import { db } from './database';
import { designs } from './designs';
import { groups } from './groups';
import { moments } from './moments';
import { posts } from './posts';
import { products } from './products';
import { results } from './results';
import { rulePacks } from './rule-packs';
import { sales } from './sales';
import { shops } from './shops';
import { guarded } from './store-error';
import { tasks } from './tasks';
import { templates } from './templates';
import { testimonials } from './testimonials';
import { yearTables } from './year-tables';

const REPOSITORIES = {
  shops,
  assets,
  products,
  templates,
  designs,
  posts,
  testimonials,
  rulePacks,
  moments,
  yearTables,
  tasks,
  groups,
  sales,
  results,
};

/** Something in the trash. */
export interface Trashed<T extends TableName = TableName> {
  table: T;
  row: RowOf<T>;
}

export const trash = {
  /** What lies in the trash of a shop, and every shop that does, the last thrown away first. */
  list: (shopId: string): Promise<Trashed[]> =>
    guarded(async () => {
      const found = await Promise.all(
        (Object.keys(REPOSITORIES) as TableName[]).map(async (table) => {
          const rows = await db.table<AnyRow, string>(table).where('deletedAt').above(0).toArray();
          return rows
            .filter((row) => table === 'shops' || ('shopId' in row && row.shopId === shopId))
            .map((row) => ({ table, row }));
        }),
      );
      return found.flat().toSorted((a, b) => (b.row.deletedAt ?? 0) - (a.row.deletedAt ?? 0));
    }),

  /** Takes a row out of the trash again. */
  restore: (table: TableName, id: string): Promise<void> => REPOSITORIES[table].restore(id),
};
