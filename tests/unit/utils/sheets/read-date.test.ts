import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateStyle, readDate, readWeekday } from '@/utils/sheets/read-date';
import { readTime } from '@/utils/sheets/read-time';

const days = (cells: string[], near?: string) => {
  const style = dateStyle(cells);
  return cells.map((cell) => {
    const day = readDate(cell, style, near);
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
    'Sabtu 21/11/2026',
    'Sabtu 21 November 2026',
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

  it.each(['21/13/2026 x', 'besok', '46347', '21 Nov', '16/11', '1/2-2026', '3 Foo 2026'])(
    '%s is none',
    (cell) => {
      expect(days([cell])).toEqual(['not-a-date']);
    },
  );

  it.each(['31/02/2026', '31/02', '29/2/2026', '29 Februari 2027', '31 Jun 2026', '0/1/2026', '2026-02-30'])(
    '%s is written as a date and is in no calendar',
    (cell) => {
      expect(days([cell])).toEqual(['no-such-date']);
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
      'no-such-date',
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

describe('a date without a year', () => {
  it.each([
    ['21/11', '2026-11-21'],
    ['21 Nov', '2026-11-21'],
    ['Sabtu, 21 November', '2026-11-21'],
    ['Nov 21', '2026-11-21'],
    ['1/1', '2027-01-01'],
    ['22/9', '2026-09-22'],
    ['21/9', '2027-09-21'],
  ])('%s is %s beside 21 November 2026', (cell, day) => {
    expect(days([cell], '2026-11-21')).toEqual([day]);
  });

  it('is refused where the year that it would be of has no such day', () => {
    expect(days(['29/2'], '2026-11-21')).toEqual(['no-such-date']);
    expect(days(['29/2'], '2027-11-21')).toEqual(['2028-02-29']);
    expect(days(['31/02'], '2026-11-21')).toEqual(['no-such-date']);
  });

  it('is read month first where the column proves it', () => {
    expect(days(['11/3', '11/21'], '2026-11-01')).toEqual(['2026-11-03', '2026-11-21']);
  });

  it('lies between two months before and a year after', () => {
    const near = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const apart = (a: string, b: string) => (Date.parse(a) - Date.parse(b)) / 86_400_000;
    fc.assert(
      fc.property(
        near,
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        (day, date, month) => {
          const found = readDate(`${date}/${month}`, { monthFirst: false }, day);
          if (!found.ok) throw new Error(found.reason);
          expect(apart(found.data, day)).toBeGreaterThanOrEqual(-60);
          expect(apart(found.data, day)).toBeLessThanOrEqual(306);
        },
      ),
    );
  });
});

describe('the name of a day', () => {
  it.each([
    ['Senin', 1],
    ["Jum'at, 27 Nov 2026", 5],
    ['jumat 27/11', 5],
    ['Ahad', 7],
    ['Sun', 7],
    ['27 Nov', undefined],
    ['Seninan', undefined],
  ])('in %s is %s', (cell, weekday) => {
    expect(readWeekday(cell)).toBe(weekday);
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
    ['7.30 malam', '19:30'],
    ['malam 7.30', '19:30'],
    ['7.30 mlm', '19:30'],
    ['19.30 malam', '19:30'],
    ['jam 8 pagi', '08:00'],
    ['jam 8 pagi WIB', '08:00'],
    ['19.00 WITA', '19:00'],
    ['12 siang', '12:00'],
    ['11 siang', '11:00'],
    ['1 siang', '13:00'],
    ['jam 4 sore', '16:00'],
    ['3 dini hari', '03:00'],
    ['7.30 p.m.', '19:30'],
    ['setengah 8 malam', '19:30'],
    ['jam setengah 8 pagi', '07:30'],
    ['setengah 1 siang', '12:30'],
  ])('%s is %s', (cell, time) => {
    expect(readTime(cell)).toEqual({ ok: true, data: time });
  });

  it.each(['24:00', '7:60', '13 pm', 'pagi', '0,3125', '', '8-9 pagi', 'setengah malam'])(
    '%s is none',
    (cell) => {
      expect(readTime(cell)).toEqual({ ok: false, reason: 'not-a-time' });
    },
  );

  it.each([
    '12 malam',
    '12 pagi',
    '2 malam',
    '19.30 pagi',
    '7 siang',
    'setengah 8',
    'setengah 8.30 malam',
    '8 pagi malam',
    '8 malam pm',
  ])('%s may be meant in two ways', (cell) => {
    expect(readTime(cell)).toEqual({ ok: false, reason: 'unclear-time' });
  });

  it('is one of the day’s minutes or none, whatever stands there', () => {
    const part = fc.constantFrom('', 'pagi', 'siang', 'sore', 'malam', 'subuh', 'am', 'pm', 'setengah');
    fc.assert(
      fc.property(part, fc.nat(40), fc.nat(70), part, (before, hour, minute, behind) => {
        const time = readTime(`${before} ${hour}.${String(minute).padStart(2, '0')} ${behind}`);
        if (time.ok) expect(time.data).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
  });
});
