import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FONT_IDS } from '@/utils/model';
import {
  FAMILIES,
  type Layout,
  LINE_WORDS,
  LIST_WORDS,
  layouts,
  leavesOf,
  type PictureInput,
  type Scene,
  sceneSchema,
  type TextRole,
  type WordKey,
} from '@/utils/scene';
import { approximateMeasure } from '../unit/utils/scene/approximate-measure';
import {
  inputFor,
  isList,
  othersOf,
  photosFor,
  photosOf,
  photosOfGoods,
  pictureInput,
  pricesFor,
  SIZES,
  WARM,
  WORDS,
  wordsFor,
} from '../unit/utils/scene/picture-input';
import { placedLeaves } from './picture-frames';
import { NAMES, PRICES, rounds } from './picture-matrix';
import { faultsOf } from './picture-rules';

const files = Object.keys(import.meta.glob('../../utils/scene/layouts/*.layout.ts'));

/** Rounds of the matrix per layout and size: each name three times, the whole file within a minute. */
const ROUNDS = 24;

/** Families whose pictures are about the photo; the others may be about words, or have none at all. */
const PHOTO_FIRST: readonly string[] = ['single', 'tag'];

/** Words that sellers use alike in Indonesian and in English. */
const SAME_IN_BOTH = ['Menu', 'PO', 'Pre-order'];

/** A layout that needs a former price gets one with every price. */
const pricesOnTop = ({ needs = [] }: Layout, { strikePrice }: { strikePrice?: string }) =>
  needs.includes('strikePrice') && !strikePrice ? { strikePrice: 'Rp2.500.000' } : {};

