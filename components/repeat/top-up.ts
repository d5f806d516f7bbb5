import { localTime, planTopUp, wantsMore } from '@/utils/calendar';
import { bulkPosts } from '@/utils/db/bulk-posts';
import type { Shop } from '@/utils/model';

/**
 * Makes what the series of a shop lack up to eight weeks from now. However often and in however many windows it is
 * asked for, no day is made twice. Throws `StoreError`.
 */
export async function topUpSeries(shop: Shop): Promise<void> {
  const today = localTime(shop.zone, Date.now()).day;
  for (const last of await bulkPosts.lastOfSeries(shop.id)) {
    if (last.repeat && wantsMore(last, today))
      await bulkPosts.series(shop.id, last.repeat.id, (rows) => planTopUp(rows, today));
  }
}
