import { useMemo } from 'react';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { addDays, daysFrom, holdOn } from '@/utils/calendar';
import { posts, products, testimonials } from '@/utils/db';
import { type Post, type Product, USUAL_CHANNELS } from '@/utils/model';
import { type MomentSources, USUAL_MAX_PER_DAY } from '@/utils/moments';
import { lackOf, makePlan, type Proposal, type Rhythm } from '@/utils/plan';
import { daysOfKinds } from './use-rhythm';

/** Days before the plan whose posts are looked at, so that its first product is not the last one shown. */
const BEFORE = 14;

export interface Wish {
  from: string;
  days: number;
  seed: number;
}

export interface ShopPlan {
  proposals: Proposal[];
  lack: ReturnType<typeof lackOf>;
  /** Days on which nothing goes out. */
  held: number;
  /** Posts that stand on the days of the plan. */
  standing: readonly Post[];
  products: ReadonlyMap<string, Product>;
  maxPerDay: number;
}

/** A plan for the current shop as it is now; undefined until everything is read. */
export function usePlan(
  { from, days, seed }: Wish,
  sources: MomentSources | undefined,
  rhythm: Rhythm | undefined,
): ShopPlan | undefined {
  const { shop } = useSession();
  const to = addDays(from, days - 1);
  const loaded = useLive(async () => {
    const [goods, standing, words] = await Promise.all([
      products.ofShop(shop.id),
      posts.between(shop.id, addDays(from, -BEFORE), to),
      testimonials.ofShop(shop.id),
    ]);
    // What stands may show a product that lies in the trash.
    const shown = await products.many(standing.map(({ productId }) => productId));
    return { goods, standing, shown, words: words.length > 0 };
  }, [shop.id, from, to]);
  return useMemo(() => {
    if (!loaded || !sources || !rhythm) return undefined;
    const { goods, standing, shown, words } = loaded;
    const own = sources.own ?? [];
    const maxPerDay = shop.maxPerDay ?? USUAL_MAX_PER_DAY;
    const channels = shop.channels && shop.channels.length > 0 ? shop.channels : USUAL_CHANNELS;
    const dated = standing.flatMap((post) => (post.day === undefined ? [] : [{ ...post, day: post.day }]));
    const input = {
      from,
      days,
      kind: shop.kind,
      channels,
      slots: shop.slots ?? [],
      products: goods,
      standing: dated,
      moments: own,
      sensitive: daysOfKinds(['sensitive'], from, to, sources),
      maxPerDay,
      rhythm,
      testimonials: words,
      seed,
    };
    return {
      proposals: makePlan(input),
      lack: lackOf(input),
      held: daysFrom(from, days).filter((day) => holdOn(day, own)).length,
      standing: dated.filter(({ day }) => day >= from),
      products: new Map([...goods, ...shown].map((product) => [product.id, product])),
      maxPerDay,
    };
  }, [loaded, sources, rhythm, shop, from, to, days, seed]);
}
