import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_TEXT, type ProductText, textOfReading } from '@/components/product/product-text';
import {
  isSoldOut,
  offersFor,
  pick,
  placeOf,
  type ReadFieldName,
  readValues,
} from '@/components/product/runners-up';
import type { Price, ReadField, Reading } from '@/utils/model';

type Given<T> = [value: T, source: string, confidence: number];

/** A read field: the value that won, then the runners-up. */
function field<T>(...[[value, source, confidence], ...others]: [Given<T>, ...Given<T>[]]): ReadField<T> {
  const alternatives = others.map(([value, source, confidence]) => ({ value, source, confidence }));
  return { value, source, confidence, alternatives };
}
const idr = (amount: number, unit?: string): Price => ({ amount, currency: 'IDR', ...(unit && { unit }) });
const reading = (fields: Reading['fields']): Reading => ({
  kind: 'product',
  platform: 'general',
  url: 'https://toko.example/kue',
  fields,
  images: [],
});

const page = reading({
  name: field(['Kue Lapis', 'h1', 0.9], ['Kue Lapis | Toko', 'title', 0.35]),
  price: field(
    [idr(25_000, 'toples'), 'visible-text', 0.5],
    [idr(30_000), 'json-ld', 0.4],
    [{ ...idr(10_000), max: 15_000 }, 'og', 0.3],
  ),
  strikePrice: field([40_000, 'visible-text', 0.7], [45_000, 'microdata', 0.5]),
  description: field(['Legit dan\n\nlembut', 'page-text', 0.5], ['Kue basah', 'meta', 0.4]),
});
const text = textOfReading(page);
const shown = (name: ReadFieldName, standing: ProductText, from: Reading | null = page) =>
  offersFor(readValues(from), name, standing).others.map(({ shown, place }) => `${shown} · ${place}`);

describe('offersFor', () => {
  it('offers what else the page gave, each with the place where it stood', () => {
    expect(shown('name', text)).toEqual(['Kue Lapis | Toko · title']);
    expect(shown('price', text)).toEqual(['Rp30.000 · data', 'Rp10.000–Rp15.000 · data']);
    expect(shown('strikePrice', text)).toEqual(['Rp45.000 · data']);
    expect(shown('description', text)).toEqual(['Kue basah · summary']);
  });

  it('offers the old one back after a swap, unit and all', () => {
    const [other] = offersFor(readValues(page), 'price', text).others;
    const swapped = { ...text, ...other?.changes };
    // The other price names no unit, so the one that stands there stays.
    expect(swapped).toMatchObject({ price: 'Rp30.000', unit: 'toples' });
    expect(shown('price', swapped)).toEqual(['Rp25.000/toples · text', 'Rp10.000–Rp15.000 · data']);
    const [old] = offersFor(readValues(page), 'price', swapped).others;
    expect({ ...swapped, ...old?.changes }).toEqual(text);
  });

  it('offers every value beside one that was typed, but nothing where the page gave a single one', () => {
    expect(shown('name', { ...text, name: 'Kue saya' })).toEqual([
      'Kue Lapis · title',
      'Kue Lapis | Toko · title',
    ]);
    const single = reading({ name: field(['Kue Lapis', 'h1', 0.9]) });
    expect(shown('name', { ...text, name: 'Kue saya' }, single)).toEqual([]);
    expect(shown('description', EMPTY_TEXT, single)).toEqual([]);
    expect(shown('name', text, null)).toEqual([]);
  });

  it('brings the hashtags of the other description along, unless others were written', () => {
    const from = reading({
      description: field(
        ['Kue legit\n\n#kuelapis #legit', 'og', 0.6],
        ['Kue basah\n\n#jajanan #batam', 'article', 0.3],
      ),
    });
    const values = readValues(from);
    const first = textOfReading(from);
    const [other] = offersFor(values, 'description', first).others;
    if (!other) throw new Error('nothing is offered');
    expect(first).toMatchObject({ description: 'Kue legit', hashtags: '#kuelapis #legit' });
    expect(pick(values, other, first)).toEqual({ description: 'Kue basah', hashtags: '#jajanan #batam' });
    expect(pick(values, other, { ...first, hashtags: '#punyasaya' })).toEqual({ description: 'Kue basah' });
  });

  it('shows a long text on one line, its beginning only, and puts all of it in', () => {
    const long = `Bahan:\n\n${'gula merah '.repeat(400)}`;
    const from = reading({ description: field(['Kue', 'og', 0.6], [long, 'article', 0.3]) });
    const [other] = offersFor(readValues(from), 'description', textOfReading(from)).others;
    expect(other?.shown).toBe(`Bahan: ${'gula merah '.repeat(11)}`.slice(0, 120));
    expect(other?.changes.description?.length).toBeGreaterThan(4000);
  });

  it('asks for a second look below 0.6, as long as the page’s own word stands there', () => {
    expect(offersFor(readValues(page), 'name', text).unsure).toBe(false);
    expect(offersFor(readValues(page), 'price', text).unsure).toBe(true);
    expect(offersFor(readValues(page), 'price', { ...text, price: 'Rp30.000' }).unsure).toBe(false);
    const at = (confidence: number) => {
      const from = reading({ name: field(['Kue', 'h1', confidence]) });
      return offersFor(readValues(from), 'name', textOfReading(from)).unsure;
    };
    expect([at(0.59), at(0.6), at(1)]).toEqual([true, false, false]);
  });

  it('never offers what stands there, nor the same twice, nor more than three', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(names, fc.nat(8), (values, typed) => {
        const [first = '', ...rest] = values;
        const from = reading({
          name: field<string>([first, 'h1', 0.9], ...rest.map((v): Given<string> => [v, 'og', 0.4])),
        });
        const name = values[typed] ?? 'lain';
        const { others } = offersFor(readValues(from), 'name', { ...EMPTY_TEXT, name });
        expect(others.length).toBeLessThanOrEqual(3);
        expect(new Set(others.map((other) => other.shown)).size).toBe(others.length);
        for (const { changes } of others) expect(changes.name).not.toBe(name);
      }),
    );
  });
});

it.each<[ReadFieldName, string, string]>([
  ['name', 'og', 'title'],
  ['price', 'og', 'data'],
  ['description', 'og', 'summary'],
  ['description', 'meta', 'summary'],
  ['price', 'rdfa', 'data'],
  ['description', 'caption', 'caption'],
  ['name', 'form', 'form'],
  ['name', 'heading', 'title'],
  ['price', 'price-block', 'text'],
  ['description', 'post', 'caption'],
  ['name', 'h1', 'title'],
  ['description', 'article', 'text'],
  ['name', 'something new', 'page'],
  ['name', 'constructor', 'page'],
])('%s from %s stood in: %s', (name, source, place) => {
  expect(placeOf(name, source)).toBe(place);
});

it.each([
  ['OutOfStock', true],
  ['https://schema.org/SoldOut', true],
  ['out of stock', true],
  ['oos', true],
  ['Discontinued', true],
  ['InStock', false],
  ['PreOrder', false],
  ['LimitedAvailability', false],
  ['', false],
])('%s means sold out: %s', (value, sold) => {
  expect(isSoldOut(reading({ availability: field([value, 'json-ld', 0.9]) }))).toBe(sold);
});

it('says nothing of stock where the page does not', () => {
  expect(isSoldOut(reading({}))).toBe(false);
  expect(isSoldOut(null)).toBe(false);
});
