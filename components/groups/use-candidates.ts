import { useLive } from '@/components/ui';
import { addDays } from '@/utils/calendar';
import { posts, products } from '@/utils/db';
import type { Post, Product } from '@/utils/model';

/** Days ahead, and drafts, whose posts are offered besides what is planned for today. */
const AHEAD = 7;
const DRAFTS = 8;

export interface Candidate {
  post: Post;
  product: Product;
}

/**
 * Posts that a group may get today: those of today, the last drafts, then those of the next days, of a series the
 * next one only; undefined until they are read.
 */
export function useCandidates(shopId: string, today: string): Candidate[] | undefined {
  return useLive(async () => {
    const [planned, drafts] = await Promise.all([
      posts.between(shopId, today, addDays(today, AHEAD)),
      posts.lastDrafts(shopId, DRAFTS),
    ]);
    const series = new Set<string>();
    const next = planned.filter(({ day, repeat }) => {
      if (repeat === undefined) return day !== today;
      const known = series.has(repeat.id);
      series.add(repeat.id);
      return !known && day !== today;
    });
    const ofToday = planned.filter(({ day }) => day === today);
    const rest = drafts.filter(({ day }) => day === undefined);
    const rows = [...ofToday, ...rest, ...next];
    const found = await products.many(rows.map(({ productId }) => productId));
    const byId = new Map(found.map((product) => [product.id, product]));
    return rows.flatMap((post) => {
      const product = byId.get(post.productId);
      return product ? [{ post, product }] : [];
    });
  }, [shopId, today]);
}
