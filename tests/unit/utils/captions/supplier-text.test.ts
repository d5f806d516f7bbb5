import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLetters } from '@/utils/captions/letters';
import { plainLink } from '@/utils/captions/plain-links';
import { supplierText } from '@/utils/captions/supplier-text';

const text = (raw: string) => supplierText(raw).text;
const tags = (raw: string) => supplierText(raw).hashtags;

describe('a supplier’s text', () => {
  it('comes as plain text: no scripts, tags or page’s buttons, its lines kept', () => {
    expect(text('<p>Katun&nbsp;adem<script>alert(1)</script></p><p>Ukuran <b>M</b> &amp; L</p>')).toBe(
      'Katun adem\n\nUkuran M & L',
    );
    expect(text('  Katun   adem \r\n\r\n\r\n\r\nUkuran M, <50 cm\n')).toBe('Katun adem\n\nUkuran M, <50 cm');
    expect(text('Katun adem\nLihat Selengkapnya')).toBe('Katun adem');
    expect(text('Katun ... see more')).toBe('Katun …');
    expect(text('Katun… selengkapnya')).toBe('Katun…');
    expect(text('Baca selengkapnya di bawah\nKatun')).toBe('Baca selengkapnya di bawah\nKatun');
  });

  it('holds nothing that cannot be seen: marks of direction, of no width, empty letters', () => {
    expect(text('Na\u200bs\u200dtar\u202e!\ufeff\u2066 \u3164Ok\u2800ya')).toBe('Nastar! Ok ya');
    // Joiners that draw one emoji of several, or belong to a script, stay.
    expect(text('👩\u200d🍳 क्\u200dष ❤️\u200d🔥')).toBe('👩\u200d🍳 क्\u200dष ❤️\u200d🔥');
  });

  it('has plain letters in place of those that imitate a typeface', () => {
    expect(plainLetters('𝗢𝗣𝗘𝗡 𝓟𝓞 𝟸𝟻𝚛𝚋 Ⓡⓔⓐⓓⓨ ＳＡＬＥ')).toBe('OPEN PO 25rb Ready SALE');
    expect(plainLetters('🅱🅰🆁🆄 🅝🅔🅦 s̶a̶l̶e̶ ᴋᴜᴇ ℂℍℝ')).toBe('BARU NEW sale kue CHR');
    const kept = '🅱️ golongan, 🆗, ① 5 m² ™ ½ é ½ 🇮🇩 日本 ℃';
    expect(plainLetters(kept)).toBe(kept);
    // Digits in disguise are found as the number they are.
    expect(supplierText('WA 𝟬𝟴𝟭𝟮-𝟯𝟰𝟱𝟲-𝟳𝟴𝟵𝟬').contacts).toMatchObject([
      { kind: 'phone', text: '0812-3456-7890' },
    ]);
  });

  it.each([
    ['https://x.id/a?utm_source=ig&id=7&fbclid=IwA#top', 'https://x.id/a?id=7#top'],
    ['https://shopee.co.id/n-i.1.2?sp_atk=1&xptdk=2&smtt=0.0.9', 'https://shopee.co.id/n-i.1.2'],
    [
      'https://x.id/?gclid=1&igsh=2&igshid=3&ttclid=4&srsltid=5&spm=a.b&scm=1&af_id=9&q=kue',
      'https://x.id/?q=kue',
    ],
    [
      'https://l.instagram.com/?u=https%3A%2F%2Fx.id%2Fa%3Futm_medium%3Dx%26b%3D1&e=AT0',
      'https://x.id/a?b=1',
    ],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.id%2F&h=AT1', 'https://x.id/'],
    ['https://l.instagram.com/?u=javascript%3Aalert(1)', 'https://l.instagram.com/?u=javascript%3Aalert(1)'],
    ['https://x.id/?%E0%A4%A=1&utm_x', 'https://x.id/?%E0%A4%A=1'],
    ['https://x.id/utm_source=1', 'https://x.id/utm_source=1'],
  ])('has links without tracking: %s', (address, plain) => {
    expect(plainLink(address)).toBe(plain);
    expect(text(`Lihat (${address}).`)).toBe(`Lihat (${plain}).`);
  });

  it('says which contacts still stand in it, and where', () => {
    const { text: words, contacts } = supplierText(
      'Nastar #nastar enak.\n\n\n\nWA: 0812-3456-7890\n#kue #roti',
    );
    expect(words).toBe('Nastar nastar enak.\n\nWA: 0812-3456-7890');
    // "Nastar nastar enak.", an empty line, "WA: ".
    expect(contacts).toEqual([{ kind: 'phone', text: '0812-3456-7890', start: 25, end: 39 }]);
  });
});

