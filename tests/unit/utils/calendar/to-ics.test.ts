import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Zone } from '@/utils/calendar';
import { type PlannedPost, ZONE_FACTS } from '@/utils/calendar';
import { toIcs } from '@/utils/calendar/to-ics';

const post: PlannedPost = {
  id: 'p1',
  title: 'Pasang: Kue, enak; ya',
  details: 'Baris satu\n\nBaris dua 🍪',
  day: '2026-11-21',
  time: '09:00',
  zone: 'Asia/Jakarta',
  updatedAt: Date.UTC(2026, 10, 20, 1, 2, 3),
};

const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

describe('toIcs', () => {
  it('writes the wall-clock time with its zone, and the zone itself', () => {
    const text = toIcs('Qkiz', [post]);
    expect(text).toContain('DTSTART;TZID=Asia/Jakarta:20261121T090000\r\n');
    expect(text).toContain('DTEND;TZID=Asia/Jakarta:20261121T093000\r\n');
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Jakarta\r\n');
    expect(text).toContain('TZOFFSETTO:+0700\r\n');
    expect(text).toContain('DTSTAMP:20261120T010203Z\r\n');
  });

  it('rings ten minutes before', () => {
    const [event] = events(toIcs('Qkiz', [post]));
    const alarm = event?.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT10M');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('gives 09:00 in Jayapura as 00:00 UTC of that day', () => {
    const parsed = new ICAL.Component(ICAL.parse(toIcs('x', [{ ...post, zone: 'Asia/Jayapura' }])));
    const zone = new ICAL.Timezone(parsed.getFirstSubcomponent('vtimezone') as ICAL.Component);
    const start = parsed.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstart') as ICAL.Time;
    start.zone = zone;
    expect(start.toJSDate().toISOString()).toBe('2026-11-21T00:00:00.000Z');
  });

  it('names each zone once', () => {
    const text = toIcs('x', [post, { ...post, id: 'p2' }, { ...post, id: 'p3', zone: 'Asia/Makassar' }]);
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2);
  });

  it('brings any title and text through whole, folded between characters', () => {
    // RFC 5545 forbids control characters other than the line break and the tab.
    const words = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ''));
    const lines = fc.array(words, { maxLength: 5 }).map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(
        words,
        lines,
        fc.constantFrom(...(Object.keys(ZONE_FACTS) as Zone[])),
        (title, details, zone) => {
          const text = toIcs('x', [{ ...post, title, details, zone }]);
          const [event] = events(text);
          expect(event?.getFirstPropertyValue('summary')).toBe(title);
          expect(event?.getFirstPropertyValue('description')).toBe(details);
          // RFC 5545 asks for 75 octets; a character of up to four that stands on the edge stays whole.
          for (const line of text.split('\r\n')) {
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(78);
          }
        },
      ),
    );
  });
});
