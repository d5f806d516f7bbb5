import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareHandle, owns, pageOwner } from '@/utils/platforms/page-owner';

describe('pageOwner', () => {
  it.each([
    ['https://www.instagram.com/Qkiz.Batam/', 'instagram', 'qkiz.batam'],
    ['https://instagram.com/qkiz_batam?igsh=abc', 'instagram', 'qkiz_batam'],
    ['https://www.instagram.com/qkiz.batam/p/DAbc_123-x/', 'instagram', 'qkiz.batam'],
    ['https://www.instagram.com/qkiz.batam/tagged/', 'instagram', 'qkiz.batam'],
    ['https://www.instagram.com/stories/qkiz.batam/3210/', 'instagram', 'qkiz.batam'],
    ['https://www.facebook.com/QkizBatam', 'facebook', 'qkizbatam'],
    ['https://web.facebook.com/qkiz.batam/posts/pfbid0abc', 'facebook', 'qkiz.batam'],
    ['https://m.facebook.com/profile.php?id=100012345678901&sk=about', 'facebook', '100012345678901'],
    ['https://www.facebook.com/people/Kue-Bu-Rini/61550000000000/', 'facebook', '61550000000000'],
    ['https://www.facebook.com/Dapur-Bu-Rini-104233445566/', 'facebook', '104233445566'],
    ['https://www.facebook.com/pg/QkizBatam/photos/', 'facebook', 'qkizbatam'],
    ['https://shopee.co.id/Soft-Cookies-Matcha-Toples-i.1.2', 'shopee', '1'],
    ['https://shopee.co.id/Kue-i.443.99812?sp_atk=x', 'shopee', '443'],
    ['https://shopee.co.id/product/443/99812', 'shopee', '443'],
    ['https://shopee.co.id/universal-link/product/443/99812', 'shopee', '443'],
    ['https://shopee.co.id/shop/443/search', 'shopee', '443'],
    ['https://shopee.co.id/qkizbatam', 'shopee', 'qkizbatam'],
    ['https://www.instagram.com/Qkiz.Batam/reel/DAbc/', 'instagram', 'qkiz.batam'],
    ['https://instagr.am/qkiz', 'instagram', 'qkiz'],
    ['https://l.instagram.com/?u=https%3A%2F%2Fwww.facebook.com%2FQkizBatam', 'facebook', 'qkizbatam'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fshopee.co.id%2Fqkizbatam&h=x', 'shopee', 'qkizbatam'],
    ['https://id-id.facebook.com/QkizBatam?locale=id_ID', 'facebook', 'qkizbatam'],
    ['https://mbasic.facebook.com/qkizbatam/photos', 'facebook', 'qkizbatam'],
    ['https://fb.com/qkizbatam', 'facebook', 'qkizbatam'],
    ['https://www.facebook.com/p/Kue-Bu-Rini-61550000000000/', 'facebook', '61550000000000'],
    ['https://www.facebook.com/permalink.php?story_fbid=55&id=61550000000000', 'facebook', '61550000000000'],
    [
      'https://business.facebook.com/latest/home?asset_id=104233445566&business_id=9',
      'facebook',
      '104233445566',
    ],
    ['https://WWW.SHOPEE.co.id/QkizBatam?tab=1', 'shopee', 'qkizbatam'],
    ['https://shopee.co.id/universal-link/Kue-i.443.99', 'shopee', '443'],
    [
      'https://s.shopee.co.id/an_redir?origin_link=https%3A%2F%2Fshopee.co.id%2Fproduct%2F443%2F99',
      'shopee',
      '443',
    ],
  ])('knows whose page %s is', (url, site, id) => {
    expect(pageOwner(url)).toEqual({ site, id });
  });

  it.each([
    'https://www.instagram.com/',
    'https://www.instagram.com/p/DAbc123/',
    'https://www.instagram.com/reel/DAbc123/',
    'https://www.instagram.com/explore/tags/kue/',
    'https://www.instagram.com/create/select/',
    'https://www.instagram.com/stories/',
    'https://www.facebook.com/',
    'https://www.facebook.com/marketplace/item/123456789/',
    'https://www.facebook.com/groups/jualbelibatam/',
    'https://www.facebook.com/profile.php',
    'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
    'https://www.facebook.com/photo/?fbid=12',
    'https://www.facebook.com/photo.php?fbid=12',
    'https://business.facebook.com/latest/composer',
    'https://shopee.co.id/',
    'https://shopee.co.id/search?keyword=kue',
    'https://shopee.co.id/Makanan-cat.11042921',
    'https://seller.shopee.co.id/portal/product/new',
    'https://instagram.com.example.net/qkiz',
    'https://www.instagram.com/stories/highlights/1789/',
    'https://www.instagram.com/share/p/BAbC/',
    'https://www.instagram.com/popular/kue/',
    'https://www.facebook.com/p/',
    'https://m.facebook.com/story.php?story_fbid=1&id=100064000000000',
    'https://www.facebook.com/groups/123/user/100064000000000/',
    'https://business.facebook.com/latest/home?asset_id=x',
    'https://l.facebook.com/l.php?u=qkizbatam',
    'https://s.shopee.co.id/9UxYz',
    'https://id.shp.ee/abc',
    // The same name in another country is somebody else's shop.
    'https://shopee.com.my/qkizbatam',
    'https://shopee.com.my/Kuih-i.443.6',
    'https://shopee.co.id/universal-link/now-food/shop/443',
    'https://example.net/?u=https://www.instagram.com/qkiz/',
    'javascript:alert(1)//www.instagram.com/qkiz',
    'qkiz.batam',
    '',
  ])('leaves %s to nobody', (url) => {
    expect(pageOwner(url)).toBeNull();
  });
});

describe('bareHandle', () => {
  it.each([
    ['instagram', '@qkiz.batam', 'qkiz.batam'],
    ['instagram', ' qkiz.batam ', 'qkiz.batam'],
    ['instagram', 'https://www.instagram.com/qkiz.batam/?hl=id', 'qkiz.batam'],
    ['instagram', 'instagram.com/qkiz.batam', 'qkiz.batam'],
    ['facebook', 'https://www.facebook.com/profile.php?id=100012345678901', '100012345678901'],
    ['facebook', 'fb', 'fb'],
    ['shopee', 'https://shopee.co.id/Soft-Cookies-i.443.2?x=1', '443'],
    ['shopee', '443', '443'],
    // Another site's address is no handle here; it stays, so that its owner sees the slip.
    ['shopee', 'https://www.instagram.com/qkiz', 'https://www.instagram.com/qkiz'],
    ['instagram', '', ''],
  ] as const)('%s: %j is %j', (site, typed, bare) => {
    expect(bareHandle(site, typed)).toBe(bare);
  });

  it('gives a text of at most 100 characters, whatever is pasted, and leaves a bare one as it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (typed) => {
        expect(bareHandle('instagram', typed).length).toBeLessThanOrEqual(100);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9_]{1,30}$/), (handle) => {
        expect(bareHandle('instagram', `@${handle}`)).toBe(handle);
      }),
    );
  });
});

describe('owns', () => {
  it('compares without capitals, and on Facebook without dots', () => {
    expect(owns({ instagram: 'Qkiz.Batam' }, { site: 'instagram', id: 'qkiz.batam' })).toBe(true);
    expect(owns({ instagram: 'qkizbatam' }, { site: 'instagram', id: 'qkiz.batam' })).toBe(false);
    expect(owns({ facebook: 'qkizbatam' }, { site: 'facebook', id: 'qkiz.batam' })).toBe(true);
  });

  it('is never so for another site or for a shop that names no page', () => {
    expect(owns({ facebook: 'qkiz' }, { site: 'instagram', id: 'qkiz' })).toBe(false);
    expect(owns({ instagram: '' }, { site: 'instagram', id: '' })).toBe(false);
    expect(owns({}, { site: 'shopee', id: '1' })).toBe(false);
  });
});
