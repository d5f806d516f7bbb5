import type { YearTable } from '../../model';

/**
 * Holidays and joint leave of 2027, as decreed on 15 September 2026 (18 holidays, 8 days of joint leave), read from two
 * independent lists that agree on every date. The decree leaves the first of Ramadan, Idulfitri and Iduladha to
 * decisions of their own; it names no day for Ramadan. Isra Mikraj comes twice.
 */
const table: YearTable = {
  format: 'pajang-year',
  version: 1,
  year: 2027,
  source: 'SKB 1205/2026, 3/2026, 2/2026 (15 Sep 2026)',
  checked: '2026-09-29',
  days: [
    {
      key: 'tahun-baru',
      name: { id: 'Tahun Baru', en: "New Year's Day" },
      kind: 'holiday',
      from: '2027-01-01',
    },
    {
      key: 'isra-mikraj',
      name: { id: 'Isra Mikraj', en: 'Isra Mikraj' },
      kind: 'holiday',
      from: '2027-01-05',
      movable: true,
    },
    {
      key: 'cuti-imlek',
      name: { id: 'Cuti bersama Imlek', en: 'Joint leave for Chinese New Year' },
      kind: 'leave',
      from: '2027-02-05',
    },
    {
      key: 'imlek',
      name: { id: 'Imlek', en: 'Chinese New Year' },
      kind: 'feast',
      from: '2027-02-06',
      movable: true,
    },
    {
      key: 'ramadan',
      name: { id: 'Ramadan', en: 'Ramadan' },
      kind: 'fasting',
      from: '2027-02-08',
      movable: true,
      estimated: true,
    },
    {
      key: 'nyepi',
      name: { id: 'Nyepi', en: 'Nyepi (Balinese Day of Silence)' },
      kind: 'holiday',
      from: '2027-03-08',
      movable: true,
    },
    {
      key: 'cuti-idulfitri',
      name: { id: 'Cuti bersama Idulfitri', en: 'Joint leave for Idulfitri' },
      kind: 'leave',
      from: '2027-03-09',
    },
    {
      key: 'idulfitri',
      name: { id: 'Idulfitri', en: 'Idulfitri' },
      kind: 'feast',
      from: '2027-03-10',
      to: '2027-03-11',
      movable: true,
    },
    {
      key: 'cuti-idulfitri',
      name: { id: 'Cuti bersama Idulfitri', en: 'Joint leave for Idulfitri' },
      kind: 'leave',
      from: '2027-03-12',
    },
    {
      key: 'cuti-idulfitri',
      name: { id: 'Cuti bersama Idulfitri', en: 'Joint leave for Idulfitri' },
      kind: 'leave',
      from: '2027-03-15',
    },
    {
      key: 'cuti-wafat',
      name: { id: 'Cuti bersama Wafat Yesus Kristus', en: 'Joint leave for Good Friday' },
      kind: 'leave',
      from: '2027-03-25',
    },
    {
      key: 'wafat',
      name: { id: 'Wafat Yesus Kristus', en: 'Good Friday' },
      kind: 'holiday',
      from: '2027-03-26',
    },
    { key: 'paskah', name: { id: 'Paskah', en: 'Easter' }, kind: 'feast', from: '2027-03-28' },
    { key: 'buruh', name: { id: 'Hari Buruh', en: 'Labour Day' }, kind: 'holiday', from: '2027-05-01' },
    {
      key: 'kenaikan',
      name: { id: 'Kenaikan Yesus Kristus', en: 'Ascension Day' },
      kind: 'holiday',
      from: '2027-05-06',
    },
    {
      key: 'iduladha',
      name: { id: 'Iduladha', en: 'Iduladha' },
      kind: 'feast',
      from: '2027-05-17',
      movable: true,
    },
    {
      key: 'cuti-iduladha',
      name: { id: 'Cuti bersama Iduladha', en: 'Joint leave for Iduladha' },
      kind: 'leave',
      from: '2027-05-18',
    },
    {
      key: 'cuti-waisak',
      name: { id: 'Cuti bersama Waisak', en: 'Joint leave for Vesak' },
      kind: 'leave',
      from: '2027-05-19',
    },
    {
      key: 'waisak',
      name: { id: 'Waisak', en: 'Vesak' },
      kind: 'holiday',
      from: '2027-05-20',
      movable: true,
    },
    {
      key: 'pancasila',
      name: { id: 'Hari Lahir Pancasila', en: 'Pancasila Day' },
      kind: 'holiday',
      from: '2027-06-01',
    },
    {
      key: 'tahun-baru-islam',
      name: { id: 'Tahun Baru Islam', en: 'Islamic New Year' },
      kind: 'holiday',
      from: '2027-06-06',
      movable: true,
    },
    {
      key: 'maulid',
      name: { id: 'Maulid Nabi', en: 'Birthday of the Prophet' },
      kind: 'holiday',
      from: '2027-08-15',
      movable: true,
    },
    {
      key: 'kemerdekaan',
      name: { id: 'HUT Kemerdekaan RI', en: 'Independence Day' },
      kind: 'holiday',
      from: '2027-08-17',
    },
    {
      key: 'cuti-natal',
      name: { id: 'Cuti bersama Natal', en: 'Joint leave for Christmas' },
      kind: 'leave',
      from: '2027-12-24',
    },
    { key: 'natal', name: { id: 'Natal', en: 'Christmas' }, kind: 'feast', from: '2027-12-25' },
    {
      key: 'isra-mikraj',
      name: { id: 'Isra Mikraj', en: 'Isra Mikraj' },
      kind: 'holiday',
      from: '2027-12-26',
      movable: true,
    },
  ],
};
export default table;
