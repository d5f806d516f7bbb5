import type { YearTable } from '../../model';

/**
 * Holidays and joint leave of 2026, as decreed on 19 September 2025 (17 holidays, 8 days of joint leave). Ramadan and
 * Idulfitri as the isbat sessions of 17 February and 19 March had them, and as Muhammadiyah began them.
 */
const table: YearTable = {
  format: 'pajang-year',
  version: 1,
  year: 2026,
  source: 'SKB 1497/2025, 2/2025, 5/2025 (19 Sep 2025)',
  checked: '2026-11-20',
  days: [
    {
      key: 'tahun-baru',
      name: { id: 'Tahun Baru', en: "New Year's Day" },
      kind: 'holiday',
      from: '2026-01-01',
    },
    {
      key: 'isra-mikraj',
      name: { id: 'Isra Mikraj', en: 'Isra Mikraj' },
      kind: 'holiday',
      from: '2026-01-16',
      movable: true,
    },
    {
      key: 'cuti-imlek',
      name: { id: 'Cuti bersama Imlek', en: 'Joint leave for Chinese New Year' },
      kind: 'leave',
      from: '2026-02-16',
    },
    {
      key: 'imlek',
      name: { id: 'Imlek', en: 'Chinese New Year' },
      kind: 'feast',
      from: '2026-02-17',
      movable: true,
    },
    {
      key: 'ramadan',
      name: { id: 'Ramadan', en: 'Ramadan' },
      kind: 'fasting',
      from: '2026-02-19',
      muhammadiyah: '2026-02-18',
      movable: true,
    },
    { key: 'cuti', name: { id: 'Cuti bersama', en: 'Joint leave' }, kind: 'leave', from: '2026-03-18' },
    {
      key: 'nyepi',
      name: { id: 'Nyepi', en: 'Nyepi (Balinese Day of Silence)' },
      kind: 'holiday',
      from: '2026-03-19',
      movable: true,
    },
    {
      key: 'cuti-idulfitri',
      name: { id: 'Cuti bersama Idulfitri', en: 'Joint leave for Idulfitri' },
      kind: 'leave',
      from: '2026-03-20',
    },
    {
      key: 'idulfitri',
      name: { id: 'Idulfitri', en: 'Idulfitri' },
      kind: 'feast',
      from: '2026-03-21',
      to: '2026-03-22',
      muhammadiyah: '2026-03-20',
      movable: true,
    },
    {
      key: 'cuti-idulfitri',
      name: { id: 'Cuti bersama Idulfitri', en: 'Joint leave for Idulfitri' },
      kind: 'leave',
      from: '2026-03-23',
      to: '2026-03-24',
    },
    {
      key: 'wafat',
      name: { id: 'Wafat Yesus Kristus', en: 'Good Friday' },
      kind: 'holiday',
      from: '2026-04-03',
    },
    { key: 'paskah', name: { id: 'Paskah', en: 'Easter' }, kind: 'feast', from: '2026-04-05' },
    { key: 'buruh', name: { id: 'Hari Buruh', en: 'Labour Day' }, kind: 'holiday', from: '2026-05-01' },
    {
      key: 'kenaikan',
      name: { id: 'Kenaikan Yesus Kristus', en: 'Ascension Day' },
      kind: 'holiday',
      from: '2026-05-14',
    },
    {
      key: 'cuti-kenaikan',
      name: { id: 'Cuti bersama Kenaikan Yesus Kristus', en: 'Joint leave for Ascension Day' },
      kind: 'leave',
      from: '2026-05-15',
    },
    {
      key: 'iduladha',
      name: { id: 'Iduladha', en: 'Iduladha' },
      kind: 'feast',
      from: '2026-05-27',
      movable: true,
    },
    {
      key: 'cuti-iduladha',
      name: { id: 'Cuti bersama Iduladha', en: 'Joint leave for Iduladha' },
      kind: 'leave',
      from: '2026-05-28',
    },
    {
      key: 'waisak',
      name: { id: 'Waisak', en: 'Vesak' },
      kind: 'holiday',
      from: '2026-05-31',
      movable: true,
    },
    {
      key: 'pancasila',
      name: { id: 'Hari Lahir Pancasila', en: 'Pancasila Day' },
      kind: 'holiday',
      from: '2026-06-01',
    },
    {
      key: 'tahun-baru-islam',
      name: { id: 'Tahun Baru Islam', en: 'Islamic New Year' },
      kind: 'holiday',
      from: '2026-06-16',
      movable: true,
    },
    {
      key: 'kemerdekaan',
      name: { id: 'HUT Kemerdekaan RI', en: 'Independence Day' },
      kind: 'holiday',
      from: '2026-08-17',
    },
    {
      key: 'maulid',
      name: { id: 'Maulid Nabi', en: 'Birthday of the Prophet' },
      kind: 'holiday',
      from: '2026-08-25',
      movable: true,
    },
    {
      key: 'cuti-natal',
      name: { id: 'Cuti bersama Natal', en: 'Joint leave for Christmas' },
      kind: 'leave',
      from: '2026-12-24',
    },
    { key: 'natal', name: { id: 'Natal', en: 'Christmas' }, kind: 'feast', from: '2026-12-25' },
  ],
};
export default table;
