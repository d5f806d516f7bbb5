import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/utils/calendar';
import type { OwnMoment } from '@/utils/model';
import { newTimes } from '@/utils/reminders';
import { aMoment, aPost } from '../../../support/rows';

const missed = (time: string, channels = ['instagram' as const]) => ({
  ...aPost('toko', 'produk', { state: 'ready', channels }),
  day: '2026-11-30',
  time,
});
const now = { day: '2026-12-01', time: '12:00' };
const around = (given: object = {}) => ({
  shop: {},
  now,
  planned: [],
  holds: [] as OwnMoment[],
  ...given,
});
const times = (found: ReturnType<typeof newTimes>) => [...found.values()];

describe('new times for missed posts', () => {
  it('are the next empty days at their own hour', () => {
    expect(times(newTimes([missed('09:00'), missed('19:30')], around()))).toEqual([
      { day: '2026-12-02', time: '09:00' },
      { day: '2026-12-03', time: '19:30' },
    ]);
  });

  it("are the shop's own slots where it has some, each once", () => {
    const slots = [2, 3].map((weekday) => ({ channel: 'instagram' as const, weekday, time: '18:30' }));
    // The first of December 2026 is a Tuesday.
    expect(times(newTimes([missed('09:00'), missed('09:00')], around({ shop: { slots } })))).toEqual([
      { day: '2026-12-01', time: '18:30' },
      { day: '2026-12-02', time: '18:30' },
    ]);
  });

  it('are null when nothing goes out for a year', () => {
    const holds = [aMoment('toko', { kind: 'hold', from: '2026-12-01', to: undefined })];
    expect(times(newTimes([missed('09:00')], around({ holds })))).toEqual([null]);
  });

  it('lie ahead, never on a held day, never more on a day than the shop wants', () => {
    const hold = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }))
      .map(([from, length]) =>
        aMoment('toko', {
          kind: 'hold',
          from: addDays(now.day, from),
          to: addDays(now.day, from + length),
        }),
      );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('00:15', '07:00', '12:00', '23:45').map((time) => missed(time)),
          { maxLength: 60 },
        ),
        fc.array(hold, { maxLength: 3 }),
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (posts, holds, days, maxPerDay, withSlots) => {
          const planned = days.map((ahead) => ({
            day: addDays(now.day, ahead),
            time: '09:00',
            channels: ['instagram' as const],
          }));
          const slots = [1, 3, 6].map((weekday) => ({
            channel: 'instagram' as const,
            weekday,
            time: '18:30',
          }));
          const shop = { maxPerDay, ...(withSlots && { slots }) };
          const found = times(newTimes(posts, around({ shop, planned, holds })));
          expect(found).toHaveLength(posts.length);
          for (const time of found) {
            if (!time) throw new Error('a free day was not found');
            expect(`${time.day} ${time.time}` > `${now.day} ${now.time}`).toBe(true);
            expect(holds.some(({ from, to }) => from <= time.day && time.day <= (to ?? ''))).toBe(false);
          }
          const counts = new Map<string, number>();
          for (const { day } of found as { day: string }[]) counts.set(day, (counts.get(day) ?? 0) + 1);
          for (const [day, count] of counts) {
            const before = planned.filter((other) => other.day === day).length;
            expect(before + count).toBeLessThanOrEqual(maxPerDay);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
