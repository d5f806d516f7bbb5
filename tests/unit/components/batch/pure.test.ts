import { describe, expect, it } from 'vitest';
import { nameStems } from '@/components/batch/names';
import { isClaim, isForMany, lacking } from '@/components/batch/suits';
import { secondsLeft } from '@/components/batch/time-left';
import { findLayout, type Layout } from '@/utils/scene';

const card = findLayout('card') as Layout;
const like = (over: Partial<Layout>): Layout => ({ ...card, ...over });

describe('which layouts serve many products', () => {
  it('are those that products alone can fill, one a picture', () => {
    expect(isForMany(card)).toBe(true);
    expect(isForMany(like({ needs: ['price', 'strikePrice', 'closes', 'facts'] }))).toBe(true);
    expect(isForMany(like({ needs: ['quote'] }))).toBe(false);
    expect(isForMany(like({ goods: { min: 2, max: 9 } }))).toBe(false);
    expect(isForMany(like({ slide: 'cover' }))).toBe(false);
    expect(isForMany(like({ family: 'thanks' }))).toBe(false);
    expect([isClaim(like({ family: 'new' })), isClaim(like({ family: 'promo' }))]).toEqual([true, false]);
  });

  it('say why they cannot show a product', () => {
    const two = { photos: { min: 2, max: 4 } };
    const one = { photos: { min: 1, max: 1 } };
    const none = { photos: { min: 0, max: 1 } };
    expect(lacking(two, { name: 'x' }, 1)).toBe('few-photos');
    expect(lacking(one, { name: 'x' }, 0)).toBe('no-photo');
    expect(lacking(one, { name: 'x' }, 0, 2)).toBe('photo-gone');
    expect(lacking(none, { name: 'x' }, 0)).toBe(null);
    expect(lacking({ ...one, needs: ['price'] }, { name: 'x' }, 1)).toBe('no-price');
    expect(lacking({ ...one, needs: ['facts'] }, { name: 'x', facts: [] }, 1)).toBe('no-facts');
    expect(lacking({ ...one, needs: ['facts'] }, { name: 'x', facts: ['Isi 2'] }, 1)).toBe(null);
  });
});

describe('names of the files', () => {
  it('are told from shop and product, and numbered when they are the same', () => {
    const names = nameStems('Dapur Bu Rini', [
      { id: 'a', name: 'Soft Cookies' },
      { id: 'b', name: 'soft cookies!' },
      { id: 'c', name: 'Soft Cookies 2' },
      { id: 'd', name: 'Soft Cookies' },
      { id: 'e', name: '饼干' },
      { id: 'f', name: '' },
    ]);
    expect([...names.values()]).toEqual([
      'dapur-bu-rini-soft-cookies',
      'dapur-bu-rini-soft-cookies-2',
      'dapur-bu-rini-soft-cookies-2-2',
      'dapur-bu-rini-soft-cookies-3',
      'dapur-bu-rini-produk',
      'dapur-bu-rini-produk-2',
    ]);
    expect(nameStems('', [{ id: 'a', name: 'Kue' }]).get('a')).toBe('toko-kue');
  });
});

describe('the time that is left', () => {
  it('follows the pace of this run alone', () => {
    const run = { at: 1000, from: 40 };
    expect(secondsLeft(run, { behind: 50, total: 100, now: 11_000 })).toBe(50);
    expect(secondsLeft(run, { behind: 100, total: 100, now: 11_000 })).toBe(0);
  });

  it('is not told from too little, nor by a clock that was set back', () => {
    expect(secondsLeft({ at: 1000, from: 40 }, { behind: 42, total: 100, now: 9000 })).toBe(null);
    expect(secondsLeft({ at: 1000, from: 40 }, { behind: 90, total: 100, now: 900 })).toBe(null);
  });
});
