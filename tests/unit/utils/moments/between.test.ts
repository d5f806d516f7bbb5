import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayDistance, weekdayOf } from '@/utils/calendar';
import type { YearTable } from '@/utils/model';
import { type Moment, type MomentSources, momentsBetween, sensitiveOn } from '@/utils/moments';
import { aMoment } from '../../../support/rows';

const plain: MomentSources = { shop: {} };
const inYear = (year: number, sources = plain) => momentsBetween(`${year}-01-01`, `${year}-12-31`, sources);
/** The days on which a moment begins, also when it comes twice. */
const begins = (year: number, key: string, sources = plain) =>
  inYear(year, sources)
    .filter((moment) => [key, `${key}-2`, `${key}-3`].includes(moment.key) && moment.year === year)
    .map(({ from }) => from);
const one = (year: number, key: string, sources = plain): Moment => {
  const found = inYear(year, sources).find((moment) => moment.key === key && moment.year === year);
  if (!found) throw new Error(`no ${key} in ${year}`);
  return found;
};

// From domain facts §4.1, written by hand: decreed dates of 2026 and 2027.
const DECREED: [key: string, in2026: string[], in2027: string[]][] = [
  ['tahun-baru', ['2026-01-01'], ['2027-01-01']],
  ['isra-mikraj', ['2026-01-16'], ['2027-01-05', '2027-12-26']],
  ['imlek', ['2026-02-17'], ['2027-02-06']],
  ['cuti-imlek', ['2026-02-16'], ['2027-02-05']],
  ['ramadan', ['2026-02-19'], ['2027-02-08']],
  ['nyepi', ['2026-03-19'], ['2027-03-08']],
  ['idulfitri', ['2026-03-21'], ['2027-03-10']],
  ['wafat', ['2026-04-03'], ['2027-03-26']],
  ['paskah', ['2026-04-05'], ['2027-03-28']],
  ['buruh', ['2026-05-01'], ['2027-05-01']],
  ['kenaikan', ['2026-05-14'], ['2027-05-06']],
  ['iduladha', ['2026-05-27'], ['2027-05-17']],
  ['cuti-iduladha', ['2026-05-28'], ['2027-05-18']],
  ['waisak', ['2026-05-31'], ['2027-05-20']],
  ['pancasila', ['2026-06-01'], ['2027-06-01']],
  ['tahun-baru-islam', ['2026-06-16'], ['2027-06-06']],
  ['kemerdekaan', ['2026-08-17'], ['2027-08-17']],
  ['maulid', ['2026-08-25'], ['2027-08-15']],
  ['cuti-natal', ['2026-12-24'], ['2027-12-24']],
  ['natal', ['2026-12-25'], ['2027-12-25']],
];
const LEAVE = {
  2026: [
    '2026-02-16',
    '2026-03-18',
    '2026-03-20',
    '2026-03-23',
    '2026-03-24',
    '2026-05-15',
    '2026-05-28',
    '2026-12-24',
  ],
  2027: [
    '2027-02-05',
    '2027-03-09',
    '2027-03-12',
    '2027-03-15',
    '2027-03-25',
    '2027-05-18',
    '2027-05-19',
    '2027-12-24',
  ],
};
const daysOf = ({ from, to }: Moment) =>
  Array.from({ length: dayDistance(from, to) + 1 }, (_, index) => addDays(from, index));

describe('decreed years', () => {
  it.each(DECREED)('%s', (key, in2026, in2027) => {
    expect(begins(2026, key)).toEqual(in2026);
    expect(begins(2027, key)).toEqual(in2027);
  });

  it.each([2026, 2027] as const)('has the eight days of joint leave of %i', (year) => {
    expect(
      inYear(year)
        .filter(({ kind }) => kind === 'leave')
        .flatMap(daysOf),
    ).toEqual(LEAVE[year]);
  });

  it('says what is decreed and what is reckoned', () => {
    expect(one(2027, 'nyepi')).toMatchObject({ source: 'table', table: { checked: '2026-09-29' } });
    expect(one(2027, 'nyepi').estimated).toBeUndefined();
    expect(one(2026, 'ramadan').estimated).toBeUndefined();
    // The decree of 2027 leaves the first of Ramadan open.
    expect(one(2027, 'ramadan').estimated).toBe(true);
  });
});

