/** A price: `amount` (and `max` of a range) in the currency's main unit, whole for IDR; ISO 4217 code. */
export interface Money {
  amount: number;
  max?: number;
  currency: string;
  unit?: string;
}

/** How a currency is marked, the first mark of a code being the one we write. */
export const MARKS: Record<string, string> = {
  Rp: 'IDR',
  US$: 'USD',
  $: 'USD',
  S$: 'SGD',
  A$: 'AUD',
  HK$: 'HKD',
  RM: 'MYR',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '฿': 'THB',
  '₱': 'PHP',
  '₫': 'VND',
};
const CODES =
  'IDR USD SGD MYR EUR GBP JPY CNY KRW INR THB PHP VND AUD NZD HKD TWD CAD CHF AED SAR BND TRY BRL SEK NOK DKK PLN';

const quoted = (text: string) => text.replace(/[$]/g, '\\$');

const FACTORS: Record<string, number> = { k: 1e3, rb: 1e3, ribu: 1e3, jt: 1e6, juta: 1e6, miliar: 1e9 };

/** What things are sold by; used to tell "2 pcs" from a price. */
const MEASURES =
  'pcs|pc|pieces?|biji|buah|butir|bks|bungkus|toples|box|boks|dus|kotak|porsi|kg|kilo|gram|gr|g|ons|liter|ml|l|meter|m|cm|sesi|jam|hari|lembar|lbr|lusin|kodi|seri|pack|pak|paket|botol|btl|cup|gelas|mangkok|set|pasang|potong|ekor|ikat|sachet|pouch|kaleng|karung|roll|slice|loyang|tusuk|orang|pax';

export const MONEY_WORDS = {
  currency: [
    ...Object.keys(MARKS)
      .sort((a, b) => b.length - a.length)
      .map(quoted),
    ...CODES.split(' '),
  ].join('|'),
  suffix: 'ribuan|ribu|rban|rb|k|jutaan|juta|jt|miliar|milyar',
  measure: `(?:${MEASURES})`,
  /** One word, perhaps with its content: "box isi 6". */
  unitWord: '\\p{L}[\\p{L}\\p{M}]{0,19}(?: isi \\d{1,4}(?!\\p{L}))?',
  noUnit: /^(?:belum|sudah|nett?o?|free|gratis|harga|promo|normal)$/u,
  /** ISO code of a mark or code as written. */
  codeOf(mark: string): string {
    const upper = mark.toUpperCase();
    if (upper === 'RUPIAH') return 'IDR';
    const known = Object.entries(MARKS).find(([written]) => written.toUpperCase() === upper);
    return known?.[1] ?? upper;
  },
};

const factorOf = (suffix: string | null): number =>
  suffix === null ? 1 : (FACTORS[suffix.replace(/(?<=[bua])an$/, '').replace('milyar', 'miliar')] ?? 1);

/** Digits with dots and commas → the number they mean before any "rb" or "jt", or null. */
function digits(raw: string, millions: boolean): number | null {
  const marks = raw.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(raw);
  const parts = raw.split(/[.,]/);
  const tail = parts.at(-1) ?? '';
  const head = parts.slice(0, -1);
  const grouped = (groups: string[]) =>
    /^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => group.length === 3);
  const mixed = new Set(marks).size > 1;
  if (mixed) {
    const one = marks.filter((mark) => mark === last).length === 1;
    return one && grouped(head) ? Number(`${head.join('')}.${tail}`) : null;
  }
  if (marks.length > 1) return grouped(parts) ? Number(parts.join('')) : null;
  const thousands = tail.length === 3 && grouped(parts) && head[0] !== '0' && !millions;
  return Number(thousands ? parts.join('') : `${head[0]}.${tail}`);
}

/**
 * The value of a number as written, with its "rb"/"jt"; null when it makes no sense. In rupiah a fraction
 * below 1,000 without a suffix ("25,5") is refused: nobody can tell 25.50 from 25,500.
 */
export function readNumber(raw: string, suffix: string | null, currency: string): number | null {
  if (raw.length > 24) return null;
  const factor = factorOf(suffix);
  const number = digits(raw, factor >= 1e6);
  if (number === null) return null;
  const value = number * factor;
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return null;
  if (currency !== 'IDR') return Math.round(value * 100) / 100;
  if (factor === 1 && value < 1000 && !Number.isInteger(value)) return null;
  return Math.round(value);
}
