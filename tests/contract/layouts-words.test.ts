import { describe, expect, it } from 'vitest';
import { type Layout, leavesOf, type Scene, type TextRole, type WordKey } from '@/utils/scene';
import { inputFor, SIZES, WARM, WORDS } from '../unit/utils/scene/picture-input';
import { bareInput, EVERY_LAYOUT, EVERY_SIZE, flat, texts } from './layout-pictures';
import { PRICES } from './picture-matrix';

/** Words that sellers use alike in Indonesian and in English. */
const SAME_IN_BOTH = ['Menu', 'PO', 'Pre-order'];

/** A layout that needs a former price gets one with every price. */
const pricesOnTop = ({ needs = [] }: Layout, { strikePrice }: { strikePrice?: string }) =>
  needs.includes('strikePrice') && !strikePrice ? { strikePrice: 'Rp2.500.000' } : {};

const roles = (scene: Scene) =>
  leavesOf(scene.layers).flatMap((layer) => (layer.type === 'text' ? [layer.role] : []));

describe.each(EVERY_LAYOUT)('layout %s', (_, layout) => {
  const priced = layout.needs?.some((key) => key === 'price' || key === 'strikePrice') ?? false;

  describe.each(EVERY_SIZE)('%s', (_size, size) => {
    it('never cuts a digit off a price', () => {
      const digits = (value: string) => value.replace(/\D/g, '');
      for (const { price, strikePrice } of PRICES) {
        if (price === undefined) continue;
        const full = inputFor(layout, { size });
        const prices = { price, ...(strikePrice && { strikePrice }) };
        const { strikePrice: _strike, ...rest } = full.content;
        const scene = layout.build({
          ...full,
          content: { ...rest, ...prices, ...pricesOnTop(layout, prices) },
        });
        const shown = digits(texts(scene, 'price').join(''));
        // A picture of one product's price shows it; one without prices shows none at all, rather than half of one.
        if (shown === '') expect(priced).toBe(false);
        else expect(shown).toContain(digits(price.split('/')[0] ?? ''));
        const before = texts(scene, 'strikePrice').map(digits);
        if (before.length > 0 && strikePrice) expect(before).toContain(digits(strikePrice));
      }
    });

    it('leaves out what is not there', () => {
      const bare = layout.build(bareInput(layout, { size }));
      const found = roles(bare);
      const absent: TextRole[] = ['shop'];
      if (!priced) absent.push('price', 'strikePrice');
      const needed = (key: WordKey) => layout.needs?.includes(key) ?? false;
      if (!needed('note')) absent.push('note');
      if (!needed('order') && !needed('place')) absent.push('order');
      if (!needed('quote')) absent.push('quote');
      for (const role of absent) expect(found).not.toContain(role);
      for (const text of texts(bare)) expect(text).not.toBe('');
      expect(leavesOf(bare.layers).some(({ type }) => type === 'logo')).toBe(false);
    });

    it('shows the logo when there is one, else the shop name', () => {
      const logo = { assetId: 'logo', width: 300, height: 300 };
      const logos = (scene: Scene) => leavesOf(scene.layers).filter((layer) => layer.type === 'logo').length;
      const signed = layout.build(
        inputFor(layout, { size, brand: { name: 'Qkiz Batam', colors: WARM, logo } }),
      );
      expect(logos(signed)).toBe(1);
      const named = layout.build(inputFor(layout, { size }));
      expect(logos(named)).toBe(0);
      expect(texts(named, 'shop')).toEqual(['Qkiz Batam']);
    });
  });

  it('shows every word that it needs or asks for', () => {
    for (const size of Object.values(SIZES)) {
      const shown = texts(layout.build(inputFor(layout, { size }))).join(' ');
      for (const key of [...(layout.needs ?? []), ...(layout.asks ?? [])]) {
        if (key === 'price' || key === 'strikePrice') continue;
        const value = WORDS[key];
        const pieces = typeof value === 'string' ? [value] : value.flatMap((row) => row.split('|'));
        for (const piece of pieces) expect(shown, key).toContain(piece);
      }
    }
  });

  it('says its own words in the language of the picture, and never a word that only one has', () => {
    const own = (language: 'id' | 'en') => {
      const input = bareInput(layout, { language });
      const given = flat(JSON.stringify(Object.values(input.content))).toLowerCase();
      return texts(layout.build(input)).filter(
        (text) => /\p{L}/u.test(text) && !given.includes(text.toLowerCase().replace(/^\/ /, '/')),
      );
    };
    const [indonesian, english] = [own('id'), own('en')];
    expect(indonesian.length).toBe(english.length);
    for (const text of indonesian) if (english.includes(text)) expect(SAME_IN_BOTH).toContain(text);
  });
});
