import type { Layout, PictureContent, PictureGoods, PictureWords } from '../../../utils/scene';

type Family = Layout['family'];
type Words = Partial<PictureWords>;

const GOODS: readonly [PictureGoods, ...PictureGoods[]] = [
  { name: 'Soft Cookies Matcha', price: 'Rp25.000/toples', strikePrice: 'Rp30.000' },
  { name: 'Soft Cookies Cokelat', price: 'Rp23.000/toples', strikePrice: 'Rp28.000' },
  { name: 'Sambal Bawang', price: 'Rp35.000' },
  { name: 'Kain Batik Lipat', price: 'Rp185.000', strikePrice: 'Rp210.000' },
  { name: 'Nastar Klasik', price: 'Rp65.000' },
  { name: 'Kastengel Keju Edam', price: 'Rp85.000' },
  { name: 'Putri Salju', price: 'Rp60.000' },
  { name: 'Lidah Kucing', price: 'Rp45.000' },
  { name: 'Sagu Keju', price: 'Rp48.000' },
];

const BUNDLE: PictureGoods = { name: 'Paket Lebaran', price: 'Rp235.000/paket', strikePrice: 'Rp260.000' };

const ORDER = 'WA 0812-7000-1234';

/** What a seller would type for a picture of that family; a layout takes of it what it asks for. */
const USUAL: Partial<Record<Family, Words>> = {
  list: { title: 'Daftar harga', note: 'Harga per toples' },
  preorder: { closes: 'Jumat, 14 Maret', ready: 'Senin, 17 Maret', note: 'Isi 12 per toples' },
  promo: { terms: 'Min. beli 2 toples', until: '31 Maret' },
  bundle: { facts: ['2 toples nastar', '2 toples kastengel', 'Kartu ucapan'] },
  restock: { left: 'Sisa 5' },
  chart: {
    lines: [
      'Ukuran | Lebar dada | Panjang',
      'S | 46 cm | 66 cm',
      'M | 49 cm | 69 cm',
      'L | 52 cm | 72 cm',
      'XL | 55 cm | 75 cm',
      'XXL | 58 cm | 78 cm',
    ],
    note: 'Toleransi 1–2 cm',
  },
  choices: { choices: ['Matcha', 'Cokelat', 'Red velvet', 'Kopi susu', 'Keju'], note: 'Bisa campur rasa' },
  testimonial: {
    quote: 'Cookies-nya lembut, tidak terlalu manis. Anak-anak minta lagi!',
    by: 'Bu Rina, Batam',
  },
  tip: {
    title: 'Agar kue kering tetap renyah',
    lines: ['Tutup toples rapat-rapat', 'Simpan jauh dari sinar matahari', 'Ambil dengan sendok kering'],
  },
  steps: {
    lines: ['Pilih rasa dan jumlah', 'Chat kami untuk cek stok', 'Bayar lewat QRIS', 'Ambil atau kami antar'],
  },
  countdown: {
    day: 'Idulfitri',
    date: '10 Maret 2027',
    countdown: 'H-12',
    note: 'Pesan sebelum kehabisan waktu',
  },
  bazaar: { title: 'Bazar Ramadan', place: 'Batam Centre, Hall A', date: 'Sabtu, 6 Maret, 10.00–21.00' },
  thanks: { note: 'Pesanan ke-100 sudah sampai tujuan' },
  catalogue: { title: 'Katalog Lebaran', note: 'Kue kering rumahan' },
  carousel: {
    title: '3 cara menyimpan kue kering',
    lines: ['Tutup toples rapat-rapat', 'Simpan di tempat sejuk', 'Ambil dengan sendok kering'],
  },
};
/** Each slide of a series says something else. */
const SLIDES: Record<NonNullable<Layout['slide']>, Words> = {
  cover: { title: '3 cara menyimpan kue kering', note: 'Tips dapur' },
  middle: {
    title: 'Simpan di tempat sejuk',
    lines: ['Jauhkan dari kompor dan sinar matahari.', 'Lemari makan lebih baik daripada kulkas.'],
  },
  last: { title: '', place: 'Batam Centre' },
};
const COMMON: Words = { order: ORDER, facts: ['Isi 12', 'Tahan 3 bulan', 'Tanpa pengawet'] };

const LONG_LINE =
  'Pastikan toples benar-benar kering sebelum diisi lagi supaya kue tidak cepat lembek dan tengik';
