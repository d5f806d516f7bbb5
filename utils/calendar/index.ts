import type { toIcs as ToIcs } from './to-ics';

export { type ManyMove, type ManyPlan, planCopyWeek, planMove, planTrash, type WeekCopy } from './bulk';
export { type AlikeText, alikeText, type GroupTurn, likeness, turnOf } from './groups';
export { holdOn } from './hold';
export {
  addDays,
  addMinutes,
  dateInYear,
  dayDistance,
  daysFrom,
  instantOf,
  localTime,
  weekdayOf,
  ZONE_FACTS,
  type Zone,
} from './local-time';
export {
  monthLength,
  moveSeries,
  ownWay,
  REPEAT_AHEAD,
  type RepeatRule,
  repeatDays,
  type SeriesMove,
  seriesDay,
  usualHour,
} from './repeat';
export {
  copyOf,
  type PostFields,
  type PostPlan,
  planEnd,
  planMoveLater,
  planStart,
  planTopUp,
  ruleOf,
  type SeriesPlan,
  wantsMore,
} from './series';
export {
  freeSlots,
  guessedSlots,
  type Planned,
  type SlotRow,
  type SlotWish,
  slotRows,
  WEEKDAYS,
  withRow,
} from './slots';
export { DAYS_AHEAD, suggestSlot, USUAL_TIME } from './suggest-slot';
export type { PlannedPost } from './to-ics';
export {
  addMonths,
  CALENDAR_VIEWS,
  type CalendarView,
  type DayRange,
  monthOf,
  shownDays,
  turnPage,
  type WeekStart,
  weekOf,
} from './views';

/** See `to-ics.ts`; its library is loaded when a file is asked for. */
export const toIcs = async (...args: Parameters<typeof ToIcs>): Promise<string> =>
  (await import('./to-ics')).toIcs(...args);
