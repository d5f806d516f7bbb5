import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPrice, type Money, parsePrice } from '@/utils/core/money';
import { type Price, priceSchema } from '@/utils/model';

const idr = (amount: number, more: Partial<Money> = {}): Money => ({ amount, currency: 'IDR', ...more });

describe('parsePrice: rupiah', () => {
  it.each<[string, Money]>([
    ['25000', idr(25000)],
    ['25.000', idr(25000)],
    ['Rp25.000', idr(25000)],
    ['Rp 25.000', idr(25000)],
    ['Rp\u00a025.000', idr(25000)],
    ['Rp. 25.000', idr(25000)],
    ['RP25.000', idr(25000)],
    ['Rp25.000,-', idr(25000)],
    ['Rp 25.000,-', idr(25000)],
    ['Rp 25.000,--', idr(25000)],
    ['Rp 25.000.-', idr(25000)],
    ['IDR 25.000', idr(25000)],
    ['IDR25,000', idr(25000)],
    ['IDR 25,000.00', idr(25000)],
    ['25.000 IDR', idr(25000)],
    ['25.000 rupiah', idr(25000)],
    ['25k', idr(25000)],
    ['25K', idr(25000)],
    ['25rb', idr(25000)],
    ['25 Rb', idr(25000)],
    ['25 ribu', idr(25000)],
    ['25ribuan', idr(25000)],
    ['Rp25.000-an', idr(25000)],
    ['Rp25rb', idr(25000)],
    ['25,5rb', idr(25500)],
    ['1,5jt', idr(1500000)],
    ['1.5 jt', idr(1500000)],
    ['1,15 juta', idr(1150000)],
    ['1.250 jt', idr(1250000)],
    ['1,2 miliar', idr(1200000000)],
    ['1.500', idr(1500)],
    ['1.500rb', idr(1500000)],
    ['Rp 1.550.000', idr(1550000)],
    ['25.000,00', idr(25000)],
    ['25000.00', idr(25000)],
    ['Rp0', idr(0)],
    ['Rp 500', idr(500)],
    ['Harga: 25.000', idr(25000)],
    ['Mulai dari Rp25.000', idr(25000)],
    ['Diskon 20% Rp25.000', idr(25000)],
    ['Stok 12, harga 25rb', idr(25000)],
    ['Chat 0812-3456-7890, harga 25.000', idr(25000)],
    ['２５.０００', idr(25000)],
  ])('%s', (text, price) => {
    expect(parsePrice(text)).toEqual({ ok: true, data: price });
  });

  it.each<[string, Money]>([
    ['Rp25.000/pcs', idr(25000, { unit: 'pcs' })],
    ['Rp25.000 / PCS', idr(25000, { unit: 'pcs' })],
    ['25rb/toples', idr(25000, { unit: 'toples' })],
    ['25.000,-/porsi', idr(25000, { unit: 'porsi' })],
    ['25.000 per kg', idr(25000, { unit: 'kg' })],
    ['Rp25.000/500 gr', idr(25000, { unit: '500 gr' })],
    ['Rp60.000/box isi 6 (belum ongkir)', idr(60000, { unit: 'box isi 6' })],
    ['Rp25.000/pcs belum ongkir', idr(25000, { unit: 'pcs' })],
    ['2 pcs 45rb', idr(45000, { unit: '2 pcs' })],
    ['2pcs: Rp45.000', idr(45000, { unit: '2 pcs' })],
    ['1 box 50rb', idr(50000, { unit: 'box' })],
    ['per pcs 5rb', idr(5000, { unit: 'pcs' })],
    ['250 gr 35.000', idr(35000, { unit: '250 gr' })],
  ])('with its unit: %s', (text, price) => {
    expect(parsePrice(text)).toEqual({ ok: true, data: price });
  });

  it.each<[string, Money]>([
    ['10–15rb', idr(10000, { max: 15000 })],
    ['10-15rb', idr(10000, { max: 15000 })],
    ['10rb-15rb', idr(10000, { max: 15000 })],
    ['10rb-15', idr(10000, { max: 15000 })],
    ['500–1rb', idr(500, { max: 1000 })],
    ['500rb–1,5jt', idr(500000, { max: 1500000 })],
    ['Rp10.000 - Rp15.000', idr(10000, { max: 15000 })],
    ['Rp10.000,- - Rp15.000,-', idr(10000, { max: 15000 })],
    ['Rp15.000 s/d Rp10.000', idr(10000, { max: 15000 })],
    ['Rp10.000 sampai 15.000/pcs', idr(10000, { max: 15000, unit: 'pcs' })],
    ['10rb/pcs - 15rb/pcs', idr(10000, { max: 15000, unit: 'pcs' })],
    ['Rp10.000–Rp10.000', idr(10000)],
  ])('range: %s', (text, price) => {
    expect(parsePrice(text)).toEqual({ ok: true, data: price });
  });
});

