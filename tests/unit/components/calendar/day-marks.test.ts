import { describe, expect, it } from 'vitest';
import { dayMarks } from '@/components/calendar/day-marks';
import type { Moment, MomentKind } from '@/utils/moments';

const words = { language: 'id' as const, held: 'Ditunda', estimated: 'perkiraan ± 1 hari' };
const moment = (
  kind: MomentKind,
  name: string,
  from: string,
  to = from,
  more: Partial<Moment> = {},
): Moment => ({
  key: name,
  year: 2026,
  name: { id: name, en: `${name} (en)` },
  kind,
  from,
  to,
  source: 'table',
  ...more,
});
const week = { from: '2026-12-07', to: '2026-12-13' };

describe('the marks of days', () => {
  it('stand on each day of a moment within the range, and on no other', () => {
    const marks = dayMarks(week, [moment('payday', 'Gajian', '2026-12-12', '2026-12-20')], words);
    expect([...marks.keys()]).toEqual(['2026-12-12', '2026-12-13']);
  });

  it('tell the weightiest first: holds, sensitive days, the shop’s own, holidays, sales', () => {
    const all = [
      moment('day', 'Hari Ibu', '2026-12-08'),
      moment('sale', '12.12', '2026-12-08'),
      moment('holiday', 'Natal', '2026-12-08'),
      moment('event', 'Bazar', '2026-12-08'),
      moment('sensitive', 'Berkabung', '2026-12-08'),
      moment('hold', 'Mudik', '2026-12-08'),
    ];
    const mark = dayMarks(week, all, words).get('2026-12-08');
    expect(mark).toEqual({
      kind: 'hold',
      text: 'Ditunda: Mudik · Berkabung · Bazar · Natal · 12.12 · Hari Ibu',
    });
  });

  it('tell what falls on the day before the weeks that it lies in', () => {
    const all = [
      moment('season', 'Musim hampers', '2026-12-01', '2026-12-24'),
      moment('day', 'Hari Ibu', '2026-12-08'),
    ];
    expect(dayMarks(week, all, words).get('2026-12-08')?.text).toBe('Hari Ibu · Musim hampers');
    expect(dayMarks(week, all, words).get('2026-12-09')?.text).toBe('Musim hampers');
  });

  it('say that a day is an estimate, and speak the user’s language', () => {
    const all = [moment('feast', 'Idulfitri', '2026-12-08', '2026-12-08', { estimated: true })];
    expect(dayMarks(week, all, words).get('2026-12-08')?.text).toBe('Idulfitri (perkiraan ± 1 hari)');
    expect(
      dayMarks(week, all, { ...words, language: 'en', estimated: 'estimate' }).get('2026-12-08')?.text,
    ).toBe('Idulfitri (en) (estimate)');
  });

  it('say of a hold without a name only that it holds', () => {
    expect(dayMarks(week, [moment('hold', '', '2026-12-08')], words).get('2026-12-08')?.text).toBe('Ditunda');
  });
});
