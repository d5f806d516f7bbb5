export { addDays, addMinutes, daysFrom, localTime, type Zone, ZONE_FACTS } from './local-time';
export { DAYS_AHEAD, suggestSlot, USUAL_TIME } from './suggest-slot';
export { type PlannedPost, toIcs } from './to-ics';
