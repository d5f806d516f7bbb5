import { addDays, weekdayOf } from './local-time';

/** How a calendar is looked at. The list is a month, day by day. */
export const CALENDAR_VIEWS = ['month', 'week', 'day', 'list'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** First day of a week by ISO 8601: Monday, Saturday or Sunday. */
export type WeekStart = 1 | 6 | 7;

/** Both days included, YYYY-MM-DD. */
export interface DayRange {
  from: string;
  to: string;
}

/** The most weeks that a month can touch. */
const MONTH_WEEKS = 6;

/** How many days a month has; `month` is 1 to 12. */
const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same date `count` months later or earlier; in a shorter month its last day. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const toDate = Math.min(date, lengthOf(toYear, toMonth));
  return [
    String(toYear).padStart(4, '0'),
    ...[toMonth, toDate].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

/** First and last day of the month that a day lies in. */
export function monthOf(day: string): DayRange {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-${lengthOf(year, month)}` };
}

/** First and last day of the week that a day lies in. */
export function weekOf(day: string, weekStart: WeekStart): DayRange {
  const from = addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
  return { from, to: addDays(from, 6) };
}

/** The days that a view shows when it stands on `day`; a month with the days of its neighbours around it. */
export function shownDays(view: CalendarView, day: string, weekStart: WeekStart): DayRange {
  switch (view) {
    case 'day':
      return { from: day, to: day };
    case 'week':
      return weekOf(day, weekStart);
    case 'list':
      return monthOf(day);
    case 'month': {
      const { from } = weekOf(monthOf(day).from, weekStart);
      return { from, to: addDays(from, MONTH_WEEKS * 7 - 1) };
    }
  }
}

/** The day to stand on after turning a view's page `by` pages. */
export function turnPage(view: CalendarView, day: string, by: number): string {
  switch (view) {
    case 'day':
      return addDays(day, by);
    case 'week':
      return addDays(day, by * 7);
    case 'month':
    case 'list':
      return addMonths(day, by);
  }
}
