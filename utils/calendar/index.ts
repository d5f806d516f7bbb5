import type { toIcs as ToIcs } from './to-ics';

export { holdOn } from './hold';
export {
  addDays,
  addMinutes,
  dayDistance,
  daysFrom,
  instantOf,
  localTime,
  weekdayOf,
  ZONE_FACTS,
  type Zone,
} from './local-time';
export { DAYS_AHEAD, suggestSlot, USUAL_TIME } from './suggest-slot';
export type { PlannedPost } from './to-ics';

/** See `to-ics.ts`; its library is loaded when a file is asked for. */
export const toIcs = async (...args: Parameters<typeof ToIcs>): Promise<string> =>
  (await import('./to-ics')).toIcs(...args);
