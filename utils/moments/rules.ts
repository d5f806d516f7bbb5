import { addDays, dayDistance, weekdayOf } from '../calendar';
import { easterOf } from './easter';
import { FIXED_DAYS } from './fixed';
import type { Moment, MomentKind } from './moment';

const two = (number: number): string => String(number).padStart(2, '0');

function moment(key: string, kind: MomentKind, name: [id: string, en: string], from: string, to = from) {
  const [id, en] = name;
  return { key, kind, name: { id, en }, from, to, year: Number(from.slice(0, 4)), source: 'rule' as const };
}

const fixed = (year: number): Moment[] =>
  FIXED_DAYS.map(([key, days, kind, id, en]) => {
    const [from = '', to = from] = days.split('..');
    return moment(key, kind, [id, en], `${year}-${from}`, `${year}-${to}`);
  });

function easter(year: number): Moment[] {
  const sunday = easterOf(year);
  return [
    moment('wafat', 'holiday', ['Wafat Yesus Kristus', 'Good Friday'], addDays(sunday, -2)),
    moment('paskah', 'feast', ['Paskah', 'Easter'], sunday),
    moment('kenaikan', 'holiday', ['Kenaikan Yesus Kristus', 'Ascension Day'], addDays(sunday, 39)),
  ];
}

/** 1.1 to 12.12; the last is Harbolnas, on 12 December since 2012. */
const twins = (year: number): Moment[] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const date = `${month}.${month}`;
    const name: [string, string] = month === 12 ? [`Harbolnas ${date}`, `Harbolnas ${date}`] : [date, date];
    return moment(`kembar-${month}`, 'sale', name, `${year}-${two(month)}-${two(month)}`);
  });

/** The 25th of a month to the 1st of the next: a habit, no rule of anyone's (domain facts §4.3). */
const paydays = (year: number): Moment[] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const to = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
    return moment(`gajian-${month}`, 'payday', ['Gajian', 'Payday'], `${year}-${two(month)}-25`, to);
  });

/** The day after the fourth Thursday of November. */
function blackFriday(year: number): Moment {
  const first = `${year}-11-01`;
  const thursday = addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
  return moment('black-friday', 'sale', ['Black Friday', 'Black Friday'], addDays(thursday, 1));
}

/** A Galungan to count from, and the days of a cycle (domain facts §4.3; the base is weak, so: estimated). */
const GALUNGAN = { base: '2025-04-23', cycle: 210 };

function bali(year: number): Moment[] {
  const { base, cycle } = GALUNGAN;
  const steps = Math.ceil(dayDistance(base, `${year}-01-01`) / cycle);
  return [0, 1]
    .map((more) => addDays(base, (steps + more) * cycle))
    .filter((day) => day.startsWith(`${year}-`))
    .flatMap((day, index) => {
      const again = index === 0 ? '' : '-2';
      const galungan = moment(`galungan${again}`, 'bali', ['Galungan', 'Galungan'], day);
      const kuningan = moment(`kuningan${again}`, 'bali', ['Kuningan', 'Kuningan'], addDays(day, 10));
      return [
        { ...galungan, estimated: true },
        { ...kuningan, year, estimated: true },
      ];
    });
}

/** Mid-July in most provinces; each sets its own (domain facts §4.3). */
const school = (year: number): Moment => ({
  ...moment(
    'masuk-sekolah',
    'school',
    ['Masuk sekolah (sekitar pertengahan Juli)', 'Back to school (about mid-July)'],
    `${year}-07-06`,
    `${year}-07-18`,
  ),
  estimated: true,
});

/** The moments that a rule puts into a year; those of the payday in December end in the next. */
export const ruledIn = (year: number): Moment[] => [
  ...fixed(year),
  ...easter(year),
  ...twins(year),
  ...paydays(year),
  blackFriday(year),
  ...bali(year),
  school(year),
];
