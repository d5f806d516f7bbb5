import { FONT_IDS } from '@/utils/model';
import type { Layout, PictureInput } from '@/utils/scene';
import {
  LONG_WORDS,
  othersOf,
  photosOf,
  photosOfGoods,
  pictureInput,
  pricesFor,
  WARM,
  WORDS,
  wordsFor,
} from '../unit/utils/scene/picture-input';

export const NAMES = [
  '',
  'Tas',
  'Soft Cookies Matcha',
  'Paket Hampers Lebaran Premium isi 6 Toples Kue Kering + Kartu Ucapan',
  'Kue kering aneka rasa '.repeat(23).slice(0, 500),
  'x'.repeat(120),
  '👩‍👩‍👧‍👦 Bunda & Anak 🎉🎉🎉',
  'كعك العيد مع التمر والجوز الفاخر',
];
export const PRICES = [
  {},
  { price: '12rb' },
  { price: 'Rp25.000/toples', strikePrice: 'Rp30.000' },
  { price: 'Rp999.999.999/set', strikePrice: 'Rp1.999.999.999' },
  { price: 'Rp1.250.000–Rp2.150.000/paket isi 6 toples', strikePrice: 'Rp2.500.000' },
];
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
const SHOPS = ['', 'Qkiz Batam', 'Toko Kue Basah & Kering Bu Hj. Siti Aminah Langganan Keluarga Besar'];

/** Numbers that look drawn by lot and are the same in every run. */
function lots(seed: string) {
  let state = [...seed].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7);
  return <T>(from: readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as T;
  };
}

const range = (min: number, max: number) => Array.from({ length: max - min + 1 }, (_, index) => min + index);

/** Photos for so many products: now and then one of them has none, as far as the layout allows. */
function photosFor(layout: Layout, goods: number, draw: ReturnType<typeof lots>): PictureInput['photos'] {
  const { min, max } = layout.photos;
  if (layout.goods.max === 1) return photosOf(draw(range(min, max)));
  const spare = goods - min;
  if (spare <= 0 || draw([true, true, false])) return photosOfGoods(goods);
  const without = range(1, draw(range(1, spare))).map(() => draw(range(0, goods - 1)));
  return photosOfGoods(goods, without);
}

/**
 * Inputs for a layout in one size: every name in turn, all else drawn by lot, so that over the rounds each value
 * meets most others. What a layout needs is always there.
 */
export function rounds(layout: Layout, size: PictureInput['size'], count: number): PictureInput[] {
  const draw = lots(`${layout.id} ${size.width}x${size.height}`);
  const { goods } = layout;
  return range(0, count - 1).map((round) => {
    const name = NAMES[round % NAMES.length] ?? '';
    const howMany = draw(range(goods.min, goods.max));
    const others = othersOf(howMany - 1).map((other, index) => ({
      ...other,
      ...(draw([false, false, true]) && { name: NAMES[(round + index) % NAMES.length] ?? '' }),
    }));
    const words = draw([wordsFor(layout), wordsFor(layout, WORDS, true), wordsFor(layout, LONG_WORDS, true)]);
    const given = draw(PRICES);
    const prices = { ...pricesFor(layout), ...given };
    const logo = draw(LOGOS);
    return pictureInput({
      size,
      language: draw(['id', 'en']),
      content: { name, ...prices, ...words, ...(others.length > 0 && { others }) },
      brand: {
        name: draw(SHOPS),
        colors: draw(COLORS),
        fonts: { sign: draw(FONT_IDS), body: draw(FONT_IDS) },
        ...(logo && { logo }),
      },
      photos: photosFor(layout, howMany, draw),
    });
  });
}
