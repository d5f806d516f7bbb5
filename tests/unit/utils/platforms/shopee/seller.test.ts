// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { formStands, productInForm } from '@/utils/platforms/shopee/seller-form';
import { sellerList } from '@/utils/platforms/shopee/seller-list';

const parse = (body: string) => new DOMParser().parseFromString(body, 'text/html');
const LIST = new URL('https://seller.shopee.co.id/portal/product/list/all');
const EDIT = new URL('https://seller.shopee.co.id/portal/product/9');
const edit = (id: number) => `https://seller.shopee.co.id/portal/product/${id}`;

describe('sellerList', () => {
  it('reads cards as well as rows', () => {
    const card = (id: number, name: string, price: string) =>
      `<div class="product-card-x"><img src="//cf.shopee.co.id/file/f${id}_tn"><a href="/portal/product/edit/${id}">${name}</a><span>${price}</span><span>Stok 12</span></div>`;
    expect(
      sellerList(parse(card(1, 'Kue', 'Rp15.000') + card(2, 'Roti', 'Rp8.000 - Rp9.500')), LIST),
    ).toEqual([
      {
        name: 'Kue',
        price: { amount: 15000, currency: 'IDR' },
        image: 'https://cf.shopee.co.id/file/f1',
        url: edit(1),
      },
      {
        name: 'Roti',
        price: { amount: 8000, max: 9500, currency: 'IDR' },
        image: 'https://cf.shopee.co.id/file/f2',
        url: edit(2),
      },
    ]);
  });

  it('gives names alone where one box holds several products', () => {
    const html =
      '<li><a href="/portal/product/1">Kue</a> Rp1.000 <a href="/portal/product/2">Roti</a> <b>Rp2.000</b></li>';
    expect(sellerList(parse(html), LIST)).toEqual([
      { name: 'Kue', url: edit(1) },
      { name: 'Roti', url: edit(2) },
    ]);
  });

  it('gives at most a hundred', () => {
    const rows = Array.from(
      { length: 130 },
      (_, id) => `<li><a href="/portal/product/${id + 1}">Kue ${id}</a></li>`,
    );
    const items = sellerList(parse(rows.join('')), LIST);
    expect(items).toHaveLength(100);
    expect(items[99]).toEqual({ name: 'Kue 99', url: edit(100) });
  });

  it('knows the currency by the country', () => {
    const url = new URL('https://seller.shopee.com.my/portal/product/list/all');
    const html = '<li><a href="/portal/product/1">Kuih</a><div class="list-view-price">RM12.50</div></li>';
    expect(sellerList(parse(html), url)[0]?.price).toEqual({ amount: 12.5, currency: 'MYR' });
  });

  it('leaves links to other sites, to the list and without words', () => {
    const html =
      '<a href="https://evil.example/portal/product/5">x</a><a href="/portal/product/list/all">Produk</a><a href="/portal/product/7"><i></i></a>';
    expect(sellerList(parse(html), LIST)).toEqual([]);
  });
});

describe('productInForm', () => {
  const field = (id: string, inner: string) =>
    `<div data-product-edit-field-unique-id="${id}">${inner}</div>`;

  it('takes what is typed, not what is suggested', () => {
    const html = field(
      'name',
      '<input placeholder="Nama Merek + Tipe" value="  Kue   Lapis "><input value="lain">',
    );
    expect(productInForm(parse(html), EDIT)?.fields.name?.value).toBe('Kue Lapis');
    expect(productInForm(parse(field('name', '<input placeholder="Nama Merek">')), EDIT)).toBeNull();
  });

  it('keeps signs that would mean markup elsewhere', () => {
    const html =
      field('name', '<input value="Kaos &lt;b&gt; &amp;amp; celana">') +
      field('description', '<div class="ql-editor"><p>a &lt;br&gt; b</p></div>');
    const fields = productInForm(parse(html), EDIT)?.fields;
    expect(fields?.name?.value).toBe('Kaos <b> &amp; celana');
    expect(fields?.description?.value).toBe('a <br> b');
  });

  it.each([
    ['25000', { amount: 25000, currency: 'IDR' }],
    ['25.000', { amount: 25000, currency: 'IDR' }],
    ['', undefined],
    ['0', undefined],
  ])('reads the price %j', (typed, price) => {
    const html = field('name', '<input value="Kue">') + field('price', `<input value="${typed}">`);
    expect(productInForm(parse(html), EDIT)?.fields.price?.value).toEqual(price);
  });

  it('never takes the stock for the price', () => {
    const html = field('name', '<input value="Kue">') + field('stock', '<input value="99000">');
    expect(productInForm(parse(html), EDIT)?.fields.price).toBeUndefined();
  });

  it('goes by labels where the attribute is missing', () => {
    const row = (label: string, inner: string) =>
      `<div class="edit-row"><div class="edit-label"><span>*</span> ${label}</div><div>${inner}</div></div>`;
    const html =
      row('Nama Produk', '<input value="Kue Lapis">') +
      row('Stok', '<input value="7">') +
      row('Harga', '<input value="15000">') +
      row('Deskripsi Produk', '<textarea>Lembut.\nWangi.</textarea>');
    const fields = productInForm(parse(html), EDIT)?.fields;
    expect([fields?.name?.value, fields?.price?.value.amount, fields?.description?.value]).toEqual([
      'Kue Lapis',
      15000,
      'Lembut.\nWangi.',
    ]);
  });

  it('follows what is typed into the live form', () => {
    document.body.innerHTML = field('name', '<input value="lama">');
    const input = document.querySelector('input') as HTMLInputElement;
    input.value = 'baru';
    expect(formStands(document)).toBe(true);
    expect(productInForm(document, EDIT)?.fields.name?.value).toBe('baru');
    document.body.innerHTML = '';
    expect(formStands(document)).toBe(false);
  });

  it('leaves photos without an address of their own', () => {
    const photo = (src: string) => `<img class="shopee-image-manager__image" src="${src}">`;
    const html =
      field('name', '<input value="Kue">') +
      field(
        'images',
        photo('blob:https://x/1') +
          photo('data:image/png;base64,AA') +
          photo('javascript:alert(1)') +
          photo('https://cf.shopee.co.id/file/f1_tn'),
      );
    expect(productInForm(parse(html), EDIT)?.images).toEqual(['https://cf.shopee.co.id/file/f1']);
  });
});
