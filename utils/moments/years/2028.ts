import type { YearTable } from '../../model';

/**
 * Moon dates of 2028: reckoned, not decreed. A month of the Islamic calendar begins when at sunset somewhere between
 * Sabang, Jakarta, Bengkulu and Enggano the crescent stands 3° high and 6.4° from the sun (MABIMS); Imlek is the day of
 * the new moon and Waisak the day of the full moon in the fourth month. The same reckoning, with astronomy-engine, gave
 * every date that was decreed for 2026 and 2027.
 * Nyepi and joint leave are not known yet.
 */
const table: YearTable = {
  format: 'pajang-year',
  version: 1,
  year: 2028,
  source: 'Perhitungan bulan (MABIMS), belum ditetapkan',
  checked: '2026-11-30',
  days: [
    {
      key: 'imlek',
      name: { id: 'Imlek', en: 'Chinese New Year' },
      kind: 'feast',
      from: '2028-01-26',
      movable: true,
      estimated: true,
    },
    {
      key: 'ramadan',
      name: { id: 'Ramadan', en: 'Ramadan' },
      kind: 'fasting',
      from: '2028-01-28',
      movable: true,
      estimated: true,
    },
    {
      key: 'idulfitri',
      name: { id: 'Idulfitri', en: 'Idulfitri' },
      kind: 'feast',
      from: '2028-02-27',
      to: '2028-02-28',
      movable: true,
      estimated: true,
    },
    {
      key: 'iduladha',
      name: { id: 'Iduladha', en: 'Iduladha' },
      kind: 'feast',
      from: '2028-05-05',
      movable: true,
      estimated: true,
    },
    {
      key: 'waisak',
      name: { id: 'Waisak', en: 'Vesak' },
      kind: 'holiday',
      from: '2028-05-09',
      movable: true,
      estimated: true,
    },
    {
      key: 'tahun-baru-islam',
      name: { id: 'Tahun Baru Islam', en: 'Islamic New Year' },
      kind: 'holiday',
      from: '2028-05-26',
      movable: true,
      estimated: true,
    },
    {
      key: 'maulid',
      name: { id: 'Maulid Nabi', en: 'Birthday of the Prophet' },
      kind: 'holiday',
      from: '2028-08-04',
      movable: true,
      estimated: true,
    },
    {
      key: 'isra-mikraj',
      name: { id: 'Isra Mikraj', en: 'Isra Mikraj' },
      kind: 'holiday',
      from: '2028-12-14',
      movable: true,
      estimated: true,
    },
  ],
};
export default table;
