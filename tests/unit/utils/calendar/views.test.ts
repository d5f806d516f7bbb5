import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  CALENDAR_VIEWS,
  dayDistance,
  monthOf,
  shownDays,
  turnPage,
  weekdayOf,
  weekOf,
} from '@/utils/calendar';

const days = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2020-01-01', count));
const weekStarts = fc.constantFrom(1 as const, 6 as const, 7 as const);

describe('months', () => {
  it('end where they end, in leap years too', () => {
    expect(monthOf('2027-02-10')).toEqual({ from: '2027-02-01', to: '2027-02-28' });
    expect(monthOf('2028-02-29')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(monthOf('2026-12-31')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });

  it('keep the date from one to the next, and stop at the last day of a shorter one', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2027-03-31', -13)).toBe('2026-02-28');
  });

  it('are never jumped over, whatever day one stands on', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 40 }), (day, count) => {
        const index = (on: string) => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7));
        expect(index(addMonths(day, count))).toBe(index(day) + count);
      }),
    );
  });
});

describe('weeks', () => {
  it('begin on the day that the shop chose', () => {
    // 2026-12-31 is a Thursday.
    expect(weekOf('2026-12-31', 1)).toEqual({ from: '2026-12-28', to: '2027-01-03' });
    expect(weekOf('2026-12-31', 6)).toEqual({ from: '2026-12-26', to: '2027-01-01' });
    expect(weekOf('2026-12-31', 7)).toEqual({ from: '2026-12-27', to: '2027-01-02' });
  });

  it('hold their day, are seven days long and begin on that weekday', () => {
    fc.assert(
      fc.property(days, weekStarts, (day, start) => {
        const { from, to } = weekOf(day, start);
        expect(from <= day && day <= to).toBe(true);
        expect(dayDistance(from, to)).toBe(6);
        expect(weekdayOf(from)).toBe(start);
      }),
    );
  });
});

describe('the days of a view', () => {
  it('hold the day that it stands on, and a month with all of its days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALENDAR_VIEWS), days, weekStarts, (view, day, start) => {
        const { from, to } = shownDays(view, day, start);
        expect(from <= day && day <= to).toBe(true);
        if (view !== 'month') return;
        const month = monthOf(day);
        expect(from <= month.from && month.to <= to).toBe(true);
        expect(weekdayOf(from)).toBe(start);
        expect(dayDistance(from, to)).toBe(41);
      }),
    );
  });

  it('follow each other without a gap when the page is turned', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('week' as const, 'day' as const, 'list' as const),
        days,
        weekStarts,
        (view, day, start) => {
          const next = shownDays(view, turnPage(view, day, 1), start);
          expect(next.from).toBe(addDays(shownDays(view, day, start).to, 1));
        },
      ),
    );
  });
});
