import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftAll,
  draftCaption,
  type FieldId,
  faultsOf,
  LONGEST_CAPTION,
  languageOf,
  proposeFields,
  readableCaption,
  SAMPLE,
  toCaptionTemplate,
  toTemplateParts,
} from '@/utils/captions';
import { PART_IDS } from '@/utils/channels';
import type { OwnTemplate } from '@/utils/model';
import { aTemplate } from '../../../support/rows';

const NASTAR = { name: 'Nastar Keju', price: { amount: 65_000, currency: 'IDR' } };
const COOKIES = { name: 'Soft Cookies Matcha Toples 200gr' };
const SHOP = {
  name: 'Dapur Bu Rini',
  greeting: 'Kak',
  whatsapp: '6281234567890',
  area: 'Batam Center',
  payment: 'Transfer, QRIS',
  delivery: 'Antar sekitar Batam',
};

type Args = Parameters<typeof proposeFields>;
/** What was found, as pairs of the words and what they become. */
function found(text: string, product?: Args[1], shop?: Args[2]): [string, string][] {
  return proposeFields(text, product, shop).map(({ start, end, field }) => [
    text.slice(start, end),
    typeof field === 'string' ? field : `${field.ask.type} ${field.ask.label.id}`,
  ]);
}
/** The words found for one field. */
const of = (field: FieldId, text: string, product?: Args[1], shop?: Args[2]): string[] =>
  found(text, product, shop).flatMap(([words, what]) => (what === field ? [words] : []));

const own = (made: { parts: OwnTemplate['parts']; form: OwnTemplate['form'] }) =>
  toCaptionTemplate(aTemplate('toko', { name: 'Dari caption', ...made }));
const draft = (
  made: Parameters<typeof own>[0],
  more: object = {},
  channel: 'instagram' | 'facebook' | 'shopee' = 'facebook',
) => draftCaption({ ...SAMPLE, template: own(made), seed: 0, today: '2026-11-20', channel, ...more });

