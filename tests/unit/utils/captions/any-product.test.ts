import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftAll, templates } from '@/utils/captions';
import { measure, profileOf } from '@/utils/channels';
import { CHANNEL_IDS, FACT_KEYS, PERMIT_KEYS, productSchema, shopSchema } from '@/utils/model';

const words = (maxLength: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 60) }) },
    fc.string({ unit: 'binary', maxLength: Math.min(maxLength, 60) }),
    fc.constantFrom(
      '{{ product.name }}',
      '{% for i in (1..99999999) %}',
      '\ud800',
      '\u202eabc',
      '𝗣𝗿𝗼𝗺𝗼',
      '"\'\\',
      '\n\n\n',
      '*~_`',
    ),
    fc.constant('panjang '.repeat(1300).slice(0, maxLength)),
  );
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const record = (keys: readonly string[], max: number) =>
  fc.dictionary(fc.constantFrom(...keys), words(max), { maxKeys: 6 });

const product = fc.record(
  {
    name: words(500),
    description: words(10_000),
    price: fc.record(
      {
        amount: fc.nat(9_999_999_999),
        max: optional(fc.nat(9_999_999_999)),
        currency: fc.constantFrom('IDR', 'USD', 'MYR'),
        unit: optional(words(40)),
      },
      { requiredKeys: ['amount', 'currency'] },
    ),
    strikePrice: fc.nat(9_999_999_999),
    variants: fc.array(words(100), { maxLength: 5 }),
    facts: record(FACT_KEYS, 300),
    strength: words(300),
    permits: record(PERMIT_KEYS, 60),
    promoUntil: day,
    promoTerms: words(300),
    stock: fc.record(
      {
        mode: fc.constantFrom('ready' as const, 'preorder' as const),
        amount: fc.nat(9999),
        closes: day,
        ready: day,
      },
      { requiredKeys: ['mode'] },
    ),
  },
  { requiredKeys: ['name', 'description'] },
);
const shop = fc.record(
  {
    name: words(120),
    kind: fc.constantFrom(...shopSchema.shape.kind.options),
    tone: fc.constantFrom(...shopSchema.shape.tone.options),
    greeting: words(40),
    whatsapp: fc.constantFrom('', '6281234567890', 'bukan nomor'),
    area: words(200),
    payment: words(200),
    delivery: words(200),
    hashtags: fc.array(words(100), { maxLength: 8 }),
  },
  { requiredKeys: [] },
);

it('any goods of any shop become eight texts within their limits, without a fault', () => {
  fc.assert(
    fc.property(
      product,
      fc.array(product, { maxLength: 2 }),
      shop,
      fc.constantFrom(...templates),
      fc.nat(50),
      (goods, others, seller, template, seed) => {
        const whole = { id: 'p', createdAt: 0, updatedAt: 0, shopId: 's', photoIds: [], ...goods };
        fc.pre(productSchema.safeParse(whole).success);
        const drafts = draftAll({
          template,
          product: goods,
          others,
          shop: seller,
          seed,
          today: '2026-11-20',
        });
        for (const channel of CHANNEL_IDS) {
          const { text, diagnostics } = drafts[channel];
          expect(diagnostics).toEqual([]);
          expect(text.length).toBeLessThanOrEqual(profileOf(channel).limit.text);
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e]/);
        }
      },
    ),
    { numRuns: 80 },
  );
});

it('counts as the platforms do: UTF-16 units, and characters as a reader sees them', () => {
  const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { length, graphemes } = measure(text, 'instagram');
      expect(length).toBe(text.length);
      expect(graphemes).toBe([...segmenter.segment(text)].length);
    }),
  );
});
