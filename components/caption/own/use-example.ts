import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { type CaptionProduct, SAMPLE } from '@/utils/captions';
import { products } from '@/utils/db';
import type { Product, Shop } from '@/utils/model';

export interface Example {
  product: CaptionProduct;
  shop: Shop;
  /** True while the shop has no product of its own. */
  isSample: boolean;
  /** YYYY-MM-DD in the shop's zone. */
  today: string;
}

/**
 * What templates are shown with: `given`, else the product being worked on, else the shop's newest; null until
 * it is read.
 */
export function useExample(given?: Product): Example | null {
  const { shop, current } = useSession();
  const inHand = given ?? current?.product;
  const newest = useLive(async () => inHand ?? (await products.newest(shop.id)) ?? null, [shop.id, inHand]);
  if (newest === undefined) return null;
  const today = localTime(shop.zone, Date.now()).day;
  return { product: newest ?? SAMPLE.product, shop, isSample: newest === null, today };
}
