// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { described } from '../../../../../utils/platforms/candidates/article';
import { gallery, widest } from '../../../../../utils/platforms/candidates/gallery';
import { mainHeading } from '../../../../../utils/platforms/candidates/heading';
import { meta } from '../../../../../utils/platforms/candidates/meta';
import { microdata } from '../../../../../utils/platforms/candidates/microdata';
import { priceText } from '../../../../../utils/platforms/candidates/price-elements';
import { visible, visiblePrices } from '../../../../../utils/platforms/candidates/visible';
import { choosePhotos } from '../../../../../utils/platforms/images';
import { page, values } from './page';

describe('microdata', () => {
  const scope = (inner: string, more = '') =>
    page(`<h1>Kue Lapis</h1><div itemscope itemtype="https://schema.org/Product">${inner}</div>${more}`);

  it('reads the product, its offer and its photos', () => {
    const found = microdata(
      scope(`<span itemprop="name">Kue Lapis</span><img itemprop="image" src="/a.jpg">
        <div itemprop="description"><p>Legit.</p><p>Lembut.</p></div>
        <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="IDR">
        <span itemprop="price" content="55000">Rp55.000</span><link itemprop="availability" href="https://schema.org/InStock"></div>`),
    );
    expect(values(found, 'name')).toEqual(['Kue Lapis']);
    expect(values(found, 'price')).toEqual([{ amount: 55_000, currency: 'IDR' }]);
    expect(values(found, 'description')).toEqual(['Legit.\n\nLembut.']);
    expect(values(found, 'image')).toEqual(['https://toko.example.co.id/a.jpg']);
    expect(values(found, 'availability')).toEqual(['InStock']);
  });

  it('does not take the name of the brand or the rating of a review for the product', () => {
    const found = microdata(
      scope(
        `<div itemprop="brand" itemscope><span itemprop="name">Merek</span></div><span itemprop="name">Kue Lapis</span>`,
      ),
    );
    expect(values(found, 'name')).toEqual(['Kue Lapis']);
  });

  it('takes a crossed-out price for the old one', () => {
    const found = microdata(
      scope('<del itemprop="price">Rp70.000</del><span itemprop="price">Rp55.000</span>'),
    );
    expect(values(found, 'strikePrice')).toEqual([70_000]);
    expect(values(found, 'price')).toEqual([{ amount: 55_000, currency: 'IDR' }]);
  });

  it('takes the scope named as the heading, out of many', () => {
    const other =
      '<div itemscope itemtype="http://schema.org/Product"><span itemprop="name">Bolu</span></div>';
    const found = microdata(scope('<span itemprop="name">Kue Lapis</span>', other));
    expect(values(found, 'name')).toEqual(['Kue Lapis']);
    expect(microdata(page(`<h1>Katalog</h1>${other}${other}`))).toEqual([]);
  });
});

describe('meta', () => {
  it('reads Open Graph in any order of attributes, with "Rp" for a currency', () => {
    const found = meta(
      page(`<meta content="7500" property="product:price:amount"><meta content="Rp" property="product:price:currency">
        <meta property="og:image" content="//cdn.example.com/a.jpg"><meta name="description" content="Kopi &amp;amp; susu">`),
    );
    expect(values(found, 'price')).toEqual([{ amount: 7500, currency: 'IDR' }]);
    expect(values(found, 'image')).toEqual(['https://cdn.example.com/a.jpg']);
    expect(values(found, 'description')).toEqual(['Kopi & susu']);
  });

  it('takes the plain amount for the old price beside a sale price', () => {
    const found = meta(
      page(
        `<meta property="product:price:amount" content="90000"><meta property="product:sale_price:amount" content="75000">`,
      ),
    );
    expect(values(found, 'price')).toEqual([{ amount: 75_000, currency: 'IDR' }]);
    expect(values(found, 'strikePrice')).toEqual([90_000]);
  });

  it("does not take the site's own name for a product's", () => {
    const found = meta(
      page(
        '<meta property="og:site_name" content="Toko Kita"><meta property="og:title" content="Toko Kita">',
      ),
    );
    expect(values(found, 'name')).toEqual([]);
  });
});

