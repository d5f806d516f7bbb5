import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysFrom,
  freeSlots,
  guessedSlots,
  slotRows,
  suggestSlot,
  WEEKDAYS,
  weekdayOf,
  withRow,
} from '@/utils/calendar';
import type { ChannelId, Slot } from '@/utils/model';

// 20 November 2026 is a Friday.
const friday = { day: '2026-11-20', time: '10:00' };
const slot = (channel: ChannelId, weekday: number, time: string): Slot => ({ channel, weekday, time });
const post = (day: string, time: string, ...channels: ChannelId[]) => ({ day, time, channels });

describe('the hours to begin with', () => {
  it('are the morning for Status, noon and evening for the others, none for shop windows', () => {
    const slots = guessedSlots(['whatsapp-status', 'instagram', 'shopee']);
    expect(slotRows(slots, 'whatsapp-status')).toEqual([
      { channel: 'whatsapp-status', time: '07:00', weekdays: [...WEEKDAYS] },
    ]);
    expect(slotRows(slots, 'instagram').map(({ time }) => time)).toEqual(['11:30', '18:30']);
    expect(slotRows(slots, 'shopee')).toEqual([]);
  });
});

describe('the table of a week', () => {
  const channels = fc.constantFrom<ChannelId>('instagram', 'facebook');
  const anySlot = fc.record({
    channel: channels,
    weekday: fc.integer({ min: 1, max: 7 }),
    time: fc.constantFrom('07:00', '11:30', '18:30'),
  });

  it('says the same as its slots, and putting a row in its own place changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anySlot, { maxLength: 20 }), channels, (slots, channel) => {
        const rows = slotRows(slots, channel);
        const own = new Set(slots.filter((s) => s.channel === channel).map((s) => `${s.time} ${s.weekday}`));
        expect(new Set(rows.flatMap((row) => row.weekdays.map((day) => `${row.time} ${day}`)))).toEqual(own);
        for (const row of rows) expect(slotRows(withRow(slots, row, row), channel)).toEqual(rows);
      }),
    );
  });

  it('joins two rows that come to have the same hour', () => {
    const slots = [
      slot('instagram', 1, '07:00'),
      slot('instagram', 1, '09:00'),
      slot('instagram', 2, '09:00'),
    ];
    const [seven] = slotRows(slots, 'instagram');
    if (!seven) throw new Error('no row');
    const next = withRow(slots, seven, { ...seven, time: '09:00' });
    expect(slotRows(next, 'instagram')).toEqual([{ channel: 'instagram', time: '09:00', weekdays: [1, 2] }]);
    expect(next).toHaveLength(2);
    expect(withRow(next, seven, null)).toEqual(next);
  });
});

describe('the next free slot', () => {
  const slots = [
    slot('instagram', 5, '09:00'),
    slot('instagram', 5, '18:30'),
    slot('facebook', 6, '11:30'),
    slot('instagram', 1, '07:00'),
  ];
  const channels: ChannelId[] = ['instagram'];

  it('is the first one ahead of the clock of a channel that the post goes to', () => {
    expect(suggestSlot(friday, [], { slots, channels })).toEqual({ day: '2026-11-20', time: '18:30' });
    expect(suggestSlot(friday, [], { slots, channels: ['facebook'] })).toEqual({
      day: '2026-11-21',
      time: '11:30',
    });
  });

  it('is not one that a post of the same channel takes up', () => {
    const taken = post('2026-11-20', '18:30', 'instagram');
    expect(suggestSlot(friday, [taken], { slots, channels })).toEqual({ day: '2026-11-23', time: '07:00' });
    const elsewhere = post('2026-11-20', '18:30', 'facebook');
    expect(suggestSlot(friday, [elsewhere], { slots, channels }).day).toBe('2026-11-20');
  });

  it('lies on no day on which everything is held', () => {
    const isHeld = (day: string) => day < '2026-11-24';
    expect(suggestSlot(friday, [], { slots, channels, isHeld })).toEqual({
      day: '2026-11-27',
      time: '09:00',
    });
    expect(suggestSlot(friday, [], { slots: [], channels, isHeld }).day).toBe('2026-11-24');
  });

  it('is always a slot of the wish, ahead, free, and in order', () => {
    const days = daysFrom('2026-12-25', 30);
    const anyChannel = fc.constantFrom<ChannelId>('instagram', 'facebook', 'whatsapp-status');
    const times = fc.constantFrom('07:00', '11:30', '18:30');
    const anySlot = fc.record({ channel: anyChannel, weekday: fc.integer({ min: 1, max: 7 }), time: times });
    const anyPost = fc.record({
      day: fc.constantFrom(...days),
      time: times,
      channels: fc.uniqueArray(anyChannel, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(anySlot),
        fc.array(anyPost),
        fc.uniqueArray(anyChannel),
        (own, planned, wanted) => {
          const now = { day: '2026-12-28', time: '11:30' };
          const found = freeSlots(now, 14, planned, { slots: own, channels: wanted });
          const stamps = found.map(({ day, time }) => `${day} ${time}`);
          expect(stamps).toEqual([...new Set(stamps)].toSorted());
          for (const { day, time } of found) {
            expect(`${day} ${time}` > `${now.day} ${now.time}` && day < addDays(now.day, 14)).toBe(true);
            const free = own.filter(
              (s) =>
                s.time === time &&
                s.weekday === weekdayOf(day) &&
                wanted.includes(s.channel) &&
                !planned.some((p) => p.day === day && p.time === time && p.channels.includes(s.channel)),
            );
            expect(free.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
