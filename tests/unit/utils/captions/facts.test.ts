import { describe, expect, it } from 'vitest';
import { draftAll, templates } from '@/utils/captions';
import { factLines, withFacts } from '@/utils/captions/facts';
import { CHANNEL_IDS } from '@/utils/model';

const product = {
  name: 'Nastar Keju',
  description: 'Berat: 200 gram\nTahan: 30 hari\nSelai nanas dibuat sendiri setiap pagi.',
  facts: { weight: '250 gram', content: '12 keping', taste: ' ' },
  variants: ['Keju', 'Original'],
};

describe('facts that the seller filled in', () => {
  it('are lines with a label, choices first, empty ones left out', () => {
    expect(factLines(product)).toEqual(['Pilihan: Keju, Original', 'Isi: 12 keping', 'Berat: 250 gram']);
    expect(factLines({})).toEqual([]);
  });

  it('stand before the description, which does not contradict them', () => {
    expect(withFacts(product, ['Berat: 200 gram', 'Tahan: 30 hari', 'Renyah'])).toEqual([
      'Pilihan: Keju, Original',
      'Isi: 12 keping',
      'Berat: 250 gram',
      'Tahan: 30 hari',
      'Renyah',
    ]);
  });

  it('reach the captions that have room for details, without what may not stand there', () => {
    const template = templates.find(({ id }) => id === 'new-arrival');
    if (!template) throw new Error('no such template');
    const drafts = draftAll({ template, product, seed: 1, today: '2026-11-21' });
    for (const channel of CHANNEL_IDS.filter((id) => id !== 'whatsapp-status' && id !== 'tiktok')) {
      expect(drafts[channel].text).toContain('12 keping');
      expect(drafts[channel].text).not.toContain('200 gram');
    }
    const sly = { ...product, facts: { content: 'WA 0812-3456-7890' }, variants: [] };
    const { shopee } = draftAll({ template, product: sly, seed: 1, today: '2026-11-21' });
    expect(shopee.text).not.toMatch(/0812|7890/);
  });
});
