import { describe, expect, it } from 'vitest';
import {
  checkRows,
  guessByContent,
  matchColumns,
  postImports,
  postTable,
  productImports,
  productTable,
  readTable,
  understood,
} from '@/utils/sheets';
import { atOnce, CONTEXT } from './sheet-context';

async function check(text: string, known: string[] = []) {
  const sheet = await readTable(text, productTable, atOnce);
  if (!sheet.ok) throw new Error(sheet.reason);
  const headings = sheet.data.records[sheet.data.header ?? 0]?.cells ?? [];
  const matching = matchColumns(headings, productTable);
  const input = {
    table: productTable,
    sheet: sheet.data,
    matching,
    context: CONTEXT,
    known: new Set(known),
  };
  return checkRows(input, atOnce);
}
const made = async (text: string) =>
  productImports((await check(text)).good, CONTEXT).map((row) => row.make());

async function posts(text: string, known: string[] = []) {
  const sheet = await readTable(text, postTable, atOnce);
  if (!sheet.ok) throw new Error(sheet.reason);
  const headings = sheet.data.records[sheet.data.header ?? 0]?.cells ?? [];
  const matching = matchColumns(headings, postTable);
  const input = { table: postTable, sheet: sheet.data, matching, context: CONTEXT, known: new Set(known) };
  const checked = await checkRows(input, atOnce);
  return { ...checked, rows: postImports(checked.good, CONTEXT) };
}

describe('matchColumns', () => {
  it('knows headings in both languages, synonyms, and what stands in brackets beside them', () => {
    const headings = ['No', 'NAMA BARANG', 'Harga (Rp)', 'Satuan', 'Harga Normal', 'Stok', 'P-IRT', 'Berat'];
    expect(matchColumns(headings, productTable)).toEqual({
      name: 1,
      price: 2,
      unit: 3,
      strikePrice: 4,
      'stock.amount': 5,
      'permit.pirt': 6,
      'fact.weight': 7,
    });
    expect(matchColumns(['Product name', 'Price', 'Pajang code'], productTable)).toEqual({
      name: 0,
      price: 1,
      id: 2,
    });
  });

  it('prefers our own heading to a synonym, and uses no column twice', () => {
    expect(matchColumns(['Menu', 'Nama produk', 'Harga', 'Harga'], productTable)).toEqual({
      name: 1,
      price: 2,
    });
  });
});

describe('guessByContent for posts', () => {
  it('finds days without a year, and hours as they are spoken', async () => {
    const sheet = await readTable('1 Des\t7.30 malam\tBolu\n2 Des\tjam 8 pagi\tNastar', postTable, atOnce);
    if (!sheet.ok) throw new Error(sheet.reason);
    expect(guessByContent(sheet.data, 'posts')).toEqual({ day: 0, time: 1, product: 2 });
  });
});

describe('guessByContent', () => {
  it('tells names from prices and days in a table without headings', async () => {
    const sheet = async (text: string) => {
      const table = await readTable(text, productTable, atOnce);
      if (!table.ok) throw new Error(table.reason);
      return table.data;
    };
    expect(guessByContent(await sheet('1\t25rb\tSoft Cookies\n2\t30rb\tBolu'), 'products')).toEqual({
      name: 2,
      price: 1,
    });
    expect(guessByContent(await sheet('Soft Cookies\t25rb\nBolu\tRp30.000'), 'products')).toEqual({
      name: 0,
      price: 1,
    });
    expect(guessByContent(await sheet('21/11/2026\tSoft Cookies\n22/11/2026\tBolu'), 'posts')).toEqual({
      product: 1,
      day: 0,
    });
  });
});