describe('what is found in a caption', () => {
  it('is all that changes from post to post, each in its place', () => {
    const text = `Halo Kak! Nastar ready lagi 🙌

*Nastar Keju Wisman*
Isi: 40 keping

Harga normal ~Rp75.000~ sekarang *Rp65.000/toples*
Sisa 12 toples
PO ditutup: Sabtu, 12 Des 2026

📍 Batam Center
Pengiriman: GoSend, JNE
Pembayaran: tunai

Order WA 0812-3456-7890 atau https://wa.me/6281234567890
Terima kasih, Dapur Bu Rini

#nastar #kuelebaran #batam`;
    expect(found(text, [COOKIES, NASTAR], SHOP)).toEqual([
      ['Kak', 'greeting'],
      ['Nastar Keju Wisman', 'product'],
      ['~Rp75.000~', 'strike'],
      ['Rp65.000/toples', 'price'],
      ['12', 'number Stok'],
      ['Sabtu, 12 Des 2026', 'date PO ditutup'],
      ['Batam Center', 'area'],
      ['GoSend, JNE', 'delivery'],
      ['tunai', 'payment'],
      ['0812-3456-7890', 'whatsapp'],
      ['https://wa.me/6281234567890', 'chat'],
      ['Dapur Bu Rini', 'shop'],
      ['#nastar #kuelebaran #batam', 'hashtags'],
    ]);
  });

  it.each([
    // Misspelt, shortened, in other letters.
    ['soft cookie matcha lagi promo', 'soft cookie matcha'],
    ['SOFT COOKIES kami', 'SOFT COOKIES'],
    ['Cookies Matcha Toples', 'Cookies Matcha Toples'],
    // One of five words is not the name, nor are words of it far apart.
    ['Cookies kami banyak', undefined],
    ['Soft banget cookies ini', undefined],
  ])('knows the goods in %j', (text, name) => {
    expect(of('product', text, COOKIES)).toEqual(name === undefined ? [] : [name]);
  });

  it('finds the goods it is about among all of a shop', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ name: `Nastar rasa ke-${index}` }));
    expect(of('product', 'Ada nastar keju baru, nastar keju enak', [...many, NASTAR])).toEqual([
      'nastar keju',
      'nastar keju',
    ]);
  });

  it.each([
    ['Promo hari ini!\n\n*Gamis Syari Premium*\nBahan adem', 'Gamis Syari Premium'],
    ['Yang ditunggu akhirnya datang\nTas Anyam Pandan - 120rb\nUkuran 30 cm', 'Tas Anyam Pandan'],
    ['Mau pesan apa hari ini?\nYuk, chat kami', undefined],
  ])('without known goods takes the line most like a name: %j', (text, name) => {
    expect(of('product', text)).toEqual(name === undefined ? [] : [name]);
  });

  it.each([
    ['Cuma 25rb/pcs kak', ['25rb/pcs'], []],
    ['Harga Rp 25.000,- saja', ['Rp 25.000,-'], []],
    ['Mulai dari 10–15rb', ['10–15rb'], []],
    ['Dari Rp30.000 jadi Rp25.000', ['Rp25.000'], ['Rp30.000']],
    ['Normal 30rb, sekarang 25rb', ['25rb'], ['30rb']],
    // Not the price of the goods.
    ['Ongkir 10rb, DP 50.000, min. belanja 100rb', [], []],
    ['Berat 1.000 gram, 12 pcs, nomor 123456', [], []],
    // Only the first of several goods' prices is taken, wherever it stands.
    ['Nastar 65rb\nKastengel 70rb\nNastar besar 65rb', ['65rb', '65rb'], []],
    // A "price before" below the price is none.
    ['Normal 20rb, sekarang 25rb', ['25rb'], []],
  ])('reads prices in %j', (text, price, strike) => {
    expect(of('price', text)).toEqual(price);
    expect(of('strike', text)).toEqual(strike);
  });

  it('takes the known price of the goods among several', () => {
    expect(of('price', 'Kastengel 70rb, Nastar Keju 65rb', [NASTAR])).toEqual(['65rb']);
  });

  it.each([
    ['Sisa 5 toples', ['5']],
    ['Ready stok: 12', ['12']],
    ['Tinggal 3 slot lagi', ['3']],
    ['Stok 250 gram', []],
    ['Ready 25rb', []],
    ['Ready jam 10', []],
  ])('asks how many are left: %j', (text, counts) => {
    const asked = found(text).filter(([, what]) => what === 'number Stok');
    expect(asked.map(([words]) => words)).toEqual(counts);
  });

  it.each([
    ['PO ditutup 12 Desember', [['12 Desember', 'date PO ditutup']]],
    ['Jumat, 20 Nov 2026 kami buka', [['Jumat, 20 Nov 2026', 'date Tanggal']]],
    ['Promo 12–15 Des', [['12–15 Des', 'text Promo']]],
    ['Kirim 12/12/2026', [['12/12/2026', 'date Kirim']]],
    ['Ukuran 1/2 kg, 3/4 matang', []],
    [
      'Tutup 1 Mei, kirim 3 Mei, tutup 1 Mei',
      [
        ['1 Mei', 'date Tutup'],
        ['3 Mei', 'date kirim'],
        ['1 Mei', 'date Tutup'],
      ],
    ],
  ])('asks for days: %j', (text, days) => {
    expect(found(text).filter(([, what]) => /^(date|text)/.test(what))).toEqual(days);
  });

  it.each([
    ['Halo Kak, mau yang mana bun?', ['Kak', 'bun']],
    ['Kak Rini yang masak', []],
    ['Kakap merah, sisir, gandum', []],
    ['@kak #bunda', []],
  ])('knows how buyers are spoken to: %j', (text, words) => {
    expect(of('greeting', text)).toEqual(words);
  });

  it('leaves an invitation to a group, another’s handle and an account number alone', () => {
    const text = 'Gabung chat.whatsapp.com/AbCdEf123 atau IG @qkiz, BCA 1234567890 a.n. Siti';
    expect(found(text)).toEqual([]);
  });

  it('overlaps nowhere, stays within the text and is quick, whatever is pasted', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Kak',
        '{{',
        '}}',
        '{%',
        'Rp25.000',
        '~',
        '*',
        '#tag',
        '12 Des',
        'Sisa 3',
        '\n',
        '\n\n',
        ' ',
      ),
      fc.constantFrom(
        '0812-3456-7890',
        'wa.me/628123',
        '[Harga]',
        'Nastar Keju',
        '📍',
        'Lokasi: ',
        '👨‍👩‍👧',
        '\ud83d',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
        (pasted) => {
          const text = readableCaption(pasted);
          let at = 0;
          const proposals = proposeFields(text, [NASTAR, COOKIES], SHOP);
          for (const { start, end } of proposals) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
          const made = toTemplateParts(text, proposals);
          expect(faultsOf(own(made))).toEqual([]);
          for (const part of Object.values(made.parts)) expect(part.length).toBeLessThanOrEqual(4000);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    'kak ',
    '#a ',
    'Rp1.000 ',
    '12 Des ',
    '0812-3456-7890 ',
    '{',
    '*a',
    '~1rb',
    'a'.repeat(40),
    '\n',
    'Lokasi: ',
    '1.',
    '-',
    'sisa ',
  ])('takes no time over %j a hundred thousand times', (piece) => {
    const pasted = piece.repeat(100_000);
    const start = performance.now();
    const text = readableCaption(pasted);
    const proposals = proposeFields(text, [NASTAR], SHOP);
    toTemplateParts(text, proposals);
    expect(text.length).toBeLessThanOrEqual(LONGEST_CAPTION);
    expect(proposals.length).toBeLessThanOrEqual(60);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('the parts of a template', () => {
  const text = `Halo Kak! Ada yang baru

Nastar Keju
• Isi 40 keping
Normal 75rb, sekarang 65rb
Sisa 12 toples

📍 Batam Center
Chat WA 0812-3456-7890 atau wa.me/6281234567890
Makasih!

#nastar #kue`;
  const made = toTemplateParts(text, proposeFields(text, [NASTAR], SHOP));

  it('are what each line speaks of', () => {
    expect(made.parts).toEqual({
      hook: 'Halo {{ shop.greeting }}! Ada yang baru',
      product: '{{ product.name }}',
      details: '• Isi 40 keping',
      price:
        '{% if product.strike %}Normal {{ product.strike | price | strike }}, sekarang {{ product.price | price }}{% else %}{{ product.price | price }}{% endif %}',
      stock: '{% if form.stok != "" %}Sisa {{ form.stok }} toples{% endif %}',
      area: '📍 {{ shop.area }}',
      call: 'Chat WA {{ shop.whatsapp | phone }}{% capture link %}{{ shop.whatsapp | wa_link }}{% endcapture %}{% if link != "" %} atau {{ link }}{% endif %}',
      trust: 'Makasih!',
      hashtags: '{{ shop.hashtags | hashtags: product.name, shop.area }}',
    });
    expect(made.form).toEqual([
      { key: 'stok', type: 'number', label: { id: 'Stok', en: 'Stock' }, default: '' },
    ]);
  });

  it('write the next post of other goods', () => {
    const { text: next } = draft(made, { form: { stok: '8' } });
    expect(next).toContain('Halo Kak! Ada yang baru\n\nSoft Cookies Matcha\n• Isi 40 keping');
    expect(next).toContain('Normal Rp30.000, sekarang Rp25.000/toples');
    expect(next).toContain('Sisa 8 toples');
    expect(next).toContain('Chat WA 0812-3456-7890 atau https://wa.me/6281234567890');
    expect(next).not.toMatch(/Nastar|65rb|75rb/);
  });

  it('leave a line out that has nothing to say, and what leads to a link where links have no place', () => {
    const { strikePrice: _, ...product } = SAMPLE.product;
    const { text: bare } = draft(made, { product }, 'instagram');
    expect(bare).not.toMatch(/Normal|Sisa|atau|wa\.me/);
    expect(bare).toContain('Rp25.000/toples');
    expect(bare).toContain('Chat WA 0812-3456-7890\n');
    expect(draft(made, { product: { name: 'Tas' } }).text).not.toContain('sekarang');
  });

  it('of stars around a field are bold where there is bold', () => {
    const starred = '*Nastar Keju*\n\n*Rp65.000*';
    const bold = toTemplateParts(starred, proposeFields(starred, [NASTAR]));
    expect(bold.parts.product).toBe('{{ product.name | bold }}');
    expect(bold.parts.price).toBe('{% if product.price %}{{ product.price | price | bold }}{% endif %}');
  });

  it('without accepted pieces hold every line as it was, braces and all', () => {
    const odd = 'Halo {{ product.name }}\n{% for i in (1..9) %}x{% endfor %}\n\n{%raw%} } } {{ {\n- a {';
    const plain = toTemplateParts(odd, []);
    expect(plain.form).toEqual([]);
    expect(faultsOf(own(plain))).toEqual([]);
    const lines = draft(plain).text.split('\n').filter(Boolean);
    expect(lines.toSorted()).toEqual(odd.split('\n').filter(Boolean).toSorted());
  });

  it('lose no line of any caption', () => {
    const line = fc
      .array(
        fc.constantFrom('Halo', 'Kak', 'Rp25.000', 'stok', 'order', '{{', '{%', '{', '#tag', 'Isi: 3', '-'),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constant('')), { maxLength: 25 }), (lines) => {
        const parts = toTemplateParts(lines.join('\n'), []).parts;
        const written = PART_IDS.flatMap((id) => {
          const [only] = [parts[id] ?? ''];
          return only.replaceAll('{{ "{" }}', '{').split('\n').filter(Boolean);
        });
        expect(written.toSorted()).toEqual(lines.filter(Boolean).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('ignore pieces that lie outside of the text or over each other', () => {
    const bad = [
      { start: -4, end: 2, field: 'price', why: 'price' },
      { start: 5, end: 2, field: 'price', why: 'price' },
      { start: 0, end: 900, field: 'price', why: 'price' },
      { start: 0, end: 4, field: 'product', why: 'known-product' },
      { start: 2, end: 6, field: 'price', why: 'price' },
    ] as const;
    expect(toTemplateParts('Halo Kak', bad).parts).toEqual({ product: '{{ product.name }} Kak' });
  });

  it.each([
    ['of one line', 'Kak { '.repeat(900)],
    // Each brace becomes nine characters: 400 lines are far more than one part holds.
    ['of many lines', 'Kak {{{{\n'.repeat(380)],
  ])('of the longest caption, %s, fit their row and lose nothing', (_, full) => {
    const text = readableCaption(full);
    const { parts } = toTemplateParts(text, proposeFields(text, [], SHOP));
    expect(Object.values(parts).every((part) => part.length <= 4000)).toBe(true);
    const drafts = draftAll({ ...SAMPLE, template: own({ parts, form: [] }), seed: 0, today: '2026-11-20' });
    expect(drafts.facebook.diagnostics).toEqual([]);
    const words = (written: string) => written.match(/Kak/g)?.length;
    expect(words(drafts.facebook.text)).toBe(words(text));
  });
});

it('tells English from Indonesian', () => {
  expect(languageOf('The new jar is here, order from us today')).toBe('en');
  expect(languageOf('Yang baru sudah ada, pesan di kami ya kak, order now')).toBe('id');
  expect(languageOf('Nastar 65rb')).toBe('id');
});

it('cuts what is far too long at a line, and never inside a character', () => {
  const lines = 'a'.repeat(99).concat('\n').repeat(60);
  expect(readableCaption(lines)).toBe('a'.repeat(99).concat('\n').repeat(35).slice(0, -1));
  expect(readableCaption('😀'.repeat(5000)).isWellFormed()).toBe(true);
  expect(readableCaption('a\r\nb\rc')).toBe('a\nb\nc');
});
