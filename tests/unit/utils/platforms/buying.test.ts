// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buyingOn, ordersByMessage } from '../../../../utils/platforms/buying';
import { page } from './candidates/page';

const tile = (name: string) =>
  `<li class="product"><a href="/produk/${name}"><img src="/${name}.jpg"></a><p>Rp 5.000</p><button>Tambah ke Keranjang</button></li>`;

describe('buyingOn', () => {
  it('tells the page’s own button from those in tiles', () => {
    const tiles = `<ul>${['a', 'b', 'c'].map(tile).join('')}</ul>`;
    expect(buyingOn(page(`<h1>Kue Lapis</h1>${tiles}`))).toEqual({ own: false, tiles: 3, others: false });
    expect(buyingOn(page(`<div><h1>Kue Lapis</h1><button>Beli</button></div>${tiles}`))).toEqual({
      own: true,
      tiles: 3,
      others: false,
    });
  });

  it.each([
    ['<button>Beli Sekarang</button>'],
    ['<input type="submit" value="In den Warenkorb">'],
    ['<input type="image" src="/b.gif" alt="Masukkan Keranjang">'],
    ['<a href="https://wa.me/628123456789">Order WhatsApp</a>'],
    ['<button>Chat dengan penjual</button>'],
    ['<button>Купить</button>'],
    ['<button>장바구니 담기</button>'],
    ['<form action="/cart/add"><button>+</button></form>'],
  ])('knows %s', (html) => {
    expect(buyingOn(page(`<div><h1>Kue Lapis</h1>${html}</div>`)).own).toBe(true);
  });

  it('sees an article whose links lead to several things of one shop, but not one thing in two shops', () => {
    const link = (href: string) => `<p><a class="btn" href="${href}">Beli</a></p>`;
    const several = link('https://s.shopee.co.id/abc') + link('https://s.shopee.co.id/def');
    const one = link('https://shopee.co.id/x-i.1.2') + link('https://www.tokopedia.com/toko/x');
    expect(buyingOn(page(`<div><h1>Blender</h1>${several}</div>`)).others).toBe(true);
    expect(buyingOn(page(`<div><h1>Blender</h1>${one}</div>`)).others).toBe(false);
  });

  it.each([
    ['<button>Simpan resep</button>'],
    ['<nav><button>Beli pulsa</button></nav>'],
    ['<button>Kirim pesan</button>'],
  ])('leaves %s alone', (html) => {
    expect(buyingOn(page(`<div><h1>Kue Lapis</h1>${html}</div>`)).own).toBe(false);
  });
});

describe('ordersByMessage', () => {
  it.each([
    ['Pemesanan: SMS/WA 0812 0000 0000 dengan Pak Wiryo', true],
    ['Order: WA 0813-0000-0000', true],
    ['Hubungi kami lewat surat', false],
    ['Stok 0812', false],
  ])('%s → %s', (text, expected) => {
    expect(ordersByMessage(page(`<p>${text}</p>`))).toBe(expected);
  });
});
