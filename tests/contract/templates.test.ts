import { describe, expect, it } from 'vitest';
import {
  type CaptionForm,
  type CaptionProduct,
  type CaptionShop,
  draftAll,
  measure,
  PART_IDS,
} from '@/utils/captions';
import { filterFiles, templateFiles } from '@/utils/captions/registry';
import { BUSINESS_KINDS, CHANNEL_IDS, type ChannelId } from '@/utils/model';

const idr = (amount: number, more = {}) => ({ amount, currency: 'IDR', ...more });
const BRACES = ['{{ shop }}', '{% x %}'];

const products: Record<string, CaptionProduct> = {
  normal: {
    name: 'Soft Cookies Matcha',
    price: idr(25000, { unit: 'toples' }),
    strikePrice: 30000,
    description:
      'Cookies lembut dengan isian cokelat.\nBerat: 250 gram\nIsi: 12 keping\nOrder WA 0812-3456-7890',
  },
  'no price': { name: 'Tas Anyam Pandan', description: '' },
  'price range': { name: 'Kemeja Linen', price: idr(120000, { max: 185000, unit: 'pcs' }), description: '-' },
  'emoji and right-to-left': {
    name: '🔥👨‍👩‍👧 قميص \u202eقطن\u202c Gamis \u200fSyar’i 👍🏽',
    price: idr(99000),
    description: '\u202eمادة: قطن\n👗 Bahan: katun 🇮🇩\n👗 Ukuran: S, M, L',
  },
  'very long': {
    name: 'Sambal Bawang Pedas Manis 👍🏽 '.repeat(17).slice(0, 500),
    price: idr(18500, { unit: 'botol' }),
    description: 'Sambal dibuat dari cabai rawit dan bawang. <b>Pedas</b> &amp; gurih! Hub 0812 3456 7890. '
      .repeat(250)
      .slice(0, 20_000),
  },
  'liquid and stars': {
    name: `Kaos ${BRACES[0]} *Limited* ${BRACES[1]}`,
    price: idr(75000, { unit: 'pcs' }),
    description:
      '{% for i in (1..999999999) %}x{% endfor %}\n* Bahan: {{ "katun" }} 24s *\n* Ukuran: 40*60 cm *tebal',
  },
  'quotes, lines and contacts': {
    name: 'Keripik "Pisang"\n\n\n\tO\'Neil \\ | WA 0812-3456-7890 | keripik.com',
    price: idr(12000, { unit: '2 pcs' }),
    description:
      '"Renyah"\r\n\r\n\r\n\r\nRasa: \'asin\'\r\nIG: @keripik\r\nBeli di https://tokopedia.com/keripik',
  },
  empty: { name: '', description: '' },
};

const shops: Record<string, CaptionShop | undefined> = {
  'no shop': undefined,
  'empty shop': { name: '', greeting: '', whatsapp: '', area: '', payment: '', delivery: '', hashtags: [] },
  'full shop': {
    name: 'Qkiz Batam',
    kind: 'food',
    greeting: 'Kak',
    whatsapp: '6281234567890',
    area: 'Batam Center, Batam',
    payment: 'Transfer BCA 1234567890 a.n. Siti, QRIS, COD',
    delivery: 'GoSend atau chat WA 0812-3456-7890',
    hashtags: ['#qkiz', 'kuliner batam', 'cookies', 'jajan', 'snack', 'oleholeh', '!!!', '123'],
  },
};

/** A form filled to the brim, as a hasty user might. */
const filled = (form: { key: string; type: string; options?: { value: string }[] }[]): CaptionForm =>
  Object.fromEntries(
    form.map((field) => {
      if (field.type === 'date') return [field.key, '2026-12-12'];
      if (field.type === 'number') return [field.key, 20];
      if (field.type === 'choice') return [field.key, field.options?.at(-1)?.value ?? ''];
      return [field.key, `*Isi* 20 toples\n\n\n~cepat~ ${'kata panjang '.repeat(20)}`];
    }),
  );

