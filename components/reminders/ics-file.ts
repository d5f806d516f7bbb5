import { toPlannedPost } from '@/components/plan';
import { addDays, daysFrom, localTime, toIcs, weekdayOf } from '@/utils/calendar';
import { posts, products } from '@/utils/db';
import type { Shop } from '@/utils/model';
import { isWaiting } from '@/utils/reminders';

/** How far ahead a file of all that is to come reaches, in days. */
const FEED_DAYS = 366;

/** The first and the last day of the week of a shop that a day lies in. */
export function weekOf(shop: Pick<Shop, 'weekStart'>, day: string): { from: string; to: string } {
  const from = addDays(day, -((weekdayOf(day) - (shop.weekStart ?? 1) + 7) % 7));
  return { from, to: daysFrom(from, 7).at(-1) ?? from };
}

/** All that is to come from today on. */
export function comingDays(shop: Pick<Shop, 'zone'>, now: number): { from: string; to: string } {
  const from = localTime(shop.zone, now).day;
  return { from, to: addDays(from, FEED_DAYS) };
}

/** A calendar file of the posts of these days that are still to be put out; null when there is none. */
export async function icsOf(
  shop: Shop,
  { from, to }: { from: string; to: string },
  titleOf: (name: string) => string,
): Promise<Blob | null> {
  const waiting = (await posts.between(shop.id, from, to)).filter(isWaiting);
  const goods = new Map(
    (await products.many(waiting.map(({ productId }) => productId))).map((product) => [product.id, product]),
  );
  const planned = waiting.flatMap((post) => {
    const product = goods.get(post.productId);
    return (product && toPlannedPost(post, product, titleOf(product.name))) ?? [];
  });
  return planned.length === 0
    ? null
    : new Blob([await toIcs(shop.name || 'Pajang', planned)], { type: 'text/calendar' });
}
