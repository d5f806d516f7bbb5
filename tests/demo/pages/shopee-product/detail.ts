import { type DemoProduct, productPath } from '../../products';
import { avatar, el, ICONS, icon } from '../shared/dom';

const IMAGE_HOST = 'https://down-id.img.susercontent.com/file';
export const imageUrl = (id: string, small = false): string => `${IMAGE_HOST}/${id}${small ? '_tn' : ''}`;

/** Photos left: the large one, and small versions below that change it. */
function gallery(p: DemoProduct): HTMLElement {
  const first = p.photos[0];
  if (!first)
    return el('div', { class: 'gX1tm' }, el('div', { class: 'vZ9ob uEmp0' }, icon(ICONS.photo, 64)));
  const big = el('img', { class: 'rB6ns', src: imageUrl(first), alt: p.name, width: 450, height: 450 });
  const small = p.photos.map((id) =>
    el(
      'div',
      {
        class: 'tY2cq',
        onmouseenter: () => {
          big.src = imageUrl(id);
        },
      },
      el('img', { src: imageUrl(id, true), alt: '', width: 82, height: 82 }),
    ),
  );
  return el(
    'div',
    { class: 'gX1tm' },
    el('div', { class: 'vZ9ob' }, big),
    el('div', { class: 'dQ5pw' }, ...small),
  );
}

function price(p: DemoProduct): HTMLElement {
  return el(
    'div',
    { class: 'jH8ew' },
    el('div', { class: 'mC3xk' }, p.priceText ?? 'Hubungi penjual'),
    p.strikeText ? el('div', { class: 'aF7lz' }, p.strikeText) : null,
    p.discount ? el('div', { class: 'iW0se' }, p.discount) : null,
  );
}

const line = (label: string, ...content: Node[]): HTMLElement =>
  el('section', { class: 'yN4vg' }, el('h3', {}, label), el('div', {}, ...content));

function info(p: DemoProduct): HTMLElement {
  return el(
    'div',
    { class: 'oK6ju' },
    el('h1', { class: 'bS5td' }, p.name),
    el(
      'div',
      { class: 'zE1hr' },
      ...(p.rating ? [el('u', {}, p.rating), icon(ICONS.star, 15)] : []),
      el('span', {}, `${p.sold} Terjual`),
    ),
    price(p),
    line(
      'Pengiriman',
      el('span', {}, icon(ICONS.truck, 18), ` Dikirim dari ${p.city}, tiba 3 - 5 hari`),
      el('small', {}, 'Ongkos kirim mulai Rp9.000'),
    ),
    p.variants
      ? line(p.variants.label, ...p.variants.options.map((o) => el('button', { class: 'lG2rp' }, o)))
      : null,
    line(
      'Kuantitas',
      el('span', { class: 'xD8qi' }, el('button', {}, '−'), el('i', {}, '1'), el('button', {}, '+')),
      el('small', {}, p.stock > 0 ? `tersisa ${p.stock} buah` : 'Tanyakan ketersediaan'),
    ),
    el(
      'div',
      { class: 'hV9fu' },
      el('button', { class: 'bU7yk eL3wz' }, icon(ICONS.cart, 20), 'Masukkan Keranjang'),
      el('button', { class: 'bU7yk' }, p.price ? 'Beli Sekarang' : 'Chat Penjual'),
    ),
  );
}

/** Everything of one product; class names are as meaningless as on the real page. */
export function detail(p: DemoProduct): HTMLElement {
  return el(
    'div',
    { class: 'page-product' },
    el(
      'nav',
      { class: 'sM7kb' },
      ...['Shopee', ...p.category].flatMap((c) => [el('a', {}, c), icon(ICONS.right, 12)]),
      el('span', {}, p.name),
    ),
    el('section', { class: 'fA2yl' }, gallery(p), info(p)),
    el(
      'section',
      { class: 'fA2yl uP4nd' },
      avatar(p.shop, 72, p.shopId * 29),
      el(
        'div',
        {},
        el('b', {}, p.shop),
        el('small', {}, 'Aktif 5 menit lalu'),
        el(
          'span',
          { class: 'iR8dc' },
          el('button', { class: 'lG2rp' }, 'Chat Sekarang'),
          el('button', { class: 'lG2rp' }, 'Kunjungi Toko'),
        ),
      ),
      el(
        'dl',
        {},
        el('dt', {}, 'Penilaian'),
        el('dd', {}, '1,1RB'),
        el('dt', {}, 'Produk'),
        el('dd', {}, '18'),
        el('dt', {}, 'Bergabung'),
        el('dd', {}, '3 tahun lalu'),
      ),
    ),
    el(
      'section',
      { class: 'fA2yl rT6cj' },
      el('h2', {}, 'Spesifikasi Produk'),
      ...p.specs.map(([k, v]) => el('div', { class: 'wO0mh' }, el('h3', {}, k), el('div', {}, v))),
      el('h2', {}, 'Deskripsi Produk'),
      el('div', { class: 'eI5gx' }, ...p.description.split('\n').map((t) => el('p', {}, t))),
    ),
  );
}

/** Tiles of other products: names and prices that are not this page's product. */
export function suggestions(others: DemoProduct[], go: (path: string) => void): HTMLElement {
  return el(
    'section',
    { class: 'pJ3vo' },
    el('h2', {}, 'Kamu Mungkin Suka'),
    el(
      'div',
      { class: 'kC8qs' },
      ...others.map((p) =>
        el(
          'a',
          {
            href: productPath(p),
            onclick: (e: MouseEvent) => {
              e.preventDefault();
              go(productPath(p));
            },
          },
          p.photos[0]
            ? el('img', { src: imageUrl(p.photos[0], true), alt: p.name })
            : el('span', { class: 'uEmp0' }, icon(ICONS.photo, 40)),
          el(
            'div',
            {},
            el('span', { class: 'aN1rf' }, p.name),
            el('b', {}, p.priceText ?? 'Hubungi penjual'),
            el('small', {}, `${p.sold} terjual`),
          ),
        ),
      ),
    ),
  );
}
