import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cut,
  decodeEntities,
  httpAddress,
  longText,
  nameKey,
  oneLine,
  plainText,
  productName,
  sharedWords,
} from '../../../../utils/platforms/clean';

describe('decodeEntities', () => {
  it.each([
    ['Elo&iacute;sa', 'Eloísa'],
    ['Elo&amp;iacute;sa', 'Eloísa'],
    ['Kopi &amp;amp; Susu', 'Kopi & Susu'],
    ['&#82;p &#x52;p', 'Rp Rp'],
    ['5 &lt; 6 &unknown; AT&T', '5 < 6 &unknown; AT&T'],
    // As HTML has it: what stands for no character becomes the replacement character.
    ['&#xD800;&#0;&#x110000;', '\ufffd\ufffd\ufffd'],
  ])('%s → %s', (raw, text) => {
    expect(decodeEntities(raw)).toBe(text);
  });
});

describe('plainText', () => {
  it('keeps paragraphs and breaks as lines, and makes bullets of list items', () => {
    expect(plainText('<p>Satu</p><p>Dua<br/>Tiga</p><ul><li>a</li><li>b</li></ul>')).toBe(
      'Satu\n\nDua\nTiga\n\n• a\n• b',
    );
  });

  it('drops what turns the writing round or stands for no character', () => {
    expect(plainText('Toko\u202eanipS\u202c Asli\u2066!\u2069 &#xD800;ok')).toBe('TokoanipS Asli! ok');
  });

  it('drops scripts, styles, comments and their text, closed or not', () => {
    expect(plainText('A<script>alert(1)</script>B<style>p{}</style><!-- x -->C<script>never closed')).toBe(
      'A B C',
    );
  });

  it('drops elements that were hidden behind entities', () => {
    expect(plainText('Kue &lt;img src=x onerror=alert(1)&gt;Lapis &amp;lt;b&amp;gt;enak')).toBe(
      'Kue Lapis enak',
    );
  });

  it('keeps a "less than" that is no element', () => {
    expect(plainText('harga < Rp10.000 dan 5 > 3')).toBe('harga < Rp10.000 dan 5 > 3');
  });

  it('reads line breaks that were written as backslash n', () => {
    expect(plainText('Satu\\nDua')).toBe('Satu\nDua');
  });

  it('keeps joiners inside emoji and drops control characters', () => {
    expect(plainText('\u0000Keluarga 👩‍👩‍👧\u0007\u200b!')).toBe('Keluarga 👩‍👩‍👧!');
  });

  it('never leaves an element, control character or double blank line, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (raw) => {
        const text = plainText(`<b>${raw}</b>`);
        expect(text).not.toMatch(/\n{3}|(?!\n)\p{Cc}/u);
        expect(text).toBe(text.trim());
      }),
    );
  });

  it('cuts a million characters to a description in a blink', () => {
    const started = performance.now();
    expect(longText('<'.repeat(1_000_000)).length).toBeLessThanOrEqual(20_000);
    expect(longText('ab'.repeat(1_000_000)).length).toBe(20_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('oneLine and cut', () => {
  it('puts a name on one line and cuts it at 500 characters', () => {
    expect(oneLine('  Kue\n\t Lapis ')).toBe('Kue Lapis');
    expect(oneLine('k'.repeat(9000))).toHaveLength(500);
  });

  it('never cuts a character in two', () => {
    expect(cut('ab😀', 3)).toBe('ab');
    expect(cut('ab😀', 4)).toBe('ab😀');
  });
});

describe('productName', () => {
  it.each([
    ['Jual Keripik Tempe 250gr | Shopee Indonesia', 'Keripik Tempe 250gr'],
    ['Promo Kopi Bubuk 1 Kg di Zayn Snack | Tokopedia', 'Kopi Bubuk 1 Kg'],
    ['Jual Apple iPhone 14 - Deep Purple', 'Apple iPhone 14 - Deep Purple'],
    ['Promo Lebaran', 'Promo Lebaran'],
    ['Jualan Kue Basah', 'Jualan Kue Basah'],
  ])('%s → %s', (title, name) => {
    expect(productName(title)).toBe(name);
  });

  it('takes the name of the site off either end, but never leaves nothing', () => {
    expect(productName('Tas Pandan - Anyam Lestari', ['Anyam Lestari'])).toBe('Tas Pandan');
    expect(productName('Anyam Lestari: Tas Pandan', ['Anyam Lestari'])).toBe('Tas Pandan');
    expect(productName('Anyam Lestari', ['Anyam Lestari'])).toBe('Anyam Lestari');
  });
});

describe('httpAddress', () => {
  const base = 'https://toko.example.com/p/kue';
  it.each([
    ['/foto/a.jpg', 'https://toko.example.com/foto/a.jpg'],
    ['b.jpg', 'https://toko.example.com/p/b.jpg'],
    ['//cdn.example.com/c.jpg', 'https://cdn.example.com/c.jpg'],
    ['///cdn.example.com/d.jpg', 'https://cdn.example.com/d.jpg'],
    ['http://lama.example.com/e.jpg?x=1&amp;y=2', 'http://lama.example.com/e.jpg?x=1&y=2'],
  ])('%s → %s', (raw, address) => {
    expect(httpAddress(raw, base)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:image/png;base64,AAAA',
    'blob:https://toko.example.com/1',
    'https://user:pw@toko.example.com/a.jpg',
    'https://',
    '',
    42,
    null,
    { toString: () => 'https://toko.example.com/a.jpg' },
  ])('refuses %s', (raw) => {
    expect(httpAddress(raw, base)).toBeNull();
  });
});

it('refuses an address longer than a Reading holds', () => {
  expect(httpAddress(`https://toko.example.com/${'a'.repeat(4000)}`, 'https://toko.example.com/')).toBeNull();
});

describe('comparing names', () => {
  it('folds case, punctuation and width', () => {
    expect(nameKey('Kue  LAPIS™ – 24cm!')).toBe(nameKey('kue lapistm 24cm'));
  });

  it('tells how many words two texts share', () => {
    expect(sharedWords('Kue Lapis Legit', 'Jual kue lapis')).toBeCloseTo(2 / 3);
    expect(sharedWords('', 'apa saja')).toBe(0);
  });
});
