// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageIdentity } from '@/utils/platforms/identity';

const parse = (body: string, head = '') =>
  new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html');
const ask = (address: string, body = '', head = '') => pageIdentity(parse(body, head), new URL(address));

const instagram = (id: string) => ({ site: 'instagram', id });
const facebook = (id: string) => ({ site: 'facebook', id });
const shopee = (id: string) => ({ site: 'shopee', id });

const data = (json: string) => `<script type="application/json" data-sjs>${json}</script>`;
const viewer = (value: string) => data(`{"require":[{"define":[["PolarisViewer",[],${value},7]]}]}`);
const actor = (value: string) =>
  `<script>x({"define":[["CurrentUserInitialData",[],${value},270]]})</script>`;

const POST = 'https://www.instagram.com/p/Abc_1/';
const GROUP_POST = 'https://www.facebook.com/groups/1/posts/456/';

describe('who is logged in on Instagram', () => {
  it.each([
    ['the viewer of the scripts', viewer('{"data":{"username":"Qkiz.Batam"},"id":"4"}'), 'qkiz.batam'],
    [
      'spaces within the tuple',
      data('{"define":[["PolarisViewer", [ ] , {"data":{"username":"qkiz"}}, 7]]}'),
      'qkiz',
    ],
    [
      'braces and quotes in texts before the end',
      viewer('{"data":{"biography":"} \\" {","username":"qkiz"}}'),
      'qkiz',
    ],
    ['the same viewer twice', viewer('{"data":{"username":"qkiz"}}').repeat(2), 'qkiz'],
    [
      'the menu without scripts',
      '<a href="/qkiz/"><img alt=""></a><a href="/explore/"><img alt=""></a>',
      'qkiz',
    ],
  ])('%s', (_what, body, id) => {
    expect(ask('https://www.instagram.com/', body)).toEqual({ loggedIn: instagram(id) });
  });

  it.each([
    ['nobody', `${viewer('{"data":null,"id":null}')}<a href="/qkiz/"><img alt=""></a>`],
    ['two viewers', viewer('{"data":{"username":"a"}}') + viewer('{"data":{"username":"b"}}')],
    ['a name that is none', viewer('{"data":{"username":"<b>x</b>"}}')],
    [
      'a caption that quotes a viewer',
      data('{"caption":"[\\"PolarisViewer\\",[],{\\"data\\":{\\"username\\":\\"x\\"}}"}'),
    ],
    ['a tuple that does not end', data('{"a":[["PolarisViewer",[],{"data":{"username":"x"')],
    ['people in the content', '<main><a href="/dapur/"><img alt=""></a></main>'],
    ['two pictures outside it', '<a href="/a.a/"><img alt=""></a><a href="/b.b/"><img alt=""></a>'],
  ])('is not told by %s', (_what, body) => {
    expect(ask('https://www.instagram.com/', body)).toEqual({});
  });
});

describe('whose post it is on Instagram', () => {
  it('goes by the address before the page', () => {
    const body = data('{"code":"Abc_1","user":{"username":"lain"}}');
    expect(ask('https://www.instagram.com/qkiz/p/Abc_1/', body)).toEqual({ shown: instagram('qkiz') });
  });

  it('goes by the post of this code, never by another', () => {
    const other = '{"code":"Lain","user":{"username":"lain"}}';
    expect(ask(POST, data(`{"a":[${other},{"code":"Abc_1","owner":{"username":"Dapur"}}]}`))).toEqual({
      shown: instagram('dapur'),
    });
    expect(ask(POST, data(`{"a":[${other}]}`))).toEqual({});
  });

  it('tells nobody when two are named', () => {
    const node = (name: string) => `{"code":"Abc_1","user":{"username":"${name}"}}`;
    expect(ask(POST, data(`[${node('satu')},${node('dua')}]`))).toEqual({});
    const joint = '<article><header><a href="/satu/">satu</a> dan <a href="/dua/">dua</a></header></article>';
    expect(ask(POST, joint)).toEqual({});
  });

  it('takes no part of a head that is of another post', () => {
    const head =
      '<meta property="og:url" content="https://www.instagram.com/lain/p/Zzz/"><meta name="twitter:title" content="Lain (@lain)">';
    expect(ask(POST, '', head)).toEqual({});
  });
});

