import { describe, expect, it } from 'vitest';
import { ownPage } from '@/components/owner/own-page';
import { accountName } from '@/components/owner/site';
import type { PageIdentity } from '@/utils/messaging';
import type { PageOwner, Shop } from '@/utils/model';

const shop = (id: string, pages: Shop['pages'] = {}) => ({ id, name: id, pages }) as Shop;
const here = shop('a');
const all = [here, shop('b', { instagram: 'toko.b' })];
const PROFILE = 'https://www.instagram.com/dapur.rini/';
const ig = (id: string): PageOwner => ({ site: 'instagram', id });
const own: PageIdentity = { shown: ig('dapur.rini'), loggedIn: ig('dapur.rini') };
const at = (url: string, identity: PageIdentity, current = here, shops: readonly Shop[] = all) =>
  ownPage({ url, identity }, current, shops);

describe('ownPage', () => {
  it('is the account whose own page is shown to itself', () => {
    expect(at(PROFILE, own)).toEqual(ig('dapur.rini'));
    expect(at(PROFILE, { loggedIn: ig('Dapur.Rini') })).toEqual(ig('Dapur.Rini'));
  });

  it("is nobody's on a page of others, in a feed, and where nobody is logged in", () => {
    expect(at('https://www.instagram.com/supplier/', { ...own, shown: ig('supplier') })).toBeNull();
    expect(at('https://www.instagram.com/', { loggedIn: ig('dapur.rini') })).toBeNull();
    expect(at(PROFILE, { shown: ig('dapur.rini') })).toBeNull();
  });

  it('is not offered when this shop has a page there, or any shop has this one', () => {
    const taken = shop('a', { instagram: 'dapur.lama' });
    expect(at(PROFILE, own, taken, [taken])).toBeNull();
    const b = { shown: ig('toko.b'), loggedIn: ig('toko.b') };
    expect(at('https://www.instagram.com/toko.b/', b)).toBeNull();
  });

  it('is the seller of Seller Centre, wherever in it', () => {
    const seller: PageOwner = { site: 'shopee', id: 'dapurrini' };
    expect(at('https://seller.shopee.co.id/portal/sale', { shown: seller, loggedIn: seller })).toEqual(
      seller,
    );
    expect(at('https://shopee.co.id/keranjang', { loggedIn: seller })).toBeNull();
  });

  it('takes no name that cannot stand in an address, and none for another site', () => {
    expect(at('https://seller.shopee.co.id/', { loggedIn: { site: 'shopee', id: 'a b<img>' } })).toBeNull();
    expect(at('https://jahat.example/', own)).toBeNull();
  });
});

it('writes accounts as people know them', () => {
  expect(accountName(ig('dapur.rini'))).toBe('@dapur.rini');
  expect(accountName({ site: 'facebook', id: 'dapurrini' })).toBe('facebook.com/dapurrini');
  expect(accountName({ site: 'shopee', id: 'dapurrini' })).toBe('shopee.co.id/dapurrini');
  expect(accountName({ site: 'shopee', id: '443' })).toBe('shopee.co.id/shop/443');
});