const LONG: Words = {
  note: 'Tutup PO hari Jumat tanggal 14 Maret 2027 pukul 15.00 WIB',
  title: 'Kumpulan kue kering rumahan untuk hantaran keluarga besar di hari raya',
  order: 'WA 0812-3456-7890 atau DM Instagram @tokokuebuhajisitiaminah',
  place: 'Gedung Serbaguna Kompleks Perumahan Puri Legenda Blok C, Batam Centre',
  closes: 'Jumat, 14 Maret 2027 pukul 15.00 WIB',
  ready: 'Senin, 17 Maret 2027 mulai pukul 09.00 WIB',
  left: 'Sisa 12 toples saja',
  terms: 'Minimal belanja Rp150.000, tidak berlaku kelipatan, khusus Batam',
  until: 'Minggu, 31 Maret 2027',
  quote:
    'Awalnya ragu karena pesannya mendadak, ternyata dibalas cepat dan kuenya sampai dalam keadaan utuh. Rasanya lembut, tidak terlalu manis, dan toplesnya rapi sekali. Sudah tiga kali pesan untuk arisan dan semuanya habis duluan sebelum acara selesai. Terima kasih, Bu!',
  by: 'Ibu Hj. Siti Aminah Nurhaliza, Perumahan Puri Legenda, Batam Centre',
  day: 'Hari Raya Idulfitri 1448 Hijriah',
  date: 'Rabu–Kamis, 10–11 Maret 2027 pukul 10.00–21.00 WIB',
  countdown: '12 hari lagi',
  facts: ['Isi 12 keping per toples', 'Tahan 3 bulan di suhu ruang', 'Tanpa pengawet', 'Mentega asli'],
  choices: [
    'Matcha Kyoto',
    'Cokelat Belgia ganda',
    'Red velvet krim keju',
    'Kopi susu gula aren',
    'Keju edam',
    'Pandan kelapa',
    'Stroberi',
    'Tiramisu',
    'Kacang mete panggang',
    'Lemon',
    'Vanila',
    'Kayu manis',
  ],
  lines: Array.from({ length: 12 }, (_, index) =>
    index % 2 ? LONG_LINE : `Simpan di tempat sejuk ${index + 1}`,
  ),
};
const LONG_CHART = [
  'Ukuran | Lebar dada | Panjang badan | Panjang lengan | Lingkar leher',
  ...Array.from(
    { length: 11 },
    (_, row) => `${row + 1} tahun | ${40 + row} cm | ${60 + row} cm | ${50 + row} cm | ${30 + row} cm`,
  ),
];

export const SAMPLES = ['usual', 'long', 'short'] as const;
export type Sample = (typeof SAMPLES)[number];

const asked = (layout: Layout, words: Words): Words => {
  const keys = new Set<string>([...(layout.asks ?? []), ...(layout.needs ?? []), 'note']);
  return Object.fromEntries(Object.entries(words).filter(([key]) => keys.has(key)));
};

/**
 * What stands in the example of a layout: `usual` as most sellers would fill it in, `long` as long as people
 * write, `short` the least that it needs.
 */
export function sampleFor(layout: Layout, sample: Sample): PictureContent {
  const usual: Words = { ...COMMON, ...USUAL[layout.family], ...(layout.slide && SLIDES[layout.slide]) };
  // A slide of words bears the number of its point.
  if (layout.slide === 'middle' && layout.asks?.includes('lines')) usual.note = '2';
  const [first, ...others] = GOODS;
  const main = layout.family === 'bundle' ? BUNDLE : first;
  const further = { others: others.slice(0, layout.goods.max - 1) };
  if (sample === 'usual') return { ...main, ...further, ...asked(layout, usual) };
  if (sample === 'long') {
    const lines = layout.family === 'chart' ? { lines: LONG_CHART } : {};
    return {
      name: 'Paket Hampers Lebaran Premium isi 6 Toples Kue Kering + Kartu Ucapan',
      price: 'Rp125.999.000/set',
      strikePrice: 'Rp199.999.000',
      others: further.others.map((goods) => ({
        ...goods,
        name: `${goods.name} Premium Kemasan Hadiah`,
        price: 'Rp999.999.000/paket',
      })),
      ...asked(layout, { ...LONG, ...lines }),
    };
  }
  const needs = Object.fromEntries(
    Object.entries({ ...usual, ...main }).filter(([key]) => layout.needs?.some((need) => need === key)),
  );
  return { ...needs, name: 'Tas', others: others.slice(0, Math.max(0, layout.goods.min - 1)) };
}
