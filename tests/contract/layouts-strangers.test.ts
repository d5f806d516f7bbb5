import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FONT_IDS } from '@/utils/model';
import { sceneSchema, type WordKey } from '@/utils/scene';
import { inputFor, isList, othersOf, SIZES, WARM } from '../unit/utils/scene/picture-input';
import { check, EVERY_LAYOUT, EVERY_SIZE } from './layout-pictures';
import { NAMES } from './picture-matrix';

describe.each(EVERY_LAYOUT)('layout %s', (_, layout) => {
  describe.each(EVERY_SIZE)('%s', (_size, size) => {
    it('keeps every rule with whatever a stranger wrote', () => {
      const text = fc.string({ unit: 'grapheme', maxLength: 80 });
      const keys = [...new Set([...(layout.needs ?? []), ...(layout.asks ?? [])])].filter(
        (key): key is WordKey => key !== 'price' && key !== 'strikePrice',
      );
      fc.assert(
        fc.property(text, text, text, fc.array(text, { maxLength: 12 }), (name, shop, line, list) => {
          const words = Object.fromEntries(keys.map((key) => [key, isList(key) ? list : line]));
          const others = othersOf(layout.goods.max - 1).map((other) => ({ ...other, name: line }));
          const content = { name, price: 'Rp25.000', strikePrice: 'Rp30.000', note: line, ...words, others };
          const input = inputFor(layout, { size, brand: { name: shop, colors: WARM }, content });
          const { scene, faults } = check(layout, input);
          expect(faults).toEqual([]);
          expect(sceneSchema.safeParse(scene).success).toBe(true);
        }),
        { numRuns: 8 },
      );
    });

    it('keeps every rule in every typeface', () => {
      for (const [index, font] of FONT_IDS.entries()) {
        const name = NAMES[1 + (index % 4)] ?? '';
        const brand = { name: 'Qkiz Batam', colors: WARM, fonts: { sign: font, body: font } };
        const full = inputFor(layout, { size, brand });
        const { faults } = check(layout, { ...full, content: { ...full.content, name } });
        expect(faults, `${font} ${name}`).toEqual([]);
      }
    });
  });

  it('keeps the rules at other widths, with the same proportions', () => {
    for (const [wide, high, like] of [
      [720, 1280, SIZES.story],
      [1024, 1024, SIZES.square],
      [1200, 1200, SIZES.square],
      [720, 900, SIZES.portrait],
    ] as const) {
      const { scene, faults } = check(layout, inputFor(layout, { size: { width: wide, height: high } }));
      expect([scene.width, scene.height]).toEqual([wide, high]);
      expect(faults).toEqual([]);
      const usual = layout.build(inputFor(layout, { size: like }));
      expect(scene.layers.map(({ x }) => Math.round(x * (1080 / wide)))).toEqual(
        usual.layers.map(({ x }) => Math.round(x)),
      );
    }
  });
});
