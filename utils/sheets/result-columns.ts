import { fail, ok, type Result } from '../core/result';
import { readCount, readRupiah } from '../core/typed-number';
import type { ChannelId } from '../model';
import type { Apply, CellReason, Column, SheetTable } from './column';
import { CHANNEL_WORDS } from './post-words';
import { dateColumn, findChoice, textColumn, wordOf } from './readers';

/** What a row says of one post on one channel; or such a post with its product's name beside it. */
export interface ResultDraft {
  productName?: string | undefined;
  day?: string | undefined;
  channel?: ChannelId | undefined;
  chats?: number | undefined;
  orders?: number | undefined;
  pieces?: number | undefined;
  rupiah?: number | undefined;
}

type Read = Result<Apply<ResultDraft>, CellReason>;

/** Longest name of a product (utils/model). */
const MAX_NAME = 500;

/** An empty cell says nothing: what was typed in Pajang meanwhile stays. */
const unsaid: Read = ok(() => undefined);

const count = (
  key: 'chats' | 'orders' | 'pieces',
  header: Column<ResultDraft>['header'],
  synonyms: string[],
): Column<ResultDraft> => ({
  key,
  header,
  synonyms,
  main: true,
  read: (text): Read => {
    if (/^[-–—]?$/.test(text.trim())) return unsaid;
    const number = readCount(text);
    if (!number.ok) return fail('not-a-number');
    return ok((draft) => {
      draft[key] = number.data;
    });
  },
  write: (row) => (row[key] === undefined ? '' : String(row[key])),
});

const rupiah: Column<ResultDraft> = {
  key: 'rupiah',
  header: { id: 'Rupiah', en: 'Rupiah' },
  synonyms: ['omzet', 'omset', 'pemasukan', 'pendapatan', 'nilai', 'total', 'revenue', 'income', 'sales'],
  main: true,
  // Never taken for thousands, as a column of small prices is: what went out as 25 comes back as 25.
  read: (text): Read => {
    if (/^[-–—]?$/.test(text.trim())) return unsaid;
    const sum = readRupiah(text);
    if (!sum.ok) return fail('not-a-price');
    return ok((draft) => {
      draft.rupiah = sum.data;
    });
  },
  write: (row) => (row.rupiah === undefined ? '' : String(row.rupiah)),
};

const channel: Column<ResultDraft> = {
  key: 'channel',
  header: { id: 'Kanal', en: 'Channel' },
  synonyms: ['dipasang di', 'goes to', 'platform', 'media', 'sosmed', 'diposting di'],
  main: true,
  read: (text): Read => {
    if (text.trim() === '') return unsaid;
    const found = findChoice(CHANNEL_WORDS, text);
    if (!found) return fail('not-a-choice');
    return ok((draft) => {
      draft.channel = found;
    });
  },
  write: (row, { language }) => wordOf(CHANNEL_WORDS, row.channel, language),
};

/** Numbers of posts as a table: which post, on which channel, and what came of it. */
export const resultTable: SheetTable<ResultDraft> = {
  name: 'results',
  columns: [
    {
      key: 'day',
      header: { id: 'Tanggal', en: 'Date' },
      synonyms: ['hari', 'tgl', 'tanggal posting', 'tanggal tayang', 'day', 'post date'],
      main: true,
      ...dateColumn<ResultDraft>(
        (row) => row.day,
        (draft, day) => {
          draft.day = day;
        },
      ),
    },
    {
      key: 'product',
      header: { id: 'Produk', en: 'Product' },
      synonyms: ['nama produk', 'nama', 'barang', 'menu', 'product name', 'name', 'postingan', 'post'],
      main: true,
      ...textColumn<ResultDraft>(
        MAX_NAME,
        (row) => row.productName,
        (draft, text) => {
          draft.productName = text || undefined;
        },
      ),
    },
    channel,
    count('chats', { id: 'Chat masuk', en: 'Chats' }, [
      'chat',
      'jumlah chat',
      'pesan masuk',
      'messages',
      'tanya',
    ]),
    count('orders', { id: 'Pesanan', en: 'Orders' }, [
      'order',
      'jumlah pesanan',
      'jumlah order',
      'transaksi',
      'closing',
    ]),
    count('pieces', { id: 'Buah terjual', en: 'Pieces sold' }, [
      'terjual',
      'jumlah terjual',
      'buah',
      'pcs',
      'qty',
      'jumlah',
      'pieces',
      'sold',
    ]),
    rupiah,
  ],
  blank: () => ({}),
  // Which post is meant is looked for once the cells are read (`placeResults`).
  required: [],
  finish: () => undefined,
};
