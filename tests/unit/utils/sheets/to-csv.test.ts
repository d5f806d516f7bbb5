import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '@/utils/core/canonical';
import {
  CHANNEL_IDS,
  FACT_KEYS,
  PERMIT_KEYS,
  type Post,
  type Product,
  postSchema,
  productSchema,
} from '@/utils/model';
import {
  checkRows,
  decodeTable,
  matchColumns,
  postImports,
  postTable,
  productImports,
  productTable,
  readTable,
  type SheetLanguage,
  type SheetTable,
  toCsv,
} from '@/utils/sheets';
import { atOnce, CONTEXT } from './sheet-context';

const plain = { shopId: 's', createdAt: 1, updatedAt: 1, description: '', photoIds: [] };

/** Reads a table that went out again, from its bytes on. */
async function back<D extends object>(csv: string, table: SheetTable<D>, known: string[]) {
  const text = decodeTable(new TextEncoder().encode(csv));
  if (!text.ok) throw new Error(text.reason);
  const sheet = await readTable(text.data, table, atOnce);
  if (!sheet.ok) throw new Error(sheet.reason);
  const { records, header } = sheet.data;
  expect(header).toBe(0);
  const matching = matchColumns(records[0]?.cells ?? [], table);
  const input = { table, sheet: sheet.data, matching, context: CONTEXT, known: new Set(known) };
  const checked = await checkRows(input, atOnce);
  expect(checked.errors).toEqual([]);
  expect(checked.notes).toEqual([]);
  return checked.good;
}

describe('toCsv', () => {
  it('writes what Excel opens with a double click in Indonesia', () => {
    const rows: Product[] = [
      { ...plain, id: 'a', name: 'Bolu', price: { amount: 25_000, currency: 'IDR', unit: 'loyang' } },
      { ...plain, id: 'b', name: 'Kue; "enak"', description: 'satu\ndua', facts: { weight: '1 kg' } },
    ];
    expect(toCsv(productTable, rows, CONTEXT)).toBe(
      '\uFEFFNama produk;Harga;Per;Harga coret;Keterangan;Varian;Stok;Berat;Kode Pajang\r\n' +
        'Bolu;25000;loyang;;;;;;a\r\n' +
        '"Kue; ""enak""";;;;"satu\ndua";;;1 kg;b',
    );
    expect(toCsv(productTable, [], { ...CONTEXT, language: 'en' })).toBe(
      '\uFEFFProduct name;Price;Per;Old price;Description;Variants;Stock;Pajang code',
    );
  });

  it.each([
    '=1+1',
    '+62 812',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '=HYPERLINK("https://a.id")\nx',
    '＝1',
    '206327100123456',
    '0812',
    "'x",
  ])('guards %j, and reads it back as it was', async (strength) => {
    const product: Product = { ...plain, id: 'a', name: 'Bolu', strength };
    const csv = toCsv(productTable, [product], CONTEXT);
    expect(csv).toContain(`"'${strength.replaceAll('"', '""')}"`);
    const [row] = productImports(await back(csv, productTable, []), CONTEXT);
    expect(row?.make().strength).toBe(strength);
  });
});

const word = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    'é',
    '🍪',
    ' ',
    ';',
    ',',
    '"',
    "'",
    '\n',
    '=',
    '-',
    '+',
    '@',
    '0',
    '7',
    '|',
    '\\',
  ),
  minLength: 1,
  maxLength: 12,
});
const filledWord = word.filter((text) => text.trim() !== '');
const trimmed = filledWord.map((text) => text.trim());
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const rupiah = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 900_000_000 }));
const entries = <K extends string>(keys: readonly K[]) =>
  maybe(fc.dictionary(fc.constantFrom(...keys), filledWord, { minKeys: 1, maxKeys: 3 }));