function checkText(text: string, channel: ChannelId) {
  const rest = BRACES.reduce((left, piece) => left.replaceAll(piece, ''), text);
  expect(rest).not.toMatch(/\{\{|\}\}|\{%|%\}|undefined|\bnull\b|\bNaN\b|\[object/);
  expect(measure(text, channel).over).toBe(false);
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/\n{3}|[ \t](\n|$)|^\s|\s$| {2}|\u00a0|[\u200e\u200f\u202a-\u202e]/);
  expect(text).not.toMatch(/1234567890 a\.n\.|BCA \d/);
  if (channel === 'instagram') expect(text).not.toMatch(/https?:|www\.|\.com|wa\.me/i);
  if (channel === 'instagram') expect(measure(text, channel).hashtags).toBeLessThanOrEqual(5);
  if (channel.startsWith('whatsapp')) {
    expect(text).not.toContain('#');
    for (const line of text.split('\n')) expect(line.split('*').length % 2, line).toBe(1);
    for (const line of text.split('\n')) expect(line.split('~').length % 2, line).toBe(1);
  } else {
    expect(text).not.toMatch(/\*Qkiz|\*Soft|~Rp/);
  }
  if (channel === 'shopee') {
    expect(text).not.toMatch(
      /\d{4}[ -]?\d{4}|https?:|wa\.me|\.com|@|#|\bWA\b|whatsapp|tokopedia|\bIG\b|\bKak\b/i,
    );
  }
}

it('covers every kind of business, and the aims of the plan', () => {
  const all = [...templateFiles.values()];
  expect(all.length).toBeGreaterThanOrEqual(8);
  const kinds = new Set(all.flatMap((template) => template.kinds));
  expect([...kinds].sort()).toEqual([...BUSINESS_KINDS].sort());
  const aims = new Set(all.flatMap((template) => template.aims));
  for (const aim of ['new', 'daily', 'promo', 'preorder', 'restock', 'story', 'weekday', 'bundle'] as const) {
    expect(aims).toContain(aim);
  }
});

describe.each([...templateFiles])('template %s', (file, template) => {
  it('is named like its file, in both languages, with every part', () => {
    expect(template.id).toBe(file);
    expect(template.name.id).not.toBe('');
    expect(template.name.en).not.toBe('');
    expect(Object.keys(template.parts).sort()).toEqual([...PART_IDS].sort());
    const keys = template.form.map((field) => field.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const field of template.form) {
      expect(field.label.id && field.label.en).not.toBe('');
      if (field.type === 'choice') expect(field.options?.map((o) => o.value)).toContain(field.default);
    }
  });

  it('claims nothing that a seller would have to prove', () => {
    const own = Object.values(template.parts).join('\n');
    expect(own).not.toMatch(
      /halal|dijamin|jaminan|garansi|pasti|paling |terbaik|terenak|termurah|terlaris|best ?seller|no\.? ?1|100 ?%|asli|alami|segar/i,
    );
    expect(own).not.toMatch(/\b(kak|sis|gan|bunda|kamu|anda)\b/i);
  });

  it('uses only our filters and plain Liquid', () => {
    const used = Object.values(template.parts).flatMap((part) => [...part.matchAll(/\| ?([a-z_]+)/g)]);
    for (const [, name = ''] of used) expect([...filterFiles.keys(), 'append']).toContain(name);
  });

  for (const [shopName, shop] of Object.entries(shops)) {
    for (const [productName, product] of Object.entries(products)) {
      it(`${productName}, ${shopName}`, () => {
        for (const form of [{}, filled(template.form)]) {
          for (const seed of [0, 1]) {
            const drafts = draftAll({ template, product, shop, form, seed, today: '2026-12-09' });
            expect(Object.keys(drafts).sort()).toEqual([...CHANNEL_IDS].sort());
            for (const channel of CHANNEL_IDS) {
              const { text, parts, diagnostics } = drafts[channel];
              expect(diagnostics).toEqual([]);
              checkText(text, channel);
              for (const part of Object.values(parts)) expect(text).toContain(part);
            }
          }
        }
      });
    }
  }

  it('says the price with its unit on every channel, or else invites to ask', () => {
    const input = { template, shop: shops['full shop'], seed: 1, today: '2026-12-09' };
    const priced = draftAll({ ...input, product: products.normal as CaptionProduct });
    const unpriced = draftAll({ ...input, product: products['no price'] as CaptionProduct });
    for (const channel of CHANNEL_IDS) {
      expect(priced[channel].text).toContain('Rp25.000/toples');
      if (channel !== 'shopee') expect(unpriced[channel].text).toMatch(/tanya harga/i);
      if (channel !== 'shopee') expect(unpriced[channel].text).toMatch(/pesan|order/i);
      expect(unpriced[channel].text).not.toMatch(/Harga normal|Rp/);
    }
  });

  it('has a hook of at most 80 characters that differs by seed', () => {
    const product = products.normal as CaptionProduct;
    const hooks = Array.from({ length: 12 }, (_, seed) => {
      const draft = draftAll({ template, product, shop: shops['full shop'], seed, today: '2026-12-09' });
      return draft.instagram.parts.hook ?? '';
    });
    for (const hook of hooks) expect(hook.length).toBeLessThanOrEqual(80);
    for (const hook of hooks) expect(hook.length).toBeGreaterThan(10);
    expect(new Set(hooks).size).toBeGreaterThan(1);
  });
});
