import { readFileSync } from 'node:fs';
import { daysFrom } from '@/utils/calendar';
import type { DayTotal } from '@/utils/plan';

/**
 * Three made-up logs of six weeks, 28 September to 8 November 2026: a shop that sells at the weekend (like the cookie
 * maker with 150 pieces against 2), one that sells on working days, one that sells alike every day.
 */
export function salesLog(name: 'weekend' | 'weekday' | 'flat'): DayTotal[] {
  const [, ...lines] = readFileSync(`tests/fixtures/sales/${name}.csv`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [date = '', pieces] = line.split(';');
    return { day: date.split('/').reverse().join('-'), pieces: Number(pieces) };
  });
}

/** Payday (25th to 1st) and the twin date in those weeks. The logs sell more on them. */
export const SPECIAL_DAYS: ReadonlySet<string> = new Set([
  ...daysFrom('2026-09-25', 7),
  '2026-10-10',
  ...daysFrom('2026-10-25', 8),
]);
