import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMinutes, daysFrom, localTime, suggestSlot } from '@/utils/calendar';

describe('localTime', () => {
  it('is the wall clock of the zone, not of this computer', () => {
    const instant = Date.UTC(2026, 10, 20, 17, 30);
    expect(localTime('Asia/Jakarta', instant)).toEqual({ day: '2026-11-21', time: '00:30' });
    expect(localTime('Asia/Makassar', instant)).toEqual({ day: '2026-11-21', time: '01:30' });
    expect(localTime('Asia/Jayapura', instant)).toEqual({ day: '2026-11-21', time: '02:30' });
  });

  it('agrees with the platform’s own zone tables', () => {
    const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
    const since = Date.UTC(2000, 0, 1);
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: since, max: Date.UTC(2060, 0, 1) }),
        (zone, at) => {
          const own = localTime(zone, at);
          const theirs = new Intl.DateTimeFormat('sv-SE', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'short',
          });
          expect(`${own.day} ${own.time}`).toBe(theirs.format(at));
        },
      ),
    );
  });
});

describe('days and minutes', () => {
  it('cross months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(daysFrom('2026-11-29', 4)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02']);
  });

  it('stay within the day', () => {
    expect(addMinutes('09:45', 30)).toBe('10:15');
    expect(addMinutes('23:50', 30)).toBe('23:59');
    expect(addMinutes('00:10', -30)).toBe('00:00');
  });
});

describe('suggestSlot', () => {
  const plannedOn = (day: string) => ({ day, time: '09:00', channels: [] });

  it('takes today while the usual hour is ahead, else tomorrow', () => {
    expect(suggestSlot({ day: '2026-11-20', time: '08:59' }, [])).toEqual({
      day: '2026-11-20',
      time: '09:00',
    });
    expect(suggestSlot({ day: '2026-11-20', time: '09:00' }, [])).toEqual({
      day: '2026-11-21',
      time: '09:00',
    });
  });

  it('passes over days that have a post', () => {
    const planned = ['2026-11-21', '2026-11-22', '2026-11-24'].map(plannedOn);
    expect(suggestSlot({ day: '2026-11-20', time: '12:00' }, planned).day).toBe('2026-11-23');
  });

  it('falls back to the first day when two weeks are full', () => {
    const planned = daysFrom('2026-11-20', 30).map(plannedOn);
    expect(suggestSlot({ day: '2026-11-20', time: '07:00' }, planned).day).toBe('2026-11-20');
  });
});
