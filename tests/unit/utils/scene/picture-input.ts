import {
  type Layout,
  LIST_WORDS,
  type PictureContent,
  type PictureInput,
  type PictureWords,
  type WordKey,
} from '@/utils/scene';
import { approximateMeasure } from './approximate-measure';

export const WARM = { ground: '#fff8ec', accent: '#e3a008', ink: '#1f3d2b' };

export const SIZES = {
  portrait: { width: 1080, height: 1350 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
  tall: { width: 1080, height: 1440 },
};

/** Photos of the main product. */
export const photosOf = (count: number): PictureInput['photos'] =>
  Array.from({ length: count }, (_, index) => ({ assetId: `photo-${index}`, width: 2160, height: 1440 }));

/** One photo of each product, by turns wide, high and square; those of `without` have none. */
export const photosOfGoods = (count: number, without: readonly number[] = []): PictureInput['photos'] =>
  Array.from({ length: count }, (_, goods) => ({
    assetId: `goods-${goods}`,
    goods,
    width: [2160, 1440, 1600][goods % 3] ?? 1600,
    height: [1440, 2160, 1600][goods % 3] ?? 1600,
  })).filter(({ goods }) => !without.includes(goods));

/** Something for every word that a picture may say, as sellers write it. */
export const WORDS: PictureWords = {
  note: 'Isi 12 per toples',
  title: 'Menu minggu ini',
  order: 'WA 0812-3456-7890',
  place: 'Batam Centre',
  closes: 'Jumat, 12 Maret',
  ready: 'Senin, 15 Maret',
  left: 'Sisa 5',
  terms: 'Minimal 2 toples',
  until: '31 Maret 2027',
  quote: 'Cookies-nya lembut, anak-anak suka sekali',
  by: 'Ibu Rina, Batam',
  day: 'Idulfitri',
  date: '10 Maret 2027',
  countdown: 'H-12',
  facts: ['Isi 12 keping', 'Tahan 3 bulan', 'Tanpa pengawet'],
  choices: ['Matcha', 'Cokelat', 'Red velvet', 'Keju'],
  lines: ['Ukuran|Lingkar dada|Panjang', 'S|88 cm|64 cm', 'M|96 cm|66 cm', 'L|104 cm|68 cm'],
};

const LONG = 'Pesan lewat chat kapan saja, dikirim dengan kurir toko ke seluruh kota setiap hari kerja ';
/** The same, far longer than any picture has room for. */
export const LONG_WORDS: PictureWords = Object.fromEntries(
  Object.entries(WORDS).map(([key, value]) => [
    key,
    typeof value === 'string'
      ? `${value} ${LONG}`
      : [...value, ...value, ...value, ...value].map((row, index) => (index % 2 ? row : `${row} ${LONG}`)),
  ]),
) as unknown as PictureWords;

const OTHERS = [
  { name: 'Nastar Keju', price: 'Rp65.000/toples' },
  { name: 'Sambal Bawang Pedas Sekali', price: 'Rp28.000', strikePrice: 'Rp35.000' },
  { name: 'Kastengel', price: 'Rp70.000' },
  { name: 'Batik Tulis Lasem Motif Sekar Jagad', price: 'Rp1.250.000–Rp2.150.000/lembar' },
  { name: 'Es Kopi', price: '12rb' },
  { name: 'Paket Hampers', price: 'Rp999.999.999/set' },
  { name: 'Keripik Singkong Balado', price: 'Rp15.000' },
  { name: 'Bolu' },
];
/** Further products besides the main one, eight at most. */
export const othersOf = (count: number) => OTHERS.slice(0, count);

/** What a layout must have, out of these words; with `all` also what it asks for. */
export function wordsFor(
  layout: Layout,
  words: Partial<PictureWords> = WORDS,
  all = false,
): Partial<PictureWords> {
  const wanted = [...(layout.needs ?? []), ...(all ? ['note' as const, ...(layout.asks ?? [])] : [])];
  const keys = [...new Set(wanted)].filter((key): key is WordKey => key !== 'price' && key !== 'strikePrice');
  return Object.fromEntries(keys.map((key) => [key, words[key]]));
}

/** The prices that a layout must have. */
export const pricesFor = ({ needs = [] }: Layout): Pick<PictureContent, 'price' | 'strikePrice'> => ({
  ...(needs.some((key) => key === 'price' || key === 'strikePrice') && { price: 'Rp25.000/toples' }),
  ...(needs.includes('strikePrice') && { strikePrice: 'Rp30.000' }),
});

/** Photos for a layout: as many as it may have, or `count` of them. */
export const photosFor = ({ goods, photos }: Layout, count = photos.max) =>
  goods.max === 1 ? photosOf(count) : photosOfGoods(count);

/** A full picture; whatever a test is about replaces its part. */
export const pictureInput = (over: Partial<PictureInput> = {}): PictureInput => ({
  content: { name: 'Soft Cookies Matcha', price: 'Rp25.000/toples', strikePrice: 'Rp30.000', note: 'Baru' },
  brand: { name: 'Qkiz Batam', colors: WARM },
  size: SIZES.portrait,
  photos: photosOf(4),
  measure: approximateMeasure,
  ...over,
});

/** A full picture that has all that the layout needs and asks for. */
export const inputFor = (layout: Layout, over: Partial<PictureInput> = {}): PictureInput =>
  pictureInput({
    content: {
      name: 'Soft Cookies Matcha',
      price: 'Rp25.000/toples',
      strikePrice: 'Rp30.000',
      others: othersOf(layout.goods.max - 1),
      ...wordsFor(layout, WORDS, true),
    },
    photos: photosFor(layout),
    ...over,
  });

export const isList = (key: WordKey) => (LIST_WORDS as readonly WordKey[]).includes(key);
