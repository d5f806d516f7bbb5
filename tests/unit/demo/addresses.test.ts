import { describe, expect, test } from 'vitest';
import { DEMO_PRODUCT_URL, demoPageAt } from '../../demo/addresses';
import { DEMO_PHOTOS } from '../../demo/photos/list';
import { DEMO_PRODUCTS, productAt, productPath } from '../../demo/products';
import { shopeeHead, shopeeHeadHtml } from '../../demo/shopee-head';

describe('demo addresses', () => {
  test.each([
    [DEMO_PRODUCT_URL, 'shopee-product'],
    [`${DEMO_PRODUCT_URL}?sp_atk=1#reviews`, 'shopee-product'],
    ['https://shopee.co.id/product/1/2', 'shopee-product'],
    ['https://shopee.co.id/apa-saja-i.44.518', 'shopee-product'],
    ['https://shopee.co.id/keranjang', 'shopee-product'],
    ['https://shopee.co.id/apa-saja-i.1.3', undefined],
    ['https://shopee.co.id/', undefined],
    ['https://seller.shopee.co.id/portal/product/new?from=sidebar', 'seller-new'],
    ['https://seller.shopee.co.id/portal/product/list/all', undefined],
    ['https://www.instagram.com/', 'instagram'],
    ['https://www.instagram.com/qkiz.batam/', undefined],
    ['https://www.facebook.com/', 'facebook'],
    ['https://web.facebook.com/', 'facebook'],
    ['https://business.facebook.com/latest/composer', undefined],
    ['https://example.com/keranjang', undefined],
  ])('%s shows %s', (address, page) => {
    expect(demoPageAt(new URL(address))).toBe(page);
  });

  test('every product is found under its own path, and its photos exist', () => {
    const known = DEMO_PHOTOS.map((p) => p.id);
    for (const product of DEMO_PRODUCTS) {
      expect(productAt(productPath(product))).toBe(product);
      expect(known).toEqual(expect.arrayContaining(product.photos));
    }
  });
});

describe('head of a product page', () => {
  const [cookies] = DEMO_PRODUCTS;
  if (!cookies) throw new Error('the table of products is empty');

  test('says name and price as the marketplace does', () => {
    const { title, metas, jsonLd } = shopeeHead(cookies);
    expect(title).toBe('Jual Soft Cookies Matcha Toples 200gr | Shopee Indonesia');
    expect(Object.fromEntries(metas)['og:image']).toBe(
      'https://down-id.img.susercontent.com/file/cookies-matcha-piring',
    );
    expect(jsonLd).toMatchObject({ offers: { price: '25000.00', priceCurrency: 'IDR' } });
  });

  test('a range has two ends, and no price is no offer', () => {
    expect(shopeeHead({ ...cookies, price: [10000, 15000] }).jsonLd).toMatchObject({
      offers: { '@type': 'AggregateOffer', lowPrice: '10000.00', highPrice: '15000.00' },
    });
    const asked = JSON.parse(JSON.stringify(shopeeHead({ ...cookies, price: undefined }).jsonLd));
    expect(asked).not.toHaveProperty('offers');
  });

  test('a name cannot break out of the tags it stands in', () => {
    const html = shopeeHeadHtml({ ...cookies, name: 'Kue "</title></script><b>' });
    expect(html).toContain(
      '<title>Jual Kue &quot;&lt;/title&gt;&lt;/script&gt;&lt;b&gt; | Shopee Indonesia</title>',
    );
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });
});
