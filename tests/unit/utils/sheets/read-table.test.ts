import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productTable, readTable } from '@/utils/sheets';
import { MAX_TABLE_ROWS } from '@/utils/sheets/limits';
import { parseAll, parseStart } from '@/utils/sheets/parse';
import { atOnce } from './sheet-context';

const read = async (text: string) => {
  const table = await readTable(text, productTable, atOnce);
  if (!table.ok) throw new Error(table.reason);
  return table.data;
};
const cells = async (text: string) => (await read(text)).records.map((record) => record.cells);

describe('readTable', () => {
  it.each([';', ',', '\t', '|'])('finds the separator %j', async (mark) => {
    const text = `Nama${mark}Harga${mark}Per\nSoft Cookies${mark}25rb${mark}toples\nBolu${mark}${mark}\n`;
    expect(await read(text)).toMatchObject({
      header: 0,
      width: 3,
      records: [
        { row: 1, cells: ['Nama', 'Harga', 'Per'] },
        { row: 2, cells: ['Soft Cookies', '25rb', 'toples'] },
        { row: 3, cells: ['Bolu', '', ''] },
      ],
    });
  });

  it('is not misled by commas in prices and texts', async () => {
    expect(await cells('Soft Cookies, isi 6;25,000\nBolu, kukus, pandan;30,000\n')).toEqual([
      ['Soft Cookies, isi 6', '25,000'],
      ['Bolu, kukus, pandan', '30,000'],
    ]);
  });

  it('takes one column as one column', async () => {
    expect(await cells('Nama\nKue, isi 6\nBolu\n')).toEqual([['Nama'], ['Kue, isi 6'], ['Bolu']]);
  });

  it('reads quoted separators, marks and line breaks; rows are counted as a spreadsheet counts them', async () => {
    const text = '\uFEFFNama;Keterangan\r\n"Kue ""enak""; isi 6";"baris satu\r\nbaris dua"\r\n\r\nBolu;x\r\n';
    expect((await read(text)).records).toEqual([
      { row: 1, cells: ['Nama', 'Keterangan'] },
      { row: 2, cells: ['Kue "enak"; isi 6', 'baris satu\nbaris dua'] },
      { row: 4, cells: ['Bolu', 'x'] },
    ]);
  });

  it('reads quotation marks that are only text', async () => {
    expect(await cells('Nama\tHarga\n"Best" seller\t25rb\nPizza 10"\t50rb\n"Bolu\t10rb')).toEqual([
      ['Nama', 'Harga'],
      ['"Best" seller', '25rb'],
      ['Pizza 10"', '50rb'],
      ['"Bolu', '10rb'],
    ]);
  });

  it('obeys the line by which Excel names the separator', async () => {
    const table = await read('sep=|\nNama|Harga\na;b;c|1');
    expect(table.records).toEqual([
      { row: 2, cells: ['Nama', 'Harga'] },
      { row: 3, cells: ['a;b;c', '1'] },
    ]);
  });

  it('finds the headings below a title and says when there are none', async () => {
    expect(await read('DAFTAR HARGA QKIZ;;\n;;\nNama;Harga;Stok\nBolu;10rb;5')).toMatchObject({ header: 1 });
    expect(await read('Soft Cookies;25rb\nBolu;10rb')).toMatchObject({ header: null });
  });

  it('takes out control characters and halves of characters', async () => {
    expect(await cells('Nama;Harga\nBo\u0007lu\uD83D;1')).toEqual([
      ['Nama', 'Harga'],
      ['Bolu\uFFFD', '1'],
    ]);
  });

  it.each([
    ['nothing', ' \n\r\n', 'table-empty'],
    ['an empty character', 'Nama;Ha\0rga', 'not-a-table'],
    ['one endless line', 'x;'.repeat(600_000), 'not-a-table'],
    ['too many columns', `Nama${';x'.repeat(200)}`, 'table-too-many-columns'],
    ['too many rows', `Nama\n${'x\n'.repeat(MAX_TABLE_ROWS + 1)}`, 'table-too-many-rows'],
    ['far too many rows', `Nama\n${'x\n'.repeat(MAX_TABLE_ROWS * 3)}`, 'table-too-many-rows'],
  ])('refuses %s', async (_name, text, reason) => {
    expect(await readTable(text, productTable, atOnce)).toEqual({ ok: false, reason });
  });

  it('reads as many rows as it promises', async () => {
    const { records } = await read(`Nama\n${'x\n'.repeat(MAX_TABLE_ROWS)}`);
    expect(records.length).toBe(MAX_TABLE_ROWS + 1);
  });

  it('gives the screen a turn between pieces, and reads the same as in one piece', async () => {
    let breaths = 0;
    const line = '"a;""b""\nc";d\n';
    const text = line.repeat(200_000);
    const { records, quotesFit } = await parseAll(text, ';', true, async () => {
      breaths += 1;
    });
    expect(quotesFit).toBe(true);
    expect(records.length).toBe(200_001);
    expect(new Set(records.slice(0, -1).map((record) => JSON.stringify(record)))).toEqual(
      new Set([JSON.stringify(['a;"b"\nc', 'd'])]),
    );
    expect(breaths).toBeGreaterThan(1);
  });

  it('never loses a cell of a well-formed table', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '"', '\n', "'", ' ', '=') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = rows.map((row) => row.map(quote).join(';')).join('\r\n');
        expect(parseStart(text.replaceAll('\r\n', '\n'), ';', 100)).toEqual(rows);
        const found = await readTable(`sep=;\n${text}`, productTable, atOnce);
        const held = rows.filter((row) => row.some((one) => one.trim() !== ''));
        expect(found.ok ? found.data.records.map((record) => record.cells) : []).toEqual(held);
      }),
    );
  });
});
