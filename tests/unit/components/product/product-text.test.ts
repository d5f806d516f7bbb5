import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesOf,
  EMPTY_TEXT,
  fieldsOfText,
  type ProductText,
  readAmount,
  readFromOf,
  textOfProduct,
  textOfReading,
  unreadable,
} from '@/components/product/product-text';
import { type Product, productSchema, type Reading } from '@/utils/model';

const DAY = '2026-11-21';
const bare: Product = {
  id: 'p',
  shopId: 's',
  createdAt: 1,
  updatedAt: 1,
  name: '',
  description: '',
  photoIds: [],
};
/** The row after the texts were typed into it, with cleared fields gone as the database has them. */
const typeInto = (row: Product, sent: Partial<ProductText>, day = DAY): Product =>
  productSchema.parse(
    Object.fromEntries(
      Object.entries({ ...row, ...changesOf(row, sent, day) }).filter(([, value]) => value !== undefined),
    ),
  ) as Product;

const read = <T>(value: T, source: string) => ({ value, source, confidence: 1, alternatives: [] });
const reading: Reading = {
  kind: 'product',
  platform: 'shopee',
  url: 'https://shopee.co.id/x-i.1.2',
  fields: {
    name: read('Soft Cookies', 'json-ld'),
    price: read({ amount: 25_000, currency: 'IDR', unit: 'toples' }, 'visible-text'),
  },
  images: [],
};

describe('what is typed', () => {
  it('comes back as it was typed, half a price included', () => {
    const row = typeInto(bare, { name: ' Soft ', price: '25.', unit: 'top', strikePrice: 'tiga puluh' });
    expect(textOfProduct(row)).toEqual({
      ...EMPTY_TEXT,
      name: ' Soft ',
      price: '25.',
      unit: 'top',
      strikePrice: 'tiga puluh',
    });
    expect(row.strikePrice).toBeUndefined();
  });

  it('comes back for any text in any field', () => {
    const fields = (Object.keys(EMPTY_TEXT) as (keyof ProductText)[]).filter(
      (field) => field !== 'amount' && field !== 'hashtags',
    );
    const texts = fc.dictionary(fc.constantFrom(...fields), fc.string({ maxLength: 40 }), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (steps) => {
        const row = steps.reduce((before, sent) => typeInto(before, sent), bare);
        expect(textOfProduct(row)).toEqual(Object.assign({ ...EMPTY_TEXT }, ...steps));
      }),
    );
  });

  it('writes only the fields that it belongs to', () => {
    const full = typeInto(bare, { name: 'A', price: '10rb', 'facts.weight': '1 kg', 'permits.nib': '12' });
    expect(changesOf(full, { description: 'baru' }, DAY)).toEqual({ description: 'baru' });
    expect(changesOf(full, { 'facts.taste': 'asin' }, DAY)).toEqual({
      facts: { weight: '1 kg', taste: 'asin' },
    });
    expect(changesOf(full, { 'permits.nib': '' }, DAY)).toEqual({ permits: undefined });
  });
});

