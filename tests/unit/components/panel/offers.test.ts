import { describe, expect, it } from 'vitest';
import { isListed, materialOf, readingOfListed } from '@/components/panel/offers';
import { type Reading, readingSchema } from '@/utils/model';

const POST = 'https://www.instagram.com/p/Cabc123/';
const caption = { value: 'Ready hari ini', source: 'caption', confidence: 0.8, alternatives: [] };
const post: Reading = {
  kind: 'not-a-product',
  platform: 'instagram',
  url: POST,
  fields: { description: caption },
  images: ['https://scontent.example/1.jpg'],
};

describe('materialOf', () => {
  it('names what a post offers', () => {
    expect(materialOf(post)).toBe('both');
    expect(materialOf({ ...post, images: [] })).toBe('text');
    expect(materialOf({ ...post, fields: {} })).toBe('photos');
    expect(materialOf({ ...post, url: 'https://www.facebook.com/toko/posts/123' })).toBe('both');
  });

  it('is nothing for bare posts, profiles, products and other pages', () => {
    expect(materialOf({ ...post, fields: {}, images: [] })).toBeNull();
    expect(materialOf({ ...post, url: 'https://www.instagram.com/toko/' })).toBeNull();
    expect(materialOf({ ...post, kind: 'product' })).toBeNull();
    expect(materialOf({ ...post, url: 'https://berita.example/p/1' })).toBeNull();
    expect(materialOf(null)).toBeNull();
  });
});

describe('readingOfListed', () => {
  const list: Reading = {
    ...post,
    platform: 'shopee',
    url: 'https://seller.shopee.co.id/portal/product/list',
  };
  const item = {
    name: 'Kue Lapis',
    price: { amount: 25_000, currency: 'IDR' },
    url: 'https://seller.shopee.co.id/portal/product/12',
    image: 'https://cf.shopee.co.id/file/x',
  };

  it('reads as the page of that product would, as far as the list tells', () => {
    const reading = readingOfListed(item, list);
    expect(readingSchema.safeParse(reading).success).toBe(true);
    expect(reading).toMatchObject({ kind: 'product', platform: 'shopee', url: item.url, images: [] });
    expect(reading.fields.name?.value).toBe('Kue Lapis');
    expect(reading.fields.price?.value).toEqual({ amount: 25_000, currency: 'IDR' });
    expect(isListed(reading)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chrome://settings',
    'data:text/html,x',
    'bukan alamat',
  ])('leads nowhere for %s', (url) => {
    expect(readingOfListed({ ...item, url }, list).url).toBe('');
  });

  it('has no price and no address where the list gives none', () => {
    const reading = readingOfListed({ name: 'Kue' }, list);
    expect(reading.url).toBe('');
    expect(reading.fields.price).toBeUndefined();
  });

  it('is told from what a product page gives', () => {
    expect(isListed(post)).toBe(false);
    expect(isListed(null)).toBe(false);
  });
});
