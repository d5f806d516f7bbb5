// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageOf } from '@/utils/platforms/candidates/candidate';
import { listingAsDrawn } from '@/utils/platforms/facebook/listing-drawn';
import { aboutPage } from '@/utils/platforms/facebook/page';
import { postAsDrawn } from '@/utils/platforms/facebook/post-drawn';

const parse = (body: string, head = '') =>
  new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html');
const POST = new URL('https://www.facebook.com/dapurbusari/posts/456');
const article = (words: string, id: string, more = '') =>
  `<div role="article"><h3><a href="/dapurbusari">D</a></h3><a href="/dapurbusari/posts/${id}">1 jam</a><div data-ad-preview="message">${words}</div>${more}</div>`;

describe('postAsDrawn', () => {
  const text = (body: string) => postAsDrawn(parse(body), POST)?.text ?? null;

  it('is the post that the address names, wherever it stands', () => {
    expect(text(article('lain', '455') + article('ini', '456') + article('lain lagi', '457'))).toBe('ini');
  });

  it('is none where several could be meant', () => {
    expect(text(article('satu', '454') + article('dua', '455'))).toBeNull();
    expect(text('')).toBeNull();
  });

  it('is the only one where links tell nothing', () => {
    expect(text('<div role="article"><div data-ad-preview="message">sendiri</div></div>')).toBe('sendiri');
  });

  it('is never a comment, labelled or linked as one', () => {
    const labelled =
      '<div role="article" aria-label="Balasan Andi"><div data-ad-preview="message">300rb</div></div>';
    const linked =
      '<div role="article"><a href="/dapurbusari/posts/456?comment_id=9">1 jam</a><div data-ad-preview="message">300rb</div></div>';
    const inside = '<div role="article"><div data-ad-preview="message">di dalam</div></div>';
    expect(text(`<div role="article"><a href="/dapurbusari/posts/456">1 jam</a>${inside}</div>`)).toBe('');
    expect(text(labelled)).toBeNull();
    expect(text(linked)).toBeNull();
    expect(text(labelled + article('ini', '456') + linked)).toBe('ini');
  });

  it('has the words of whoever shares, not of what is shared', () => {
    expect(text(article('punya saya', '456', '<div data-ad-preview="message">dibagikan</div>'))).toBe(
      'punya saya',
    );
  });

  it('has no photo of a neighbour, no emoji and no face', () => {
    const photo = (src: string, href = '/photo/?fbid=1') => `<a href="${href}"><img src="${src}"></a>`;
    const body = article(
      'ini',
      '456',
      photo('https://x.example/a.jpg') +
        photo('https://static.xx.fbcdn.net/images/emoji.php/v9/1.png') +
        photo('https://x.example/wajah.jpg', '/andi.batam'),
    );
    expect(postAsDrawn(parse(body + photo('https://x.example/b.jpg')), POST)?.photos).toEqual([
      'https://x.example/a.jpg',
    ]);
  });
});

describe('aboutPage', () => {
  const about = (description: string, owner = 'dapurbusari') =>
    aboutPage(
      parse(
        '',
        `<meta property="og:url" content="https://www.facebook.com/${owner}"><meta property="og:description" content="${description}">`,
      ),
      new URL('https://www.facebook.com/DapurBuSari'),
    );

  it.each([
    ['Dapur Bu Sari. 1.234 suka · 12 membicarakan ini. Sambal rumahan.', 'Sambal rumahan.'],
    ['Dapur, Batam. 5K followers · 3 talking about this · 10 were here. Sambal 100 gr.', 'Sambal 100 gr.'],
    ['Sambal rumahan sejak 1998', 'Sambal rumahan sejak 1998'],
    ['Dapur Bu Sari. 12 suka', ''],
  ])('%j says %j', (description, words) => {
    expect(about(description)).toBe(words);
  });

  it('takes nothing from a head of another page', () => {
    expect(about('Toko lain. 5 suka. Bukan ini.', 'tokolain')).toBe('');
  });

  it('takes a moment only for a text made to hold it up', () => {
    const start = performance.now();
    about('1.'.repeat(100_000));
    about('9 suka '.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('listingAsDrawn', () => {
  const URL_ = new URL('https://www.facebook.com/marketplace/item/7/');
  const fields = (body: string) =>
    listingAsDrawn(pageOf(parse(body), URL_), '7').map(({ field, value }) => [field, value]);

  it('reads a listing on a page of its own', () => {
    const body =
      '<div role="main"><h1>Notifikasi</h1><h1>Rak Kayu</h1><span dir="auto">Rp80.000</span><span dir="auto">Ongkir Rp5.000</span><div dir="auto">Rak kayu pinus, tiga susun, kokoh.</div></div>';
    expect(fields(body)).toEqual([
      ['name', 'Rak Kayu'],
      ['price', { amount: 80000, currency: 'IDR' }],
      ['description', 'Rak kayu pinus, tiga susun, kokoh.'],
    ]);
  });

  it('makes nothing of a page without a title of its own', () => {
    expect(fields('<div role="main"><h1>Marketplace</h1><span dir="auto">Rp80.000</span></div>')).toEqual([]);
  });

  it('takes no price from above the title or from another listing', () => {
    const body =
      '<div role="main"><span dir="auto">Rp1.000</span><h1>Rak Kayu</h1><a href="/marketplace/item/8/"><span dir="auto">Rp2.000</span></a></div>';
    expect(fields(body)).toEqual([['name', 'Rak Kayu']]);
  });
});
