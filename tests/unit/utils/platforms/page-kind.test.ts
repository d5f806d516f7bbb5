import { describe, expect, it } from 'vitest';
import {
  facebookPost,
  instagramCode,
  marketplaceItem,
  pageKind,
  shopeeItem,
} from '../../../../utils/platforms/page-kind';

/** Address forms: domain facts §6.1 to §6.5. */
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
  ['https://l.instagram.com/?u=https%3A%2F%2Fshopee.co.id', 'shopee-other'],
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
  // Instagram, further forms.
  ['https://WWW.INSTAGRAM.COM/Qkiz.Batam?hl=id', 'ig-profile'],
  ['https://www.instagram.com/qkiz.batam/tagged/', 'ig-profile'],
  ['https://m.instagram.com/qkiz.batam/', 'ig-profile'],
  ['https://instagr.am/p/CxY_z-12345/', 'ig-post'],
  ['https://www.instagram.com/tv/CxYz/', 'ig-post'],
  ['https://www.instagram.com/qkiz.batam/reel/CxYz/?igsh=MzRl', 'ig-post'],
  ['https://www.instagram.com/P/CxYz/', 'ig-post'],
  ['https://www.instagram.com/reels/audio/1234567/', 'ig-other'],
  ['https://www.instagram.com/share/reel/BAbCdEf/', 'ig-other'],
  ['https://www.instagram.com/explore/locations/213/batam/', 'ig-other'],
  ['https://www.instagram.com/accounts/login/?next=%2Fp%2FCxYz%2F', 'ig-other'],
  ['https://www.instagram.com/stories/highlights/1789/', 'ig-other'],
  ['https://www.instagram.com/create/select/', 'ig-create'],
  ['https://www.instagram.com/CREATE/style/', 'ig-create'],
  // Facebook, further forms.
  ['https://www.facebook.com/?locale=id_ID', 'fb-other'],
  ['https://id-id.facebook.com/qkizbatam', 'fb-page'],
  ['https://m.facebook.com/qkizbatam?locale=id_ID', 'fb-page'],
  ['https://mbasic.facebook.com/qkizbatam', 'fb-page'],
  ['https://fb.com/qkizbatam', 'fb-page'],
  ['https://www.facebook.com/qkizbatam/photos', 'fb-page'],
  ['https://www.facebook.com/qkizbatam/about_contact_and_basic_info/', 'fb-page'],
  ['https://www.facebook.com/people/Kue-Bu-Rini/61550000000000/', 'fb-page'],
  ['https://www.facebook.com/p/Kue-Bu-Rini-61550000000000/', 'fb-page'],
  ['https://www.facebook.com/pg/qkizbatam/posts/', 'fb-page'],
  ['https://www.facebook.com/qkizbatam/posts/judul-panjang/1234567890/', 'fb-post'],
  ['https://www.facebook.com/qkizbatam/videos/1234567890/', 'fb-post'],
  ['https://www.facebook.com/qkizbatam/photos/a.11/1234567890/?type=3', 'fb-post'],
  ['https://www.facebook.com/watch/?v=1234567890', 'fb-post'],
  ['https://www.facebook.com/watch/', 'fb-other'],
  ['https://m.facebook.com/story.php?story_fbid=pfbid0x&id=1000', 'fb-post'],
  ['https://www.facebook.com/photo.php?fbid=12&set=a.1', 'fb-post'],
  ['https://www.facebook.com/share/r/1AbC/', 'fb-post'],
  ['https://www.facebook.com/share/v/1AbC/', 'fb-post'],
  ['https://www.facebook.com/groups/123/permalink/456/', 'fb-post'],
  ['https://m.facebook.com/groups/123?view=permalink&id=456', 'fb-post'],
  ['https://www.facebook.com/groups/123/?sorting_setting=CHRONOLOGICAL', 'fb-group'],
  ['https://www.facebook.com/groups/', 'fb-other'],
  ['https://www.facebook.com/groups/feed/', 'fb-other'],
  ['https://www.facebook.com/reels/create/', 'fb-composer'],
  ['https://www.facebook.com/professional_dashboard', 'fb-other'],
  ['https://www.facebook.com/messages/t/100064', 'fb-other'],
  ['https://www.facebook.com/MARKETPLACE/item/77', 'fb-marketplace-item'],
  ['https://web.facebook.com/marketplace/create/item/', 'fb-marketplace-create'],
  ['https://business.facebook.com/latest/story_composer/?asset_id=1', 'fb-composer'],
  ['https://business.facebook.com/LATEST/Composer?asset_id=1', 'fb-composer'],
  ['https://business.facebook.com/latest/posts/published_posts', 'fb-other'],
  ['https://business.facebook.com/creatorstudio', 'fb-other'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fp%2FAbc%2F%3Fx%3D1&h=AT0', 'ig-post'],
  ['https://www.facebook.com/l.php?u=https%3A%2F%2Fshopee.co.id%2FKue-i.1.2', 'shopee-product'],
  ['https://lm.facebook.com/l.php?u=https%3A%2F%2Ftokosaya.example%2F', 'other'],
  ['https://l.facebook.com/l.php?u=javascript%3Aalert(1)', 'other'],
  ['https://l.instagram.com/?e=AT0', 'other'],
  // Shopee, further forms.
  ['https://www.shopee.co.id/dapurbusari?tab=1', 'shopee-shop'],
  ['https://shopee.co.id/shop/4411/search', 'shopee-shop'],
  ['https://shopee.co.id/universal-link/Kue-i.1.2?utm=x', 'shopee-product'],
  ['https://shopee.co.id/universal-link/now-food/shop/123', 'shopee-other'],
  ['https://shopee.co.id/Kue-Kering-col.1234', 'shopee-listing'],
  ['https://shopee.co.id/flash_sale', 'shopee-listing'],
  ['https://live.shopee.co.id/share?from=live&session=1', 'shopee-other'],
  ['https://sv.shopee.co.id/share-video/x', 'shopee-other'],
  ['https://shopee.com.my/Kuih-i.5.6', 'shopee-product'],
  ['https://shopee.vn/shop/88', 'shopee-shop'],
  ['https://shopee.sg/', 'shopee-other'],
  ['https://seller.shopee.com.my/portal/product/new/', 'shopee-seller-new'],
  ['https://seller.shopee.tw/portal/product/123', 'shopee-seller-edit'],
  ['https://banhang.shopee.vn/portal/product/list/live/all', 'shopee-seller-list'],
  ['https://seller.shopee.vn/portal/product/list/all', 'shopee-seller-list'],
  ['https://seller.shopee.co.id/portal/product/list', 'shopee-seller-list'],
  ['https://seller.shopee.co.id/portal/product/listings-help', 'shopee-seller-other'],
  ['https://seller.shopee.co.id/portal/sale/order', 'shopee-seller-other'],
  ['https://seller.shopee.co.id.evil.example/portal/product/new', 'other'],
  ['https://s.shopee.co.id/9UxYz', 'short-link'],
  ['https://id.shp.ee/abc', 'short-link'],
  ['https://shp.ee/abc', 'short-link'],
  ['https://shope.ee/abc', 'short-link'],
  [
    'https://s.shopee.co.id/an_redir?origin_link=https%3A%2F%2Fshopee.co.id%2Fproduct%2F1%2F2',
    'shopee-product',
  ],
  // Elsewhere.
  ['https://wa.me/6281234567890?text=halo', 'whatsapp'],
  ['https://api.whatsapp.com/send?phone=62812', 'whatsapp'],
  ['https://web.whatsapp.com/', 'whatsapp'],
  ['https://chat.whatsapp.com/AbC', 'whatsapp'],
  ['https://whatsapp.com/channel/AbC', 'whatsapp'],
  ['https://www.tiktok.com/tiktokstudio/upload?from=creator_center', 'tiktok-upload'],
  ['https://www.tiktok.com/@qkiz/video/123', 'tiktok-other'],
  ['https://vt.tiktok.com/ZS1/', 'short-link'],
  ['https://tk.tokopedia.com/ZS1/', 'short-link'],
  ['https://gofood.link/a/AbC', 'short-link'],
  ['https://seller-id.tokopedia.com/product/manage', 'tokopedia-seller'],
  ['https://www.tokopedia.com/search?q=kopi', 'other'],
  ['https://www.lazada.co.id/products/kopi-i1-s2.html', 'other'],
  ['file:///home/www.instagram.com/p/abc/', 'other'],
  ['javascript:alert(1)//www.instagram.com/p/abc/', 'other'],
];

