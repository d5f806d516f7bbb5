import { addDays, daysFrom } from './local-time';

/** Days that the panel offers at once. */
export const DAYS_AHEAD = 14;

/** The usual hour of a morning post (domain facts §1.3 row 1: the day's menu goes out in the morning). */
export const USUAL_TIME = '09:00';

/**
 * A day and time to propose: the first of the next days on which the shop has nothing planned yet, so that
 * empty days fill up; tomorrow when none is empty.
 */
export function suggestSlot(now: { day: string; time: string }, plannedDays: readonly string[]) {
  const taken = new Set(plannedDays);
  const first = now.time < USUAL_TIME ? now.day : addDays(now.day, 1);
  const day = daysFrom(first, DAYS_AHEAD).find((candidate) => !taken.has(candidate)) ?? first;
  return { day, time: USUAL_TIME };
}
