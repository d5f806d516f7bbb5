import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { products, sheetImport, shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import type { Shop } from '@/utils/model';
import {
  checkRows,
  decodeTable,
  matchColumns,
  postImports,
  postTable,
  productImports,
  productTable,
  readTable,
  type SheetTable,
} from '@/utils/sheets';
import { TABLE_REASONS } from '@/utils/sheets/limits';

/** How many mangled tables are brought in, half of them products and half posts. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 600);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_121);

const CONTEXT = { language: 'id', today: '2026-11-21', usualTime: '09:00', now: 1, templates: [] } as const;
const atOnce = () => Promise.resolve();

const PRODUCTS = [
  'Nama;Harga;Per;Stok;Tanggal harga;Varian;Link;Kode Pajang',
  '"Kue ""enak""; isi 6";25.000,00;toples;12;21/11/2026;Matcha, Cokelat;https://a.id/x;OWN',
  'Bolu;Rp25rb;loyang;habis;2026-11-21;;;THEIRS',
  '"dua\nbaris";12.5;;PO;11/21/2026;a|b;;',
];
const POSTS = [
  'Produk;Tanggal;Jam;Kanal;Status;Caption;Kode Pajang',
  'Bolu;21/11/2026;7.30;IG, FB;Siap;"Halo; ""Kak""\nbaris dua";',
  'Nastar;1 Des 2026;9 pm;-;Ide;=1+1;',
];

const nasty = fc.oneof(
  fc.constantFrom(
    '',
    '"',
    '""',
    ';',
    ',',
    '\t',
    '|',
    '\n',
    '\r',
    '\r\n',
    '\uFEFF',
    '\0',
    '\u001f',
    '\u001e',
    '\uD83D',
    '\uDE00',
    '=1+1',
    "'",
    '\\',
    '1e400',
    '99999999999999999999',
    '-1',
    '25.00.0',
    '31/02/2026',
    'sep=;\n',
    'Kode Pajang',
    'Harga',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.integer({ min: 400, max: 90_000 }).map((length) => 'x'.repeat(length)),
);

/** Places where something is put in, taken out or doubled, as shares of the length. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  by: nasty,
  kind: fc.constantFrom('insert', 'replace', 'remove', 'double'),
});

function mangled(text: string, changes: readonly { at: number; length: number; by: string; kind: string }[]) {
  return changes.reduce((now, { at, length, by, kind }) => {
    const place = Math.floor(at * now.length);
    const [before, piece, after] = [
      now.slice(0, place),
      now.slice(place, place + length),
      now.slice(place + length),
    ];
    if (kind === 'insert') return before + by + piece + after;
    if (kind === 'replace') return before + by + after;
    return kind === 'remove' ? before + after : before + piece + piece + after;
  }, text);
}

/** The text as bytes of one of the usual encodings, perhaps with a byte knocked over. */
function bytesOf(text: string, encoding: string, flips: readonly [number, number][]): Uint8Array {
  const units = [...Array(text.length).keys()].map((index) => text.charCodeAt(index));
  const bytes =
    encoding === 'utf-8'
      ? new TextEncoder().encode(text)
      : encoding === 'utf-16'
        ? new Uint8Array([0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])])
        : new Uint8Array(units.map((unit) => unit & 255));
  for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value;
  return bytes;
}

const rows = (lines: readonly string[]) =>
  fc.record({
    order: fc.shuffledSubarray([...lines], { minLength: 1 }),
    header: fc.boolean(),
    spoil: fc.nat(4).map((one) => one === 0),
    separator: fc.constantFrom(';', ',', '\t', '|'),
    changes: fc.array(change, { maxLength: 6 }),
    encoding: fc.constantFrom('pasted', 'utf-8', 'utf-16', 'latin'),
    flips: fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 3 }),
  });

let own: Shop;
let theirs: Shop;

/** Every row of the database but those of the desk, by shop. */
async function contents() {
  const all = [...(await db.products.toArray()), ...(await db.posts.toArray())];
  return {
    own: JSON.stringify(all.filter(({ shopId }) => shopId === own.id)),
    others: JSON.stringify(all.filter(({ shopId }) => shopId !== own.id)),
    count: all.filter(({ shopId }) => shopId === own.id).length,
  };
}

