import { addDays } from '../calendar';
import type { Posted } from './posted';

/** Days of each period, today included: whole weeks, so that every weekday lies in it equally often. */
const DAYS = { weeks4: 28, months3: 91, year: 364 } as const;
export const PERIODS = ['weeks4', 'months3', 'year', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** First day of a period that ends today; undefined when it has no beginning. */
export const firstDay = (period: Period, today: string): string | undefined =>
  period === 'all' ? undefined : addDays(today, 1 - DAYS[period]);

export function inPeriod(things: readonly Posted[], period: Period, today: string): Posted[] {
  const from = firstDay(period, today);
  return things.filter(({ day }) => (from === undefined || day >= from) && day <= today);
}
