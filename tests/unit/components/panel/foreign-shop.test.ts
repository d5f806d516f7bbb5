import { describe, expect, it } from 'vitest';
import { foreignPage } from '@/components/panel/foreign-shop';
import type { Shop } from '@/utils/model';

const shop = (id: string, pages: Shop['pages'] = {}, name = id) => ({ id, name, pages }) as Shop;
const here = shop('a', { instagram: 'toko.a' });
const other = shop('b', { instagram: 'toko.b', shopee: '443' });
const all = [here, other, shop('c')];

describe('foreignPage', () => {
  it('names the other shop whose page it is', () => {
    expect(foreignPage('https://shopee.co.id/Kue-i.443.2', here, all)?.shop.id).toBe('b');
    expect(foreignPage('https://www.instagram.com/TOKO.B/', here, all)?.shop.id).toBe('b');
  });

  it('says nothing on pages of this shop, of nobody known, and where there is no address', () => {
    expect(foreignPage('https://www.instagram.com/toko.a/', here, all)).toBeNull();
    expect(foreignPage('https://www.instagram.com/supplier/', here, all)).toBeNull();
    expect(foreignPage('https://example.net/toko.b', here, all)).toBeNull();
    expect(foreignPage('', here, all)).toBeNull();
    expect(foreignPage(undefined, here, all)).toBeNull();
  });

  it('says nothing where this shop claims the page too', () => {
    const both = shop('a', { shopee: '443' });
    expect(foreignPage('https://shopee.co.id/shop/443', both, [both, other])).toBeNull();
  });

  it('looks the other way round from the other shop', () => {
    expect(foreignPage('https://www.instagram.com/toko.a/', other, all)?.shop.id).toBe('a');
  });
});