describe('Facebook', () => {
  it.each([
    ['{"ACCOUNT_ID":"100000000000001","USER_ID":"61550000000042"}', { loggedIn: facebook('61550000000042') }],
    ['{"ACCOUNT_ID":"0","USER_ID":"0"}', {}],
    ['{"USER_ID":7}', {}],
  ])('knows who acts from %s', (value, identity) => {
    expect(ask('https://www.facebook.com/', actor(value))).toEqual(identity);
  });

  it('calls the acting page by its handle when the search data names it once', () => {
    const entry = (id: string, link: string) => `{"ent_id":"${id}","link_url":"${link}"}`;
    const body = actor('{"USER_ID":"61550000000042"}');
    const one = data(
      `[${entry('61550000000042', 'https://www.facebook.com/QkizBatam')},${entry('9', 'https://www.facebook.com/lainnya')}]`,
    );
    expect(ask('https://www.facebook.com/', body + one)).toEqual({ loggedIn: facebook('qkizbatam') });
    const two = data(
      `[${entry('61550000000042', 'https://www.facebook.com/qkizbatam')},${entry('61550000000042', 'https://www.facebook.com/tokolain')}]`,
    );
    expect(ask('https://www.facebook.com/', body + two)).toEqual({ loggedIn: facebook('61550000000042') });
  });

  it('knows the author of a group post, and nobody among several posts without the right one', () => {
    const post = (user: string, id: string) =>
      `<div role="article"><h3><a href="/groups/1/user/${user}/">X</a></h3><a href="/groups/1/posts/${id}/">1 jam</a></div>`;
    expect(ask(GROUP_POST, post('100000000000001', '455') + post('100000000000002', '456'))).toEqual({
      shown: facebook('100000000000002'),
    });
    expect(ask(GROUP_POST, post('100000000000001', '454') + post('100000000000002', '455'))).toEqual({});
  });

  it('tells nobody for a post of one with another', () => {
    const joint =
      '<div role="article"><h3><a href="/satu.satu">S</a> bersama <a href="/dua.dua">D</a></h3></div>';
    expect(ask(GROUP_POST, joint)).toEqual({});
  });

  it('takes the seller of this listing alone', () => {
    const node = (id: string, seller: string) =>
      `{"id":"${id}","marketplace_listing_seller":{"id":"${seller}"}}`;
    const body = data(`[${node('111', '100000000000001')},${node('777', '100000000000002')}]`);
    expect(ask('https://www.facebook.com/marketplace/item/777/', body)).toEqual({
      shown: facebook('100000000000002'),
    });
    expect(ask('https://www.facebook.com/marketplace/item/778/', body)).toEqual({});
  });
});

describe('Shopee', () => {
  const header = (...names: string[]) =>
    names
      .map((name) => `<div class="account-info"><span class="subaccount-name">${name}</span></div>`)
      .join('');
  const SELLER = 'https://seller.shopee.co.id/portal/product/list/all';

  it('shows the shop that is logged in at the Seller Centre', () => {
    expect(ask(SELLER, header(' QkizBatam '))).toEqual({
      shown: shopee('qkizbatam'),
      loggedIn: shopee('qkizbatam'),
    });
  });

  it.each([
    ['two shops', SELLER, header('satu', 'dua.dua')],
    ['a title', SELLER, header('Toko Kue Qkiz Batam')],
    ['another country', 'https://seller.shopee.com.my/portal/product/list/all', header('qkizbatam')],
    [
      'links to goods of several shops',
      SELLER,
      '<a href="https://shopee.co.id/product/1/2">a</a><a href="https://shopee.co.id/product/3/4">b</a>',
    ],
  ])('tells nobody for %s', (_what, address, body) => {
    expect(ask(address, body)).toEqual({});
  });

  it('goes by the goods as buyers see them where the header is silent', () => {
    const link = (item: string) => `<a href="https://shopee.co.id/product/443/${item}">Pratinjau</a>`;
    expect(ask(SELLER, link('1') + link('2'))).toEqual({ shown: shopee('443'), loggedIn: shopee('443') });
  });

  it('keeps the shop shown apart from the buyer logged in', () => {
    const body = '<header><div class="navbar__username">pembeli</div></header>';
    expect(ask('https://shopee.co.id/Kue-i.443.2', body)).toEqual({
      shown: shopee('443'),
      loggedIn: shopee('pembeli'),
    });
  });
});

describe('a page that breaks what the DOM promises', () => {
  it('tells what the address tells', () => {
    const doc = new Proxy(parse(''), {
      get: () => {
        throw new TypeError('broken by the page');
      },
    });
    expect(pageIdentity(doc, new URL('https://www.instagram.com/qkiz/'))).toEqual({
      shown: instagram('qkiz'),
    });
    expect(pageIdentity(doc, new URL(POST))).toEqual({});
  });

  it('says nothing of other sites', () => {
    expect(ask('https://example.net/p/Abc_1/', viewer('{"data":{"username":"qkiz"}}'))).toEqual({});
  });
});