/** The free part of a picture: the central 1080×1420 of a story, else everything a hand's breadth inside. */
function safeOf(size: { width: number; height: number }) {
  const unit = size.width / 1080;
  const top = size.height > 1.6 * size.width ? (size.height - 1420 * unit) / 2 : 40 * unit;
  return { left: 40 * unit, right: size.width - 40 * unit, top, bottom: size.height - top };
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const texts = (scene: Scene, role?: TextRole) =>
  leavesOf(scene.layers).flatMap((layer) =>
    layer.type === 'text' && (role === undefined || layer.role === role) ? [flat(layer.text)] : [],
  );
const roles = (scene: Scene) =>
  leavesOf(scene.layers).flatMap((layer) => (layer.type === 'text' ? [layer.role] : []));

const check = (layout: Layout, input: PictureInput) => {
  const scene = layout.build(input);
  return { scene, faults: faultsOf(scene, input.brand.colors, approximateMeasure, safeOf(input.size)) };
};

/** Only what the layout cannot do without. */
const bareInput = (layout: Layout, over: Partial<PictureInput> = {}) =>
  pictureInput({
    content: {
      name: 'Tas',
      ...pricesFor(layout),
      ...wordsFor(layout),
      others: othersOf(layout.goods.min - 1).map(({ name }) => ({ name })),
    },
    brand: { name: '', colors: WARM },
    photos: photosFor(layout, layout.photos.min),
    ...over,
  });

it('finds every layout file, each under its own name and at its own place', () => {
  expect(layouts.map((layout) => `../../utils/scene/layouts/${layout.id}.layout.ts`).sort()).toEqual(
    files.sort(),
  );
  const places = layouts.map(({ family, order }) => `${family} ${order}`);
  expect(new Set(places).size).toBe(layouts.length);
  for (const language of ['id', 'en'] as const)
    expect(new Set(layouts.map(({ name }) => name[language])).size).toBe(layouts.length);
});

it('has a layout for everything that a picture is for, forty and more in all', () => {
  expect(layouts.length).toBeGreaterThanOrEqual(40);
  expect(FAMILIES.filter((family) => !layouts.some((layout) => layout.family === family))).toEqual([]);
  const slides = layouts.flatMap(({ slide }) => slide ?? []);
  for (const place of ['cover', 'middle', 'last']) expect(slides).toContain(place);
});

describe.each(layouts.map((layout) => [layout.id, layout] as const))('layout %s', (_, layout) => {
  const priced = layout.needs?.some((key) => key === 'price' || key === 'strikePrice') ?? false;

  describe.each(Object.entries(SIZES))('%s', (_size, size) => {
    it('keeps every rule, whatever the name, prices, words, photos, colours, typefaces and logo', () => {
      for (const input of rounds(layout, size, ROUNDS)) {
        const { scene, faults } = check(layout, input);
        const { measure: _measure, ...shown } = input;
        expect(faults, JSON.stringify(shown)).toEqual([]);
        expect(sceneSchema.parse(scene)).toEqual(scene);
      }
    });

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

    it('draws the same picture from the same input', () => {
      expect(layout.build(inputFor(layout, { size }))).toEqual(layout.build(inputFor(layout, { size })));
    });
  });

  it('uses as many photos as it has room for, in their order, and refuses fewer than it needs', () => {
    const { min, max } = layout.photos;
    const many = layout.goods.max === 1 ? photosOf : photosOfGoods;
    const used = (scene: Scene) =>
      leavesOf(scene.layers).flatMap((layer) => (layer.type === 'photo' ? [layer.assetId] : []));
    for (let count = min; count <= max; count += 1) {
      const { scene, faults } = check(layout, inputFor(layout, { photos: many(count) }));
      expect(used(scene)).toEqual(many(count).map(({ assetId }) => assetId));
      expect(faults).toEqual([]);
    }
    if (min > 0) expect(() => layout.build(inputFor(layout, { photos: many(min - 1) }))).toThrow(RangeError);
    expect(layout.build(inputFor(layout, { photos: many(max + 3) }))).toEqual(
      layout.build(inputFor(layout, { photos: many(max) })),
    );
  });

  it('takes as many products as it says, and refuses fewer', () => {
    const { min, max } = layout.goods;
    const full = inputFor(layout);
    const withGoods = (count: number) => ({
      ...full,
      content: { ...full.content, others: othersOf(count - 1) },
    });
    for (let count = min; count <= max; count += 1) {
      const { scene, faults } = check(layout, withGoods(count));
      expect(faults, `${count} products`).toEqual([]);
      expect(scene.origin?.goods.length).toBe(count);
    }
    if (min > 1) expect(() => layout.build(withGoods(min - 1))).toThrow(RangeError);
  });

  it('draws the same layers in the same order in every size, so that what a user changed is found again', () => {
    const ids = (size: PictureInput['size']) =>
      layout.build(inputFor(layout, { size })).layers.map(({ id }) => id);
    const usual = ids(SIZES.portrait);
    for (const size of Object.values(SIZES)) {
      const other = ids(size);
      expect(other.filter((id) => usual.includes(id))).toEqual(usual.filter((id) => other.includes(id)));
    }
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

it.each(
  layouts.filter(({ family }) => PHOTO_FIRST.includes(family)).map((layout) => [layout.id, layout] as const),
)('layout %s keeps the photo the largest thing in a usual picture', (_, layout) => {
  for (const size of Object.values(SIZES)) {
    const scene = layout.build(inputFor(layout, { size }));
    const seen = placedLeaves(scene).flatMap(({ leaf }) =>
      leaf.type === 'photo'
        ? [
            (Math.min(leaf.x + leaf.width, size.width) - Math.max(leaf.x, 0)) *
              (Math.min(leaf.y + leaf.height, size.height) - Math.max(leaf.y, 0)),
          ]
        : [],
    );
    const share = seen.reduce((sum, area) => sum + area, 0) / (size.width * size.height);
    expect(share).toBeGreaterThan(0.35);
  }
});

/** Every word there is has a place in the fixtures. */
it.each([...LINE_WORDS, ...LIST_WORDS])('has an example of the word "%s"', (key) => {
  expect(WORDS[key].length).toBeGreaterThan(0);
});