describe('later years', () => {
  it('gives the estimates of 2028 as estimates', () => {
    const estimates = {
      'isra-mikraj': '2028-12-14',
      imlek: '2028-01-26',
      ramadan: '2028-01-28',
      idulfitri: '2028-02-27',
      iduladha: '2028-05-05',
      waisak: '2028-05-09',
      'tahun-baru-islam': '2028-05-26',
      maulid: '2028-08-04',
    };
    for (const [key, day] of Object.entries(estimates)) {
      expect(one(2028, key)).toMatchObject({ from: day, estimated: true, movable: true });
    }
    expect(one(2028, 'idulfitri').to).toBe('2028-02-28');
  });

  it('states no Nyepi and no joint leave that nobody knows', () => {
    for (const year of [2028, 2029, 2030, 2031, 2032]) {
      expect(begins(year, 'nyepi')).toEqual([]);
      expect(inYear(year).filter(({ kind }) => kind === 'leave')).toEqual([]);
    }
  });

  it('has Easter and fixed days without a table, also far ahead', () => {
    expect(one(2028, 'wafat').from).toBe('2028-04-14');
    expect(one(2028, 'kenaikan').from).toBe('2028-05-25');
    // Known Easter Sundays, the earliest and latest among them.
    expect([2008, 2038, 2049].map((year) => one(year, 'paskah').from)).toEqual([
      '2008-03-23',
      '2038-04-25',
      '2049-04-18',
    ]);
    expect(one(2040, 'kemerdekaan').from).toBe('2040-08-17');
  });

  it('has Idulfitri once a lunar year, 354 or 355 days apart', () => {
    const feasts = [2026, 2027, 2028, 2029, 2030, 2031, 2032].flatMap((year) => begins(year, 'idulfitri'));
    const gaps = feasts.slice(1).map((day, index) => dayDistance(feasts[index] as string, day));
    expect(feasts).toHaveLength(7);
    for (const gap of gaps) expect([354, 355]).toContain(gap);
  });
});

describe('days by rule', () => {
  it('knows the selling days', () => {
    expect(one(2026, 'black-friday').from).toBe('2026-11-27');
    expect(one(2027, 'black-friday').from).toBe('2027-11-26');
    expect(one(2028, 'black-friday').from).toBe('2028-11-24');
    expect(one(2026, 'kembar-9').from).toBe('2026-09-09');
    expect(one(2026, 'kembar-12')).toMatchObject({ from: '2026-12-12', name: { id: 'Harbolnas 12.12' } });
    expect(one(2027, 'umkm').from).toBe('2027-08-12');
    expect(begins(2026, 'galungan')).toEqual(['2026-06-17']);
    expect(begins(2027, 'galungan')).toEqual(['2027-01-13', '2027-08-11']);
    expect(
      inYear(2028)
        .filter(({ kind }) => kind === 'bali')
        .map(({ from }) => from),
    ).toEqual(['2028-03-08', '2028-03-18', '2028-10-04', '2028-10-14']);
  });

  it('pays from the 25th to the 1st, over months and years', () => {
    const paydays = momentsBetween('2028-01-01', '2028-03-01', plain).filter(({ kind }) => kind === 'payday');
    expect(paydays.map(({ from, to, year }) => [from, to, year])).toEqual([
      ['2027-12-25', '2028-01-01', 2027],
      ['2028-01-25', '2028-02-01', 2028],
      ['2028-02-25', '2028-03-01', 2028],
    ]);
  });

  it('has Cap Go Meh fifteen days after Imlek, with its shift', () => {
    expect([2026, 2027, 2028].map((year) => one(year, 'cap-go-meh').from)).toEqual([
      '2026-03-03',
      '2027-02-20',
      '2028-02-09',
    ]);
    expect(one(2028, 'cap-go-meh', { shop: { shifts: { '2028-imlek': 1 } } }).from).toBe('2028-02-10');
  });
});