describe('price, unit and price date', () => {
  it('understands a price as it is typed, its unit from either field', () => {
    expect(typeInto(bare, { price: '25rb/toples' })).toMatchObject({
      price: { amount: 25_000, currency: 'IDR', unit: 'toples' },
      priceDate: DAY,
    });
    expect(textOfProduct(typeInto(bare, { price: '25rb/toples' })).unit).toBe('');
    const both = typeInto(typeInto(bare, { price: '25rb/toples' }), { unit: 'kaleng' });
    expect(both.price?.unit).toBe('kaleng');
    expect(typeInto(both, { unit: '' }).price?.unit).toBe('toples');
  });

  it('keeps the unit of a price that came without words, when its price is typed anew', () => {
    const came: Product = { ...bare, price: { amount: 9000, currency: 'IDR', unit: 'pcs' } };
    expect(textOfProduct(came)).toMatchObject({ price: 'Rp9.000', unit: 'pcs' });
    expect(typeInto(came, { price: '10.000' }).price).toEqual({
      amount: 10_000,
      currency: 'IDR',
      unit: 'pcs',
    });
    expect(typeInto(came, { unit: '' }).price).toEqual({ amount: 9000, currency: 'IDR' });
  });

  it('dates the price anew only when the price itself changes', () => {
    const old = { ...typeInto(bare, { price: '25.000' }, '2026-01-05') };
    expect(typeInto(old, { unit: 'toples', name: 'A' }).priceDate).toBe('2026-01-05');
    expect(typeInto(old, { price: '25rb' }).priceDate).toBe('2026-01-05');
    expect(typeInto(old, { price: '26rb' }).priceDate).toBe(DAY);
    expect(typeInto(old, { price: '20–25rb' }).priceDate).toBe(DAY);
    expect(typeInto(old, { price: '' }).priceDate).toBeUndefined();
  });
});

describe('stock', () => {
  it('reads whole numbers as people write them', () => {
    expect([' 20 ', '1.500', '1 500', '0', ''].map(readAmount)).toEqual([20, 1500, 1500, 0, undefined]);
    expect(['20 toples', '1,5', '-3', '1.50', '9999999999'].map(readAmount)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('keeps the old amount while the new one cannot be read, and says which field that is', () => {
    const row: Product = { ...bare, stock: { mode: 'preorder', amount: 20, closes: '2026-12-01' } };
    expect(changesOf(row, { amount: '2o' }, DAY)).toEqual({});
    expect(changesOf(row, { amount: '30' }, DAY)).toEqual({
      stock: { mode: 'preorder', amount: 30, closes: '2026-12-01' },
    });
    expect(unreadable({ ...EMPTY_TEXT, price: '25rb', amount: '2o' })).toEqual(['amount']);
  });
});

describe('hashtags', () => {
  it('are read with or without their mark, however they are parted', () => {
    const row = typeInto(bare, { hashtags: '#kue, batam  #PO2026#roti' });
    expect(row.hashtags).toEqual(['kue', 'batam', 'PO2026', 'roti']);
    expect(textOfProduct(row).hashtags).toBe('#kue #batam #PO2026 #roti');
    expect(changesOf(row, { hashtags: ' ' }, DAY)).toEqual({ hashtags: undefined });
    expect(typeInto(bare, { hashtags: '#a '.repeat(40) }).hashtags).toHaveLength(30);
    expect(changesOf(row, { description: 'baru' }, DAY)).toEqual({ description: 'baru' });
  });

  it('come apart from a description that was read, which comes clean', () => {
    const raw = 'Renyah\u200b 𝗯𝗮𝗻𝗴𝗲𝘁.\nWA 0812-3456-7890\nhttps://x.id/?utm_source=ig\n#kue #batam';
    const text = textOfReading({ ...reading, fields: { description: read(raw, 'og') } });
    expect(text).toMatchObject({
      description: 'Renyah banget.\nWA 0812-3456-7890\nhttps://x.id/',
      hashtags: '#kue #batam',
    });
    expect(fieldsOfText(text, DAY).hashtags).toEqual(['kue', 'batam']);
  });
});

describe('what was read from a page', () => {
  it('is remembered with where it stood, until it is typed over', () => {
    expect(readFromOf(reading)).toEqual({ name: 'json-ld', price: 'visible-text' });
    const row: Product = {
      ...bare,
      ...fieldsOfText(textOfReading(reading), DAY),
      readFrom: readFromOf(reading),
    };
    expect(row).toMatchObject({ name: 'Soft Cookies', price: { amount: 25_000, unit: 'toples' } });
    expect(typeInto(row, { price: '27rb' }).readFrom).toEqual({ name: 'json-ld' });
    expect(typeInto(row, { 'facts.weight': '200 gram' }).readFrom).toEqual(readFromOf(reading));
  });
});
