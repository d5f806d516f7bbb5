import { describe, expect, it } from 'vitest';
import { readCount, readRupiah } from '@/utils/core/typed-number';

describe('a typed count', () => {
  it.each([
    ['12', 12],
    [' 0 ', 0],
    ['1.200', 1200],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1000000', 1_000_000],
    ['', undefined],
    ['  ', undefined],
  ])('%j is %j', (text, count) => {
    expect(readCount(text)).toEqual({ ok: true, data: count });
  });

  it.each(['dua', '-3', '1,5', '3.', '1.20', '12 chat', '1000001', '99999999999', '٣', '1e3', '=1+1'])(
    '%j is none',
    (text) => {
      expect(readCount(text)).toEqual({ ok: false, reason: 'not-a-count' });
    },
  );
});

describe('typed rupiah', () => {
  it.each([
    ['150000', 150_000],
    ['150.000', 150_000],
    ['Rp150.000', 150_000],
    ['150rb', 150_000],
    ['1,5 jt', 1_500_000],
    ['25.000.000', 25_000_000],
    ['0', 0],
    ['', undefined],
  ])('%j is %j', (text, sum) => {
    expect(readRupiah(text)).toEqual({ ok: true, data: sum });
  });

  it.each(['banyak', '-150.000', '10–15rb', 'US$12', '1.000.000.000.001'])('%j is none', (text) => {
    expect(readRupiah(text)).toEqual({ ok: false, reason: 'not-a-sum' });
  });
});