describe('a fast and its weeks', () => {
  it('lies between its first day and the feast', () => {
    expect(one(2027, 'ramadan')).toMatchObject({ from: '2027-02-08', to: '2027-03-09' });
    expect(one(2027, 'po-hampers')).toMatchObject({ from: '2027-01-25', to: '2027-02-07', estimated: true });
    expect(one(2027, 'takjil')).toMatchObject({ from: '2027-02-08', to: '2027-02-14' });
    expect(one(2027, 'belanja-thr')).toMatchObject({ from: '2027-02-15', to: '2027-02-28' });
    expect(one(2027, 'batas-thr').from).toBe('2027-03-03');
    expect(one(2027, 'batas-kurir').from).toBe('2027-03-03');
    expect(one(2027, 'halal-bihalal')).toMatchObject({ from: '2027-03-12', to: '2027-03-17' });
  });

  it('follows the shift of its feast, and that of its first day', () => {
    const sources = { shop: { shifts: { '2027-idulfitri': 1, '2027-ramadan': -1 } } };
    expect(one(2027, 'idulfitri', sources)).toMatchObject({ from: '2027-03-11', to: '2027-03-12', shift: 1 });
    expect(one(2027, 'ramadan', sources)).toMatchObject({ from: '2027-02-07', to: '2027-03-10' });
    expect(one(2027, 'takjil', sources).from).toBe('2027-02-07');
    expect(one(2027, 'batas-thr', sources).from).toBe('2027-03-04');
  });

  it('may end in the next year', () => {
    const fasts = momentsBetween('2030-01-01', '2031-01-31', plain).filter(({ kind }) => kind === 'fasting');
    expect(fasts.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['ramadan', '2030-01-06', '2030-02-03'],
      ['ramadan-2', '2030-12-26', '2031-01-24'],
    ]);
    expect(one(2030, 'takjil-2').from).toBe('2030-12-26');
  });

  it('begins as Muhammadiyah has it where that is known, else as a guess', () => {
    const sources: MomentSources = { shop: { moon: 'muhammadiyah' } };
    expect(one(2026, 'ramadan', sources)).toMatchObject({ from: '2026-02-18', to: '2026-03-19' });
    expect(one(2026, 'idulfitri', sources)).toMatchObject({ from: '2026-03-20', to: '2026-03-21' });
    expect(one(2027, 'idulfitri', sources)).toMatchObject({ from: '2027-03-10', estimated: true });
    expect(one(2027, 'imlek', sources).estimated).toBeUndefined();
    expect(one(2026, 'idulfitri', { shop: { moon: 'government' } }).from).toBe('2026-03-21');
  });
});

describe('sensitive days', () => {
  it('knows the ones of all, and those of the shop', () => {
    expect(sensitiveOn('2027-03-08', plain).map(({ key }) => key)).toEqual(['nyepi-hening']);
    expect(sensitiveOn('2027-09-30', plain)).toHaveLength(1);
    expect(sensitiveOn('2027-10-01', plain)).toHaveLength(1);
    expect(sensitiveOn('2027-12-26', plain)).toHaveLength(1);
    expect(sensitiveOn('2027-09-29', plain)).toEqual([]);
    const own = [
      aMoment('shop', { kind: 'sensitive', name: 'Berkabung', from: '2027-07-01', to: '2027-07-03' }),
    ];
    expect(sensitiveOn('2027-07-03', { ...plain, own }).map(({ name }) => name.id)).toEqual(['Berkabung']);
    expect(sensitiveOn('2027-07-04', { ...plain, own })).toEqual([]);
  });

  it('leaves out what is hidden, but never the own', () => {
    const own = [aMoment('shop', { kind: 'sensitive', from: '2027-12-26', to: '2027-12-26' })];
    const sources: MomentSources = { shop: { hiddenMoments: ['sensitive', 'guru'] }, own };
    expect(sensitiveOn('2027-12-26', sources).map(({ source }) => source)).toEqual(['own']);
    expect(begins(2027, 'guru', sources)).toEqual([]);
    expect(begins(2027, 'ibu', sources)).toEqual(['2027-12-22']);
  });
});

