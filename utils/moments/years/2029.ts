import type { YearTable } from '../../model';

/**
 * Moon dates of 2029: reckoned, not decreed. A month of the Islamic calendar begins when at sunset somewhere between
 * Sabang, Jakarta, Bengkulu and Enggano the crescent stands 3° high and 6.4° from the sun (MABIMS); Imlek is the day of
 * the new moon and Waisak the day of the full moon in the fourth month. The same reckoning, with astronomy-engine, gave
 * every date that was decreed for 2026 and 2027.
 * Nyepi and joint leave are not known yet.
 */
const table: YearTable = {
  format: 'pajang-year',
  version: 1,
  year: 2029,
  source: 'Perhitungan bulan (MABIMS), belum ditetapkan',
  checked: '2026-11-30',
  days: [
    {
      key: 'ramadan',
      name: { id: 'Ramadan', en: 'Ramadan' },
      kind: 'fasting',
      from: '2029-01-16',
      movable: true,
      estimated: true,
    },
    {
      key: 'imlek',
      name: { id: 'Imlek', en: 'Chinese New Year' },
      kind: 'feast',
      from: '2029-02-13',
      movable: true,
      estimated: true,
    },
    {
      key: 'idulfitri',
      name: { id: 'Idulfitri', en: 'Idulfitri' },
      kind: 'feast',
      from: '2029-02-15',
      to: '2029-02-16',
      movable: true,
      estimated: true,
    },
    {
      key: 'iduladha',
      name: { id: 'Iduladha', en: 'Iduladha' },
      kind: 'feast',
      from: '2029-04-24',
      movable: true,
      estimated: true,
    },
    {
      key: 'tahun-baru-islam',
      name: { id: 'Tahun Baru Islam', en: 'Islamic New Year' },
      kind: 'holiday',
      from: '2029-05-15',
      movable: true,
      estimated: true,
    },
    {
      key: 'waisak',
      name: { id: 'Waisak', en: 'Vesak' },
      kind: 'holiday',
      from: '2029-05-28',
      movable: true,
      estimated: true,
    },
    {
      key: 'maulid',
      name: { id: 'Maulid Nabi', en: 'Birthday of the Prophet' },
      kind: 'holiday',
      from: '2029-07-24',
      movable: true,
      estimated: true,
    },
    {
      key: 'isra-mikraj',
      name: { id: 'Isra Mikraj', en: 'Isra Mikraj' },
      kind: 'holiday',
      from: '2029-12-04',
      movable: true,
      estimated: true,
    },
  ],
};
export default table;
