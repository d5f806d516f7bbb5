import { describe, expect, it } from 'vitest';
import { findLayout, type Layout, priceChanges, type Scene } from '@/utils/scene';
import { pictureInput } from './picture-input';

const layout = findLayout('photo-band') as Layout;
const made = (price: string, over: { id?: string; strikePrice?: string } = {}): Scene =>
  layout.build(pictureInput({ content: { id: 'cookies', name: 'Soft Cookies', price, ...over } }));
const now = (price?: string, strikePrice?: string) =>
  new Map([['cookies', { ...(price && { price }), ...(strikePrice && { strikePrice }) }]]);

describe('pictures that show an old price', () => {
  it('are found by the price that can be read in them', () => {
    const scene = made('Rp25.000/toples');
    expect(priceChanges([scene], now('Rp32.000/toples'))).toEqual([
      {
        productId: 'cookies',
        was: { price: 'Rp25.000/toples', strikePrice: undefined },
        now: { price: 'Rp32.000/toples' },
      },
    ]);
    expect(priceChanges([scene], now('Rp25.000/toples'))).toEqual([]);
  });

  it('are those of which the old price is gone altogether too, and those with another old price struck out', () => {
    expect(priceChanges([made('Rp25.000')], now())).toHaveLength(1);
    const promo = made('Rp25.000', { strikePrice: 'Rp30.000' });
    expect(priceChanges([promo], now('Rp25.000', 'Rp30.000'))).toEqual([]);
    expect(priceChanges([promo], now('Rp25.000'))).toHaveLength(1);
  });

  it('are not those that never showed the price, or in which the user typed another one', () => {
    const silent: Scene = { ...made('Rp25.000'), layers: [] };
    expect(priceChanges([silent], now('Rp32.000'))).toEqual([]);
    const typed = JSON.parse(JSON.stringify(made('Rp25.000')).replaceAll('25.000', '125.000')) as Scene;
    const origin = made('Rp25.000').origin;
    expect(priceChanges([{ ...typed, ...(origin && { origin }) }], now('Rp32.000'))).toEqual([]);
  });

  it('are not those of unknown products, or of before products were named', () => {
    expect(priceChanges([made('Rp25.000', { id: 'gone' })], now('Rp32.000'))).toEqual([]);
    const { origin, ...old } = made('Rp25.000');
    expect(priceChanges([old], now('Rp32.000'))).toEqual([]);
  });

  it('count a product once for all sizes and slides', () => {
    const scenes = [made('Rp25.000'), made('Rp25.000')];
    expect(priceChanges(scenes, now('Rp32.000'))).toHaveLength(1);
  });

  it('compare what a picture writes with what a product has, spaces and all', () => {
    expect(priceChanges([made('Rp25.000')], now('Rp25.000/pcs'))).toHaveLength(1);
  });
});
