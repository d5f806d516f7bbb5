import type { YearTable } from '../../model';

/**
 * Moon dates of 2031: reckoned, not decreed. A month of the Islamic calendar begins when at sunset somewhere between
 * Sabang, Jakarta, Bengkulu and Enggano the crescent stands 3° high and 6.4° from the sun (MABIMS); Imlek is the day of
 * the new moon and Waisak the day of the full moon in the fourth month. The same reckoning, with astronomy-engine, gave
 * every date that was decreed for 2026 and 2027.
 * Nyepi and joint leave are not known yet. Waisak is left out: two full moons, of 7 May and 5 June, may be meant.
 */
const table: YearTable = {
  format: 'pajang-year',
  version: 1,
  year: 2031,
  source: 'Perhitungan bulan (MABIMS), belum ditetapkan',
  checked: '2026-11-30',
  days: [
    {
      key: 'imlek',
      name: { id: 'Imlek', en: 'Chinese New Year' },
      kind: 'feast',
      from: '2031-01-23',
      movable: true,
      estimated: true,
    },
    {
      key: 'idulfitri',
      name: { id: 'Idulfitri', en: 'Idulfitri' },
      kind: 'feast',
      from: '2031-01-25',
      to: '2031-01-26',
      movable: true,
      estimated: true,
    },
    {
      key: 'iduladha',
      name: { id: 'Iduladha', en: 'Iduladha' },
      kind: 'feast',
      from: '2031-04-03',
      movable: true,
      estimated: true,
    },
    {
      key: 'tahun-baru-islam',
      name: { id: 'Tahun Baru Islam', en: 'Islamic New Year' },
      kind: 'holiday',
      from: '2031-04-23',
      movable: true,
      estimated: true,
    },
    {
      key: 'maulid',
      name: { id: 'Maulid Nabi', en: 'Birthday of the Prophet' },
      kind: 'holiday',
      from: '2031-07-02',
      movable: true,
      estimated: true,
    },
    {
      key: 'isra-mikraj',
      name: { id: 'Isra Mikraj', en: 'Isra Mikraj' },
      kind: 'holiday',
      from: '2031-11-13',
      movable: true,
      estimated: true,
    },
    {
      key: 'ramadan',
      name: { id: 'Ramadan', en: 'Ramadan' },
      kind: 'fasting',
      from: '2031-12-16',
      movable: true,
      estimated: true,
    },
  ],
};
export default table;
