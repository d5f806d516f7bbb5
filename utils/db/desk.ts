import type { Post, Product, Shop } from '../model';
import { db } from './database';
import { posts } from './posts';
import { prefs } from './prefs';
import { products } from './products';
import { shops } from './shops';
import { guarded } from './store-error';

/** A post that is being worked on, with its product. */
export interface OnDesk {
  post: Post;
  product: Product;
}

/** What our pages begin with. */
export interface Desk {
  shop: Shop;
  /** Every shop, this one too, the oldest first. */
  shops: Shop[];
  current: OnDesk | null;
  language: string | undefined;
}

export const desk = {
  /** The current post of a shop, or null when there is none or it went to the trash. */
  current: async (shopId: string): Promise<OnDesk | null> => {
    const id = await prefs.get(`currentPost:${shopId}`);
    const post = id === undefined ? undefined : await posts.get(id);
    const product = post && (await products.ofPost(post));
    return post && product ? { post, product } : null;
  },

  /** Everything at once, in one read, so that the first drawing is the last one. */
  open: (): Promise<Desk> => guarded(async () => (await read()) ?? (await begin())),
};

/** The desk of the current shop; null when there is none (yet). */
const read = (): PromiseLike<Desk | null> =>
  db.transaction('r', db.prefs, db.shops, db.posts, db.products, async () => {
    // All of the few preferences in one go: each question on its own costs the opening panel a wait.
    const kept = new Map((await db.prefs.toArray()).map(({ key, value }) => [key, value]));
    const [all, post] = await Promise.all([
      db.shops.toArray(),
      posts.get(kept.get(`currentPost:${kept.get('currentShop')}`) ?? ''),
    ]);
    const known = all.filter((shop) => shop.deletedAt === undefined);
    const shop = known.find(({ id }) => id === kept.get('currentShop'));
    const product = post && (await products.ofPost(post));
    const current = post && product ? { post, product } : null;
    return shop ? { shop, shops: known, current, language: kept.get('language') } : null;
  });

/** Makes sure that there is a current shop, and reads its desk. */
async function begin(): Promise<Desk> {
  const shop = await shops.current();
  return (await read()) ?? { shop, shops: [shop], current: null, language: await prefs.get('language') };
}