beforeAll(async () => {
  theirs = await shops.create('Toko lain');
  own = await shops.create('Toko saya');
  for (const shop of [theirs, own])
    await products.add({ shopId: shop.id, name: 'Bolu', description: '', photoIds: [] });
});

interface Way<D extends object, I> {
  table: SheetTable<D>;
  importsOf: (good: Awaited<ReturnType<typeof checkRows<D>>>['good'], context: typeof CONTEXT) => I[];
  store: (shop: Shop, incoming: I[]) => Promise<{ added: number; newProducts: number }>;
  /** A row that the store refuses: it comes last, when the others are written already. */
  spoilt: I;
}

async function bring<D extends object, I>(text: string, known: string[], spoil: boolean, way: Way<D, I>) {
  const { table, importsOf, store } = way;
  const before = await contents();
  const sheet = await readTable(text, table, atOnce);
  if (!sheet.ok) return void expect(TABLE_REASONS).toContain(sheet.reason);
  const { records, header } = sheet.data;
  const matching = matchColumns(header === null ? [] : (records[header]?.cells ?? []), table);
  const input = { table, sheet: sheet.data, matching, context: CONTEXT, known: new Set(known) };
  const checked = await checkRows(input, atOnce);
  const below = records.length - (header === null ? 0 : header + 1);
  expect(checked.good.length + checked.badRows).toBe(below);
  const imports = importsOf(checked.good, CONTEXT);
  if (spoil) {
    await expect(store(own, [...imports, way.spoilt])).rejects.toMatchObject({ reason: 'invalid' });
    expect(await contents()).toEqual(before);
    return;
  }
  // What the check lets through, the store takes: nothing is thrown here.
  const { added, newProducts } = await store(own, imports);
  const after = await contents();
  expect(after.count).toBe(before.count + added + newProducts);
  expect(after.others).toBe(before.others);
}

const tooLong = {
  make: () => ({ name: 'x'.repeat(501), description: '', photoIds: [] }),
  change: () => ({}),
};
const lost = { ...postTable.blank(), day: 'besok' };

async function run(name: 'products' | 'posts', lines: readonly string[]) {
  const stored = await sheetImport();
  const ids = {
    OWN: (await stored.idsInShop('products', own.id))[0],
    THEIRS: (await stored.idsInShop('products', theirs.id))[0],
  };
  const property = fc.asyncProperty(rows(lines.slice(1)), async (made) => {
    const head = made.header ? [lines[0] ?? ''] : [];
    const plain = [...head, ...made.order]
      .join('\r\n')
      .replaceAll(';', made.separator)
      .replace('OWN', ids.OWN ?? '')
      .replace('THEIRS', ids.THEIRS ?? '');
    const text = mangled(plain, made.changes);
    const decoded =
      made.encoding === 'pasted'
        ? { ok: true as const, data: text }
        : decodeTable(bytesOf(text, made.encoding, made.flips));
    if (!decoded.ok) return void expect(TABLE_REASONS).toContain(decoded.reason);
    const known = await stored.idsInShop(name, own.id);
    if (name === 'products') {
      const { importProducts: store } = stored;
      await bring(decoded.data, known, made.spoil, {
        table: productTable,
        importsOf: productImports,
        store,
        spoilt: tooLong,
      });
    } else {
      const { importPosts: store } = stored;
      const spoilt = { product: { name: 'Bolu' }, make: () => lost, change: () => ({}) };
      await bring(decoded.data, known, made.spoil, {
        table: postTable,
        importsOf: postImports,
        store,
        spoilt,
      });
    }
  });
  // What was added stays in for a while, so that later tables meet rows of all kinds.
  const emptied = property.beforeEach(async () => {
    if ((await db.products.count()) + (await db.posts.count()) < 150) return;
    await db.posts.clear();
    const kept = new Set(Object.values(ids));
    await db.products.filter(({ id }) => !kept.has(id)).delete();
  });
  await fc.assert(emptied, { numRuns: Math.ceil(RUNS / 2), seed: SEED });
}

it('brings in mangled tables of products wholly or not at all', () => run('products', PRODUCTS), 600_000);
it('brings in mangled tables of posts wholly or not at all', () => run('posts', POSTS), 600_000);
