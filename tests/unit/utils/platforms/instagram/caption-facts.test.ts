import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInCaption, priceInCaption } from '@/utils/platforms/instagram/caption-facts';

describe('nameInCaption', () => {
  it.each([
    ['🍪🍪 Nastar Premium 🍪', 'Nastar Premium'],
    ['#kuebatam #nastar\n\nNastar isi nanas', 'Nastar isi nanas'],
    ['🔥🔥🔥\n---\n✨ Sambal Roa ✨!!', 'Sambal Roa'],
    ['@qkiz.batam OPEN PO: Brownies', 'OPEN PO: Brownies'],
    ['https://wa.me/62812\nPeyek kacang', 'Peyek kacang'],
    ['Rp 25.000\nKeripik', 'Keripik'],
    ['Nastar premium hanya Rp85.000 per toples', 'Nastar premium'],
    ['Rp85.000 Nastar premium', 'Nastar premium'],
    ['Selendang batik 150k', 'Selendang batik'],
    ['Sudah 25k followers', 'Sudah 25k followers'],
    ['💰 Harga: Rp 22.500 per botol\nSambal bawang', 'Sambal bawang'],
    ['12 34 56', ''],
    ['', ''],
    // Cut at the end of the sentence, else at a word.
    [
      'Keripik tempe daun jeruk. Digoreng dua kali dengan minyak baru supaya renyah tahan lama sekali',
      'Keripik tempe daun jeruk',
    ],
    [
      // The 80th character is the last of "renyah".
      'Keripik tempe daun jeruk yang digoreng dua kali dengan minyak baru supaya renyah tahan lama',
      'Keripik tempe daun jeruk yang digoreng dua kali dengan minyak baru supaya renyah',
    ],
  ])('%j is called %j', (caption, name) => {
    expect(nameInCaption(caption)).toBe(name);
  });

  it('is one line of at most 80 characters whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (caption) => {
        const name = nameInCaption(caption);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name).not.toMatch(/[\n#]\w/);
      }),
    );
  });
});

describe('priceInCaption', () => {
  it.each([
    ['Nastar\nRp 25.000', { amount: 25000 }],
    ['Nastar 25rb aja', { amount: 25000 }],
    ['Harga: 25k', { amount: 25000 }],
    ['Harga 25.000 / toples', { amount: 25000, unit: 'toples' }],
    ['Rp25.000,- per box', { amount: 25000, unit: 'box' }],
    ['1,5 jt nego', { amount: 1_500_000 }],
    ['10–15rb', { amount: 10000, max: 15000 }],
    ['Rp 90.000 - Rp 120.000', { amount: 90000, max: 120_000 }],
    ['RP85.000!!! murah', { amount: 85000 }],
    // The same price twice is one price.
    ['Cuma 25rb\nsekali lagi: Rp25.000', { amount: 25000 }],
    ['Rp 25.000\nGratis ongkir min. belanja Rp100.000', { amount: 25000 }],
  ])('%j states a price', (caption, price) => {
    expect(priceInCaption(caption)).toEqual({ currency: 'IDR', ...price });
  });

  it.each([
    '100% cabai, matang dalam 38 menit',
    'OPPO 100% in 38 min',
    'Sudah 25k followers!',
    'ditonton 25rb orang',
    'S 35k | L 45k',
    'Dari Rp30.000 jadi Rp25.000',
    'Small 25rb\nLarge 40rb',
    'Ongkir Rp9.000',
    'Diskon Rp5.000 pakai voucher',
    'WA 081234567890',
    'PO 12-12-2026',
    'Isi 250 gr, 2 toples',
    'USD 25',
    '',
  ])('%j states none', (caption) => {
    expect(priceInCaption(caption)).toBeNull();
  });

  it('takes a moment only, however long and odd the text is', () => {
    const texts = ['Rp'.repeat(100_000), '1.'.repeat(200_000), '25rb '.repeat(50_000), '\n'.repeat(300_000)];
    for (const text of texts) {
      const start = performance.now();
      priceInCaption(text);
      nameInCaption(text);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
