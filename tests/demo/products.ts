/** What the demo marketplace sells. Shops, products and people are invented. */
export interface DemoProduct {
  shopId: number;
  itemId: number;
  /** The words before `-i.<shop>.<item>` in the address. */
  slug: string;
  name: string;
  shop: string;
  city: string;
  /** As printed; absent when the seller wants to be asked. */
  priceText?: string;
  /** Integer rupiah for the structured data; two numbers are a range. */
  price?: [number] | [number, number];
  strikeText?: string;
  discount?: string;
  unit?: string;
  stock: number;
  sold: string;
  rating?: string;
  category: string[];
  specs: [string, string][];
  variants?: { label: string; options: string[] };
  description: string;
  /** Ids of the demo photos (see photos/), the main one first. */
  photos: string[];
}

export const DEMO_PRODUCTS: readonly DemoProduct[] = [
  {
    shopId: 1,
    itemId: 2,
    slug: 'Soft-Cookies-Matcha-Toples',
    name: 'Soft Cookies Matcha Toples 200gr',
    shop: 'Qkiz Batam',
    city: 'Kota Batam',
    priceText: 'Rp25.000',
    price: [25000],
    unit: 'toples',
    stock: 24,
    sold: '312',
    rating: '4,9',
    category: ['Makanan & Minuman', 'Kue Kering', 'Cookies'],
    specs: [
      ['Berat Produk', '200 g'],
      ['Masa Penyimpanan', '14 hari'],
      ['Rasa', 'Matcha'],
      ['Dikirim Dari', 'Kota Batam'],
    ],
    variants: { label: 'Rasa', options: ['Matcha', 'Matcha cokelat putih'] },
    description: [
      'Soft Cookies Matcha 🍵🍪',
      '',
      'Lembut di dalam, renyah tipis di pinggir. Matcha asli, potongan cokelat putih dan cokelat hitam.',
      '',
      '✅ Isi 200 gr (± 10 keping) per toples',
      '✅ Dibuat setelah dipesan, siap kirim H+1',
      '✅ Tahan 14 hari di suhu ruang, 30 hari di kulkas',
      '',
      'Cara simpan: tutup rapat, jauhkan dari panas ☀️',
      'Mengandung gluten, susu dan telur.',
    ].join('\n'),
    photos: ['cookies-matcha-piring', 'cookies-matcha-toples'],
  },
  {
    shopId: 1,
    itemId: 7,
    slug: 'Soft-Cookies-Cokelat-Toples-Besar',
    name: 'Soft Cookies Cokelat Lumer Toples Besar 450gr Isi 22 Keping Cocok untuk Hampers Arisan dan Oleh-oleh Khas Batam Homemade Tanpa Pengawet',
    shop: 'Qkiz Batam',
    city: 'Kota Batam',
    priceText: 'Rp48.500',
    price: [48500],
    strikeText: 'Rp60.000',
    discount: '-19%',
    unit: 'toples',
    stock: 9,
    sold: '1,2RB',
    rating: '4,8',
    category: ['Makanan & Minuman', 'Kue Kering', 'Cookies'],
    specs: [
      ['Berat Produk', '450 g'],
      ['Masa Penyimpanan', '14 hari'],
      ['Dikirim Dari', 'Kota Batam'],
    ],
    description: [
      'Toples besar untuk keluarga 👨‍👩‍👧',
      '',
      '🍫 Cokelat lumer di tengah',
      '🎁 Bisa tulis kartu ucapan',
      '',
      'Harga sebelum diskon Rp60.000, hanya sampai akhir bulan.',
    ].join('\n'),
    photos: ['cookies-cokelat-piring'],
  },
  {
    shopId: 31,
    itemId: 402,
    slug: 'Kain-Batik-Kawung-Katun',
    name: 'Kain Batik Motif Kawung Katun Halus',
    shop: 'Griya Kain Sekar',
    city: 'Kota Jambi',
    priceText: 'Rp10.000 - Rp15.000',
    price: [10000, 15000],
    stock: 140,
    sold: '86',
    rating: '4,7',
    category: ['Fashion Muslim', 'Kain', 'Kain Batik'],
    specs: [
      ['Bahan', 'Katun'],
      ['Lebar Kain', '115 cm'],
      ['Dikirim Dari', 'Kota Jambi'],
    ],
    variants: { label: 'Panjang', options: ['0,5 meter', '1 meter'] },
    description: [
      'Kain batik katun, adem dan tidak luntur 🧵',
      '',
      'Warna: sogan, biru tua',
      '0,5 meter Rp10.000 · 1 meter Rp15.000',
      'Pembelian di atas 10 meter dikirim tanpa sambungan.',
    ].join('\n'),
    photos: ['batik-lipat'],
  },
  {
    shopId: 44,
    itemId: 518,
    slug: 'Sambal-Bawang-Botol-150ml',
    name: 'Sambal Bawang Pedas Botol 150 ml',
    shop: 'Dapur Bu Rini',
    city: 'Kab. Berau',
    priceText: 'Rp22.000',
    price: [22000],
    strikeText: 'Rp25.000',
    discount: '-12%',
    unit: 'botol',
    stock: 58,
    sold: '640',
    rating: '4,9',
    category: ['Makanan & Minuman', 'Bumbu', 'Sambal'],
    specs: [
      ['Isi', '150 ml'],
      ['Masa Penyimpanan', '30 hari'],
      ['Dikirim Dari', 'Kab. Berau'],
    ],
    variants: { label: 'Level', options: ['Sedang', 'Pedas', 'Pedas sekali'] },
    description: 'Sambal bawang rumahan 🌶️🧄\n\nCabai segar, bawang putih, minyak kelapa.\nTanpa pewarna.',
    photos: ['sambal-bawang'],
  },
  {
    shopId: 52,
    itemId: 611,
    slug: 'Jasa-Hias-Hantaran-Custom',
    name: 'Jasa Hias Hantaran Custom',
    shop: 'Kriya Melati',
    city: 'Kota Tanjungpinang',
    stock: 0,
    sold: '4',
    category: ['Souvenir & Pesta', 'Hantaran'],
    specs: [['Dikirim Dari', 'Kota Tanjungpinang']],
    description: 'Harga tergantung isi dan jumlah kotak.\nSilakan tanya dulu ya 🙏',
    photos: [],
  },
];

/** The product at an address path, or undefined: `/<slug>-i.<shop>.<item>` or `/product/<shop>/<item>`. */
export function productAt(path: string): DemoProduct | undefined {
  const hit = /^\/(?:[^/]*-i\.|product\/)(\d+)[./](\d+)\/?$/.exec(path);
  if (!hit) return undefined;
  return DEMO_PRODUCTS.find((p) => p.shopId === Number(hit[1]) && p.itemId === Number(hit[2]));
}

/** The path under which a product is shown. */
export const productPath = (p: DemoProduct): string => `/${p.slug}-i.${p.shopId}.${p.itemId}`;
