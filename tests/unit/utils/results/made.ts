import fc from 'fast-check';
import { weekdayOf } from '@/utils/calendar';
import { AIMS, CHANNEL_IDS, resultId } from '@/utils/model';
import type { Posted } from '@/utils/results';

let made = 0;

/** A posted thing with just enough in it; each field can be given. */
export function aThing(given: Partial<Posted> = {}): Posted {
  made += 1;
  const postId = given.postId ?? `post-${String(made).padStart(5, '0')}`;
  const channel = given.channel ?? 'instagram';
  const day = given.day ?? '2026-11-12';
  return {
    id: resultId(postId, channel),
    shopId: 'toko',
    postId,
    channel,
    productId: 'lapis',
    aim: undefined,
    templateId: undefined,
    day,
    time: '07:00',
    weekday: weekdayOf(day),
    markedOn: day,
    skipped: false,
    ...given,
  };
}

/** Small and missing numbers are as usual as large ones: lines of a board are then often level. */
const count = fc.option(fc.oneof(fc.nat(1), fc.nat(500)), { nil: undefined, freq: 1 });

/** Any posted things of a few shops, products, channels, days and hours. */
export const anyThings = fc
  .array(
    fc.record({
      shopId: fc.constantFrom('toko', 'warung', 'butik'),
      productId: fc.constantFrom('lapis', 'cookies', 'keripik'),
      channel: fc.constantFrom(...CHANNEL_IDS),
      aim: fc.option(fc.constantFrom(...AIMS), { nil: undefined }),
      templateId: fc.option(fc.constantFrom('restock', 'promo'), { nil: undefined }),
      day: fc.constantFrom('2026-11-09', '2026-11-10', '2026-11-14', '2026-12-01', '2027-01-01'),
      time: fc.constantFrom('00:00', '07:05', '07:59', '23:59'),
      chats: count,
      orders: count,
      pieces: count,
      rupiah: count,
    }),
    { maxLength: 60 },
  )
  .map((rows) => rows.map((row) => aThing(row)));