describe('products of a table', () => {
  it('are made of their cells', async () => {
    const [product] = await made(
      'Nama;Harga;Harga coret;Varian;Stok;Pesan paling lambat;Berat;P-IRT;Link\n' +
        "Soft Cookies;25rb/toples;30.000;Matcha, Cokelat\\, pahit;12 toples;1/12/2026;250 g;'206327100123456;https://a.id/x",
    );
    expect(product).toEqual({
      name: 'Soft Cookies',
      description: '',
      photoIds: [],
      price: { amount: 25_000, currency: 'IDR', unit: 'toples' },
      priceDate: '2026-11-21',
      unitText: 'toples',
      strikePrice: 30_000,
      variants: ['Matcha', 'Cokelat, pahit'],
      stock: { mode: 'preorder', amount: 12, closes: '2026-12-01' },
      facts: { weight: '250 g' },
      permits: { pirt: '206327100123456' },
      sourceUrl: 'https://a.id/x',
    });
  });

  it.each([
    ['5', { mode: 'ready', amount: 5 }],
    ['1.200', { mode: 'ready', amount: 1200 }],
    ['habis', { mode: 'ready', amount: 0 }],
    ['PO', { mode: 'preorder' }],
    ['Ready', { mode: 'ready' }],
    ['', undefined],
  ])('have a stock by the cell %j', async (cell, stock) => {
    const [product] = await made(`Nama;Stok\nBolu;${cell}`);
    expect(product?.stock).toEqual(stock);
  });

  it('are refused by row and column, with the reason', async () => {
    const long = 'x'.repeat(501);
    const text = [
      'Nama;Harga;Stok;Tanggal harga;P-IRT;Link',
      ';25rb;;;;',
      'Bolu;tanya dulu;banyak;;;',
      `${long};;;31/02/2026;;`,
      'Nastar;;;;2,06E+14;javascript:alert(1)',
      'Kue, isi 6;1;2;3/4/2026;5;;meleset',
      'Benar;10rb;1;;;',
    ].join('\n');
    const { good, errors, badRows } = await check(text);
    expect(errors).toEqual([
      { row: 2, column: 'name', reason: 'missing' },
      { row: 3, column: 'price', reason: 'not-a-price' },
      { row: 3, column: 'stock.amount', reason: 'not-a-count' },
      { row: 4, column: 'name', reason: 'too-long' },
      { row: 4, column: 'priceDate', reason: 'no-such-date' },
      { row: 5, column: 'permit.pirt', reason: 'rounded' },
      { row: 5, column: 'sourceUrl', reason: 'not-an-address' },
      { row: 6, column: null, reason: 'too-many-cells' },
    ]);
    expect(badRows).toBe(5);
    expect(good.map(({ row }) => row)).toEqual([7]);
  });

  it('of this shop may leave out the name, and stand there once only', async () => {
    const text = 'Kode Pajang;Harga\nown;25rb\nforeign;25rb\nown;30rb';
    const { good, errors } = await check(text, ['own']);
    expect(good.map(({ row, id }) => [row, id])).toEqual([[2, 'own']]);
    expect(errors).toEqual([
      { row: 3, column: 'name', reason: 'missing' },
      { row: 4, column: 'id', reason: 'twice' },
    ]);
  });

  it('are told when a column was read as a whole', async () => {
    expect((await check('Nama;Harga\nBolu;25\nNastar;60')).notes).toEqual(['thousands']);
    expect((await check('Nama;Tanggal harga\nBolu;11/21/2026')).notes).toEqual(['month-first']);
  });

  it('are shown as they were understood', async () => {
    const { good } = await check('Nama;Harga\nBolu;25rb');
    const [row] = good;
    if (!row) throw new Error('no row');
    expect(understood(productTable, row, CONTEXT)).toMatchObject({
      name: 'Bolu',
      price: 'Rp25.000',
      priceDate: '21 Nov 2026',
    });
  });

  it('change only what their columns say', async () => {
    const stored = {
      id: 'own',
      shopId: 's',
      createdAt: 1,
      updatedAt: 1,
      name: 'Bolu',
      description: 'Lembut',
      photoIds: ['p'],
      price: { amount: 20_000, currency: 'IDR', unit: 'loyang' },
      priceText: '20rb',
      priceDate: '2026-01-01',
      stock: { mode: 'ready' as const, amount: 3 },
    };
    const changes = async (text: string) =>
      productImports((await check(text, ['own'])).good, CONTEXT)[0]?.change(stored);
    expect(await changes('Kode Pajang;Nama;Harga\nown;Bolu;20000')).toEqual({});
    expect(await changes('Kode Pajang;Harga\nown;22rb')).toEqual({
      price: { amount: 22_000, currency: 'IDR', unit: 'loyang' },
      priceText: undefined,
      priceDate: '2026-11-21',
    });
    expect(await changes('Kode Pajang;Stok\nown;7')).toEqual({ stock: { mode: 'ready', amount: 7 } });
    // An empty cell clears; a row too short to have the cell says nothing.
    expect(await changes('Kode Pajang;Nama;Keterangan\nown;Bolu;')).toEqual({ description: '' });
    expect(await changes('Kode Pajang;Nama;Keterangan\nown;Bolu')).toEqual({});
  });
});