describe('parsePrice: other currencies', () => {
  it.each<[string, Money]>([
    ['$12.50', { amount: 12.5, currency: 'USD' }],
    ['US$ 1,234.50', { amount: 1234.5, currency: 'USD' }],
    ['USD 12.50', { amount: 12.5, currency: 'USD' }],
    ['RM 12.90', { amount: 12.9, currency: 'MYR' }],
    ['S$8', { amount: 8, currency: 'SGD' }],
    ['12,50 €', { amount: 12.5, currency: 'EUR' }],
    ['£1,299', { amount: 1299, currency: 'GBP' }],
    ['$10.00 - $12.50', { amount: 10, max: 12.5, currency: 'USD' }],
  ])('%s', (text, price) => {
    expect(parsePrice(text)).toEqual({ ok: true, data: price });
  });

  it('takes the currency it was told where the text names none', () => {
    expect(parsePrice('25.50', 'USD')).toEqual({ ok: true, data: { amount: 25.5, currency: 'USD' } });
    expect(parsePrice('Rp25.000', 'USD')).toEqual({ ok: true, data: idr(25000) });
  });
});

describe('parsePrice: refusals', () => {
  it.each([
    '',
    'Hubungi penjual',
    'Rp',
    'Diskon 25%',
    '2 pcs',
    '500 gr',
    'WA 0812-3456-7890',
    'iPhone14',
    'Stok 12',
  ])('no price: %s', (text) => {
    expect(parsePrice(text)).toEqual({ ok: false, reason: 'no-price' });
  });
  it.each(['Rp1.2.3', 'Rp25.00.000', '25,5', '-25.000', 'Rp99999999999999999999'])(
    'no number: %s',
    (text) => {
      expect(parsePrice(text)).toEqual({ ok: false, reason: 'not-a-number' });
    },
  );
  it('never throws, and what it gives is a price row', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-– /Rprbjtkpcs%$€') })),
        (text) => {
          const result = parsePrice(text);
          if (result.ok) {
            const row: Price = priceSchema.parse(result.data);
            expect(row.max ?? Number.POSITIVE_INFINITY).toBeGreaterThan(row.amount);
            if (row.currency === 'IDR') expect(Number.isInteger(row.amount)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  it('is fast on a hostile long text', () => {
    const start = performance.now();
    parsePrice('1.'.repeat(100_000));
    parsePrice('Rp '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('formatPrice', () => {
  it.each<[Money, string, string]>([
    [idr(25000), 'Rp25.000', '25rb'],
    [idr(25000, { unit: 'toples' }), 'Rp25.000/toples', '25rb/toples'],
    [idr(1500000), 'Rp1.500.000', '1,5jt'],
    [idr(1250000), 'Rp1.250.000', '1,25jt'],
    [idr(1255000), 'Rp1.255.000', 'Rp1.255.000'],
    [idr(25550), 'Rp25.550', 'Rp25.550'],
    [idr(25500), 'Rp25.500', '25,5rb'],
    [idr(500), 'Rp500', 'Rp500'],
    [idr(0), 'Rp0', 'Rp0'],
    [idr(10000, { max: 15000 }), 'Rp10.000–Rp15.000', '10–15rb'],
    [idr(500000, { max: 1500000 }), 'Rp500.000–Rp1.500.000', '500rb–1,5jt'],
    [idr(45000, { unit: '2 pcs' }), 'Rp45.000/2 pcs', '45rb/2 pcs'],
    [{ amount: 12.5, currency: 'USD' }, 'US$12.50', 'US$12.50'],
    [{ amount: 1234.5, currency: 'MYR' }, 'RM1,234.50', 'RM1,234.50'],
    [{ amount: 8, currency: 'CHF' }, 'CHF 8', 'CHF 8'],
  ])('%j', (price, formal, casual) => {
    expect(formatPrice(price, 'formal')).toBe(formal);
    expect(formatPrice(price, 'casual')).toBe(casual);
  });

  it('gives nothing for what is no amount', () => {
    expect(formatPrice(idr(Number.NaN))).toBe('');
    expect(formatPrice(idr(-1))).toBe('');
  });

  const unit = fc.constantFrom(
    undefined,
    'pcs',
    'toples',
    'box isi 6',
    '2 pcs',
    '500 gr',
    'porsi',
    'meter',
    'sesi',
  );
  const clean = ({ amount, max, currency, unit }: Money): Money => ({
    amount,
    ...(max !== undefined && max > amount && { max }),
    currency,
    ...(unit !== undefined && { unit }),
  });
  it('parse(format(x)) = x for rupiah in both styles', () => {
    const amount = fc.oneof(
      fc.nat(2_000_000_000),
      fc.nat(20_000).map((n) => n * 100),
      fc.nat(2000).map((n) => n * 10_000),
    );
    fc.assert(
      fc.property(amount, fc.option(amount, { nil: undefined }), unit, fc.boolean(), (a, max, u, casual) => {
        const price = clean({ amount: a, max, currency: 'IDR', unit: u });
        const text = formatPrice(price, casual ? 'casual' : 'formal');
        expect(text).not.toMatch(/\u00a0|NaN|undefined/);
        expect(parsePrice(text)).toEqual({ ok: true, data: price });
      }),
      { numRuns: 2000 },
    );
  });
  it('parse(format(x)) = x for other currencies', () => {
    const cents = fc.nat(1_000_000_000).map((n) => n / 100);
    const code = fc.constantFrom('USD', 'SGD', 'MYR', 'EUR', 'GBP', 'AUD', 'CHF', 'THB');
    fc.assert(
      fc.property(cents, fc.option(cents, { nil: undefined }), code, unit, (a, max, currency, u) => {
        const price = clean({ amount: a, max, currency, unit: u });
        expect(parsePrice(formatPrice(price))).toEqual({ ok: true, data: price });
      }),
      { numRuns: 1000 },
    );
  });
});
