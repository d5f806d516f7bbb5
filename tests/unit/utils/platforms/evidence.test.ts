// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readGeneral } from '../../../../utils/platforms/general';

const kind = (html: string, path = '/produk/kue-lapis') => {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const reading = readGeneral(doc, new URL(`https://toko.example.co.id${path}`));
  return reading.ok && reading.data.kind;
};

const product = '<main><h1>Kue Lapis</h1><p class="price">Rp 25.000</p><button>Beli</button></main>';
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const tile = (name: string) =>
  `<div class="card"><a href="/produk/${name}"><img src="/${name}.jpg"></a><p class="price">Rp 5.000</p><button>Beli</button></div>`;
const tiles = ['a', 'b', 'c', 'd'].map(tile).join('');

describe('isProductPage', () => {
  it('takes a clear price and a button to buy, or a number to order by', () => {
    expect(kind(product)).toBe('product');
    expect(kind('<h1>Kue Lapis</h1><p>Harga: Rp 25.000</p><p>Pesan: WA 0812-3456-7890</p>')).toBe('product');
    expect(kind('<h1>Kue Lapis</h1><p class="price">Rp 25.000</p>')).toBe('not-a-product');
    expect(kind('<h1>Kue Lapis</h1><button>Beli</button>')).toBe('not-a-product');
  });

  it('takes no page that stands in for one that is gone', () => {
    expect(kind(`<title>404 - Halaman tidak ditemukan</title>${product}`)).toBe('not-a-product');
  });

  it.each(['NewsArticle', 'Recipe', 'ItemList', 'ProfilePage'])(
    'takes no page that calls itself %s',
    (type) => {
      expect(kind(product + ld({ '@type': type, name: 'Kue Lapis' }))).toBe('not-a-product');
      // Markup for the product itself goes before.
      const offer = ld({
        '@type': 'Product',
        name: 'Kue Lapis',
        offers: { price: 25_000, priceCurrency: 'IDR' },
      });
      expect(kind(product + ld({ '@type': type, name: 'Kue Lapis' }) + offer)).toBe('product');
    },
  );

  it.each(['/blog/kue-lapis', '/kategori/kue', '/checkout/order-received/12/', '/resep/kue-lapis'])(
    'takes no page at %s by its looks alone',
    (path) => {
      expect(kind(product, path)).toBe('not-a-product');
    },
  );

  it('takes no comparison of two', () => {
    expect(kind('<h1>Kilat A1 vs Surya X</h1><p class="price">Rp 25.000</p><button>Beli</button>')).toBe(
      'not-a-product',
    );
  });

  it('takes no list of tiles, whatever its head claims', () => {
    const head =
      '<meta property="og:type" content="product"><meta property="product:price:amount" content="5000">';
    expect(
      kind(
        `${head}<h1>Kue Basah</h1><p>Mulai Rp 5.000, dibuat setiap pagi di dapur kami.</p>${tiles}`,
        '/kue',
      ),
    ).toBe('not-a-product');
    expect(kind(`${head}${product}${tiles}`, '/kue')).toBe('product');
  });

  it('takes no price list, though it can be ordered from by message', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => `<tr><td>Ukuran ${n}</td><td>Rp ${n}0.000</td></tr>`).join('');
    expect(kind(`<h1>Daftar Harga</h1><table>${rows}</table><p>Pesan WA 0812-3456-7890</p>`)).toBe(
      'not-a-product',
    );
  });
});
