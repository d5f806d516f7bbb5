import type { CheckInput } from '@/utils/checks';
import type { ChannelId, Product, Shop } from '@/utils/model';

interface Asked {
  channel: ChannelId;
  product: Product;
  /** Further goods of the post. */
  others: readonly Product[];
  shop: Shop;
  /** Day of the post, YYYY-MM-DD. */
  date: string;
  lastSent: string | undefined;
}

/**
 * What the checks may know of a post's text. Where several goods share a post, stock and days of each stand in
 * it without a name; the main one's record cannot speak for them, so those are left out.
 */
export function inputOf({ product, others, ...rest }: Asked): Omit<CheckInput, 'text'> {
  if (others.length === 0) return { ...rest, product };
  const { stock: _stock, promoUntil: _until, ...lasting } = product;
  return { ...rest, product: lasting };
}
