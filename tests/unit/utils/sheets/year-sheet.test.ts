import { describe, expect, it } from 'vitest';
import { yearTableSchema } from '@/utils/model';
import { YEAR_TABLES } from '@/utils/moments';
import { readYearSheet, yearSheet } from '@/utils/sheets';

const about = { source: 'SKB 2028', checked: '2027-10-01' };
const read = (text: string) => readYearSheet(text, about);

describe('a year as a CSV', () => {
  it.each(YEAR_TABLES.map((table) => [table.year, table] as const))(
    'of %i comes back as it went out',
    (_, table) => {
      const { source, checked } = table;
      expect(readYearSheet(yearSheet(table).replace('\uFEFF', ''), { source, checked })).toEqual({
        ok: true,
        data: table,
      });
    },
  );

  it('is read as people write it: Indonesian days, a comma, a name alone', () => {
    const result = read(
      'Nama,Mulai,Sampai,Jenis\nNyepi 1950,26/03/2028,,Libur\n\n"Idulfitri, 1 Syawal",27 Feb 2028,28 Februari 2028,Hari Raya\n',
    );
    expect(result).toEqual({
      ok: true,
      data: {
        format: 'pajang-year',
        version: 1,
        year: 2028,
        ...about,
        days: [
          { key: 'nyepi-1950', name: { id: 'Nyepi 1950' }, kind: 'holiday', from: '2028-03-26' },
          {
            key: 'idulfitri-1-syawal',
            name: { id: 'Idulfitri, 1 Syawal' },
            kind: 'feast',
            from: '2028-02-27',
            to: '2028-02-28',
          },
        ],
      },
    });
    expect(result.ok && yearTableSchema.safeParse(result.data).success).toBe(true);
  });

  it('tells each row that cannot be read, by its number in the spreadsheet, and takes nothing', () => {
    const rows = [
      'nama;mulai;sampai;jenis;muhammadiyah',
      'Tahun Baru;2028-01-01;;libur;',
      ';2028-01-02;;libur;',
      'Salah;31/02/2028;;libur;',
      'Terbalik;2028-03-03;2028-03-01;libur;',
      'Lain tahun;2029-03-03;;libur;',
      'Apa ini;2028-03-03;;bukan jenis;',
      'Akhir;2028-03-03;nanti;libur;',
      'Ramadan;2028-01-28;;puasa;besok',
    ];
    expect(read(rows.join('\n'))).toMatchObject({
      ok: false,
      reason: 'rows',
      year: 2028,
      faults: [
        { row: 3, reason: 'name' },
        { row: 4, reason: 'from', text: '31/02/2028' },
        { row: 5, reason: 'order' },
        { row: 6, reason: 'year' },
        { row: 7, reason: 'kind', text: 'bukan jenis' },
        { row: 8, reason: 'to', text: 'nanti' },
        { row: 9, reason: 'muhammadiyah', text: 'besok' },
      ],
    });
  });

  it('says so when it is no such table', () => {
    expect(read('produk;harga\nNastar;85000')).toMatchObject({ ok: false, reason: 'columns' });
    expect(read('')).toMatchObject({ ok: false, reason: 'columns' });
    expect(read('nama;mulai\n;\n')).toMatchObject({ ok: false, reason: 'empty' });
    const many = Array.from({ length: 401 }, () => 'Hari;2028-01-01');
    expect(read(['nama;mulai', ...many].join('\n'))).toMatchObject({ ok: false, reason: 'many' });
  });
});