const product: fc.Arbitrary<Omit<Product, 'id'>> = fc
  .record({
    name: filledWord,
    price: maybe(
      fc.oneof(
        fc.record({ amount: rupiah, currency: fc.constant('IDR') }),
        fc.record({
          amount: fc.integer({ min: 0, max: 1e7 }).map((cents) => cents / 100),
          currency: fc.constantFrom('USD', 'SGD'),
        }),
      ),
    ),
    unit: maybe(filledWord),
    strikePrice: maybe(rupiah),
    priceDate: maybe(day),
    description: word.map((text) => (text.trim() === '' ? '' : text)),
    variants: maybe(fc.uniqueArray(trimmed, { minLength: 1, maxLength: 4 })),
    strength: maybe(filledWord),
    stock: maybe(
      fc.record(
        {
          mode: fc.constantFrom('ready' as const, 'preorder' as const),
          amount: fc.nat(100_000),
          closes: day,
          ready: day,
        },
        { requiredKeys: ['mode'] },
      ),
    ),
    permits: entries(PERMIT_KEYS),
    facts: entries(FACT_KEYS),
    sourceUrl: maybe(fc.webUrl()),
  })
  .map(({ unit, price, ...rest }) => ({
    ...plain,
    ...rest,
    ...(unit !== undefined && { unitText: unit }),
    ...(price && { price: { ...price, ...(unit !== undefined && { unit }) } }),
  }));

const post: fc.Arbitrary<Omit<Post, 'id'>> = fc
  .record({
    day: maybe(day),
    state: fc.constantFrom('idea' as const, 'draft' as const, 'ready' as const, 'posted' as const),
    channels: fc.subarray([...CHANNEL_IDS]),
    templateId: maybe(fc.constant('daily-menu')),
    texts: fc.dictionary(
      fc.constantFrom(...CHANNEL_IDS),
      filledWord.map((text) => ({ text, edited: true })),
    ),
  })
  .map(({ state, ...rest }) => ({
    shopId: 's',
    createdAt: 1,
    updatedAt: 1,
    productId: 'p',
    form: {},
    seed: 0,
    scenes: {},
    zone: 'Asia/Jakarta' as const,
    ...rest,
    ...(rest.day !== undefined && { time: '07:30' }),
    // A day makes a draft ready and no day makes it a draft: rows that the app itself makes are so.
    state: state === 'draft' && rest.day ? 'ready' : state === 'ready' && !rest.day ? 'draft' : state,
    postedAt:
      state === 'posted' ? Object.fromEntries(rest.channels.map((channel) => [channel, CONTEXT.now])) : {},
  }));

const numbered = <T extends object>(rows: T[]): (T & { id: string })[] =>
  rows.map((row, index) => ({ ...row, id: `row-${index}` }));
const languages = fc.constantFrom<SheetLanguage>('id', 'en');
const without = (row: object, keys: string[]) =>
  Object.fromEntries(
    Object.entries(row).filter(([key, value]) => value !== undefined && !keys.includes(key)),
  );

const KEPT = ['id', 'shopId', 'createdAt', 'updatedAt'];

describe('a table that goes out and comes back', () => {
  it('gives equal products to another shop, and changes nothing in its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(product, { minLength: 1, maxLength: 5 }),
        languages,
        async (made, language) => {
          const rows = numbered(made);
          for (const row of rows) productSchema.parse(row);
          const csv = toCsv(productTable, rows, { ...CONTEXT, language });
          const fresh = productImports(await back(csv, productTable, []), CONTEXT).map((row) => row.make());
          expect(fresh.map((row) => without(row, ['priceDate']))).toEqual(
            rows.map((row) => without(row, [...KEPT, 'priceDate'])),
          );
          const own = productImports(
            await back(
              csv,
              productTable,
              rows.map(({ id }) => id),
            ),
            CONTEXT,
          );
          expect(own.map((row, index) => row.change(rows[index] as Product))).toEqual(rows.map(() => ({})));
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);

  it('gives equal posts to another shop, and changes nothing in its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(post, { minLength: 1, maxLength: 5 }), languages, async (made, language) => {
        const rows = numbered(made);
        for (const row of rows) postSchema.parse(row);
        const named = rows.map((row) => ({ ...row, productName: 'Bolu' }));
        const csv = toCsv(postTable, named, { ...CONTEXT, language });
        const fresh = postImports(await back(csv, postTable, []), CONTEXT);
        expect(fresh.map(({ product: { name, id } }) => [name, id])).toEqual(rows.map(() => ['Bolu', 'p']));
        expect(fresh.map((row) => without(row.make(), []))).toEqual(
          rows.map((row) => without(row, [...KEPT, 'productId', 'zone'])),
        );
        const own = postImports(
          await back(
            csv,
            postTable,
            rows.map(({ id }) => id),
          ),
          CONTEXT,
        );
        expect(canonical(own.map((row, index) => row.change(rows[index] as Post)))).toBe(
          canonical(rows.map(() => ({}))),
        );
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