describe('its hashtags', () => {
  it('are kept apart: lines of them, and runs at the end of a line', () => {
    const raw = 'Nastar enak\n.\n.\n#nastar #KueKering, #batam\nReady ya! #ready\nPesan #po #nastar2026';
    expect(text(raw)).toBe('Nastar enak\nReady ya!\nPesan');
    expect(tags(raw)).toEqual(['nastar', 'KueKering', 'batam', 'ready', 'po', 'nastar2026']);
  });

  it('are words where they stand in a sentence, also as its last one', () => {
    expect(text('Kue #nastar khas #Batam')).toBe('Kue nastar khas Batam');
    expect(tags('Kue #nastar khas #Batam')).toEqual(['nastar', 'Batam']);
    expect(text('Enak 😍 #nastar')).toBe('Enak 😍');
  });

  it('come apart when they are glued together, and once each', () => {
    expect(supplierText('#kue#batam #KUE')).toMatchObject({ text: '', hashtags: ['kue', 'batam'] });
    expect(text('Ini #kue#batam enak')).toBe('Ini kue batam enak');
  });

  it('are none where "#" is something else', () => {
    for (const other of ['Nomor #1 di Batam', 'Warna #1e7f5c', 'https://x.id/a#isi', 'C# dan F#'])
      expect(supplierText(other)).toMatchObject({ text: other, hashtags: [] });
  });

  it('are thirty at most, of a hundred characters', () => {
    const many = Array.from({ length: 40 }, (_, index) => `#tag${index}`).join(' ');
    expect(tags(many)).toHaveLength(30);
    expect(tags(`#${'a'.repeat(150)} #b`).every((tag) => tag.length <= 100)).toBe(true);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '#kue',
      '#kue#roti ',
      '\n',
      '.\n',
      ' ',
      '… ',
      'lihat selengkapnya',
      '<b>',
      '<scr',
      'ipt>',
      '\u200d',
      '𝗔',
      '🅰🅱',
      '0812-3456-7890',
      '@rini ',
      'https://x.id/?utm_a=1&b=2 ',
      'https://l.instagram.com/?u=',
      '%20',
      '&amp;',
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
  );
  const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  it('is cleaned once: what is clean stays as it is, and its contacts stand where they say', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = supplierText(raw);
        const twice = supplierText(once.text);
        expect(twice.text).toBe(once.text);
        expect(twice.contacts).toEqual(once.contacts);
        expect(twice.hashtags).toEqual([]);
        for (const { text: words, start, end } of once.contacts)
          expect(once.text.slice(start, end)).toBe(words);
        expect(once.text).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069\ufeff\r]/);
      }),
      { numRuns: 500 },
    );
  });

  it('of any length is cut to what a row holds, and does not keep the browser busy', () => {
    for (const hostile of [
      '#a',
      '-',
      '<script',
      'bca ',
      '@a',
      'l.instagram.com/?u=',
      '0812 - ',
      '\u200d',
      'a.',
    ])
      expect(supplierText(hostile.repeat(1_000_000 / hostile.length)).text.length).toBeLessThanOrEqual(
        20_000,
      );
  });
});
