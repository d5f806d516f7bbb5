import { describe, expect, it } from 'vitest';
import { factsFor } from '@/components/product/facts-for';
import { searchText } from '@/components/product/library/search-text';
import { readDay } from '@/components/product/read-day';
import { closesTooLate, stockState } from '@/components/product/stock-state';
import { BUSINESS_KINDS, FACT_KEYS, type Product } from '@/utils/model';

const TODAY = '2026-11-21';

describe('factsFor', () => {
  it('asks what buyers of that kind ask, and keeps every other fact within reach', () => {
    expect(factsFor('food').asked).toEqual(['content', 'weight', 'taste', 'keeps', 'storage', 'readyTime']);
    expect(factsFor('service').asked).toContain('warranty');
    for (const kind of BUSINESS_KINDS) {
      const { asked, others } = factsFor(kind);
      expect([...asked, ...others].toSorted()).toEqual([...FACT_KEYS].toSorted());
    }
  });
});

describe('readDay', () => {
  it.each([
    ['12/10/2026', '2026-10-12'],
    ['12-10-27', '2027-10-12'],
    ['5 Jan', '2027-01-05'],
    ['1 Nov', '2026-11-01'],
    ['12 Oktober 2026', '2026-10-12'],
    ['3 May 2027', '2027-05-03'],
    ['7 Agustus 2027', '2027-08-07'],
    ['2026-2-9', '2026-02-09'],
    ['29 Feb 2028', '2028-02-29'],
  ])('reads %s', (text, day) => expect(readDay(text, TODAY)).toBe(day));

  it.each([
    '',
    '1',
    '12 O',
    '12/',
    '12 Okt 20',
    '12 Okt 202',
    '31/2/2027',
    '12/13/2026',
    'besok',
    '0/1/2027',
  ])('does not guess at %s', (text) => expect(readDay(text, TODAY)).toBeNull());
});

describe('stockState', () => {
  it('tells pieces at hand', () => {
    expect(stockState(undefined, TODAY)).toBeNull();
    expect(stockState({ mode: 'ready' }, TODAY)).toEqual({ is: 'ready' });
    expect(stockState({ mode: 'ready', amount: 3 }, TODAY)).toEqual({ is: 'left', amount: 3 });
    expect(stockState({ mode: 'ready', amount: 0 }, TODAY)).toEqual({ is: 'soldOut' });
    expect(stockState({ mode: 'ready', closes: '2026-01-01' }, TODAY)).toEqual({ is: 'ready' });
  });

  it('keeps a pre-order open through its last day', () => {
    const order = { mode: 'preorder' as const, amount: 20, closes: TODAY, ready: '2026-11-25' };
    expect(stockState(order, TODAY)).toEqual({ is: 'open', amount: 20, closes: TODAY, ready: '2026-11-25' });
    expect(stockState(order, '2026-11-22')).toEqual({ is: 'closed', ready: '2026-11-25' });
    expect(stockState({ ...order, amount: 0 }, TODAY)).toEqual({ is: 'full', ready: '2026-11-25' });
  });

  it('notices orders that are taken after they should be done', () => {
    const order = { mode: 'preorder' as const, closes: '2026-11-26', ready: '2026-11-25' };
    expect(closesTooLate(order)).toBe(true);
    expect(closesTooLate({ ...order, closes: '2026-11-25' })).toBe(false);
    expect(closesTooLate({ ...order, mode: 'ready' })).toBe(false);
  });
});

describe('searchText', () => {
  it('holds name, description, strength, facts, choices, permit numbers and the price', () => {
    const product: Product = {
      id: 'p',
      shopId: 's',
      createdAt: 1,
      updatedAt: 1,
      name: 'Soft Cookies',
      description: 'Lembut',
      photoIds: [],
      strength: 'tidak terlalu manis',
      variants: ['Keju'],
      facts: { weight: '250 gram' },
      permits: { pirt: '2063171010123-27' },
      price: { amount: 25_000, currency: 'IDR' },
    };
    for (const word of [
      'Soft Cookies',
      'Lembut',
      'terlalu',
      'Keju',
      '250 gram',
      '2063171010123-27',
      '25000',
    ]) {
      expect(searchText(product)).toContain(word);
    }
  });
});
