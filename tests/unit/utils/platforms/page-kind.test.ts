import { describe, expect, it } from 'vitest';
import { instagramCode, marketplaceItem, pageKind, shopeeItem } from '../../../../utils/platforms/page-kind';

/** Address forms: domain facts §6.2 and §6.4. */
const ROWS: [address: string, kind: ReturnType<typeof pageKind>][] = [
  ['https://www.instagram.com/', 'ig-other'],
  ['https://www.instagram.com/?hl=id', 'ig-other'],
  ['https://instagram.com/qkiz.batam', 'ig-profile'],
  ['https://www.instagram.com/qkiz.batam/', 'ig-profile'],
  ['https://www.instagram.com/qkiz.batam/reels/', 'ig-profile'],
  ['https://www.instagram.com/p/CxY_z-12345/', 'ig-post'],
  ['https://www.instagram.com/p/CxY_z-12345/?img_index=2', 'ig-post'],
  ['https://www.instagram.com/qkiz.batam/p/CxY_z-12345/', 'ig-post'],
  ['https://www.instagram.com/reel/CxYz/', 'ig-post'],
  ['https://www.instagram.com/reels/CxYz/', 'ig-post'],
  ['https://www.instagram.com/reels/', 'ig-other'],
  ['https://www.instagram.com/stories/qkiz/3141592/', 'ig-other'],
  ['https://www.instagram.com/direct/t/17841/', 'ig-other'],
  ['https://www.instagram.com/explore/tags/batam/', 'ig-other'],
  ['https://www.instagram.com/create/details/', 'ig-create'],
  ['https://l.instagram.com/?u=https%3A%2F%2Fshopee.co.id', 'other'],
  ['https://www.facebook.com/', 'fb-other'],
  ['https://www.facebook.com/qkizbatam', 'fb-page'],
  ['https://web.facebook.com/qkizbatam/', 'fb-page'],
  ['https://www.facebook.com/profile.php?id=100064', 'fb-page'],
  ['https://www.facebook.com/qkizbatam/posts/pfbid02abc', 'fb-post'],
  ['https://www.facebook.com/permalink.php?story_fbid=1&id=2', 'fb-post'],
  ['https://www.facebook.com/photo/?fbid=12', 'fb-post'],
  ['https://www.facebook.com/share/p/1AbC/', 'fb-post'],
  ['https://www.facebook.com/reel/123456', 'fb-post'],
  ['https://www.facebook.com/groups/jualbelibatam', 'fb-group'],
  ['https://www.facebook.com/groups/123/posts/456/', 'fb-post'],
  ['https://www.facebook.com/marketplace/create/item', 'fb-marketplace-create'],
  ['https://www.facebook.com/marketplace/item/1800446554437755/?ref=search', 'fb-marketplace-item'],
  ['https://www.facebook.com/marketplace/batam', 'fb-other'],
  ['https://www.facebook.com/stories/create', 'fb-composer'],
  ['https://business.facebook.com/latest/composer/?asset_id=1&business_id=2', 'fb-composer'],
  ['https://business.facebook.com/latest/reels_composer/', 'fb-composer'],
  ['https://business.facebook.com/latest/content_calendar?asset_id=1', 'fb-calendar'],
  ['https://business.facebook.com/latest/home', 'fb-other'],
  ['https://shopee.co.id/', 'shopee-other'],
  ['https://shopee.co.id/Keripik-Tempe-250gr-i.4411.9922', 'shopee-product'],
  ['https://shopee.co.id/Keripik-Tempe-250gr-i.4411.9922?sp_atk=x&xptdk=y', 'shopee-product'],
  ['https://SHOPEE.co.id/KERIPIK-I.4411.9922', 'shopee-product'],
  ['https://shopee.co.id/product/4411/9922/', 'shopee-product'],
  ['https://shopee.co.id/universal-link/product/4411/9922', 'shopee-product'],
  ['https://shopee.co.id/dapurbusari', 'shopee-shop'],
  ['https://shopee.co.id/shop/4411', 'shopee-shop'],
  ['https://shopee.co.id/search?keyword=keripik', 'shopee-listing'],
  ['https://shopee.co.id/Makanan-cat.11043451', 'shopee-listing'],
  ['https://shopee.co.id/cart', 'shopee-other'],
  ['https://shopee.co.id/user/purchase/', 'shopee-other'],
  ['https://seller.shopee.co.id/portal/product/new', 'shopee-seller-new'],
  ['https://seller.shopee.co.id/portal/product/new?pageEntry=product_list', 'shopee-seller-new'],
  ['https://seller.shopee.co.id/portal/product/26014', 'shopee-seller-edit'],
  ['https://seller.shopee.co.id/portal/product/edit/26014/', 'shopee-seller-edit'],
  ['https://seller.shopee.co.id/portal/product/list/all?page=1', 'shopee-seller-list'],
  ['https://seller.shopee.co.id/edu/article/1234', 'shopee-seller-other'],
  ['https://shopee.co.id.evil.example/Keripik-i.1.2', 'other'],
  ['https://notinstagram.com/p/abc/', 'other'],
  ['https://www.tokopedia.com/toko/kopi', 'other'],
  ['chrome://extensions/', 'other'],
  ['', 'other'],
];

describe('pageKind', () => {
  it.each(ROWS)('%s is %s', (address, kind) => {
    expect(pageKind(address)).toBe(kind);
  });
});

describe('names in addresses', () => {
  it('gives a Shopee item as shop and item', () => {
    expect(shopeeItem(new URL('https://shopee.co.id/Kue-i-lapis-i.44.99?x=1'))).toBe('44.99');
    expect(shopeeItem(new URL('https://shopee.co.id/toko-i.44'))).toBeNull();
  });

  it('gives the code of an Instagram post and the number of a listing', () => {
    expect(instagramCode(new URL('https://www.instagram.com/qkiz/p/A_b-9/'))).toBe('A_b-9');
    expect(instagramCode(new URL('https://www.instagram.com/qkiz/'))).toBeNull();
    expect(marketplaceItem(new URL('https://www.facebook.com/marketplace/item/77/'))).toBe('77');
  });
});
