import fc from 'fast-check';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { instantOf, type PlannedPost, ZONE_FACTS, type Zone } from '@/utils/calendar';
import { toIcs } from '@/utils/calendar/to-ics';

const MINUTE = 60_000;
const ZONES = Object.keys(ZONE_FACTS) as Zone[];

const aPost = (given: Partial<PlannedPost> = {}): PlannedPost => ({
  id: '0199-abc',
  title: 'Pasang: Soft Cookies',
  details: 'Fresh dari oven',
  day: '2026-12-01',
  time: '09:00',
  zone: 'Asia/Jakarta',
  updatedAt: Date.UTC(2026, 10, 20, 1, 2, 3),
  ...given,
});

/** What a reader makes of an entry, in the same shape for both. */
interface Entry {
  uid: string;
  start: number;
  end: number;
  alarms: number[];
  title: string;
  details: string;
  sequence: number;
  changed: number;
}

function byNodeIcal(text: string): Entry[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) => {
    if (part?.type !== 'VEVENT') return [];
    const start = part.start.getTime();
    const alarms = (part.alarms ?? []) as unknown as { trigger: string }[];
    return {
      uid: part.uid,
      start,
      end: (part.end as Date).getTime(),
      alarms: alarms.map(({ trigger }) => start - minutesOf(trigger) * MINUTE),
      title: String(part.summary),
      details: String(part.description),
      sequence: Number(part.sequence),
      changed: (part.lastmodified as Date).getTime(),
    };
  });
}

/** "-PT10M" → 10 */
const minutesOf = (trigger: string) => Number(/^-PT(\d+)M$/.exec(trigger)?.[1]);

function byTsIcs(text: string): Entry[] {
  return (convertIcsCalendar(undefined, text).events ?? []).map((event) => {
    const start = event.start.date.getTime();
    return {
      uid: event.uid,
      start,
      end: event.end?.date.getTime() ?? Number.NaN,
      alarms: (event.alarms ?? []).map(({ trigger }) => {
        const value = trigger.value as { before?: boolean; minutes?: number };
        return start - (value.before ? 1 : -1) * (value.minutes ?? Number.NaN) * MINUTE;
      }),
      title: event.summary,
      details: event.description ?? '',
      sequence: event.sequence ?? Number.NaN,
      changed: event.lastModified?.date.getTime() ?? Number.NaN,
    };
  });
}

const READERS = { 'node-ical': byNodeIcal, 'ts-ics': byTsIcs };

describe.each(Object.entries(READERS))('calendar files read by %s', (_name, read) => {
  it.each(ZONES)('mean the same moment in %s, and ring ten minutes before', (zone) => {
    const [entry] = read(toIcs('Toko', [aPost({ zone })]));
    const start = Date.UTC(2026, 11, 1, 9 - ZONE_FACTS[zone].hours);
    expect(entry).toMatchObject({ start, end: start + 30 * MINUTE, alarms: [start - 10 * MINUTE] });
  });

  it('hold a week or all that is to come of a shop, each zone once', () => {
    const posts = Array.from({ length: 60 }, (_, index) =>
      aPost({
        id: `p${index}`,
        zone: ZONES[index % 3] as Zone,
        day: `2026-12-${String((index % 30) + 1).padStart(2, '0')}`,
      }),
    );
    const text = toIcs('Toko', posts);
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(3);
    const found = new Map(read(text).map((entry) => [entry.uid, entry.start]));
    expect(found.size).toBe(60);
    for (const { id, zone, day, time } of posts)
      expect(found.get(`${id}@pajang`)).toBe(instantOf(zone, day, time));
  });

  it('end after midnight where a post stands before it', () => {
    const [entry] = read(toIcs('Toko', [aPost({ day: '2026-12-31', time: '23:59' })]));
    expect(entry?.end).toBe(instantOf('Asia/Jakarta', '2027-01-01', '00:29'));
  });

  it('keep the name of an entry and tell that it is newer, so that reading again changes it', () => {
    const before = aPost();
    const after = { ...before, time: '19:00', updatedAt: before.updatedAt + 1000 };
    const [old] = read(toIcs('Toko', [before]));
    const [fresh] = read(toIcs('Toko', [after]));
    expect(fresh?.uid).toBe(old?.uid);
    expect(fresh?.sequence).toBeGreaterThan(old?.sequence ?? Number.POSITIVE_INFINITY);
    expect((fresh?.changed ?? 0) - (old?.changed ?? 0)).toBe(1000);
  });

  it.each([
    ['commas, semicolons and backslashes', 'Kue, enak; murah \\ hemat'],
    ['lines', 'Baris satu\n\nBaris dua'],
    ['emoji of many parts', '🍪👩🏽‍🍳🇮🇩 '.repeat(60).trim()],
    ['a long text without a blank', 'a'.repeat(5000)],
    ['letters of other scripts', 'ꦏꦸꦮꦺꦲꦺꦤꦏ كعك 饼干'.repeat(20)],
  ])('bring %s through whole', (_what, text) => {
    const [entry] = read(toIcs('Toko', [aPost({ title: text.replaceAll('\n', ' '), details: text })]));
    expect(entry).toMatchObject({ title: text.replaceAll('\n', ' '), details: text });
  });

  it('take what no calendar file may hold out of a text', () => {
    const [entry] = read(toIcs('Toko', [aPost({ details: 'satu\r\ndua\u2028tiga\u0000\u0007 empat' })]));
    expect(entry?.details).toBe('satu\ndua\ntiga empat');
  });
});

describe('both readers', () => {
  it('agree on any day, hour and zone', () => {
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2032-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (date, zone) => {
        const iso = date.toISOString();
        const post = aPost({ zone, day: iso.slice(0, 10), time: iso.slice(11, 16) });
        const text = toIcs('Toko', [post]);
        const [one] = byNodeIcal(text);
        const [other] = byTsIcs(text);
        expect(one).toEqual(other);
        expect(one?.start).toBe(instantOf(zone, post.day, post.time));
      }),
      { numRuns: 60 },
    );
  });
});
