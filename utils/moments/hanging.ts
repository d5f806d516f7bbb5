import { addDays, dayDistance } from '../calendar';
import type { Moment } from './moment';

/** A fast lasts 29 or 30 days; the feast that ends it is looked for so far behind its first day. */
const FAST_AT_MOST = 32;

type Piece = [key: string, kind: Moment['kind'], id: string, en: string, from: string, to: string];

/** Moments that hang on another one take its year, number and doubt. */
const hang = (on: Moment, [key, kind, id, en, from, to]: Piece): Moment => ({
  key: on.key.endsWith('-2') ? `${key}-2` : key,
  year: on.year,
  kind,
  name: { id, en },
  from,
  to,
  source: 'rule',
  ...(on.estimated && { estimated: true }),
});

const isKey = (key: string) => (moment: Moment) => moment.key === key || moment.key === `${key}-2`;

/** Own pattern of the weeks around a fast (domain facts §4.3). */
const aroundRamadan = (first: string): Piece[] => [
  [
    'po-hampers',
    'season',
    'Buka pre-order hampers dan kue kering',
    'Pre-orders for hampers and cookies',
    addDays(first, -14),
    addDays(first, -1),
  ],
  [
    'takjil',
    'season',
    'Minggu takjil dan menu buka',
    'First fasting week: food for breaking the fast',
    first,
    addDays(first, 6),
  ],
  [
    'belanja-thr',
    'season',
    'Belanja THR dan baju Lebaran',
    'Holiday bonus shopping',
    addDays(first, 7),
    addDays(first, 20),
  ],
];

/** Private firms pay the feast's bonus at latest seven days before it (Permenaker 6/2016). */
const aroundIdulfitri = (feast: string): Piece[] => [
  [
    'batas-thr',
    'day',
    'Batas THR karyawan swasta',
    'Last day for the holiday bonus of private firms',
    addDays(feast, -7),
    addDays(feast, -7),
  ],
  [
    'batas-kurir',
    'season',
    'Batas kirim paket sebelum Lebaran (tanyakan tiap kurir)',
    'Last parcels before Idulfitri (ask each courier)',
    addDays(feast, -7),
    addDays(feast, -7),
  ],
  [
    'halal-bihalal',
    'season',
    'Musim halalbihalal',
    'Season of visits after Idulfitri',
    addDays(feast, 2),
    addDays(feast, 7),
  ],
];

/**
 * What follows from the days of the tables as they now are, shifts included: the end of a fast and the weeks around
 * it, Cap Go Meh, the silence of Nyepi. Takes all moments of the years around what is asked for, since a fast may
 * begin in one year and end in the next; returns them with those that hang on them.
 */
export function withHanging(moments: readonly Moment[]): Moment[] {
  const feasts = moments.filter(isKey('idulfitri'));
  return moments.flatMap((on) => {
    if (isKey('ramadan')(on)) {
      const feast = feasts.find(({ from }) => {
        const distance = dayDistance(on.from, from);
        return distance > 0 && distance <= FAST_AT_MOST;
      });
      const to = feast ? addDays(feast.from, -1) : addDays(on.from, 28);
      return [{ ...on, to }, ...aroundRamadan(on.from).map((piece) => hang(on, piece))];
    }
    if (isKey('idulfitri')(on)) return [on, ...aroundIdulfitri(on.from).map((piece) => hang(on, piece))];
    if (isKey('imlek')(on)) {
      const day = addDays(on.from, 14);
      return [on, hang(on, ['cap-go-meh', 'day', 'Cap Go Meh', 'Cap Go Meh', day, day])];
    }
    if (isKey('nyepi')(on)) {
      const silence = 'Nyepi: Bali hening, jangan menawarkan di sana';
      return [on, hang(on, ['nyepi-hening', 'sensitive', silence, 'Nyepi: Bali is silent', on.from, on.to])];
    }
    return [on];
  });
}
