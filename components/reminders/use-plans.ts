import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { products } from '@/utils/db';
import { type KnownPlans, reminders } from '@/utils/db/reminders';
import type { Product } from '@/utils/model';

export interface Plans {
  known: KnownPlans;
  productOf(id: string): Product | undefined;
}

/** What the lists of the current shop are made of; undefined until it has been read, and while another shop's stands there. */
export function usePlans(now: number): Plans | undefined {
  const { shop } = useSession();
  const read = useLive(async () => {
    const known = await reminders.known(shop.id, now);
    const ids = [...new Set(known.posts.map(({ productId }) => productId))];
    const goods = new Map((await products.many(ids)).map((product) => [product.id, product]));
    return { shopId: shop.id, known, productOf: (id: string) => goods.get(id) };
  }, [shop.id, now]);
  return read?.shopId === shop.id ? read : undefined;
}