describe('own entries', () => {
  const of = (values: Parameters<typeof aMoment>[1], from: string, to: string) =>
    momentsBetween(from, to, { ...plain, own: [aMoment('shop', values)] }).filter(
      ({ source }) => source === 'own',
    );

  it('come each year, on 28 February when there is no 29th', () => {
    const birthday = { kind: 'event', yearly: true, from: '2028-02-29', to: '2028-02-29' } as const;
    expect(of(birthday, '2028-01-01', '2032-12-31').map(({ from }) => from)).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
    expect(of(birthday, '2027-01-01', '2027-12-31')).toEqual([]);
  });

  it('may lie over the end of a year', () => {
    const bazaar = { kind: 'event', yearly: true, from: '2026-12-30', to: '2027-01-02' } as const;
    expect(of(bazaar, '2029-01-01', '2029-01-31').map(({ from, to }) => [from, to])).toEqual([
      ['2028-12-30', '2029-01-02'],
    ]);
  });

  it('hold without an end to the last day that is asked for', () => {
    const hold = { kind: 'hold', from: '2026-12-30', to: undefined } as const;
    expect(of(hold, '2027-05-01', '2027-05-31')).toMatchObject([
      { from: '2026-12-30', to: '2027-05-31', open: true },
    ]);
    expect(of(hold, '2026-12-01', '2026-12-29')).toEqual([]);
  });
});

describe('a table that was brought in', () => {
  const table: YearTable = {
    format: 'pajang-year',
    version: 1,
    year: 2028,
    source: 'SKB 2027',
    checked: '2027-10-01',
    days: [
      { key: 'nyepi', name: { id: 'Nyepi' }, kind: 'holiday', from: '2028-03-26', movable: true },
      { key: 'natal', name: { id: 'Natal' }, kind: 'holiday', from: '2028-12-25' },
    ],
  };

  it('takes the place of ours in its year alone, and of the rules where it names their day', () => {
    const sources = { ...plain, imported: [table] };
    expect(begins(2028, 'idulfitri', sources)).toEqual([]);
    expect(one(2028, 'nyepi', sources)).toMatchObject({ from: '2028-03-26', name: { en: 'Nyepi' } });
    expect(one(2028, 'nyepi-hening', sources).from).toBe('2028-03-26');
    expect(begins(2028, 'natal', sources)).toEqual(['2028-12-25']);
    expect(one(2028, 'natal', sources).kind).toBe('holiday');
    expect(begins(2029, 'idulfitri', sources)).toEqual(['2029-02-15']);
    expect(begins(2028, 'wafat', sources)).toEqual(['2028-04-14']);
  });
});

describe('any stretch of days', () => {
  const day = fc.integer({ min: 0, max: 8 * 365 }).map((count) => addDays('2025-06-01', count));
  const shift = fc.integer({ min: -1, max: 1 });

  it('is in order, touches the stretch, and holds what each of its days holds', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), shift, (from, length, by) => {
        const to = addDays(from, length);
        const shifts = { '2030-ramadan-2': by, '2028-idulfitri': by, '2031-imlek': by };
        const sources: MomentSources = { shop: { shifts } };
        const whole = momentsBetween(from, to, sources);
        expect(whole.map((moment) => moment.from)).toEqual(whole.map((moment) => moment.from).toSorted());
        for (const moment of whole)
          expect(moment.from <= to && moment.to >= from && moment.from <= moment.to).toBe(true);
        const single = new Set(
          Array.from({ length: length + 1 }, (_, index) => addDays(from, index)).flatMap((each) =>
            momentsBetween(each, each, sources).map(({ year, key }) => `${year}-${key}`),
          ),
        );
        expect(new Set(whole.map(({ year, key }) => `${year}-${key}`))).toEqual(single);
      }),
      { numRuns: 60 },
    );
  });

  it('names each moment of a year once', () => {
    for (let year = 2025; year <= 2033; year += 1) {
      const names = inYear(year).map((moment) => `${moment.year}-${moment.key}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('has each Good Friday on a Friday and each Black Friday too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2100 }), (year) => {
        expect(weekdayOf(one(year, 'wafat').from)).toBe(5);
        expect(weekdayOf(one(year, 'kenaikan').from)).toBe(4);
        expect(weekdayOf(one(year, 'black-friday').from)).toBe(5);
      }),
    );
  });
});
