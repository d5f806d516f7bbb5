import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FONT_IDS } from '@/utils/model';
import { type Layout, layouts, layoutsFor, leavesOf, type Scene, sceneSchema } from '@/utils/scene';
import { approximateMeasure } from '../unit/utils/scene/approximate-measure';
import { photosOf, pictureInput, SIZES, WARM } from '../unit/utils/scene/picture-input';
import { faultsOf } from './picture-rules';

const files = Object.keys(import.meta.glob('../../utils/scene/layouts/*.layout.ts'));

const NAMES = [
  '',
  'Tas',
  'Soft Cookies Matcha',
  'Paket Hampers Lebaran Premium isi 6 Toples Kue Kering + Kartu Ucapan',
  'Kue kering aneka rasa '.repeat(23).slice(0, 500),
  'x'.repeat(120),
  '👩‍👩‍👧‍👦 Bunda & Anak 🎉🎉🎉',
  'كعك العيد مع التمر والجوز الفاخر',
];
const PRICES = [
  {},
  { price: '12rb' },
  { price: 'Rp25.000/toples', strikePrice: 'Rp30.000' },
  { price: 'Rp999.999.999/set', strikePrice: 'Rp1.999.999.999' },
  { price: 'Rp1.250.000–Rp2.150.000/paket isi 6 toples', strikePrice: 'Rp2.500.000' },
];
const NOTES = ['', 'PO sampai Jumat', 'Tutup PO hari Jumat tanggal 14 Maret 2027 pukul 15.00 WIB'];
/** Friendly, dark, one-coloured, and colours that nobody could read if they were used as given. */
const COLORS = [
  WARM,
  { ground: '#15201b', accent: '#f2c14e', ink: '#f7f3e8' },
  { ground: '#ffffff', accent: '#ffffff', ink: '#ffffff' },
  { ground: '#ffe066', accent: '#ffec99', ink: '#fff3bf' },
  { ground: '#767676', accent: '#808080', ink: '#7a7a7a' },
  { ground: '#fff1f3', accent: '#d6336c', ink: '#4a1230' },
];
const LOGOS = [
  undefined,
  { assetId: 'logo', width: 500, height: 500 },
  { assetId: 'logo', width: 1200, height: 200 },
  { assetId: 'logo', width: 100, height: 900 },
];

/** The free part of a picture: the central 1080×1420 of a story, else everything a hand's breadth inside. */
function safeOf(size: { width: number; height: number }) {
  const unit = size.width / 1080;
  const top = size.height > 1.6 * size.width ? (size.height - 1420 * unit) / 2 : 40 * unit;
  return { left: 40 * unit, right: size.width - 40 * unit, top, bottom: size.height - top };
}

const texts = (scene: Scene, role: string) =>
  leavesOf(scene.layers).flatMap((layer) =>
    layer.type === 'text' && layer.role === role ? [layer.text] : [],
  );

const rules = (layout: Layout, over: Parameters<typeof pictureInput>[0]) => {
  const input = pictureInput(over);
  const scene = layout.build(input);
  return { scene, faults: faultsOf(scene, input.brand.colors, approximateMeasure, safeOf(input.size)) };
};

it('finds every layout file, each under its own name', () => {
  expect(layouts.map((layout) => `../../utils/scene/layouts/${layout.id}.layout.ts`).sort()).toEqual(
    files.sort(),
  );
  expect(new Set(layouts.map((layout) => layout.order)).size).toBe(layouts.length);
  for (const { name } of layouts) expect(name.id && name.en).toBeTruthy();
});

it('offers six pictures for one photo and at least four for several', () => {
  expect(layoutsFor(0)).toEqual([]);
  expect(layoutsFor(1).length).toBeGreaterThanOrEqual(6);
  expect(layoutsFor(3)[0]?.photos.min).toBeGreaterThan(1);
});

