import { addDays, addMinutes, type CalendarView } from '@/utils/calendar';
import type { Entry } from './entries';
import type { Spot } from './move';

/** Minutes by which Alt and an arrow move in the views that show hours. */
const STEP = 15;

/**
 * Where Alt and an arrow move an entry: by a day to the sides; up and down by a week, or, where hours are shown and
 * it has one, by a quarter of an hour. Null for other keys.
 */
export function spotByKey(key: string, entry: Pick<Entry, 'day' | 'time'>, view: CalendarView): Spot | null {
  const { day, time } = entry;
  if (key === 'ArrowLeft') return { day: addDays(day, -1) };
  if (key === 'ArrowRight') return { day: addDays(day, 1) };
  const down = key === 'ArrowDown';
  if (!down && key !== 'ArrowUp') return null;
  const byHour = (view === 'week' || view === 'day') && time !== undefined;
  if (byHour) return { day, time: addMinutes(time, down ? STEP : -STEP) };
  return { day: addDays(day, down ? 7 : -7) };
}
