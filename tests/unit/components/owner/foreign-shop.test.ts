import { describe, expect, it } from 'vitest';
import { answersOf, foreignPage, openQuestion } from '@/components/owner/foreign-shop';
import type { PageIdentity } from '@/utils/messaging';
import type { PageOwner, Shop } from '@/utils/model';

const shop = (id: string, pages: Shop['pages'] = {}, name = id) => ({ id, name, pages }) as Shop;
const here = shop('a', { instagram: 'toko.a' });
const other = shop('b', { instagram: 'toko.b', shopee: '443' });
const third = shop('c', { instagram: 'toko.c' });
const all = [here, other, third];

const ig = (id: string): PageOwner => ({ site: 'instagram', id });
const page = (url: string, identity: PageIdentity = {}) => ({ url, identity });
const FEED = 'https://www.instagram.com/';

describe('foreignPage', () => {
  it('names the other shop whose page it is, by the address', () => {
    expect(foreignPage(page('https://shopee.co.id/Kue-i.443.2'), here, all)).toEqual({
      owner: { site: 'shopee', id: '443' },
      shop: other,
      why: 'shown',
    });
    expect(foreignPage(page('https://www.instagram.com/TOKO.B/'), here, all)?.shop.id).toBe('b');
  });

  it('says nothing on pages of this shop, of nobody known, and where there is no address', () => {
    expect(foreignPage(page('https://www.instagram.com/toko.a/'), here, all)).toBeNull();
    expect(foreignPage(page('https://www.instagram.com/supplier/'), here, all)).toBeNull();
    expect(foreignPage(page('https://example.net/toko.b'), here, all)).toBeNull();
    expect(foreignPage(page(''), here, all)).toBeNull();
  });

  it('says nothing where this shop claims the page too', () => {
    const both = shop('a', { shopee: '443' });
    expect(foreignPage(page('https://shopee.co.id/shop/443'), both, [both, other])).toBeNull();
  });

  it('looks the other way round from the other shop', () => {
    expect(foreignPage(page('https://www.instagram.com/toko.a/'), other, all)?.shop.id).toBe('a');
  });

  it("asks the page where the address does not tell: a post's author, the account that is logged in", () => {
    const post = page('https://www.instagram.com/p/Cabc123/', { shown: ig('toko.b') });
    expect(foreignPage(post, here, all)).toEqual({ owner: ig('toko.b'), shop: other, why: 'shown' });
    const feed = page(FEED, { loggedIn: ig('Toko.B') });
    expect(foreignPage(feed, here, all)).toEqual({ owner: ig('Toko.B'), shop: other, why: 'loggedIn' });
    expect(foreignPage(page(FEED, { loggedIn: ig('toko.a') }), here, all)).toBeNull();
    expect(foreignPage(page(FEED, { loggedIn: ig('seseorang') }), here, all)).toBeNull();
  });

  it('speaks of the account before it speaks of the page', () => {
    const both = page('https://www.instagram.com/toko.c/', { loggedIn: ig('toko.b'), shown: ig('toko.c') });
    expect(foreignPage(both, here, all)).toMatchObject({ shop: other, why: 'loggedIn' });
  });

  it('believes no page that speaks for another site', () => {
    const claims = { shown: ig('toko.b'), loggedIn: ig('toko.b') };
    expect(foreignPage(page('https://jahat.example/', claims), here, all)).toBeNull();
    expect(foreignPage(page('https://www.instagram.com.jahat.example/', claims), here, all)).toBeNull();
    expect(foreignPage(page('https://www.facebook.com/', claims), here, all)).toBeNull();
  });

  it('takes whoever Seller Centre shows for the account: it shows nobody else', () => {
    const seller = page('https://seller.shopee.co.id/portal/product/new', {
      shown: { site: 'shopee', id: '443' },
    });
    expect(foreignPage(seller, here, all)).toMatchObject({ shop: other, why: 'loggedIn' });
    const buyer = page('https://shopee.co.id/keranjang', { shown: { site: 'shopee', id: '443' } });
    expect(foreignPage(buyer, here, all)).toMatchObject({ shop: other, why: 'shown' });
  });
});

describe('openQuestion', () => {
  const answers = (...questions: (ReturnType<typeof foreignPage> | null)[]) =>
    new Set(questions.flatMap((question) => (question ? answersOf(question) : [])));
  const asB = page('https://www.instagram.com/toko.b/', { loggedIn: ig('toko.b'), shown: ig('toko.b') });

  it('is silent once it has been answered, for the account and its own pages at once', () => {
    const first = openQuestion(asB, here, all, new Set());
    expect(first?.why).toBe('loggedIn');
    expect(openQuestion(asB, here, all, answers(first))).toBeNull();
    expect(openQuestion(page('https://www.instagram.com/TOKO.B/'), here, all, answers(first))).toBeNull();
  });

  it("asks of the account although its page was accepted: reading is less than posting in somebody's name", () => {
    const shown = openQuestion(page('https://www.instagram.com/toko.b/'), here, all, new Set());
    expect(shown?.why).toBe('shown');
    expect(openQuestion(asB, here, all, answers(shown))?.why).toBe('loggedIn');
  });

  it('asks of a third shop whose page it is, after the account was accepted', () => {
    const both = page('https://www.instagram.com/toko.c/', { loggedIn: ig('toko.b'), shown: ig('toko.c') });
    const first = openQuestion(both, here, all, new Set());
    const second = openQuestion(both, here, all, answers(first));
    expect(second).toMatchObject({ shop: third, why: 'shown' });
    expect(openQuestion(both, here, all, answers(first, second))).toBeNull();
  });
});
