import { type Post, type PostResult, type Sale, saleId, saleSchema } from '../model';
import { db } from './database';
import { inShop, repository } from './repository';
import { guarded } from './store-error';

const base = repository<Sale>(db.sales, saleSchema);

export type SaleNumbers = Pick<Sale, 'pieces' | 'orders' | 'rupiah'>;

/** What was sold, day by day. */
export const sales = {
  ...base,

  /**
   * Writes numbers of one day, `undefined` clears one; the others stay. A day of which no number is left goes to the
   * trash. Throws `StoreError`.
   */
  note: (shopId: string, day: string, typed: SaleNumbers): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.sales, async () => {
        const id = saleId(shopId, day);
        const known = await base.get(id);
        const numbers = { pieces: known?.pieces, orders: known?.orders, rupiah: known?.rupiah, ...typed };
        const empty = Object.values(numbers).every((number) => number === undefined);
        if (!empty) await base.put(id, { shopId, day, ...numbers });
        else if (known) await base.trash(id);
      }),
    ),

  /** Results of a shop's posts, and the posts that they are of: what is known of its sales without a log. */
  fromPosts: (
    shopId: string,
  ): Promise<{ results: PostResult[]; posts: Pick<Post, 'id' | 'day' | 'zone' | 'postedAt'>[] }> =>
    guarded(async () => {
      const rows = (await inShop(db.results, shopId).toArray()).filter((row) => row.deletedAt === undefined);
      const found = await db.posts.bulkGet([...new Set(rows.map(({ postId }) => postId))]);
      const posts = found.flatMap((post) => (post ? [post] : []));
      return {
        results: rows,
        posts: posts.map(({ id, day, zone, postedAt }) => ({ id, day, zone, postedAt })),
      };
    }),
};
