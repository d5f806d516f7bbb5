// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageOf } from '@/utils/platforms/candidates/candidate';
import { descriptionBlock, isStale, priceBlock } from '@/utils/platforms/shopee/product';

const URL_ = new URL('https://shopee.co.id/Kue-i.443.2');
const page = (body: string, head = '') =>
  pageOf(
    new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html'),
    URL_,
  );
const block = (html: string) => {
  const found = priceBlock(page(`<h1>Kue Lapis</h1>${html}`));
  const value = (field: string) => found.find((each) => each.field === field)?.value;
  return { price: value('price'), strikePrice: value('strikePrice') };
};
const idr = (amount: number, max?: number) => ({ amount, currency: 'IDR', ...(max && { max }) });

describe('priceBlock', () => {
  it.each([
    ['one price', '<div>Rp15.000</div>', idr(15000), undefined],
    [
      'the price before it, first',
      '<div>Rp20.000</div><div>Rp15.000</div><div>25% OFF</div>',
      idr(15000),
      20000,
    ],
    ['the price before it, last', '<div>Rp15.000</div><div>Rp20.000</div><div>-25%</div>', idr(15000), 20000],
    ['one crossed out', '<del>Rp20.000</del><div>Rp15.000</div>', idr(15000), 20000],
    ['a range', '<div>Rp15.000 - Rp27.500</div>', idr(15000, 27500), undefined],
    ['a range in pieces', '<div>Rp15.000<!-- --> - <!-- -->Rp27.500</div>', idr(15000, 27500), undefined],
    ['two prices without a discount', '<div>Rp15.000</div><div>Rp20.000</div>', idr(15000), undefined],
    [
      'three prices with one',
      '<p>Rp15.000</p><p>Rp20.000</p><p>Rp9.000</p><p>-25%</p>',
      idr(15000),
      undefined,
    ],
    [
      'options',
      '<button>Kecil Rp9.000</button><div>Rp15.000</div><label>Besar Rp30.000</label>',
      idr(15000),
      undefined,
    ],
    [
      'shipping before it',
      '<div>Ongkos Kirim</div><div>Rp9.000</div><div>Rp15.000</div>',
      idr(15000),
      undefined,
    ],
    ['a voucher before it', '<div>Voucher Rp5.000</div><div>Rp15.000</div>', idr(15000), undefined],
    ['what is saved', '<div>Hemat Rp5.000</div><div>Rp15.000</div>', idr(15000), undefined],
    ['another product', '<a href="/Roti-i.9.9">Rp8.000</a><div>Rp15.000</div>', idr(15000), undefined],
    ['nothing', '<div>Stok habis</div>', undefined, undefined],
  ])('%s', (_what, html, price, strikePrice) => {
    expect(block(html)).toEqual({ price, strikePrice });
  });

  it('says nothing without the one heading it goes by', () => {
    expect(priceBlock(page('<div>Rp15.000</div>'))).toEqual([]);
    expect(priceBlock(page('<h1>A</h1><h1>B</h1><div>Rp15.000</div>'))).toEqual([]);
  });

  it('takes nothing that stands above the heading', () => {
    expect(priceBlock(page('<div>Rp1.000</div><h1>Kue</h1>'))).toEqual([]);
  });
});

describe('isStale', () => {
  const product = (name: string, url = '') =>
    `<script type="application/ld+json">{"@type":"Product","name":"${name}"${url && `,"url":"${url}"`}}</script>`;

  it.each([
    ['an address of this item', '<link rel="canonical" href="https://shopee.co.id/Kue-i.443.2">', false],
    ['an address of another', '<link rel="canonical" href="https://shopee.co.id/Roti-i.443.3">', true],
    ['markup with the address of another', product('Kue Lapis', 'https://shopee.co.id/Roti-i.443.3'), true],
    ['markup of the same name', product('Kue Lapis Legit'), false],
    ['markup of another name', product('Sambal Bawang'), true],
    ['nothing', '', false],
  ])('is told by %s', (_what, head, stale) => {
    expect(isStale(page('<h1>Kue Lapis</h1>', head), '443.2')).toBe(stale);
  });
});

describe('descriptionBlock', () => {
  it('gives the text below its heading, lines kept, and no other', () => {
    const html =
      '<h2>Spesifikasi Produk</h2><p>Stok</p><h2> Deskripsi Produk </h2><div><p>Lapis legit.</p><p>Tahan 5 hari.</p></div><p>Ulasan</p>';
    expect(descriptionBlock(page(html))).toMatchObject([{ value: 'Lapis legit.\nTahan 5 hari.' }]);
    expect(descriptionBlock(page('<h2>Ulasan</h2><p>Enak</p>'))).toEqual([]);
    expect(descriptionBlock(page('<h2>Deskripsi Produk</h2>'))).toEqual([]);
  });
});
