// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jsonLd, statesNoPrice } from '../../../../../utils/platforms/candidates/json-ld';
import { parseLoose, walk } from '../../../../../utils/platforms/candidates/json-nodes';
import { page, values } from './page';

const withLd = (...blocks: unknown[]) =>
  page(
    blocks
      .map(
        (block) =>
          `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
      )
      .join(''),
  );
const product = (more: object) => ({ '@type': 'Product', name: 'Kue Lapis', ...more });
const price = (more: object) => values(jsonLd(withLd(product(more))), 'price');

describe('finding the product', () => {
  it('finds it in arrays, in @graph and in a @graph inside', () => {
    for (const block of [
      [product({})],
      { '@graph': [product({})] },
      { '@graph': [{ '@graph': [product({})] }] },
    ]) {
      expect(values(jsonLd(withLd(block)), 'name')).toEqual(['Kue Lapis']);
    }
  });

  it('takes any way of writing the type', () => {
    for (const type of [
      'http://schema.org/Product',
      ['Thing', 'Product'],
      'schema:Product',
      'ProductGroup',
    ]) {
      expect(values(jsonLd(withLd({ '@type': type, name: 'A' })), 'name')).toEqual(['A']);
    }
  });

  it('leaves neighbours and list entries alone', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ item: product({ name: 'Lain' }) }] };
    const own = product({ isRelatedTo: [product({ name: 'Tetangga' })] });
    expect(values(jsonLd(withLd(list, own)), 'name')).toEqual(['Kue Lapis']);
    expect(jsonLd(withLd(list))).toEqual([]);
  });

  it('prefers the product that the address and the heading speak of', () => {
    const other = product({ name: 'Bolu', offers: { price: 1 } });
    const own = product({ url: '/p/kue-lapis', offers: { price: 50_000 } });
    const found = page(
      `<h1>Kue Lapis</h1><script type="application/ld+json">${JSON.stringify([other, own])}</script>`,
    );
    expect(values(jsonLd(found), 'name')).toEqual(['Kue Lapis']);
  });
});

describe('offers', () => {
  it.each([
    ['one', { price: '50000', priceCurrency: 'IDR' }, { amount: 50_000, currency: 'IDR' }],
    [
      'a range',
      { '@type': 'AggregateOffer', lowPrice: 50, highPrice: '60', priceCurrency: 'GBP' },
      { amount: 50, max: 60, currency: 'GBP' },
    ],
    ['several', [{ price: 90_000 }, { price: 70_000 }], { amount: 70_000, max: 90_000, currency: 'IDR' }],
    [
      'those in stock first',
      [
        { price: 10_000, availability: 'https://schema.org/OutOfStock' },
        { price: 20_000, availability: 'InStock' },
      ],
      { amount: 20_000, currency: 'IDR' },
    ],
    [
      'a nested specification',
      { priceSpecification: [{ price: '19.50', priceCurrency: 'CHF' }] },
      { amount: 19.5, currency: 'CHF' },
    ],
    [
      'odd capitals and a nested number',
      { '@type': 'AggregateOffer', lowprice: { sales: { value: 3499, currency: 'ARS' } } },
      { amount: 3499, currency: 'ARS' },
    ],
  ])('reads %s', (_what, offers, expected) => {
    expect(price({ offers })).toEqual([expected]);
    expect(price({ Offers: offers })).toEqual([expected]);
  });

  it('tells the old price apart', () => {
    const offers = {
      price: 150,
      priceCurrency: 'EUR',
      priceSpecification: { price: 185, priceType: 'ListPrice' },
    };
    const found = jsonLd(withLd(product({ offers })));
    expect(values(found, 'price')).toEqual([{ amount: 150, currency: 'EUR' }]);
    expect(values(found, 'strikePrice')).toEqual([185]);
  });

  it.each([{}, 0, '0', null])('takes a price of %j for none at all', (nothing) => {
    const found = withLd(product({ offers: { price: nothing } }));
    expect(values(jsonLd(found), 'price')).toEqual([]);
    expect(statesNoPrice(found)).toBe(true);
  });

  it('does not say "no price" where there simply are no offers', () => {
    expect(statesNoPrice(withLd(product({})))).toBe(false);
    const neighbour = { isRelatedTo: [product({ name: 'Lain', offers: { price: 0 } })] };
    expect(statesNoPrice(withLd(product(neighbour)))).toBe(false);
  });
});

describe('images', () => {
  it('takes strings, lists and objects, absolute and harmless', () => {
    const image = [
      '/a.jpg',
      { '@type': 'ImageObject', url: 'b.jpg' },
      null,
      'javascript:alert(1)',
      { url: {} },
    ];
    expect(values(jsonLd(withLd(product({ image }))), 'image')).toEqual([
      'https://toko.example.co.id/a.jpg',
      'https://toko.example.co.id/p/b.jpg',
    ]);
  });
});

describe('JSON as shops and strangers write it', () => {
  it.each([
    ['comments around it', '<!-- {"a":1} -->'],
    ['CDATA', '//<![CDATA[\n{"a":1}\n//]]>'],
    ['a trailing comma', '{"a":1,}'],
    ['a semicolon', '{"a":1};'],
  ])('forgives %s', (_what, raw) => {
    expect(parseLoose(raw)).toEqual({ a: 1 });
  });

  it('forgives raw line breaks in strings', () => {
    expect(parseLoose('{"a":"x\ny"}')).toEqual({ a: 'x y' });
  });

  it('says nothing for what is no JSON, or too much of it', () => {
    expect(parseLoose('{"a":')).toBeUndefined();
    expect(parseLoose(`"${'a'.repeat(2_000_001)}"`)).toBeUndefined();
  });

  it('bears deep nesting', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect([...walk(parseLoose(deep))].length).toBeLessThan(50);
    expect(jsonLd(withLd(deep, product({})))).toHaveLength(1);
  });

  it('bears a great many nodes', () => {
    expect(
      [...walk(Array.from({ length: 60 }, () => Array.from({ length: 500 }, () => ({}))))].length,
    ).toBeLessThanOrEqual(20_000);
  });

  it('does not follow __proto__', () => {
    const found = jsonLd(withLd('{"@type":"Product","name":"A","__proto__":{"offers":{"price":5},"x":1}}'));
    expect(values(found, 'price')).toEqual([]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
