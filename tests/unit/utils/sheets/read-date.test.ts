import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateStyle, readDate, readTime } from '@/utils/sheets/read-date';

const days = (cells: string[]) => {
  const style = dateStyle(cells);
  return cells.map((cell) => {
    const day = readDate(cell, style);
    return day.ok ? day.data : day.reason;
  });
};

describe('a date cell', () => {
  it.each([
    '2026-11-21',
    '2026/11/21',
    '21/11/2026',
    '21-11-2026',
    '21.11.2026',
    '21/11/26',
    '21 Nov 2026',
    '21 November 2026',
    '21 Nopember 2026',
    'Sabtu, 21 November 2026',
    'Sat, 21 Nov 2026',
    'November 21, 2026',
    '21-Nov-26',
    '2026-11-21 00:00:00',
    '2026-11-21T09:30',
  ])('%s', (cell) => {
    expect(days([cell])).toEqual(['2026-11-21']);
  });

  it.each([
    ['1 Mei 2026', '2026-05-01'],
    ['1 May 2026', '2026-05-01'],
    ['1 Agustus 2026', '2026-08-01'],
    ['1 Agt 2026', '2026-08-01'],
    ['1 Oktober 2026', '2026-10-01'],
    ['1 Des 2026', '2026-12-01'],
    ['29/2/2028', '2028-02-29'],
  ])('%s is %s', (cell, day) => {
    expect(days([cell])).toEqual([day]);
  });

  it.each(['31/02/2026', '29/2/2026', '0/1/2026', '21/13/2026 x', 'besok', '46347', '21 Nov', '1/2-2026'])(
    '%s is none',
    (cell) => {
      expect(days([cell])).toEqual(['not-a-date']);
    },
  );
});

describe('a column of dates', () => {
  it('writes the day first unless a cell can only have the month first', () => {
    expect(days(['03/04/2026', '05/06/2026'])).toEqual(['2026-04-03', '2026-06-05']);
    expect(days(['03/04/2026', '11/21/2026'])).toEqual(['2026-03-04', '2026-11-21']);
  });

  it('stays with the day first where both occur', () => {
    expect(days(['21/11/2026', '11/21/2026', '3/4/2026'])).toEqual([
      '2026-11-21',
      'not-a-date',
      '2026-04-03',
    ]);
  });

  it('never gives a day that does not exist', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, monthFirst) => {
        const day = readDate(text, { monthFirst });
        if (day.ok) expect(new Date(`${day.data}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day.data);
      }),
    );
  });
});

describe('a time cell', () => {
  it.each([
    ['7.30', '07:30'],
    ['07:30', '07:30'],
    ['07:30:00', '07:30'],
    ['7:30 PM', '19:30'],
    ['12 am', '00:00'],
    ['pukul 9', '09:00'],
    ['09.00 WIB', '09:00'],
    ['19', '19:00'],
  ])('%s is %s', (cell, time) => {
    expect(readTime(cell)).toEqual({ ok: true, data: time });
  });

  it.each(['24:00', '7:60', '13 pm', 'pagi', '0,3125', ''])('%s is none', (cell) => {
    expect(readTime(cell)).toEqual({ ok: false, reason: 'not-a-time' });
  });
});
