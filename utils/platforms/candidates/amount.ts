import { type Money, parsePrice } from '../../core/money';
import { CODES, currencyIn } from './currencies';

/** Currencies without small coins in use: three digits after a dot are thousands there, never a fraction. */
const WHOLE = new Set(['IDR', 'VND', 'KRW', 'JPY', 'CLP', 'COP', 'PYG', 'HUF', 'TWD', 'ARS', 'ISK', 'UGX']);

/** Digits with their separators → a number, when the currency is known. */
function readAmount(raw: string, currency: string): number | null {
  const compact = raw.replace(/(\d)[\s'’\u00a0\u202f](?=\d)/g, '$1').replace(/[.,]\s?[-–—]+$/, '');
  const written = compact.match(/\d[\d.,]*/)?.[0].replace(/[.,]$/, '');
  // South Asia groups by two above the thousands: 1,25,000.
  const digits = written?.replace(/^\d{1,2}(,\d{2})+,\d{3}(?=\.|$)/, (lakhs) => lakhs.replaceAll(',', ''));
  if (!digits || digits.length > 18) return null;
  const parsed = parsePrice(digits, currency === 'IDR' ? 'IDR' : currency);
  return parsed.ok ? parsed.data.amount : null;
}

/**
 * A price out of markup, where a dot is the decimal point by schema.org's rule ("235000.00", 19.5), unless the
 * currency has no coins and three digits follow ("24.990" CLP). Null for zero, objects and nonsense: a zero
 * price in markup means "unknown" (seen on shops' sold-out pages).
 */
export function markupPrice(raw: unknown, currency: string): Money | null {
  let amount: number | null = null;
  if (typeof raw === 'number') amount = raw;
  else if (typeof raw === 'string' && raw.length < 60) {
    const text = raw.trim();
    if (/^\d+(\.\d+)?$/.test(text)) {
      amount =
        WHOLE.has(currency) && /^\d{1,3}\.\d{3}$/.test(text) ? Number(text.replace('.', '')) : Number(text);
    } else if (!/^[-–−]\s?\d/.test(text)) amount = readAmount(text, currencyIn(text) ?? currency);
  }
  if (amount === null || !Number.isFinite(amount) || amount <= 0 || amount > 1e12) return null;
  return { amount: currency === 'IDR' ? Math.round(amount) : amount, currency };
}

/** Words of a part payment, a saving, shipping, a voucher, a price without tax or of long ago, by what they mean. */
const OTHER_MONEY = [
  'hemat|save\\b|saving|you save|ahorr|econom|sparen|spar\\s?\\d|descuento|rabatt?\\b|скидк|oszczędz',
  'cicil|instal|/\\s?(bln|bulan|mo(nth)?|mes|mois|monat)\\b|per month|per bulan|monatl|mensual|cuotas?\\b|vezes|parcel|raten|rate da|mensilit|pay in \\d|\\d\\s?x\\s|klarna|afterpay|paylater|interés|juros|分割|무이자',
  'grosir|wholesale|reseller|dropship|min\\.?\\s?\\d+\\s?(pcs|buah)|bonus|senilai|worth\\b',
  'voucher|kupon|coupon|cashback|min(imal|\\.)?\\s+belanja|points?\\b|poin\\b|gift card|deposit|dp\\s',
  'member|anggota|회원가|会員|used\\b|bekas\\b|pre-owned|refurb|gebraucht',
  'excl|exkl|ex\\.? ?vat|\\+ ?vat|zzgl|ohne mwst|sin iva|bez dph|netto\\b|hors taxe|\\bht\\b|brez ddv|税抜|belum termasuk',
  'off\\b|%|/\\s?(100\\s?)?(g|ml)\\b|per 100|grundpreis|당\\s',
];
/** Words beside a price of long ago. */
const OLD_PRICE =
  /\bwas\b|\brrp\b|\bmsrp\b|\bmrp\b|\buvp\b|\b(list|regular|old|original) price|\bstatt\b|\bantes\b|\bbefore\b|harga (normal|coret|awal|lama|asli)|gammel pris|tidligere|ordinarie|ancien prix|alter preis|prezzo precedente|precio (anterior|normal)|^de:? r\$|(stará|stara|původní|pôvodná|redna|poprzednia) cena|старая цена|giá (gốc|cũ)|ราคาปกติ|希望小売価格|原價|原价|定価|정가/i;

/** True where a text says of its price that it was asked before. */
export const speaksOfOld = (text: string): boolean => OLD_PRICE.test(text);

const NOT_THE_PRICE = new RegExp(OTHER_MONEY.join('|'), 'iu');

const SHIPPING =
  /ongkir|ongkos|shipping|delivery|postage|versand|envío|envio|frete|livraison|verzend|доставк|送料|運費|运费|배송|משלוח|الشحن/i;
const WITHOUT_TAX = new RegExp(OTHER_MONEY.find((words) => words.startsWith('excl')) ?? '', 'iu');

/** True where a text says of its price that the tax is not in it. */
export const withoutTax = (text: string): boolean => WITHOUT_TAX.test(text);

/** True where a text says something else about money than what the thing costs. */
export function notThePrice(text: string): boolean {
  if (NOT_THE_PRICE.test(text)) return true;
  // Behind a price they only say that shipping comes on top.
  const at = text.search(/\d/);
  return SHIPPING.test(at > 0 ? text.slice(0, at) : text);
}

/** True where the only money in a text is what delivery or a voucher is worth: never a price, not even a poor one. */
export const isCharge = (text: string): boolean =>
  /^[^\d]{0,40}(ongkir|ongkos|biaya kirim|voucher|cashback|min(imal|\.)?\s+belanja|shipping|delivery)/i.test(
    text,
  );

const NUMBER = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?|\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const MARK = `rp\\.?|(?:us|nt|hk|au?|ca?|s|r)\\s?\\$|rm|€|£|\\$|¥|￥|₫|₩|₪|₹|฿|₱|₴|₺|₽|₸|zł|kč|lei|лв|kr|kn|ft|tl|원|円|元|บาท|đ|руб|грн|р\\.|rs\\.?|ر\\.?\\s?س|ريال|د\\.?\\s?إ|درهم|جنيه|ج\\.م|ש"ח|ש״ח|${CODES}`;
const BEFORE = new RegExp(`(?<![\\p{L}])(?:${MARK})\\s?(?:${NUMBER})`, 'iu');
const AFTER = new RegExp(`(?<![\\d.,])(?:${NUMBER})(?:,?-)?\\s?(?:${MARK})(?!\\p{L})`, 'iu');

const EVERY = new RegExp(`${BEFORE.source}|${AFTER.source}`, 'giu');

/** Where the first price in a short text ends, null where none is marked as one. */
export function endOfFirstPrice(text: string): number | null {
  const found = text.match(BEFORE) ?? text.match(AFTER) ?? text.match(/\d[\d.,]*\s?(rb|ribu|jt|juta)\b/i);
  return found ? (found.index ?? 0) + found[0].length : null;
}

/** How many prices stand in a short text. */
export const countPrices = (text: string): number => text.slice(0, 160).match(EVERY)?.length ?? 0;

/** What a mark of several countries stands for; `fallback`, the page's own currency, goes first where it fits. */
function usual(text: string, fallback: string): string {
  if (fallback !== 'USD' || text.includes('$')) return fallback;
  if (/rs/i.test(text)) return 'INR';
  if (/[¥￥]/.test(text)) return 'JPY';
  if (/元/.test(text)) return 'CNY';
  return /kr/i.test(text) ? 'SEK' : fallback;
}

/**
 * Thousands in words without a mark, where the text says that they are a price: "18rb/bks", "harga 18rb",
 * "2 pcs 45rb". Alone they may as well count buyers or stars: "1,1rb".
 */
const inThousands = (text: string): boolean =>
  /\d\s?(rb|ribu|jt|juta)\b/i.test(text) &&
  /(rb|ribu|jt|juta)\s?(\/|per\s)|harga|@|\d\s?(pcs|buah|bks|bungkus|box|pack|paket|botol|toples)\s+\d/i.test(
    text,
  ) &&
  !/terjual|sold|ulasan|review|pengikut|followers|penilaian|dilihat|views/i.test(text);

/** The other end of a range, where one follows at once: "￥12.50 - ￥18.80". */
function rangeEnd(rest: string, currency: string): number | null {
  const gap = rest.match(/^\s?[-–—~]\s?/)?.[0];
  if (gap === undefined) return null;
  const end = rest.slice(gap.length).match(BEFORE) ?? rest.slice(gap.length).match(AFTER);
  return end?.index === 0 ? readAmount(end[0], currency) : null;
}

/**
 * The price in a short visible text, or null when no currency stands beside a number. Rupiah go through the
 * shared parser ("25rb", ranges, units); for other currencies the page's separators are read by the same rule.
 */
export function visiblePrice(raw: string, fallback: string): Money | null {
  const text = raw.slice(0, 120).replace(/\s+/g, ' ').trim();
  const found = text.match(BEFORE)?.[0] ?? text.match(AFTER)?.[0];
  const rupiah = currencyIn(text) === 'IDR' || (fallback === 'IDR' && !found && inThousands(text));
  if (!found && !rupiah) return null;
  if (rupiah) {
    const parsed = parsePrice(text.replace(/[-–−]?\s?\d{1,3}(?:[.,]\d{1,2})?\s?%/g, ' '), 'IDR');
    return parsed.ok && parsed.data.currency === 'IDR' && parsed.data.amount > 0 ? parsed.data : null;
  }
  const currency = currencyIn(found ?? '') ?? usual(found ?? '', fallback);
  const amount = readAmount(found ?? '', currency);
  if (amount === null || amount <= 0 || amount > 1e12) return null;
  const max = rangeEnd(text.slice(text.indexOf(found ?? '') + (found ?? '').length), currency);
  return { amount, currency, ...(max !== null && max > amount && { max }) };
}
