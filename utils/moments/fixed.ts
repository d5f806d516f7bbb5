import type { MomentKind } from './moment';

/** Days with the same date each year: key, first day and maybe last (MM-DD), kind, Indonesian and English name. */
type FixedDay = [key: string, days: string, kind: MomentKind, id: string, en: string];

/** National holidays by date (domain facts §4.1) and the days that shops sell for or keep quiet on (§4.3). */
export const FIXED_DAYS: readonly FixedDay[] = [
  ['tahun-baru', '01-01', 'holiday', 'Tahun Baru', "New Year's Day"],
  ['buruh', '05-01', 'holiday', 'Hari Buruh', 'Labour Day'],
  ['pancasila', '06-01', 'holiday', 'Hari Lahir Pancasila', 'Pancasila Day'],
  ['kemerdekaan', '08-17', 'holiday', 'HUT Kemerdekaan RI', 'Independence Day'],
  ['natal', '12-25', 'feast', 'Natal', 'Christmas'],

  ['valentine', '02-14', 'day', 'Valentine', "Valentine's Day"],
  ['kartini', '04-21', 'day', 'Hari Kartini', 'Kartini Day'],
  ['anak', '07-23', 'day', 'Hari Anak Nasional', "National Children's Day"],
  ['hiasan-hut-ri', '08-01..08-16', 'season', 'Masa hiasan 17 Agustus', 'Run-up to Independence Day'],
  ['umkm', '08-12', 'day', 'Hari UMKM Nasional', 'National Small Business Day'],
  ['pelanggan', '09-04', 'day', 'Hari Pelanggan Nasional', 'National Customer Day'],
  ['batik', '10-02', 'day', 'Hari Batik', 'Batik Day'],
  ['santri', '10-22', 'day', 'Hari Santri', 'Santri Day'],
  ['sumpah-pemuda', '10-28', 'day', 'Hari Sumpah Pemuda', 'Youth Pledge Day'],
  ['pahlawan', '11-10', 'day', 'Hari Pahlawan', "Heroes' Day"],
  ['guru', '11-25', 'day', 'Hari Guru', "Teachers' Day"],
  ['ibu', '12-22', 'day', 'Hari Ibu', "Mother's Day"],

  ['g30s', '09-30', 'sensitive', 'Mengenang peristiwa 30 September', 'Remembering 30 September'],
  ['kesaktian', '10-01', 'sensitive', 'Hari Kesaktian Pancasila', 'Pancasila Sanctity Day'],
  ['tsunami', '12-26', 'sensitive', 'Mengenang tsunami Aceh', 'Remembering the Aceh tsunami'],
];
