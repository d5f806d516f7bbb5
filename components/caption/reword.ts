import { localTime } from '@/utils/calendar';
import { draftCaption } from '@/utils/captions';
import { products, templates } from '@/utils/db';
import type { ChannelId, Post, Product, Shop } from '@/utils/model';
import { templateOf } from './write-captions';

/**
 * A post's caption for one channel in other words: as its template writes it with another seed. Nothing is stored.
 * '' where the template has nothing to say there.
 */
export async function reword(
  post: Post,
  product: Product,
  shop: Shop,
  channel: ChannelId,
  seed: number,
): Promise<string> {
  const [own, others] = await Promise.all([
    templates.ofShop(shop.id),
    products.many(post.otherProductIds ?? []),
  ]);
  const template = templateOf(post, product, shop, own);
  const today = post.day ?? localTime(post.zone, Date.now()).day;
  return draftCaption({ template, product, others, shop, form: post.form, seed, today, channel }).text;
}
