import { describe, expect, it } from 'vitest';
import {
  checkRows,
  guessByContent,
  matchColumns,
  readTable,
  saleImports,
  salesLines,
  salesTable,
  toCsv,
} from '@/utils/sheets';
import { aSale } from '../../../support/rows';
import { atOnce, CONTEXT } from './sheet-context';

async function read(text: string, today = CONTEXT.today) {
  const table = await readTable(salesLines(text), salesTable, atOnce);
  if (!table.ok) throw new Error(table.reason);
  const sheet = table.data;
  const matching =
    sheet.header === null
      ? guessByContent(sheet, 'sales')
      : matchColumns(sheet.records[sheet.header]?.cells ?? [], salesTable);
  const context = { ...CONTEXT, today };
  const checked = await checkRows({ table: salesTable, sheet, matching, context, known: new Set() }, atOnce);
  return {
    rows: saleImports(checked.good, context).map((row) => row.make()),
    errors: checked.errors.map(({ row, column, reason }) => `${row} ${column} ${reason}`),
    notes: checked.notes,
  };
}

describe('a sales log as it is pasted', () => {
  it('reads cells from Excel, with units and sums as people write them', async () => {
    const { rows, errors } = await read(
      'Tanggal\tTerjual\tOmzet\n21/11/2026\t150 pcs\tRp1.250.000\n20 Nov\t12\t1,2jt\n2026-11-19\t1.200 buah\t90rb',
    );
    expect(errors).toEqual([]);
    expect(rows).toEqual([
      { day: '2026-11-21', pieces: 150, rupiah: 1_250_000 },
      { day: '2026-11-20', pieces: 12, rupiah: 1_200_000 },
      { day: '2026-11-19', pieces: 1200, rupiah: 90_000 },
    ]);
  });

  it.each([';', ',', '\t'])('reads %j between the cells', async (mark) => {
    const text = `Tanggal${mark}Jumlah${mark}Transaksi\n21/11/2026${mark}15${mark}4`;
    expect((await read(text)).rows).toEqual([{ day: '2026-11-21', pieces: 15, orders: 4 }]);
  });

  it('knows dates, pieces and sums without headings', async () => {
    const { rows } = await read('19/11\t12\tRp300.000\n20/11\t150\tRp2.100.000\n21/11\t9 pcs\tRp180.000');
    expect(rows.at(-1)).toEqual({ day: '2026-11-21', pieces: 9, rupiah: 180_000 });
    expect((await read('19/11/2026;12\n20/11/2026;150')).rows).toEqual([
      { day: '2026-11-19', pieces: 12 },
      { day: '2026-11-20', pieces: 150 },
    ]);
  });

  it('reads a list out of a message, and tells which of its lines it cannot use', async () => {
    const { rows, errors } = await read(
      'Penjualan minggu ini ya:\n- Jumat, 20/11: 12 pcs\nSabtu 21 Nov = 9\n\n19 Nov 1500 buah\n2026-11-18 - 9',
    );
    expect(rows).toEqual([
      { day: '2026-11-20', pieces: 12 },
      { day: '2026-11-21', pieces: 9 },
      { day: '2026-11-19', pieces: 1500 },
      { day: '2026-11-18', pieces: 9 },
    ]);
    expect(errors).toEqual(['1 pieces missing', '1 day not-a-date']);
    const sums = await read('20 Nov 2026: Rp300.000\n21 Nov 2026: 1,2jt');
    expect(sums.rows).toEqual([
      { day: '2026-11-20', rupiah: 300_000 },
      { day: '2026-11-21', rupiah: 1_200_000 },
    ]);
  });

  it.each([
    'Tanggal;Terjual\n21/11/2026;5',
    '21/11/2026\t\t5',
    '21/11/2026\t-2',
    '21/11/2026 -2',
    'Halo Kak, masih ada?',
    '',
  ])('leaves %j as it is', (text) => {
    expect(salesLines(text)).toBe(text);
  });

  it('puts a date without a year into the last twelve months, never ahead', async () => {
    const days = async (text: string, today: string) =>
      (await read(`Tanggal;Terjual\n${text};5`, today)).rows.map(({ day }) => day);
    expect(await days('21 Nov', '2026-11-21')).toEqual(['2026-11-21']);
    expect(await days('22 Nov', '2026-11-21')).toEqual(['2025-11-22']);
    expect(await days('31/12', '2027-01-02')).toEqual(['2026-12-31']);
    expect(await days('1 Jun', '2026-11-21')).toEqual(['2026-06-01']);
    expect(await days('29/02', '2028-12-31')).toEqual(['2028-02-29']);
  });

  it('reads the month first only where it can be nothing else, and says so', async () => {
    const american = await read('Date,Pieces sold\n11/20/2026,5\n11/09/2026,6');
    expect(american.rows.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-09']);
    expect(american.notes).toEqual(['month-first']);
    const ours = await read('Tanggal,Terjual\n3/4/2026,5\n09/11/2026,6');
    expect(ours.rows.map(({ day }) => day)).toEqual(['2026-04-03', '2026-11-09']);
  });

  it('refuses by row what no calendar has, what is below zero, what is no number, and what lies ahead', async () => {
    const { rows, errors } = await read(
      [
        'Tanggal;Terjual;Omzet',
        '31/02/2026;5;',
        '20/11/2026;-3;',
        '19/11/2026;banyak;',
        '18/11/2026;5;(Rp50.000)',
        '22/11/2026;5;',
        '17/11/2026;;',
        ';5;',
        '16/11/2026;2,5;',
        '15/11/2026;5;50rb-90rb',
        '14/11/2026;7;',
      ].join('\n'),
    );
    expect(rows).toEqual([{ day: '2026-11-14', pieces: 7 }]);
    expect(errors).toEqual([
      '2 day no-such-date',
      '3 pieces negative',
      '4 pieces not-a-total',
      '5 rupiah negative',
      '6 day not-yet',
      '7 pieces missing',
      '8 day missing',
      '9 pieces not-a-total',
      '10 rupiah not-a-total',
    ]);
  });

  it('takes no thousands for single pieces, and a dash for nothing', async () => {
    expect((await read('Tanggal;Terjual\n21/11/2026;150rb')).errors).toEqual(['2 pieces not-a-total']);
    const dash = await read('Tanggal;Terjual;Omzet\n21/11/2026;-;Rp50.000\n20/11/2026;-;–');
    expect(dash.rows).toEqual([{ day: '2026-11-21', rupiah: 50_000 }]);
    expect(dash.errors).toEqual(['3 pieces missing']);
  });

  it('refuses the second row of a day', async () => {
    const { rows, errors } = await read('Tanggal;Terjual\n21/11/2026;5\n2026-11-21;6');
    expect(rows).toHaveLength(1);
    expect(errors).toEqual(['3 null same-day']);
  });

  it('keeps what the table does not name of a day, and tells only what differs', async () => {
    const table = await readTable('Tanggal;Terjual\n21/11/2026;15', salesTable, atOnce);
    if (!table.ok) throw new Error(table.reason);
    const matching = matchColumns(table.data.records[0]?.cells ?? [], salesTable);
    const input = {
      table: salesTable,
      sheet: table.data,
      matching,
      context: CONTEXT,
      known: new Set<string>(),
    };
    const [row] = saleImports((await checkRows(input, atOnce)).good, CONTEXT);
    expect(row?.change(aSale('shop', { pieces: 12, rupiah: 5000 }))).toEqual({ pieces: 15 });
    expect(row?.change(aSale('shop', { pieces: 15, rupiah: 5000 }))).toEqual({});
  });

  it('comes back as it went out, without a code', async () => {
    const sale = aSale('shop', { pieces: 12, orders: 3, rupiah: 1_250_000 });
    const text = toCsv(salesTable, [sale], CONTEXT);
    expect(text).not.toContain(sale.id);
    expect((await read(text)).rows).toEqual([{ day: sale.day, pieces: 12, orders: 3, rupiah: 1_250_000 }]);
  });
});
