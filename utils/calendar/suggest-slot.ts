import { addDays, daysFrom } from './local-time';
import { freeSlots, type Planned, type SlotWish } from './slots';

/** Days that the panel offers at once. */
export const DAYS_AHEAD = 14;

/** The usual hour of a morning post (domain facts §1.3 row 1: the day's menu goes out in the morning). */
export const USUAL_TIME = '09:00';

/**
 * A day and time to propose: the next free slot of the channels that the post goes to. Where these have no slots,
 * or none is free: the first of the next days on which the shop has nothing planned yet, so that empty days fill
 * up, at the usual hour; the first day when none is empty. Never a day on which everything is held, unless all are.
 */
export function suggestSlot(
  now: { day: string; time: string },
  planned: readonly Planned[],
  wish: SlotWish = { slots: [], channels: [] },
): { day: string; time: string } {
  const [slot] = freeSlots(now, DAYS_AHEAD, planned, wish);
  if (slot) return slot;
  const taken = new Set(planned.map(({ day }) => day));
  const first = now.time < USUAL_TIME ? now.day : addDays(now.day, 1);
  const open = daysFrom(first, DAYS_AHEAD).filter((day) => !wish.isHeld?.(day));
  return { day: open.find((day) => !taken.has(day)) ?? open[0] ?? first, time: USUAL_TIME };
}
