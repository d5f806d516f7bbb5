import { addDays, type DayRange } from '@/utils/calendar';
import type { DayMark } from './day-marks';
import { byDay, type Entry, type PostEntry } from './entries';

/** A day of the sheet that is printed or sent: its moments in words, and its posts. */
export interface SheetDay {
  day: string;
  mark: DayMark | undefined;
  posts: PostEntry[];
}

/** The days of a range, each with its posts; tasks are the shop's own business and stay out. */
export function sheetDays(
  { from, to }: DayRange,
  entries: readonly Entry[],
  marks: ReadonlyMap<string, DayMark>,
): SheetDay[] {
  const known = byDay(entries);
  const days: SheetDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const posts = (known.get(day) ?? []).filter((entry) => entry.kind === 'post');
    days.push({ day, mark: marks.get(day), posts });
  }
  return days;
}
