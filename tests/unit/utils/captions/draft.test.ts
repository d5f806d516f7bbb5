import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaptionTemplate, draftAll, draftCaption, templates } from '@/utils/captions';
import { channels, PART_IDS } from '@/utils/channels';
import { CHANNEL_IDS } from '@/utils/model';

const find = (id: string): CaptionTemplate => {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(id);
  return template;
};
const channelOf = (id: string) => {
  const channel = channels.find((one) => one.id === id);
  if (!channel) throw new Error(id);
  return channel;
};

const product = {
  name: 'Soft Cookies Matcha',
  price: { amount: 25000, currency: 'IDR', unit: 'toples' },
  strikePrice: 30000,
  description: 'Berat: 250 gram\nIsi: 12 keping',
};
const shop = {
  name: 'Qkiz Batam',
  greeting: 'Kak',
  whatsapp: '6281234567890',
  area: 'Batam',
  payment: 'QRIS',
  delivery: 'GoSend',
  hashtags: ['qkiz'],
};
const base = {
  template: find('promo'),
  product,
  shop,
  form: { until: '2026-12-12' },
  seed: 1,
  today: '2026-12-09',
};

/** A template whose parts are all `hook` except those given. */
const custom = (parts: Partial<CaptionTemplate['parts']>): CaptionTemplate => ({
  ...find('promo'),
  form: [{ key: 'note', type: 'text', label: { id: 'Catatan', en: 'Note' }, default: 'bawaan' }],
  parts: { ...(Object.fromEntries(PART_IDS.map((id) => [id, ''])) as CaptionTemplate['parts']), ...parts },
});

describe('the promo, word for word (seed left open only in hook and call)', () => {
  const drafts = draftAll(base);
  it('Instagram: everything, no web address', () => {
    const { parts } = drafts.instagram;
    expect(parts.product).toBe('Soft Cookies Matcha');
    expect(parts.details).toBe('• Berat: 250 gram\n• Isi: 12 keping');
    expect(parts.price).toBe(
      'Harga normal Rp30.000, sekarang Rp25.000/toples\nBerlaku sampai Sabtu, 12 Des (H-3)',
    );
    expect(parts.area).toBe('Lokasi: Batam\nPengiriman: GoSend\nPembayaran: QRIS');
    expect(parts.call).toMatch(/, Kak\? Chat WA ke 0812-3456-7890, ya\.$/);
    expect(parts.trust).toBe('Salam hangat, Qkiz Batam');
    expect(parts.hashtags).toBe('#qkiz #SoftCookies #Matcha #Batam');
    expect(Object.keys(parts)).toEqual([
      'hook',
      'product',
      'details',
      'price',
      'area',
      'call',
      'trust',
      'hashtags',
    ]);
  });
  it('Status: hook, product, price, stock, call', () => {
    const { parts, text } = drafts['whatsapp-status'];
    expect(Object.keys(parts)).toEqual(['hook', 'product', 'price', 'call']);
    expect(text).toContain('*Soft Cookies Matcha*\n\nHarga normal ~Rp30.000~, sekarang *Rp25.000/toples*');
    expect(parts.call).toMatch(/Balas status ini, ya\.$/);
  });
  it('group: form block and a link that decodes to the same text', () => {
    const { text } = drafts['whatsapp-group'];
    const link = text.match(/https:\/\/wa\.me\/6281234567890\?text=(\S+)$/);
    const form = decodeURIComponent(link?.[1] ?? '');
    expect(form).toBe(
      'Halo Qkiz Batam, saya mau pesan\nProduk: Soft Cookies Matcha\nJumlah:\nNama:\nAlamat:',
    );
    expect(text).toContain(`*Format pesan*\n${form}\n\nhttps`);
  });
  it('Facebook: a link below the call', () => {
    expect(drafts.facebook.parts.call).toMatch(
      /Chat WA lewat tautan di bawah, ya\.\n\nhttps:\/\/wa\.me\/6281234567890\?text=Halo%20Qkiz%20Batam%2C%20saya%20mau%20pesan%20Soft%20Cookies%20Matcha$/,
    );
  });
  it('Shopee: facts only', () => {
    expect(drafts.shopee.text).toBe(
      [
        'Soft Cookies Matcha',
        '',
        '• Berat: 250 gram',
        '• Isi: 12 keping',
        '',
        'Harga normal Rp30.000, sekarang Rp25.000/toples',
        'Berlaku sampai Sabtu, 12 Des (H-3)',
        '',
        'Dikirim dari Batam',
      ].join('\n'),
    );
  });
});

