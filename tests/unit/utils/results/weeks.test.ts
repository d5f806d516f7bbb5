import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '@/utils/calendar';
import { firstDay, incomeByMonth, inPeriod, recapOf, weekStartOf } from '@/utils/results';
import { anyThings, aThing } from './made';

describe('periods', () => {
  it('are whole weeks that end today', () => {
    expect(firstDay('weeks4', '2026-11-30')).toBe('2026-11-03');
    expect(firstDay('months3', '2026-11-30')).toBe('2026-09-01');
    expect(firstDay('year', '2026-11-30')).toBe('2025-12-02');
    expect(firstDay('all', '2026-11-30')).toBeUndefined();
  });

  it('take both of their ends and nothing beyond', () => {
    const days = ['2026-11-02', '2026-11-03', '2026-11-30', '2026-12-01'];
    const things = days.map((day) => aThing({ day }));
    expect(inPeriod(things, 'weeks4', '2026-11-30').map(({ day }) => day)).toEqual([
      '2026-11-03',
      '2026-11-30',
    ]);
    expect(inPeriod(things, 'all', '2026-11-30')).toHaveLength(3);
  });
});

describe('the week', () => {
  it('begins on the weekday that the shop wants', () => {
    // 12 November 2026 is a Thursday.
    expect(weekStartOf('2026-11-12', 1)).toBe('2026-11-09');
    expect(weekStartOf('2026-11-12', 7)).toBe('2026-11-08');
    expect(weekStartOf('2026-11-12', 6)).toBe('2026-11-07');
    expect(weekStartOf('2026-11-09', 1)).toBe('2026-11-09');
    expect(weekStartOf('2027-01-01', 1)).toBe('2026-12-28');
  });

  it('holds each day in exactly one week', () => {
    const anyDay = fc.nat(4000).map((count) => addDays('2024-01-01', count));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(1, 6, 7), (day, start) => {
        const from = weekStartOf(day, start);
        expect(weekdayOf(from)).toBe(start);
        expect(from <= day && day <= addDays(from, 6)).toBe(true);
      }),
    );
  });
});

describe('the recap', () => {
  it('counts a week as a hand would', () => {
    const things = [
      aThing({ postId: 'a', channel: 'instagram', day: '2026-11-09', chats: 5, orders: 2, rupiah: 50_000 }),
      aThing({ postId: 'a', channel: 'whatsapp-status', day: '2026-11-09', chats: 9, orders: 2 }),
      aThing({ postId: 'b', day: '2026-11-15', chats: 20, orders: 0 }),
      aThing({ postId: 'c', day: '2026-11-12' }),
      aThing({ postId: 'before', day: '2026-11-08', orders: 50 }),
      aThing({ postId: 'after', day: '2026-11-16', orders: 50 }),
    ];
    const recap = recapOf(things, '2026-11-09');
    expect(recap).toMatchObject({ to: '2026-11-15', posts: 3, places: 4, answered: 3, few: true });
    expect(recap.figures).toMatchObject({
      chats: { total: 34, count: 3 },
      orders: { total: 4, count: 3 },
      rupiah: { total: 50_000, count: 1 },
    });
    // Two with two orders each: the one with more chats.
    expect(recap.best.map(({ postId, channel }) => [postId, channel])).toEqual([['a', 'whatsapp-status']]);
  });

  it('names several where they are level, and none where nothing came', () => {
    const level = [aThing({ orders: 1, chats: 1 }), aThing({ orders: 1, chats: 1 }), aThing({ chats: 3 })];
    expect(recapOf(level, '2026-11-09').best).toHaveLength(2);
    expect(recapOf([aThing({ orders: 0, chats: 0 }), aThing()], '2026-11-09').best).toEqual([]);
  });

  it('rests on enough from six answers on', () => {
    const answered = (count: number) => Array.from({ length: count }, () => aThing({ orders: 1 }));
    expect(recapOf([...answered(5), aThing()], '2026-11-09').few).toBe(true);
    expect(recapOf(answered(6), '2026-11-09').few).toBe(false);
  });
});

describe('income by month', () => {
  it('shows a year and the present month, empty months too', () => {
    const months = incomeByMonth([], '2026-02-28');
    expect(months).toHaveLength(13);
    expect([months[0]?.month, months[11]?.month, months[12]?.month]).toEqual([
      '2025-02',
      '2026-01',
      '2026-02',
    ]);
    expect(months.every(({ total, channels }) => total === 0 && Object.keys(channels).length === 0)).toBe(
      true,
    );
  });

  it('adds rupiah by channel, in the month of the post', () => {
    const things = [
      aThing({ day: '2026-10-31', rupiah: 10_000 }),
      aThing({ day: '2026-11-01', rupiah: 20_000 }),
      aThing({ day: '2026-11-30', rupiah: 5000 }),
      aThing({ day: '2026-11-30', channel: 'shopee', rupiah: 0 }),
      aThing({ day: '2026-11-30', channel: 'facebook', orders: 4 }),
    ];
    expect(incomeByMonth(things, '2026-11-30').slice(-2)).toEqual([
      { month: '2026-10', channels: { instagram: 10_000 }, total: 10_000 },
      { month: '2026-11', channels: { instagram: 25_000, shopee: 0 }, total: 25_000 },
    ]);
  });

  it('loses nothing between the channels and the sum', () => {
    fc.assert(
      fc.property(anyThings, (things) => {
        for (const { channels, total } of incomeByMonth(things, '2027-01-15'))
          expect(Object.values(channels).reduce((sum, one) => sum + one, 0)).toBe(total);
      }),
    );
  });
});
