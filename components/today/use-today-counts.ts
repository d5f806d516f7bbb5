import { useSession } from '@/components/shell';
import { useLive, useNow } from '@/components/ui';
import { addDays, instantOf, localTime } from '@/utils/calendar';
import { posts } from '@/utils/db';
import { reminders } from '@/utils/db/reminders';
import { results } from '@/utils/db/results';
import { missedOf, today } from '@/utils/reminders';
import { ASK_DAYS, postedThings, toAsk } from '@/utils/results';

import { unwritten } from './unwritten';

export interface TodayCounts {
  /** Posts that are still to be put out today. */
  due: number;
  /** Posts whose time passed unseen. */
  missed: number;
  /** Posts of today and tomorrow that are not written yet. */
  write: number;
  /** Posted things of which nobody has said yet what came of them. */
  ask: number;
  /** Whether the shop plans at all: something stands on its calendar within a week of today. */
  plans: boolean;
}

/** How many things of each sort wait for the user today; undefined until it is known. */
export function useTodayCounts(): TodayCounts | undefined {
  const { shop } = useSession();
  const now = useNow();
  const { day } = localTime(shop.zone, now);
  return useLive(async () => {
    const since = instantOf(shop.zone, addDays(day, -ASK_DAYS - 1), '00:00');
    const [known, near, out, told] = await Promise.all([
      reminders.known(shop.id, now),
      posts.between(shop.id, addDays(day, -7), addDays(day, 7)),
      results.posted(shop.id, since),
      results.ofShop(shop.id),
    ]);
    const [due, missed] = [today(known, now).length, missedOf(known, now).length];
    const ask = toAsk(postedThings(out, told), day).length;
    const write = unwritten(near, day).length;
    return { due, missed, write, ask, plans: near.length + due + missed + ask > 0 };
  }, [shop.id, shop.zone, day, now]);
}
