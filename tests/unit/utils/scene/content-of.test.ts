import { describe, expect, it } from 'vitest';
import type { Product } from '@/utils/model';
import { contentOf, contentOfMany, pricesOf } from '@/utils/scene';
import { aProduct, aShop } from '../../../support/rows';

const shop = aShop({ whatsapp: '6281234567890', area: 'Batam Centre' });
const today = '2026-11-30';
const product = (given: Partial<Product> = {}) => aProduct(shop.id, { id: 'cookies', ...given });
const say = (given: Partial<Product>, over: Partial<Parameters<typeof contentOf>[2]> = {}) =>
  contentOf(product(given), shop, { today, ...over });
const price = { amount: 25000, currency: 'IDR', unit: 'toples' };

describe('what a picture says of a product', () => {
  it('says nothing that nobody filled in', () => {
    expect(say({})).toEqual({ id: 'cookies', name: 'Soft Cookies' });
  });

  it('writes prices as buyers read them', () => {
    expect(say({ price, strikePrice: 30000 })).toMatchObject({
      price: 'Rp25.000/toples',
      strikePrice: 'Rp30.000',
    });
  });

  it('strikes out no price that is not above the price, nor one whose offer is over', () => {
    expect(pricesOf({ price: { ...price, max: 35000 }, strikePrice: 30000 }, today)).toEqual({
      price: 'Rp25.000–Rp35.000/toples',
    });
    expect(pricesOf({ price, strikePrice: 30000, promoUntil: '2026-11-29' }, today)).toEqual({
      price: 'Rp25.000/toples',
    });
    expect(pricesOf({ price, strikePrice: 30000, promoUntil: today }, today)).toHaveProperty('strikePrice');
  });

  it('tells the days of a pre-order', () => {
    const stock = { mode: 'preorder' as const, closes: '2026-12-04', ready: '2027-01-02' };
    expect(say({ stock })).toMatchObject({
      note: 'PO s.d. Jumat, 4 Des',
      closes: 'Jumat, 4 Des',
      ready: 'Sabtu, 2 Jan 2027',
    });
    expect(say({ stock }, { language: 'en' })).toMatchObject({
      note: 'Pre-order by Friday, 4 Dec',
      closes: 'Friday, 4 Dec',
    });
  });

  it('keeps quiet about a pre-order that has closed', () => {
    const stock = { mode: 'preorder' as const, closes: '2026-11-29', ready: '2026-12-05' };
    expect(say({ stock })).toEqual({ id: 'cookies', name: 'Soft Cookies' });
    expect(say({ stock: { mode: 'preorder' } })).toMatchObject({ note: 'Pre-order' });
  });

  it('counts pieces only when they are few, at hand and more than none', () => {
    const left = (mode: 'ready' | 'preorder', amount?: number) =>
      say({ stock: { mode, ...(amount !== undefined && { amount }) } }).left;
    expect(left('ready', 5)).toBe('Sisa 5');
    expect([left('ready', 500), left('ready', 0), left('ready'), left('preorder', 5)]).toEqual(
      Array(4).fill(undefined),
    );
    expect(say({ stock: { mode: 'ready', amount: 5 } }, { language: 'en' }).left).toBe('5 left');
  });

  it('tells the end and the terms of an offer only while something is struck out', () => {
    const promo = { promoUntil: '2026-12-12', promoTerms: 'Minimal dua toples' };
    expect(say({ price, strikePrice: 30000, ...promo })).toMatchObject({
      until: 'Sabtu, 12 Des',
      terms: 'Minimal dua toples',
      note: 'Promo s.d. Sabtu, 12 Des',
    });
    const without = say({ price, ...promo });
    expect([without.until, without.terms, without.note]).toEqual([undefined, undefined, undefined]);
  });

  it('lists short facts, each with its label once, and the choices', () => {
    const facts = {
      keeps: '3 bulan',
      content: 'Isi 12 keping',
      care: 'Cuci dengan tangan memakai air dingin lalu jemur di tempat teduh',
    };
    const told = say({ facts, variants: ['Matcha', ' Red\nvelvet '] });
    expect(told.facts).toEqual(['Isi 12 keping', 'Tahan 3 bulan']);
    expect(told.choices).toEqual(['Matcha', 'Red velvet']);
  });

  it('names contacts and the area only where they are allowed', () => {
    const given = { name: 'Kue WA 0812-9999-8888', facts: { custom: 'tanya 0812-9999-8888' } };
    const shut = say(given);
    expect(JSON.stringify(shut)).not.toMatch(/9999|Batam/);
    expect(shut).not.toHaveProperty('order');
    expect(say(given, { contacts: true })).toMatchObject({
      name: 'Kue WA 0812-9999-8888',
      order: 'WA 0812-3456-7890',
      place: 'Batam Centre',
    });
  });

  it('puts further products beside the first, with their prices', () => {
    const other = product({ id: 'nastar', name: 'Nastar', price: { amount: 65000, currency: 'IDR' } });
    expect(
      contentOfMany([product({ price }), other, product({ id: 'x', name: '' })], shop, { today }),
    ).toEqual({
      id: 'cookies',
      name: 'Soft Cookies',
      price: 'Rp25.000/toples',
      others: [
        { id: 'nastar', name: 'Nastar', price: 'Rp65.000' },
        { id: 'x', name: '' },
      ],
    });
  });
});