describe.each(layouts.map((layout) => [layout.id, layout] as const))('layout %s', (_, layout) => {
  describe.each(Object.entries(SIZES))('%s', (_size, size) => {
    it.each(NAMES.map((name) => [name.slice(0, 30), name]))(
      'keeps every rule with the name "%s"',
      (_name, name) => {
        let turn = NAMES.indexOf(name);
        for (const prices of PRICES)
          for (const logo of LOGOS) {
            turn += 1;
            const note = NOTES[turn % NOTES.length] ?? '';
            const colors = COLORS[turn % COLORS.length] ?? WARM;
            const brand = {
              name:
                turn % 2
                  ? 'Qkiz Batam'
                  : 'Toko Kue Basah & Kering Bu Hj. Siti Aminah Langganan Keluarga Besar',
              colors,
              ...(logo && { logo }),
            };
            const { scene, faults } = rules(layout, { size, brand, content: { name, note, ...prices } });
            expect(faults, JSON.stringify({ prices, logo, note, colors })).toEqual([]);
            expect(sceneSchema.parse(scene)).toEqual(scene);
          }
      },
    );

    it('keeps every rule with whatever a stranger wrote', () => {
      const text = fc.string({ unit: 'grapheme', maxLength: 80 });
      fc.assert(
        fc.property(text, text, text, (name, shop, note) => {
          const brand = { name: shop, colors: WARM };
          const { scene, faults } = rules(layout, {
            size,
            brand,
            content: { name, note, price: 'Rp25.000' },
          });
          expect(faults).toEqual([]);
          expect(sceneSchema.safeParse(scene).success).toBe(true);
        }),
        { numRuns: 15 },
      );
    });

    it.each(FONT_IDS)('keeps every rule in the typeface %s', (font) => {
      for (const name of NAMES.slice(1, 5)) {
        const brand = { name: 'Qkiz Batam', colors: WARM, fonts: { sign: font, body: font } };
        const { scene, faults } = rules(layout, { size, brand, content: { name, price: 'Rp25.000/toples' } });
        expect(faults).toEqual([]);
        expect(sceneSchema.parse(scene)).toEqual(scene);
      }
    });

    it('never cuts a digit off a price', () => {
      const digits = (value: string) => value.replace(/\D/g, '');
      for (const { price, strikePrice } of PRICES) {
        if (price === undefined) continue;
        const content = { name: 'Tas', price, ...(strikePrice && { strikePrice }) };
        const { scene } = rules(layout, { size, content });
        expect(digits(texts(scene, 'price').join(''))).toContain(digits(price.split('/')[0] ?? ''));
        expect(digits(texts(scene, 'strikePrice').join(''))).toBe(digits(strikePrice ?? ''));
      }
    });

    it('leaves out what is not there', () => {
      const bare = layout.build(
        pictureInput({ size, content: { name: 'Tas' }, brand: { name: '', colors: WARM } }),
      );
      expect(leavesOf(bare.layers).flatMap((layer) => (layer.type === 'text' ? [layer.role] : []))).toEqual([
        'name',
      ]);
      expect(bare.layers.some((layer) => layer.type === 'badge')).toBe(false);
    });

    it('shows the logo when there is one, else the shop name', () => {
      const logo = { assetId: 'logo', width: 300, height: 300 };
      const logos = (scene: Scene) => leavesOf(scene.layers).filter((layer) => layer.type === 'logo').length;
      const signed = layout.build(pictureInput({ size, brand: { name: 'Qkiz Batam', colors: WARM, logo } }));
      expect(logos(signed)).toBe(1);
      const named = layout.build(pictureInput({ size }));
      expect(logos(named)).toBe(0);
      expect(texts(named, 'shop')).toEqual(['Qkiz Batam']);
    });

    it('draws the same picture from the same input', () => {
      expect(layout.build(pictureInput({ size }))).toEqual(layout.build(pictureInput({ size })));
    });
  });

  it('uses as many photos as it has room for, in their order, and refuses fewer than it needs', () => {
    const { min, max } = layout.photos;
    for (let count = min; count <= max; count += 1) {
      const { scene, faults } = rules(layout, { photos: photosOf(count) });
      const used = scene.layers.flatMap((layer) => (layer.type === 'photo' ? [layer.assetId] : []));
      expect(used).toEqual(photosOf(count).map(({ assetId }) => assetId));
      expect(faults).toEqual([]);
    }
    expect(() => layout.build(pictureInput({ photos: photosOf(min - 1) }))).toThrow(RangeError);
    expect(layout.build(pictureInput({ photos: photosOf(9) }))).toEqual(
      layout.build(pictureInput({ photos: photosOf(max) })),
    );
  });

  it('keeps the rules at another width, with the same proportions', () => {
    const size = { width: 720, height: 1280 };
    const { scene, faults } = rules(layout, { size });
    expect([scene.width, scene.height]).toEqual([720, 1280]);
    expect(faults).toEqual([]);
    const large = layout.build(pictureInput({ size: SIZES.story }));
    expect(scene.layers.map((layer) => Math.round(layer.x * 1.5))).toEqual(
      large.layers.map((layer) => Math.round(layer.x)),
    );
  });

  it('keeps the photo the largest thing in a usual picture', () => {
    for (const size of Object.values(SIZES)) {
      const { scene } = rules(layout, { size });
      const seen = scene.layers.flatMap((layer) =>
        layer.type === 'photo' ? [layer.width * Math.min(layer.height, size.height - layer.y)] : [],
      );
      const share = seen.reduce((sum, area) => sum + area, 0) / (size.width * size.height);
      expect(share).toBeGreaterThan(0.35);
    }
  });
});