describe('what a buyer sees', () => {
  it('finds the price by the heading, not those of neighbours, carts and links', () => {
    const found = visiblePrices(
      page(`<div class="minicart">Rp1.000</div><div><h1>Kue Lapis</h1><div class="harga">Rp55.000</div></div>
        <div class="related"><span class="price">Rp9.000</span></div><a href="/lain"><span class="price">Rp8.000</span></a>
        <p>Hemat Rp5.000</p>`),
    );
    expect(found[0]?.price).toEqual({ amount: 55_000, currency: 'IDR' });
    expect(found.map(({ price }) => price.amount)).not.toContain(9000);
    expect(found.map(({ price }) => price.amount)).not.toContain(8000);
    expect(found.map(({ price }) => price.amount)).not.toContain(1000);
  });

  it('gives a crossed-out price as the old one', () => {
    const found = visible(page('<h1>Kue</h1><p class="price"><del>Rp70.000</del> <ins>Rp55.000</ins></p>'));
    expect(values(found, 'strikePrice')).toEqual([70_000]);
    expect(values(found, 'price')).toEqual([{ amount: 55_000, currency: 'IDR' }]);
  });

  it('reads raised digits as decimals, but not a footnote', () => {
    const text = (html: string) => priceText(page(html).doc.body);
    expect(text('<p>173<sup>34</sup> Lei</p>')).toBe('173,34 Lei');
    expect(text('<p>Rp25.000<sup>1</sup></p>')).toBe('Rp25.0001');
  });

  it('takes the heading that the title speaks of', () => {
    const found = page('<title>Kue Lapis - Toko</title><h1>Adding to cart</h1><h1>Kue Lapis</h1>');
    expect(mainHeading(found)?.textContent).toBe('Kue Lapis');
  });

  it('survives a page with two thousand prices', () => {
    const many = Array.from(
      { length: 2000 },
      (_, index) => `<span class="price">Rp${index + 1}.000</span>`,
    ).join('');
    expect(visible(page(`<h1>Kue</h1>${many}`)).length).toBeLessThan(20);
  });
});

describe('photos on the page', () => {
  it('takes the widest version of a srcset', () => {
    expect(widest('/a-300.jpg 300w, /a-900.jpg 900w, /a-600.jpg 600w')).toBe('/a-900.jpg');
    expect(widest('')).toBeNull();
  });

  it('takes the small views beside the large one, in their largest version', () => {
    const host = 'https://down-id.img.susercontent.com/file';
    const found = gallery(
      page(`<section><div><div><img alt="Kue Lapis" src="${host}/a"></div><div><img alt="" width="82" src="${host}/b_tn"></div></div>
        <div><h1>Kue Lapis</h1></div></section><section><img alt="" width="82" src="${host}/penjual"></section>`),
    );
    expect(choosePhotos(found.filter((each) => each.field === 'image'))).toEqual([`${host}/a`, `${host}/b`]);
  });

  it('puts the one named as the product first, and leaves logos and neighbours out', () => {
    const found = gallery(
      page(`<nav><img src="/menu.jpg"></nav><h1>Kue Lapis</h1><img src="/suasana.jpg" width="500">
        <div class="product"><img alt="Kue Lapis" src="/kecil.jpg" data-zoom-image="/besar.jpg"></div>
        <img src="/logo.png"><div class="related"><img src="/bolu.jpg" width="900"></div><img src="data:image/gif;base64,R0">`),
    );
    expect(values(found, 'image')).toEqual([
      'https://toko.example.co.id/besar.jpg',
      'https://toko.example.co.id/suasana.jpg',
    ]);
  });
});

it('takes the text under what is named a description', () => {
  const found = described(
    page('<div class="deskripsi"><p>Kue lapis legit, dua puluh lapis.</p><p>Tahan seminggu.</p></div>'),
  );
  expect(values(found, 'description')).toEqual(['Kue lapis legit, dua puluh lapis.\n\nTahan seminggu.']);
});

describe('a range beside its own ends', () => {
  it('is the price, not one of the tiers under it', () => {
    const tiers =
      '<ul><li>2-499: <b class="price">US$ 18.80</b></li><li>500+: <b class="price">US$ 12.50</b></li></ul>';
    const found = visiblePrices(
      page(
        `<h1>Bamboo Basket</h1><div class="price">US$ 12.50 - US$ 18.80</div>${tiers}`,
        'https://shop.example.com/p/1',
      ),
    );
    expect(found[0]?.price).toEqual({ amount: 12.5, max: 18.8, currency: 'USD' });
  });
});
