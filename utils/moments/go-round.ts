import { USUAL_TIME, weekdayOf } from '../calendar';
import type { Shop } from '../model';
import type { Situation } from './place';

/** Hours to try where a shop has no slots of its own; a guess, not a finding (domain facts §4.4). */
const GUESSED_TIMES = ['07:00', '11:30', '18:30'];

/** The first of a shop's usual hours on a day that nothing stands on yet, behind `after` if there is one. */
export function freeTime(day: string, slots: Shop['slots'], taken: readonly string[], after = ''): string {
  const weekday = weekdayOf(day);
  const own = (slots ?? []).filter((slot) => slot.weekday === weekday).map(({ time }) => time);
  const free = [...new Set([...own.toSorted(), ...GUESSED_TIMES])].filter((time) => !taken.includes(time));
  return free.find((time) => time > after) ?? free[0] ?? USUAL_TIME;
}

interface Slot {
  day: string;
  time: string;
}
const at = ({ day, time }: { day?: string | undefined; time?: string | undefined }) =>
  `${day} ${time ?? USUAL_TIME}`;

/**
 * Gives each of some new posts, in the order of their days, a product in turn: never that of the post before it, nor of
 * the one after it that is there already. With two products the one before counts more; with one it is always that.
 */
export function goRound(
  slots: readonly Slot[],
  posts: Situation['posts'],
  productIds: readonly [string, ...string[]],
): string[] {
  const there = posts.filter(({ day }) => day !== undefined).toSorted((a, b) => (at(a) < at(b) ? -1 : 1));
  const given: string[] = [];
  let turn = 0;
  for (const [index, slot] of slots.entries()) {
    const before = there.findLast((post) => at(post) <= at(slot));
    const own = slots[index - 1];
    const last = own && (!before || at(before) <= at(own)) ? given[index - 1] : before?.productId;
    const after = there.find((post) => at(post) > at(slot));
    const nextOwn = slots[index + 1];
    const next = after && !(nextOwn && at(nextOwn) < at(after)) ? after.productId : undefined;
    const inTurn = productIds.map((_, step) => productIds[(turn + step) % productIds.length] as string);
    const chosen =
      inTurn.find((id) => id !== last && id !== next) ?? inTurn.find((id) => id !== last) ?? productIds[0];
    turn = productIds.indexOf(chosen) + 1;
    given.push(chosen);
  }
  return given;
}