describe('posts of a table', () => {
  it('are made of their cells', async () => {
    const { rows, errors } = await posts(
      'Produk;Tanggal;Jam;Kanal;Status;Caption;Template\nBolu;21/11/2026;7.30;IG, Status WA;siap;Halo Kak;menu hari ini',
    );
    expect(errors).toEqual([]);
    expect(rows[0]?.product).toEqual({ id: undefined, name: 'Bolu' });
    expect(rows[0]?.make()).toEqual({
      day: '2026-11-21',
      time: '07:30',
      channels: ['instagram', 'whatsapp-status'],
      state: 'ready',
      texts: { instagram: { text: 'Halo Kak', edited: true } },
      templateId: 'daily-menu',
      form: {},
      seed: 0,
      scenes: {},
      postedAt: {},
    });
  });

  it('have a time and a state that suit their day', async () => {
    const { rows } = await posts('Produk;Tanggal;Status\nBolu;1/12/2026;\nBolu;;Siap\nBolu;1/12/2026;Ide');
    expect(rows.map((row) => row.make()).map(({ day, time, state }) => [day, time, state])).toEqual([
      ['2026-12-01', '09:00', 'ready'],
      [undefined, undefined, 'draft'],
      ['2026-12-01', '09:00', 'idea'],
    ]);
  });

  it('go everywhere when no channel is named, and nowhere when that is said', async () => {
    const { rows } = await posts('Produk;Kanal\nBolu;\nBolu;-\nBolu;wa, fb');
    expect(rows.map((row) => row.make().channels)).toEqual([
      ['instagram', 'facebook', 'whatsapp-status', 'whatsapp-group', 'shopee'],
      [],
      ['facebook', 'whatsapp-status'],
    ]);
  });

  it('that are said to be posted are noted so for each of their channels', async () => {
    const { rows } = await posts('Produk;Kanal;Status\nBolu;IG & FB;Sudah');
    expect(rows[0]?.make()).toMatchObject({
      state: 'posted',
      postedAt: { instagram: 1_000_000, facebook: 1_000_000 },
    });
  });

  it('are told to be looked at where the day is gone, or the day’s name another one', async () => {
    const { errors, warnings } = await posts(
      [
        'Hari;Tanggal;Produk;Jam;Status',
        'Sabtu;21/11;Bolu;7.30 malam;',
        'Senin;22/11;Bolu;;',
        ';Jumat, 27 Nov;Bolu;;',
        ';Kamis 27 Nov;Bolu;;',
        ';20/11;Bolu;;',
        ';20/11;Bolu;;Sudah',
        ';31/02;Bolu;12 malam;',
      ].join('\n'),
    );
    expect(warnings).toEqual([
      { row: 3, column: 'day', warning: 'weekday-differs' },
      { row: 5, column: 'day', warning: 'weekday-differs' },
      { row: 6, column: 'day', warning: 'past' },
    ]);
    expect(errors).toEqual([
      { row: 8, column: 'day', reason: 'no-such-date' },
      { row: 8, column: 'time', reason: 'unclear-time' },
    ]);
  });

  it('are refused by row and column, with the reason', async () => {
    const { errors } = await posts(
      'Produk;Tanggal;Jam;Kanal;Status;Template\n;1/12/2026;;;;\nBolu;besok;pagi;Friendster;kapan;Entah',
    );
    expect(errors).toEqual([
      { row: 2, column: 'product', reason: 'missing' },
      { row: 3, column: 'day', reason: 'not-a-date' },
      { row: 3, column: 'time', reason: 'not-a-time' },
      { row: 3, column: 'channels', reason: 'not-a-choice' },
      { row: 3, column: 'state', reason: 'not-a-choice' },
      { row: 3, column: 'template', reason: 'unknown-template' },
    ]);
  });
});