describe('pageKind', () => {
  it.each(ROWS)('%s is %s', (address, kind) => {
    expect(pageKind(address)).toBe(kind);
  });
});

describe('the table of addresses', () => {
  it('is as long as promised, with no address twice', () => {
    expect(new Set(ROWS.map(([address]) => address)).size).toBe(ROWS.length);
    expect(ROWS.length).toBeGreaterThanOrEqual(140);
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

  it.each([
    ['https://www.facebook.com/qkiz/posts/pfbid02aB9', 'pfbid02aB9'],
    ['https://www.facebook.com/qkiz/posts/judul/123?comment_id=9', '123'],
    ['https://www.facebook.com/permalink.php?story_fbid=55&id=1000', '55'],
    ['https://www.facebook.com/photo/?fbid=12&set=a.1', '12'],
    ['https://m.facebook.com/groups/1?view=permalink&id=456', '456'],
    ['https://www.facebook.com/groups/1/posts/456/', '456'],
    ['https://www.facebook.com/groups/1/', null],
    ['https://www.facebook.com/qkiz/posts/', null],
    ['https://www.facebook.com/profile.php?id=1000', null],
  ])('gives what a Facebook post is known by in %s', (address, post) => {
    expect(facebookPost(new URL(address))).toBe(post);
  });

  it('leaves codes of sounds and shared links alone', () => {
    expect(instagramCode(new URL('https://www.instagram.com/reels/audio/1234567/'))).toBeNull();
    expect(instagramCode(new URL('https://www.instagram.com/share/p/BAbC/'))).toBeNull();
  });
});
