import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS, type ChannelId, resultId } from '@/utils/model';
import {
  checkRows,
  matchColumns,
  placeResults,
  type ResultTarget,
  readTable,
  resultTable,
  toCsv,
} from '@/utils/sheets';
import { atOnce, CONTEXT } from './sheet-context';

const target = (postId: string, channel: ChannelId, day: string, productName: string): ResultTarget => ({
  id: resultId(postId, channel),
  postId,
  channel,
  day,
  productName,
});

const TARGETS = [
  target('a', 'instagram', '2026-11-12', 'Kue Lapis'),
  target('a', 'shopee', '2026-11-12', 'Kue Lapis'),
  target('b', 'instagram', '2026-11-13', 'Kue Lapis'),
  target('c', 'whatsapp-status', '2026-11-13', 'Cookies'),
  target('d', 'whatsapp-status', '2026-11-13', 'Cookies'),
];

async function read(text: string, targets: readonly ResultTarget[] = TARGETS) {
  const sheet = await readTable(text, resultTable, atOnce);
  if (!sheet.ok) throw new Error(sheet.reason);
  const headings = sheet.data.records[sheet.data.header ?? 0]?.cells ?? [];
  const matching = matchColumns(headings, resultTable);
  const known = new Set(targets.map(({ id }) => id));
  const { fits, rows } = placeResults(targets, CONTEXT);
  const input = { table: resultTable, sheet: sheet.data, matching, context: CONTEXT, known, fits };
  const checked = await checkRows(input, atOnce);
  return { ...checked, rows: rows(checked.good) };
}

describe('a table of results', () => {
  it('finds its posts by day, product and channel, however they are written', async () => {
    const { rows, errors } = await read(
      [
        'Tanggal;Produk;Kanal;Chat masuk;Pesanan;Omzet',
        '12/11/2026;kue  LAPIS;IG;5;2;150rb',
        'Jumat, 13 Nov 2026;Kue Lapis;instagram;1.200;;',
      ].join('\n'),
    );
    expect(errors).toEqual([]);
    expect(rows).toEqual([
      {
        postId: 'a',
        channel: 'instagram',
        numbers: { chats: 5, orders: 2, pieces: undefined, rupiah: 150_000 },
      },
      {
        postId: 'b',
        channel: 'instagram',
        numbers: { chats: 1200, orders: undefined, pieces: undefined, rupiah: undefined },
      },
    ]);
  });

  it('finds them by our code, and by the code of a post with its channel', async () => {
    const { rows, errors } = await read(
      ['Kode Pajang;Kanal;Pesanan', `${resultId('d', 'whatsapp-status')};;4`, 'a;Shopee;7'].join('\n'),
    );
    expect(errors).toEqual([]);
    expect(rows.map(({ postId, channel, numbers }) => [postId, channel, numbers.orders])).toEqual([
      ['d', 'whatsapp-status', 4],
      ['a', 'shopee', 7],
    ]);
  });

  it('says by row why one cannot go in, and lets the others in', async () => {
    const { rows, errors, badRows } = await read(
      [
        'Tanggal;Produk;Kanal;Chat masuk;Pesanan;Rupiah',
        '31/02/2026;Kue Lapis;Instagram;1;;',
        '12/11/2026;Kue Lapis;Instagram;banyak;;',
        '12/11/2026;Kue Lapis;Telegram;1;;',
        '12/11/2026;Kue Lapis;TikTok;1;;',
        '13/11/2026;Cookies;Status WhatsApp;1;;',
        '12/11/2026;;Instagram;1;;',
        '12/11/2026;Kue Lapis;Shopee;1;;',
        '12/11/2026;Kue Lapis;Shopee;2;;',
        '12/11/2026;Kue Lapis;Instagram;1;;10–15rb',
      ].join('\n'),
    );
    expect(errors).toEqual([
      { row: 2, column: 'day', reason: 'no-such-date' },
      { row: 3, column: 'chats', reason: 'not-a-number' },
      { row: 4, column: 'channel', reason: 'not-a-choice' },
      { row: 5, column: null, reason: 'no-such-post' },
      { row: 6, column: 'id', reason: 'several-posts' },
      { row: 7, column: 'product', reason: 'missing' },
      { row: 9, column: null, reason: 'post-twice' },
      { row: 10, column: 'rupiah', reason: 'not-a-price' },
    ]);
    expect(badRows).toBe(8);
    expect(rows).toMatchObject([{ postId: 'a', channel: 'shopee', numbers: { chats: 1 } }]);
  });

  it('comes back as it went out, and what stands in no cell is not said', async () => {
    const maybe = fc.option(fc.nat(1_000_000), { nil: undefined });
    const number = fc.record({ chats: maybe, orders: maybe, pieces: maybe, rupiah: maybe });
    const row = fc.record({
      productName: fc.constantFrom('Kue Lapis', '=Cookies;"x"', "'Bolu", ''),
      channel: fc.constantFrom(...CHANNEL_IDS),
      day: fc.constantFrom('2026-11-12', '2027-01-01'),
      numbers: number,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (given) => {
        const targets = given.map(({ productName, channel, day }, index) =>
          target(`p${index}`, channel, day, productName),
        );
        const out = toCsv(
          resultTable,
          given.map(({ numbers }, index) => ({ ...(targets[index] as ResultTarget), ...numbers })),
          CONTEXT,
        );
        const { rows, errors } = await read(out, targets);
        expect(errors).toEqual([]);
        expect(rows.map(({ postId, channel, numbers }) => ({ postId, channel, numbers }))).toEqual(
          given.map(({ channel, numbers }, index) => ({ postId: `p${index}`, channel, numbers })),
        );
      }),
      { numRuns: 60 },
    );
  });
});
