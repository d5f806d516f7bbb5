import { holdOn } from '../calendar/hold';
import { addDays } from '../calendar/local-time';
import type { Planned as Taken } from '../calendar/slots';
import { DAYS_AHEAD, suggestSlot, USUAL_TIME } from '../calendar/suggest-slot';
import type { OwnMoment, Post, Shop } from '../model';
import type { Dated, Planned } from './rules';

/** Most posts that go onto one day unless the shop says otherwise (`Shop.maxPerDay`). */
const USUAL_MOST = 2;
/** How far ahead a place is looked for: a year. */
const FURTHEST = 366;

interface Around {
  shop: Pick<Shop, 'slots' | 'maxPerDay'>;
  /** The clock in the shop's zone. */
  now: { day: string; time: string };
  /** What stands on the calendar from today on. */
  planned: readonly Taken[];
  /** Days on which nothing goes out, of this shop. */
  holds: readonly OwnMoment[];
}

export interface NewTime {
  day: string;
  time: string;
}

/**
 * A new time for each missed post, in their order: the next free slot of its channels, else the next days at its own
 * hour. Never on a day on which nothing goes out, and never more on a day than the shop wants; null when a whole year
 * has no such day.
 */
export function newTimes(
  missed: readonly Dated<Planned & Pick<Post, 'channels'>>[],
  { shop, now, planned, holds }: Around,
): Map<string, NewTime | null> {
  const taken: Taken[] = [...planned];
  const most = shop.maxPerDay ?? USUAL_MOST;
  const counts = new Map<string, number>();
  for (const { day } of planned) if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  const isHeld = (day: string) => holdOn(day, holds) !== undefined || (counts.get(day) ?? 0) >= most;

  const place = (post: Dated<Planned & Pick<Post, 'channels'>>): NewTime | null => {
    const wish = { slots: shop.slots ?? [], channels: post.channels, isHeld };
    for (let ahead = 0; ahead < FURTHEST; ahead += DAYS_AHEAD) {
      const from = ahead === 0 ? now : { day: addDays(now.day, ahead), time: '00:00' };
      const found = suggestSlot(from, taken, wish);
      if (isHeld(found.day)) continue;
      const isSlot = wish.slots.some(
        ({ channel, time }) => time === found.time && post.channels.includes(channel),
      );
      const ownHour = !isSlot && found.time === USUAL_TIME && (found.day > now.day || post.time > now.time);
      return ownHour ? { day: found.day, time: post.time } : found;
    }
    return null;
  };

  return new Map(
    missed.map((post) => {
      const time = place(post);
      if (time) {
        taken.push({ ...time, channels: post.channels });
        counts.set(time.day, (counts.get(time.day) ?? 0) + 1);
      }
      return [post.id, time];
    }),
  );
}
