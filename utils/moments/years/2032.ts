import type { YearTable } from '../../model';

/**
 * Moon dates of 2032: reckoned, not decreed. A month of the Islamic calendar begins when at sunset somewhere between
 * Sabang, Jakarta, Bengkulu and Enggano the crescent stands 3° high and 6.4° from the sun (MABIMS); Imlek is the day of
 * the new moon and Waisak the day of the full moon in the fourth month. The same reckoning, with astronomy-engine, gave
 * every date that was decreed for 2026 and 2027.
 * Nyepi and joint leave are not known yet.
 */
const table: YearTable = {
  format: 'pajang-year',
  version: 1,
  year: 2032,
  source: 'Perhitungan bulan (MABIMS), belum ditetapkan',
  checked: '2026-11-30',
  days: [
    {
      key: 'idulfitri',
      name: { id: 'Idulfitri', en: 'Idulfitri' },
      kind: 'feast',
      from: '2032-01-14',
      to: '2032-01-15',
      movable: true,
      estimated: true,
    },
    {
      key: 'imlek',
      name: { id: 'Imlek', en: 'Chinese New Year' },
      kind: 'feast',
      from: '2032-02-11',
      movable: true,
      estimated: true,
    },
    {
      key: 'iduladha',
      name: { id: 'Iduladha', en: 'Iduladha' },
      kind: 'feast',
      from: '2032-03-22',
      movable: true,
      estimated: true,
    },
    {
      key: 'tahun-baru-islam',
      name: { id: 'Tahun Baru Islam', en: 'Islamic New Year' },
      kind: 'holiday',
      from: '2032-04-12',
      movable: true,
      estimated: true,
    },
    {
      key: 'waisak',
      name: { id: 'Waisak', en: 'Vesak' },
      kind: 'holiday',
      from: '2032-05-25',
      movable: true,
      estimated: true,
    },
    {
      key: 'maulid',
      name: { id: 'Maulid Nabi', en: 'Birthday of the Prophet' },
      kind: 'holiday',
      from: '2032-06-21',
      movable: true,
      estimated: true,
    },
    {
      key: 'isra-mikraj',
      name: { id: 'Isra Mikraj', en: 'Isra Mikraj' },
      kind: 'holiday',
      from: '2032-11-01',
      movable: true,
      estimated: true,
    },
    {
      key: 'ramadan',
      name: { id: 'Ramadan', en: 'Ramadan' },
      kind: 'fasting',
      from: '2032-12-04',
      movable: true,
      estimated: true,
    },
  ],
};
export default table;
