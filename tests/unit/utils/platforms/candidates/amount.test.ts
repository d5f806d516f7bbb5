import { describe, expect, it } from 'vitest';
import { markupPrice, notThePrice, visiblePrice } from '../../../../../utils/platforms/candidates/amount';
import { currencyCode, currencyOfHost } from '../../../../../utils/platforms/candidates/currencies';

describe('markupPrice', () => {
  it.each([
    ['235000.00', 'IDR', 235_000],
    ['15000', 'IDR', 15_000],
    [25_000, 'IDR', 25_000],
    ['24.990', 'CLP', 24_990],
    ['24.990', 'EUR', 24.99],
    ['19.5', 'CHF', 19.5],
    ['Rp1.250.000', 'IDR', 1_250_000],
    ['1,250,000', 'IDR', 1_250_000],
    ['1 799,00', 'EUR', 1799],
  ])('reads %s %s', (raw, currency, amount) => {
    expect(markupPrice(raw, currency)).toEqual({ amount, currency });
  });

  it.each([
    0,
    '0',
    '0.00',
    -5,
    {},
    [],
    null,
    undefined,
    'Hubungi penjual',
    Number.NaN,
    1e20,
    '9'.repeat(100),
  ])('gives nothing for %s', (raw) => {
    expect(markupPrice(raw, 'IDR')).toBeNull();
  });
});

describe('visiblePrice', () => {
  it.each([
    ['Rp 25.000', 'IDR', { amount: 25_000, currency: 'IDR' }],
    ['Rp15rb', 'IDR', { amount: 15_000, currency: 'IDR' }],
    ['Rp10.000 - Rp15.000', 'IDR', { amount: 10_000, max: 15_000, currency: 'IDR' }],
    ['173,34 Lei', 'USD', { amount: 173.34, currency: 'RON' }],
    ['$229.990', 'CLP', { amount: 229_990, currency: 'CLP' }],
    ['$48.99', 'USD', { amount: 48.99, currency: 'USD' }],
    ['€ 119,01', 'USD', { amount: 119.01, currency: 'EUR' }],
    ['30,000원~', 'USD', { amount: 30_000, currency: 'KRW' }],
    ['140.000₫', 'USD', { amount: 140_000, currency: 'VND' }],
  ])('reads %s', (text, fallback, price) => {
    expect(visiblePrice(text, fallback)).toEqual(price);
  });

  it.each(['2,362 Followers', 'Ukuran 24 cm', '100 rb+ terjual', '4.9', 'Rp0', 'Hubungi kami'])(
    'sees no price in %s',
    (text) => {
      expect(visiblePrice(text, 'IDR')).toBeNull();
    },
  );
});

describe('currencies', () => {
  it('takes codes and marks, however they are written', () => {
    expect(['idr', 'Rp', '€', 'USD', '', 'abcd', 5].map(currencyCode)).toEqual([
      'IDR',
      'IDR',
      'EUR',
      'USD',
      null,
      null,
      null,
    ]);
  });

  it('falls back to the country of the address', () => {
    expect(currencyOfHost(new URL('https://toko.co.id/'))).toBe('IDR');
    expect(currencyOfHost(new URL('https://shop.example.com/'))).toBe('USD');
  });
});

it('knows amounts that are not the price', () => {
  expect(['Hemat Rp5.000', 'Ongkir Rp9.000', 'Cicilan Rp50.000/bulan', 'Save $4.98'].every(notThePrice)).toBe(
    true,
  );
  expect(['Rp25.000', 'Harga Rp25.000 / toples'].some(notThePrice)).toBe(false);
});
