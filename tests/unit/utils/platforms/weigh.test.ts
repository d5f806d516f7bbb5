import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../../../utils/model';
import type { Candidate } from '../../../../utils/platforms/candidates/candidate';
import { weigh } from '../../../../utils/platforms/weigh';

const name = (value: string, source: string, confidence: number): Candidate => ({
  field: 'name',
  value,
  source,
  confidence,
});
const price = (amount: number, source: string, confidence: number): Candidate => ({
  field: 'price',
  value: { amount, currency: 'IDR' },
  source,
  confidence,
});
const struck = (value: number): Candidate => ({
  field: 'strikePrice',
  value,
  source: 'visible-text',
  confidence: 0.6,
});

describe('names', () => {
  it('joins sources that say the same and is surer for it: 1 − 0.2 × 0.3', () => {
    const { fields } = weigh([name('Kue Lapis', 'json-ld', 0.8), name('kue  lapis!', 'h1', 0.7)]);
    expect(fields.name).toEqual({
      value: 'Kue Lapis',
      source: 'json-ld',
      confidence: 0.94,
      alternatives: [],
    });
  });

  it('counts one source once, however often it speaks', () => {
    const { fields } = weigh([name('Kue', 'og', 0.5), name('Kue', 'og', 0.5)]);
    expect(fields.name?.confidence).toBe(0.5);
  });

  it('lets a longer text that holds a name speak for it', () => {
    const { fields } = weigh([
      name('Kue Lapis Legit, kue basah Batam', 'og', 0.7),
      name('Kue Lapis Legit', 'h1', 0.65),
    ]);
    expect(fields.name?.value).toBe('Kue Lapis Legit');
    expect(fields.name?.alternatives.map((each) => each.source)).toEqual(['og']);
  });
});

describe('prices', () => {
  it('lets the markup lose where it holds the price that the page crosses out', () => {
    const { fields } = weigh([price(70_000, 'og', 0.8), struck(70_000), price(55_000, 'visible-text', 0.6)]);
    expect(fields.price?.value.amount).toBe(55_000);
    expect(fields.strikePrice?.value).toBe(70_000);
  });

  it('keeps no old price that is not above the price', () => {
    const { fields } = weigh([price(70_000, 'json-ld', 0.9), struck(70_000), struck(60_000)]);
    expect(fields.price?.value.amount).toBe(70_000);
    expect(fields.strikePrice).toBeUndefined();
  });

  it('offers eight other prices at most, best first', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      price(1000 + index, 'visible-text', 0.5 - index / 100),
    );
    const { fields } = weigh([price(9000, 'json-ld', 0.9), ...many]);
    expect(fields.price?.alternatives.map((each) => each.value.amount)).toEqual([
      1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007,
    ]);
  });
});

it('gives the whole of a description that another source cut short', () => {
  const short = 'Kue lapis legit dari Batam, dua puluh lapis, tanpa pengawet';
  const { fields } = weigh([
    { field: 'description', value: short, source: 'json-ld', confidence: 0.8 },
    { field: 'description', value: `${short}. Tahan seminggu.`, source: 'page-text', confidence: 0.5 },
  ]);
  expect(fields.description?.value).toBe(`${short}. Tahan seminggu.`);
});

it('says nothing of a field nobody spoke of', () => {
  expect(weigh([])).toEqual({ fields: {}, images: [] });
});

it('always gives what the Reading allows', () => {
  const candidate: fc.Arbitrary<Candidate> = fc.oneof(
    fc.record({
      field: fc.constant('name' as const),
      value: fc.string({ maxLength: 500 }),
      source: fc.constantFrom('og', 'h1'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({
      field: fc.constant('price' as const),
      value: fc.record({ amount: fc.nat(), currency: fc.constant('IDR') }),
      source: fc.constantFrom('og', 'json-ld'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({
      field: fc.constant('strikePrice' as const),
      value: fc.nat(),
      source: fc.constant('og'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({
      field: fc.constant('image' as const),
      value: fc.webUrl(),
      source: fc.constant('og'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 60 }), (candidates) => {
      const reading = {
        kind: 'product',
        platform: 'general',
        url: 'https://a.example/',
        ...weigh(candidates),
      };
      expect(readingSchema.safeParse(reading).success).toBe(true);
    }),
  );
});