describe('what is not known drops out', () => {
  it('a group without a number gets the form and no link', () => {
    const { text } = draftCaption({ ...base, shop: { ...shop, whatsapp: '' }, channel: 'whatsapp-group' });
    expect(text).toMatch(/Balas dengan format di bawah, ya\.\n\n\*Format pesan\*\n/);
    expect(text).not.toContain('wa.me');
  });
  it('a strike price that is not above the price says nothing', () => {
    const same = draftCaption({ ...base, product: { ...product, strikePrice: 25000 }, channel: 'instagram' });
    expect(same.parts.price).toMatch(/^Harga Rp25\.000\/toples\n/);
    const range = { ...product, price: { amount: 10000, max: 40000, currency: 'IDR' } };
    const within = draftCaption({ ...base, product: range, channel: 'instagram' });
    expect(within.parts.price).toMatch(/^Harga Rp10\.000–Rp40\.000\n/);
  });
  it('speaks of an offer only with its old price or last day', () => {
    const plain = { ...base, product: { ...product, strikePrice: undefined }, form: {} };
    for (let seed = 0; seed < 10; seed += 1) {
      const { text } = draftCaption({
        ...plain,
        product: { ...product, strikePrice: 0 },
        seed,
        channel: 'facebook',
      });
      expect(text).not.toMatch(/promo|hemat|turun|diskon/i);
    }
  });
  it('form defaults stand in, and numbers are text', () => {
    const template = custom({ hook: '{{ form.note }}' });
    expect(draftCaption({ ...base, template, form: {}, channel: 'facebook' }).text).toBe('bawaan');
    expect(draftCaption({ ...base, template, form: { note: 12 }, channel: 'facebook' }).text).toBe('12');
  });
});

describe('a template of the user', () => {
  it('faults empty their part and are told with it', () => {
    const template = custom({ hook: 'Halo\n{{ produk.nama }}', product: '{{ product.name }}' });
    const draft = draftCaption({ ...base, template, channel: 'facebook' });
    expect(draft.text).toBe('Soft Cookies Matcha');
    expect(draft.diagnostics).toEqual([
      expect.objectContaining({ part: 'hook', line: 2, column: 4, code: 'unknown-field' }),
    ]);
  });
  it('may print a price without the filter', () => {
    const template = custom({ price: '{{ product.price }}' });
    expect(draftCaption({ ...base, template, channel: 'facebook' }).text).toBe('Rp25.000/toples');
  });
  it('keeps the lines of an answer, without those that lead off Shopee', () => {
    const template = custom({ product: '{{ form.note | list }}' });
    const form = { note: 'Cokelat\nTanya WA 0812-3456-7890\nMatcha' };
    const at = (channel: 'shopee' | 'facebook') => draftCaption({ ...base, template, form, channel }).text;
    expect(at('shopee')).toBe('• Cokelat\n• Matcha');
    expect(at('facebook')).toBe('• Cokelat\n• Tanya WA 0812-3456-7890\n• Matcha');
  });
  it('cannot reach the number on Shopee', () => {
    const template = custom({
      product: '{{ shop.whatsapp }}{{ shop.whatsapp | phone }}{{ "0812-3456-7890" | wa_link }}',
    });
    expect(draftCaption({ ...base, template, channel: 'shopee' }).text).toBe('');
  });
});

describe('limits', () => {
  it('keeps an edited limit: details go first, the order form stays', () => {
    const group = channelOf('whatsapp-group');
    const full = draftCaption({ ...base, channel: group });
    const tight = draftCaption({ ...base, channel: { ...group, limit: { text: full.text.length - 10 } } });
    expect(tight.parts.details).toBe('• Berat: 250 gram');
    expect(tight.parts.call).toBe(full.parts.call);
  });
  it('never passes any limit, for any text, and never leaves half a character', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        '\n',
        '*',
        '~',
        '.',
        '👨‍👩‍👧',
        '🇮🇩',
        'ق',
        '{{',
        '0812-3456-7890',
        '#',
        'wa.me/1',
      ),
      maxLength: 400,
    });
    fc.assert(
      fc.property(
        fc.record({ name: text, description: text }),
        fc.record({ name: text, greeting: text, area: text, delivery: text }),
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(...templates),
        fc.constantFrom(...channels),
        text,
        (anyProduct, anyShop, limit, template, channel, note) => {
          const draft = draftCaption({
            template,
            product: anyProduct,
            shop: { ...anyShop, whatsapp: '6281234567890' },
            form: { stock: note, proof: note, story: note, more: note },
            seed: limit,
            today: '2026-12-09',
            channel: { ...channel, limit: { text: limit } },
          });
          expect(draft.diagnostics).toEqual([]);
          expect(draft.text.length).toBeLessThanOrEqual(limit);
          expect(draft.text.isWellFormed()).toBe(true);
          expect(draft.text).not.toMatch(/\n{3}|^\s|\s$| \n/);
          if (channel.markup === 'whatsapp') expect(draft.text.split('*').length % 2).toBe(1);
          if (channel.id === 'shopee') expect(draft.text).not.toMatch(/0812|wa\.me/);
          if (channel.id === 'instagram') expect(draft.text).not.toMatch(/wa\.me/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('gives the same text for the same seed, and other wordings for others', () => {
  expect(draftAll(base)).toEqual(draftAll({ ...base }));
  const texts = new Set(Array.from({ length: 20 }, (_, seed) => draftAll({ ...base, seed }).instagram.text));
  expect(texts.size).toBeGreaterThan(3);
});

it('drafts every channel well within a frame', () => {
  draftAll(base);
  const description = 'Sambal dibuat dari cabai rawit dan bawang. '.repeat(450);
  const times = Array.from({ length: 15 }, (_, seed) => {
    const start = performance.now();
    expect(
      Object.keys(draftAll({ ...base, product: { ...product, description: `${description}${seed}` }, seed })),
    ).toEqual([...CHANNEL_IDS]);
    return performance.now() - start;
  });
  expect(times.sort((a, b) => a - b)[7]).toBeLessThan(16);
});
