import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayDistance,
  monthLength,
  moveSeries,
  ownWay,
  type RepeatRule,
  repeatDays,
  usualHour,
  weekdayOf,
} from '@/utils/calendar';
import { aPost } from '../../../support/rows';

const anyDay = fc.integer({ min: 0, max: 4748 }).map((count) => addDays('2020-01-01', count));
const anyRule: fc.Arbitrary<RepeatRule> = fc.oneof(
  fc.constant({ every: 'day' as const }),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
    .map((weekdays) => ({ every: 'week' as const, weekdays })),
  fc.integer({ min: 1, max: 31 }).map((date) => ({ every: 'month' as const, date })),
);

describe('the days on which a post comes again', () => {
  it('are the last of a month that is too short for the 31st', () => {
    expect(repeatDays({ every: 'month', date: 31 }, '2027-01-31', '2027-06-30')).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
    ]);
  });

  it('are the 29th of February where there is one, else the 28th', () => {
    expect(repeatDays({ every: 'month', date: 29 }, '2028-01-29', '2028-03-31')).toEqual([
      '2028-02-29',
      '2028-03-29',
    ]);
    expect(repeatDays({ every: 'month', date: 30 }, '2026-12-30', '2027-03-01')).toEqual([
      '2027-01-30',
      '2027-02-28',
    ]);
    expect(repeatDays({ every: 'day' }, '2028-02-27', '2028-03-01')).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
  });

  it('are those of the week that were chosen, over the turn of the year', () => {
    expect(repeatDays({ every: 'week', weekdays: [2, 4] }, '2026-12-29', '2027-01-08')).toEqual([
      '2026-12-31',
      '2027-01-05',
      '2027-01-07',
    ]);
  });

  it('end on the last day, which is included', () => {
    expect(repeatDays({ every: 'day', until: '2026-12-02' }, '2026-11-30', '2027-01-01')).toEqual([
      '2026-12-01',
      '2026-12-02',
    ]);
    expect(repeatDays({ every: 'day', until: '2026-11-30' }, '2026-11-30', '2027-01-01')).toEqual([]);
  });

  it('lie behind the first, up to the end, in order, and fit the rule', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.integer({ min: -5, max: 400 }), (rule, from, length) => {
        const to = addDays(from, length);
        const days = repeatDays(rule, from, to);
        expect(days).toEqual([...new Set(days)].toSorted());
        for (const day of days) {
          expect(day > from && day <= to).toBe(true);
          if (rule.every === 'week') expect(rule.weekdays).toContain(weekdayOf(day));
          if (rule.every === 'month')
            expect(Number(day.slice(8))).toBe(Math.min(rule.date ?? 0, monthLength(day)));
        }
      }),
    );
  });

  it('are as many as the calendar has room for: none is left out', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, from) => {
        const days = repeatDays(rule, from, addDays(from, 400));
        const apart = days.slice(1).map((day, index) => dayDistance(days[index] ?? day, day));
        const most = rule.every === 'day' ? 1 : rule.every === 'week' ? 7 : 31;
        expect(Math.max(...apart)).toBeLessThanOrEqual(most);
        expect(dayDistance(from, days[0] ?? '2099-01-01')).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('can be made in any number of goes', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.nat(100), fc.nat(100), (rule, from, first, second) => {
        const middle = addDays(from, first);
        const end = addDays(middle, second);
        const once = repeatDays(rule, from, end);
        expect([...repeatDays(rule, from, middle), ...repeatDays(rule, middle, end)]).toEqual(once);
      }),
    );
  });
});

describe('moving a series from one post on', () => {
  it('takes along the posts of the same weekday, and changes the rule', () => {
    const { rule, dayOf } = moveSeries({ every: 'week', weekdays: [2, 4] }, '2026-12-01', '2026-12-02');
    expect(rule.weekdays).toEqual([3, 4]);
    expect(['2026-12-08', '2026-12-10'].map(dayOf)).toEqual(['2026-12-09', '2026-12-10']);
  });

  it('gives a month its new date, on its last day where it is shorter', () => {
    const { rule, dayOf } = moveSeries({ every: 'month', date: 15 }, '2027-01-15', '2027-01-31');
    expect(rule.date).toBe(31);
    expect(['2027-02-15', '2027-03-15'].map(dayOf)).toEqual(['2027-02-28', '2027-03-31']);
  });

  it('moves into the next month with all that follow', () => {
    const { rule, dayOf } = moveSeries({ every: 'month', date: 31 }, '2027-01-31', '2027-02-01');
    expect(rule.date).toBe(1);
    expect(['2027-02-28', '2027-03-31'].map(dayOf)).toEqual(['2027-03-01', '2027-04-01']);
  });

  it('brings every later day to one of the new rule, in the same order', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.integer({ min: -20, max: 20 }), (rule, start, shift) => {
        const from = repeatDays(rule, start, addDays(start, 60))[0] ?? start;
        const later = repeatDays(rule, from, addDays(from, 120));
        const to = addDays(from, shift);
        const moved = moveSeries(rule, from, to);
        expect(moved.dayOf(from)).toBe(to);
        const days = later.map(moved.dayOf);
        for (const day of days) {
          if (rule.every === 'week') expect(moved.rule.weekdays).toContain(weekdayOf(day));
          if (rule.every === 'month')
            expect(Number(day.slice(8))).toBe(Math.min(moved.rule.date ?? 0, monthLength(day)));
        }
        if (rule.every !== 'week') expect(days).toEqual(days.toSorted());
      }),
    );
  });
});

describe('the usual hour', () => {
  it('is that of most, the first of two as frequent', () => {
    const at = (...times: string[]) => usualHour(times.map((time) => aPost('s', 'p', { time })));
    expect(at('18:30', '07:00', '07:00')).toBe('07:00');
    expect(at('18:30', '07:00')).toBe('18:30');
    expect(usualHour([])).toBeUndefined();
  });
});

describe('posts that go their own way', () => {
  const on = (day: string) => ({ day, time: '07:00', repeat: { id: 'r', every: 'day' as const, on: day } });
  const usual = { instagram: { text: 'Menu hari ini', edited: false } };

  it('stand on a channel, were moved, or say something else than most', () => {
    const posts = [
      aPost('s', 'p', { id: 'a', ...on('2026-12-01'), texts: usual }),
      aPost('s', 'p', { id: 'b', ...on('2026-12-02'), texts: usual, postedAt: { instagram: 1 } }),
      aPost('s', 'p', { id: 'c', ...on('2026-12-03'), texts: usual, day: '2026-12-04' }),
      aPost('s', 'p', { id: 'd', ...on('2026-12-05'), texts: { instagram: { text: 'Lain', edited: true } } }),
      aPost('s', 'p', { id: 'e', ...on('2026-12-06'), texts: usual, time: '09:00' }),
      aPost('s', 'p', { id: 'f', ...on('2026-12-07'), texts: usual }),
    ];
    expect([...ownWay(posts)]).toEqual(['b', 'c', 'd', 'e']);
    expect([...ownWay([])]).toEqual([]);
  });
});
