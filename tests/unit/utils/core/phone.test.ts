import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhones, formatPhone, normalizePhone, replacePhones } from '@/utils/core/phone';

describe('normalizePhone', () => {
  it.each([
    ['081234567890', '6281234567890'],
    ['0812-3456-7890', '6281234567890'],
    ['+62 812 3456 7890', '6281234567890'],
    ['62 812.3456.7890', '6281234567890'],
    ['81234567890', '6281234567890'],
    ['62081234567890', '6281234567890'],
    ['0812345678', '62812345678'],
  ])('%s', (text, digits) => {
    expect(normalizePhone(text)).toEqual({ ok: true, data: digits });
  });
  it.each(['', '021-5551234', '0812', '08123456789012', '0012345', 'wa 081234567890'])(
    'refuses %s',
    (text) => {
      expect(normalizePhone(text)).toEqual({ ok: false, reason: 'not-a-phone' });
    },
  );
  it('is stable: a normal number stays, and its written form leads back to it', () => {
    const number = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{7,10}$/))
      .map(([a, rest]) => `628${a}${rest}`);
    fc.assert(
      fc.property(number, (digits) => {
        expect(normalizePhone(digits)).toEqual({ ok: true, data: digits });
        expect(normalizePhone(formatPhone(digits))).toEqual({ ok: true, data: digits });
        expect(findPhones(`pesan ke ${formatPhone(digits)} ya`)).toEqual([formatPhone(digits)]);
      }),
    );
  });
});

it('formats in groups of four', () => {
  expect(formatPhone('6281234567890')).toBe('0812-3456-7890');
  expect(formatPhone('62812345678')).toBe('0812-3456-78');
  expect(formatPhone('apa saja')).toBe('');
});

it('finds numbers, not prices or receipts', () => {
  expect(findPhones('WA 0812-3456-7890 / +62 813 1111 2222')).toEqual([
    '0812-3456-7890',
    '+62 813 1111 2222',
  ]);
  expect(findPhones('Rp81.234.567, resi 1234081234567890, isi 08')).toEqual([]);
  expect(findPhones('0 8 1 2 3 4 5 6 7 8 9 0')).toEqual(['0 8 1 2 3 4 5 6 7 8 9 0']);
  expect(replacePhones('hub 081234567890 ya', '$&')).toBe('hub $& ya');
});
