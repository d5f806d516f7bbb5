export { addDays, addMinutes, daysFrom, localTime, ZONE_FACTS, type Zone } from './local-time';
export { DAYS_AHEAD, suggestSlot, USUAL_TIME } from './suggest-slot';
export { type PlannedPost, toIcs } from './to-ics';
