import type { CaptionForm, CaptionProduct, CaptionShop } from '@/utils/captions';
import type { FormField } from '@/utils/model';

const idr = (amount: number, more = {}) => ({ amount, currency: 'IDR', ...more });
export const BRACES = ['{{ shop }}', '{% x %}'];

/** Goods as sellers enter them, and such that try to break a caption. */
export const products: Record<string, CaptionProduct> = {
  cookies: {
    name: 'Soft Cookies Matcha',
    price: idr(25000, { unit: 'toples' }),
    strikePrice: 30000,
    promoUntil: '2026-12-12',
    description:
      'Cookies lembut dengan isian cokelat.\nBerat: 250 gram\nIsi: 12 keping\nOrder WA 0812-3456-7890',
    stock: { mode: 'ready', amount: 20 },
    permits: { pirt: '2063471010001-29', halal: 'ID31110000123456' },
  },
  'pre-order cake': {
    name: 'Lapis Legit Prune',
    price: idr(285000, { unit: 'loyang' }),
    description: 'Ukuran: 20 x 20 cm\nTahan: 7 hari di suhu ruang',
    strength: 'Dipanggang lapis demi lapis',
    stock: { mode: 'preorder', amount: 15, closes: '2026-12-18', ready: '2026-12-22' },
  },
  shirt: {
    name: 'Kemeja Linen',
    price: idr(120000, { max: 185000, unit: 'pcs' }),
    description: '-',
    facts: { material: 'linen', size: 'S–XXL', color: 'putih, krem, sage', care: 'cuci dengan air dingin' },
    variants: ['S', 'M', 'L'],
  },
  'no price': { name: 'Tas Anyam Pandan', description: '' },
  service: {
    name: 'Cuci AC 1/2–1 PK',
    price: idr(75000, { unit: 'unit' }),
    description: '',
    facts: { scope: 'cuci unit dalam dan luar', duration: '45 menit', warranty: '7 hari untuk AC yang sama' },
  },
  'emoji and right-to-left': {
    name: '🔥👨‍👩‍👧 قميص \u202eقطن\u202c Gamis \u200fSyar’i 👍🏽',
    price: idr(99000, { unit: 'pcs' }),
    description: '\u202eمادة: قطن\n👗 Bahan: katun 🇮🇩\n👗 Ukuran: S, M, L',
  },
  'very long': {
    name: 'Sambal Bawang Pedas Manis 👍🏽 '.repeat(17).slice(0, 500),
    price: idr(18500, { unit: 'botol' }),
    description: 'Sambal dibuat dari cabai rawit dan bawang. <b>Pedas</b> &amp; gurih! Hub 0812 3456 7890. '
      .repeat(250)
      .slice(0, 20_000),
  },
  'liquid and stars': {
    name: `Kaos ${BRACES[0]} *Limited* ${BRACES[1]}`,
    price: idr(75000, { unit: 'pcs' }),
    description:
      '{% for i in (1..999999999) %}x{% endfor %}\n* Bahan: {{ "katun" }} 24s *\n* Ukuran: 40*60 cm *tebal',
  },
  'quotes, lines and contacts': {
    name: 'Keripik "Pisang"\n\n\n\tO\'Neil \\ | WA 0812-3456-7890 | keripik.com',
    price: idr(12000, { unit: '2 pcs' }),
    description:
      '"Renyah"\r\n\r\n\r\n\r\nRasa: \'asin\'\r\nIG: @keripik\r\nBeli di https://tokopedia.com/keripik',
  },
  empty: { name: '', description: '' },
};

export const fullShop: CaptionShop = {
  name: 'Qkiz Batam',
  kind: 'food',
  tone: 'warm',
  greeting: 'Kak',
  whatsapp: '6281234567890',
  area: 'Batam Center, Batam',
  payment: 'Transfer BCA 1234567890 a.n. Siti, QRIS, COD',
  delivery: 'GoSend atau chat WA 0812-3456-7890',
  hashtags: ['#qkiz', 'kuliner batam', 'cookies', 'jajan', 'snack', 'oleholeh', '!!!', '123'],
};

export const shops: Record<string, CaptionShop | undefined> = {
  'no shop': undefined,
  'empty shop': { name: '', greeting: '', whatsapp: '', area: '', payment: '', delivery: '', hashtags: [] },
  'full shop': fullShop,
};

/** A form filled to the brim, as a hasty user might. */
export const filled = (form: readonly FormField[]): CaptionForm =>
  Object.fromEntries(
    form.map((field) => {
      if (field.type === 'date') return [field.key, '2026-12-12'];
      if (field.type === 'number') return [field.key, 20];
      if (field.type === 'choice') return [field.key, field.options?.at(-1)?.value ?? ''];
      return [field.key, `*Isi* 20 toples\n\n\n~cepat~ ${'kata panjang '.repeat(20)}`];
    }),
  );
