import { describe, expect, it } from 'vitest';
import { PLAIN_PRICES, priceStyle, readPrice } from '@/utils/sheets/read-price';

const amounts = (cells: string[]) => {
  const style = priceStyle(cells);
  return cells.map((cell) => {
    const price = readPrice(cell, style);
    return price.ok ? (price.data?.amount ?? null) : price.reason;
  });
};

describe('a price cell', () => {
  it.each([
    ['25000', 25_000],
    ['25.000', 25_000],
    ['25,000', 25_000],
    ['25.000,00', 25_000],
    ['25,000.00', 25_000],
    ['25000.00', 25_000],
    ['Rp25.000', 25_000],
    ['Rp 25.000,-', 25_000],
    ['IDR 25,000', 25_000],
    ['25rb', 25_000],
    ['1,5jt', 1_500_000],
    ['1.250.000', 1_250_000],
  ])('%s is %i rupiah', (cell, amount) => {
    expect(readPrice(cell, PLAIN_PRICES)).toMatchObject({ ok: true, data: { amount, currency: 'IDR' } });
  });

  it('keeps a range and another currency', () => {
    expect(readPrice('10–15rb', PLAIN_PRICES)).toMatchObject({ data: { amount: 10_000, max: 15_000 } });
    expect(readPrice('US$12.50', PLAIN_PRICES)).toMatchObject({ data: { amount: 12.5, currency: 'USD' } });
  });

  it.each(['-', 'Rp -', '–'])('%s says that there is none', (cell) => {
    expect(readPrice(cell, PLAIN_PRICES)).toEqual({ ok: true, data: null });
  });

  it.each(['gratis', '25,5', '-25000', '25.00.0', 'Soft Cookies'])('%s is refused', (cell) => {
    expect(readPrice(cell, PLAIN_PRICES)).toEqual({ ok: false, reason: 'not-a-price' });
  });
});

describe('a column of prices', () => {
  it('of small bare numbers is in thousands when rupiah prices cannot look like that', () => {
    expect(amounts(['25', '30', '', '-', '120'])).toEqual([25_000, 30_000, 'not-a-price', null, 120_000]);
    expect(amounts(['12,5', '200'])).toEqual([12_500, 200_000]);
  });

  it('of coins, of marked or of large prices is taken as it stands', () => {
    expect(amounts(['500', '100', '750'])).toEqual([500, 100, 750]);
    expect(amounts(['25', '30000'])).toEqual([25, 30_000]);
    expect(amounts(['Rp25', '30'])).toEqual([25, 30]);
  });

  it('written with three decimals throughout is read so, "500.000" included', () => {
    expect(amounts(['25000.000', '500.000'])).toEqual([25_000, 500]);
    expect(amounts(['1,250.000', '500.000', '12.500'])).toEqual([1_250, 500, 'not-a-price']);
    expect(amounts(['25000,000', '500.000'])).toEqual([25_000, 500_000]);
  });

  it('groups thousands where a cell does so beyond doubt', () => {
    expect(amounts(['25000.000', '1.250.000', '500.000'])).toEqual([25_000, 1_250_000, 500_000]);
    expect(amounts(['500.000', '25.000'])).toEqual([500_000, 25_000]);
  });
});
