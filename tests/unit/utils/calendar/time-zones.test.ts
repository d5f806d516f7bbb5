import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  dayDistance,
  daysFrom,
  guessedSlots,
  instantOf,
  localTime,
  monthLength,
  repeatDays,
  suggestSlot,
  weekdayOf,
  ZONE_FACTS,
  type Zone,
} from '@/utils/calendar';
import { toIcs } from '@/utils/calendar/to-ics';
import { formatDate, formatDay } from '@/utils/i18n';
import { momentsBetween } from '@/utils/moments';
import { look, today } from '@/utils/reminders';
import { aMoment, aPost } from '../../../support/rows';

/** Clocks that the computer itself may go by, with their distance from UTC in minutes on 2026-01-15 and 2026-07-15. */
const CLOCKS: [tz: string, january: number, july: number][] = [
  ['UTC', 0, 0],
  ['Asia/Jakarta', 420, 420],
  ['Asia/Jayapura', 540, 540],
  ['America/New_York', -300, -240],
  ['Pacific/Kiritimati', 840, 840],
  ['Asia/Kathmandu', 345, 345],
];
const ZONES = Object.keys(ZONE_FACTS) as Zone[];
const YEARS = [2026, 2027, 2028, 2029, 2030, 2031, 2032];
const MINUTE = 60_000;

/** Days on which dates go wrong: around every new year, the ends of all months, leap days. */
const EDGES = [
  ...YEARS.flatMap((year) => daysFrom(`${year - 1}-12-28`, 8)),
  ...YEARS.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`),
  ).flatMap((first) => [addDays(first, -1), first, addDays(first, 27)]),
  ...daysFrom('2028-02-27', 4),
  ...daysFrom('2032-02-27', 4),
  ...daysFrom('2027-02-27', 3),
];
const TIMES = ['00:00', '06:59', '07:00', '15:30', '23:59'];

const before = process.env.TZ;
afterEach(() => {
  process.env.TZ = before;
});

/** Sets the clock that the computer goes by; a change that does not take hold would make this test say nothing. */
function goBy(tz: string, january: number, july: number): void {
  process.env.TZ = tz;
  const distance = (month: number) => 0 - new Date(2026, month, 15).getTimezoneOffset();
  expect([distance(0), distance(6)]).toEqual([january, july]);
}

const days = () =>
  EDGES.map((day) => [
    day,
    weekdayOf(day),
    monthLength(day),
    addDays(day, 1),
    addDays(day, -1),
    addDays(day, 365),
    dayDistance('2026-01-01', day),
    formatDay(day, 'id'),
    formatDate(day, 'en'),
  ]);
const clocks = () =>
  EDGES.flatMap((day) =>
    ZONES.flatMap((zone) =>
      TIMES.map((time) => [instantOf(zone, day, time), localTime(zone, instantOf(zone, day, time))]),
    ),
  );
const series = () =>
  YEARS.flatMap((year) => [
    repeatDays({ every: 'month', date: 31 }, `${year}-01-31`, `${year + 1}-01-31`),
    repeatDays({ every: 'week', weekdays: [1, 7] }, `${year}-12-25`, `${year + 1}-01-10`),
    repeatDays({ every: 'month', date: 29 }, `${year}-01-29`, `${year}-04-01`),
  ]);
const slots = () =>
  EDGES.map((day) =>
    suggestSlot(
      { day, time: '23:59' },
      [{ day: addDays(day, 1), time: '07:00', channels: ['whatsapp-status'] }],
      {
        slots: guessedSlots(['instagram', 'whatsapp-status']),
        channels: ['whatsapp-status'],
      },
    ),
  );
const moments = () =>
  YEARS.map((year) =>
    momentsBetween(`${year}-01-01`, `${year}-12-31`, { shop: {} }).map(({ key, from, to }) => [
      key,
      from,
      to,
    ]),
  );
const reminders = () =>
  YEARS.flatMap((year) =>
    ZONES.map((zone) => {
      const at = instantOf(zone, `${year}-01-01`, '00:00');
      const post = (id: string, day: string, time: string) =>
        aPost('toko', 'produk', { id, state: 'ready', zone, day, time });
      const posts = [
        post('eve', `${year - 1}-12-31`, '23:59'),
        post('new', `${year}-01-01`, '00:00'),
        post('leap', `${year}-02-28`, '23:59'),
      ];
      const holds = [aMoment('toko', { id: 'h', kind: 'hold', from: `${year}-01-01`, to: `${year}-01-01` })];
      const known = { posts, reminders: [], holds, last: at - 10 * MINUTE };
      const ids = (now: number, held: boolean) => {
        const found = look(
          { ...known, holds: held ? holds : [] },
          { now, canNotify: true, standing: new Set() },
        );
        return [found.due.map(({ id }) => id), found.missed.map(({ id }) => id), found.next];
      };
      const list = today({ ...known, holds: [] }, at).map((item) => [item.post.id, item.state]);
      return [ids(at - MINUTE, true), ids(at, false), ids(at, true), ids(at + 3 * 60 * MINUTE, false), list];
    }),
  );
const files = () =>
  ZONES.map((zone) =>
    toIcs('Toko', [
      {
        id: 'p',
        title: 'Kue',
        details: 'x',
        day: '2026-12-31',
        time: '23:45',
        zone,
        updatedAt: 1_796_000_000_000,
      },
    ]),
  );

const PARTS = { days, clocks, series, slots, moments, reminders, files };

describe.each(Object.entries(PARTS))('%s', (name, part) => {
  it('are the same by whatever clock the computer goes', () => {
    process.env.TZ = 'UTC';
    const expected = JSON.stringify(part());
    expect(expected.length).toBeGreaterThan(100);
    for (const [tz, january, july] of CLOCKS) {
      goBy(tz, january, july);
      expect(JSON.stringify(part()), `${name} by ${tz}`).toBe(expected);
    }
  });
});

describe.each(CLOCKS)('by the clock of %s', (tz, january, july) => {
  it('knows what is written in any almanac', () => {
    goBy(tz, january, july);
    expect(weekdayOf('2028-02-29')).toBe(2);
    expect(weekdayOf('2032-02-29')).toBe(7);
    expect(YEARS.map((year) => weekdayOf(`${year}-01-01`))).toEqual([4, 5, 6, 1, 2, 3, 4]);
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(dayDistance('2026-01-01', '2032-01-01')).toBe(2191);
    expect(repeatDays({ every: 'month', date: 31 }, '2028-01-31', '2028-05-01')).toEqual([
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ]);
    expect(formatDay('2026-12-31', 'id')).toBe('Kamis, 31 Desember');
  });

  it('gives the moments of the new year in three zones', () => {
    goBy(tz, january, july);
    expect(ZONES.map((zone) => new Date(instantOf(zone, '2027-01-01', '00:00')).toISOString())).toEqual([
      '2026-12-31T17:00:00.000Z',
      '2026-12-31T16:00:00.000Z',
      '2026-12-31T15:00:00.000Z',
    ]);
    expect(localTime('Asia/Jayapura', Date.UTC(2026, 11, 31, 15))).toEqual({
      day: '2027-01-01',
      time: '00:00',
    });
    expect(localTime('Asia/Jakarta', Date.UTC(2026, 11, 31, 16, 59))).toEqual({
      day: '2026-12-31',
      time: '23:59',
    });
  });
});
