import type { Routable } from '../support/browser';

/** Pages of our own at real host names, for what the panel makes of a reading. Drawn 2026-11; no page is copied. */

const html = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

export const PROFILE = 'https://www.instagram.com/dapur.busari/';
export const POST = 'https://www.instagram.com/p/Buka2/';
export const CAPTION = ['Peyek kacang renyah', '<img src=x onerror="document.title=\'jahat\'">', 'Rp15.000'];

/** Who is logged in, as Instagram's pages define it (form seen 2026-09). */
const viewer = (handle: string) =>
  `<script>var unused = ["PolarisViewer",[],${inScript({ data: { username: handle } })},1];</script>`;

/** A profile whose posts open over it without a reload; back and forward move between the two. */
const instagram = (handle: string) =>
  html(
    'Instagram',
    `<main><h1>dapur.busari</h1><a id="open" href="/p/Buka2/">Foto Peyek</a></main><div id="over"></div>
<script>
const CAPTION = ${inScript(CAPTION)};
function draw() {
  const over = document.querySelector('#over');
  over.textContent = '';
  if (!location.pathname.startsWith('/p/')) return;
  const dialog = over.appendChild(document.createElement('div'));
  dialog.setAttribute('role', 'dialog');
  const article = dialog.appendChild(document.createElement('article'));
  const picture = article.appendChild(document.createElement('img'));
  picture.src = 'https://scontent.cdninstagram.com/v/t51.29350-15/peyek.jpg';
  picture.alt = 'Photo by Dapur';
  const header = article.appendChild(document.createElement('header'));
  const author = header.appendChild(document.createElement('a'));
  author.href = '/dapur.busari/';
  author.textContent = 'dapur.busari';
  const words = article.appendChild(document.createElement('h1'));
  for (const line of CAPTION) words.append(line, document.createElement('br'));
  const when = article.appendChild(document.createElement('a'));
  when.href = '/p/Buka2/';
  when.textContent = '1 Mei';
}
addEventListener('popstate', draw);
document.querySelector('#open').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({}, '', '/p/Buka2/');
  draw();
});
draw();
</script>`,
    viewer(handle),
  );

export const LIST = 'https://seller.shopee.co.id/portal/product/list/all';
export const LIST_NAMES = [
  'Keripik Tempe 250gr',
  'Sambal Bawang 150ml',
  '<b>Kue</b> <script>alert(1)</script>',
  'Bumbu Rendang',
  'Nastar Toples',
  'Kastengel Toples',
  'Putri Salju',
  'Lidah Kucing',
  'Sagu Keju',
  'Peyek Kacang',
];

const rows = LIST_NAMES.map(
  (name, index) =>
    `<tr class="eds-table__row"><td><img alt="" src="https://cf.shopee.co.id/file/x${index}"><a class="product-name-wrap" href="/portal/product/${26_014 + index}">${name.replaceAll('<', '&lt;')}</a></td><td>${
      index === 3 ? 'Belum diatur' : `<div class="list-view-price">Rp${15 + index}.000</div>`
    }</td></tr>`,
);

/** The rows come a moment after the page around them. */
const sellerList = html(
  'Produk Saya',
  `<header><div class="account-info"><span class="account-name">dapurbusari</span></div></header>
<table><tbody id="rows"></tbody></table>
<script>setTimeout(() => { document.querySelector('#rows').innerHTML = ${inScript(rows.join(''))}; }, 600);</script>`,
);

const structured = (data: object) => `<script type="application/ld+json">${inScript(data)}</script>`;

export const DOUBTFUL = 'https://shopee.co.id/Nastar-Premium-i.9.1';
/** Markup, heading and running text each tell something else; the shop has none left. */
const doubtful = html(
  'Jual Nastar Premium Toples | Shopee Indonesia',
  `<main><h1>Nastar Premium Toples Besar</h1><p>Harga <s>Rp95.000</s> <span class="price">Rp75.000</span></p>
<p class="description">Nastar lembut isi selai nanas asli, 500 gram per toples, tahan dua bulan di suhu ruang.</p></main>`,
  structured({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Nastar Premium',
    description: 'Kue kering nastar buatan rumah, cocok untuk hampers dan kiriman hari raya ke keluarga.',
    offers: {
      '@type': 'Offer',
      price: '80000',
      priceCurrency: 'IDR',
      availability: 'https://schema.org/SoldOut',
    },
  }),
);

export const LATE = 'https://shopee.co.id/Bolu-Pandan-i.9.2';
/** Shows nothing until something on it is pressed. */
const late = html(
  'Shopee',
  `<button type="button" id="more">Muat</button><main></main>
<script>
document.querySelector('#more').addEventListener('click', () => {
  document.title = 'Jual Bolu Pandan | Shopee Indonesia';
  document.querySelector('main').innerHTML = '<h1>Bolu Pandan</h1><p><span class="price">Rp45.000</span></p>';
});
</script>`,
);

export const AFTER_LOAD = 'https://shopee.co.id/Bolu-Keju-i.9.3';
/** Answered so late (ms) that the reader is at work before the page that shows it has loaded. */
const SLOW_PICTURE = 'https://shopee.co.id/pelan.jpg';
const SLOW = 1500;
/** Draws itself only when all of it has loaded. */
const afterLoad = late
  .replace('</script>', "addEventListener('load', () => document.querySelector('#more').click());</script>")
  .replace('<main>', `<img alt="" src="${SLOW_PICTURE}"><main>`);

export const CLOSED = 'https://supplier.example/kue';

/** Serves the pages above, and before them whatever the demo serves. `loggedIn` is Instagram's account. */
export async function serveReadingPages(to: Routable, loggedIn = 'seseorang'): Promise<void> {
  const pages: Record<string, string> = {
    [PROFILE]: instagram(loggedIn),
    [POST]: instagram(loggedIn),
    [LIST]: sellerList,
    'https://seller.shopee.co.id/portal/product/26015': html('Produk', '<p>Formulir</p>'),
    [DOUBTFUL]: doubtful,
    [LATE]: late,
    [AFTER_LOAD]: afterLoad,
    [CLOSED]: html('Supplier', '<h1>Kue</h1>'),
  };
  await to.route(/^https:/, async (route) => {
    const address = route.request().url();
    if (address === SLOW_PICTURE) {
      await new Promise((done) => setTimeout(done, SLOW));
      return route.fulfill({ status: 204 });
    }
    const body = pages[address];
    if (body === undefined) return route.fallback();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}
