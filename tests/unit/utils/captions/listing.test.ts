import { describe, expect, it } from 'vitest';
import { draftCaption, templateById } from '@/utils/captions';

const template = templateById('new-arrival');
if (!template) throw new Error('no such template');
const at = { template, seed: 0, today: '2026-11-21' };
const product = {
  name: 'Kemeja Linen',
  price: { amount: 120_000, currency: 'IDR', unit: 'pcs' },
  description: '',
  variants: ['S', 'M', 'L'],
  facts: { care: 'cuci dengan air dingin', warranty: '', terms: 'Tukar ukuran dalam 3 hari' },
};

describe('a listing', () => {
  it.each(['shopee', 'tokopedia'] as const)(
    'answers what its facts know, then says the terms: %s',
    (channel) => {
      const { text } = draftCaption({ ...at, product, channel });
      expect(text).toContain(
        [
          'TANYA JAWAB',
          'Pilihannya apa saja? S, M, L. Pilih di variasi sebelum membeli.',
          'Bagaimana merawatnya? cuci dengan air dingin',
          '',
          'SYARAT DAN PENGEMBALIAN',
          'Tukar ukuran dalam 3 hari',
        ].join('\n'),
      );
      expect(text).not.toContain('garansi');
    },
  );

  it('asks nothing where no fact answers', () => {
    const { text } = draftCaption({ ...at, product: { name: 'Tas', description: '' }, channel: 'shopee' });
    expect(text).not.toContain('TANYA JAWAB');
  });

  it('keeps contacts out of what it answers', () => {
    const sly = { ...product, facts: { care: 'tanya WA 0812-3456-7890', terms: 'cek IG @kemeja' } };
    const { text } = draftCaption({ ...at, product: sly, channel: 'shopee' });
    expect(text).not.toMatch(/0812|@kemeja|merawatnya/);
  });

  it('is of no concern to a post', () => {
    expect(draftCaption({ ...at, product, channel: 'instagram' }).text).not.toContain('TANYA JAWAB');
  });
});

describe('a service', () => {
  const shop = { name: 'Bersih', kind: 'service' as const };

  it('never gets a text for Shopee, and gets one everywhere else', () => {
    const service = { name: 'Cuci Sofa', price: product.price, description: '' };
    expect(draftCaption({ ...at, product: service, shop, channel: 'shopee' })).toEqual({
      text: '',
      parts: {},
      diagnostics: [],
    });
    expect(draftCaption({ ...at, product: service, shop, channel: 'instagram' }).text).toContain('Cuci Sofa');
  });

  it('keeps its facts in a listing, which has no questions and no parcels to speak of', () => {
    const service = { name: 'Cuci Sofa', description: '', facts: { warranty: '3 hari' } };
    const { text } = draftCaption({ ...at, product: service, shop, channel: 'tokopedia' });
    expect(text).toContain('Garansi: 3 hari');
    expect(text).not.toMatch(/TANYA JAWAB|paket dibuka/);
  });
});
