import { type Money, parsePrice } from '../../core/money';

/** Currencies without small coins in use: three digits after a dot are thousands there, never a fraction. */
const WHOLE = new Set(['IDR', 'VND', 'KRW', 'JPY', 'CLP', 'COP', 'PYG', 'HUF', 'TWD', 'ARS', 'ISK', 'UGX']);

/** ISO codes that shops write beside their prices. */
const CODES =
  'idr|usd|eur|gbp|sgd|myr|thb|php|vnd|inr|lkr|pkr|bdt|aud|nzd|cad|hkd|twd|cny|rmb|jpy|krw|chf|sek|nok|dkk|isk|pln|czk|huf|ron|bgn|hrk|rub|uah|byn|kzt|try|ils|aed|sar|qar|kwd|egp|zar|ngn|kes|brl|mxn|ars|clp|cop|pen|uyu';
const CODE = new RegExp(`(?<!\\p{L})(${CODES})(?!\\p{L})`, 'iu');

/** Marks that stand for one currency wherever they are seen; `$`, `kr`, `¥` and `元` need the page's word for it. */
const MARKS: [RegExp, string][] = [
  [/(^|[^\p{L}])(rp|rupiah)(?!\p{L})/iu, 'IDR'],
  [/€|\beuro?s?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/₫|\dđ/i, 'VND'],
  [/₩|원/, 'KRW'],
  [/円|税込/, 'JPY'],
  [/₪|ש"ח|ש״ח/, 'ILS'],
  [/₹/, 'INR'],
  [/฿|บาท/, 'THB'],
  [/₱/, 'PHP'],
  [/₴|грн/i, 'UAH'],
  [/₺|\d\s?tl\b/i, 'TRY'],
  [/\bzł/i, 'PLN'],
  [/\bkč/i, 'CZK'],
  [/\blei\b/i, 'RON'],
  [/лв/i, 'BGN'],
  [/₸/, 'KZT'],
  [/nt\s?\$/i, 'TWD'],
  [/hk\s?\$/i, 'HKD'],
  [/(^|[^\p{L}])r\$/iu, 'BRL'],
  [/\bus\s?\$/i, 'USD'],
  [/(^|[^\p{L}])a(u)?\$/iu, 'AUD'],
  [/(^|[^\p{L}])c(a)?\$/iu, 'CAD'],
  [/\bs\$/i, 'SGD'],
  [/(^|[^\p{L}])rm\s?\d/iu, 'MYR'],
  [/\bft\b/i, 'HUF'],
  [/руб|₽/i, 'RUB'],
  [/ر\.?\s?س|ريال/, 'SAR'],
  [/د\.?\s?إ|درهم/, 'AED'],
  [/جنيه|ج\.م/, 'EGP'],
];

/** What a bare `$` or `kr` means on an address's country; the page's own markup goes before it. */
const BY_TLD: Record<string, string> = {
  id: 'IDR',
  my: 'MYR',
  sg: 'SGD',
  ph: 'PHP',
  th: 'THB',
  vn: 'VND',
  au: 'AUD',
  nz: 'NZD',
  ca: 'CAD',
  hk: 'HKD',
  tw: 'TWD',
  cl: 'CLP',
  co: 'COP',
  ar: 'ARS',
  mx: 'MXN',
  br: 'BRL',
  jp: 'JPY',
  kr: 'KRW',
  cn: 'CNY',
  in: 'INR',
  uk: 'GBP',
  ch: 'CHF',
  pl: 'PLN',
  cz: 'CZK',
  ro: 'RON',
  hu: 'HUF',
  se: 'SEK',
  no: 'NOK',
  dk: 'DKK',
  by: 'BYN',
  ua: 'UAH',
  ru: 'RUB',
  il: 'ILS',
  lk: 'LKR',
  tr: 'TRY',
  ae: 'AED',
  za: 'ZAR',
  de: 'EUR',
  fr: 'EUR',
  es: 'EUR',
  it: 'EUR',
  nl: 'EUR',
  be: 'EUR',
  at: 'EUR',
  ie: 'EUR',
  pt: 'EUR',
  fi: 'EUR',
  ee: 'EUR',
  lv: 'EUR',
  lt: 'EUR',
  si: 'EUR',
  sk: 'EUR',
  gr: 'EUR',
  hr: 'EUR',
}; // prettier-ignore

/** The currency of the country in the address's last part; USD for `.com` and its like. */
export const currencyOfHost = (url: URL): string => BY_TLD[url.hostname.split('.').at(-1) ?? ''] ?? 'USD';

/** The currency a text names by its mark or code, or null. `Rs` is the rupee of the page's own country. */
export function currencyIn(text: string): string | null {
  const marked = MARKS.find(([mark]) => mark.test(text))?.[1];
  if (marked) return marked;
  const code = text.match(CODE)?.[1]?.toUpperCase();
  return code === 'RMB' ? 'CNY' : (code ?? null);
}

/** An ISO code out of what markup calls a currency ("idr", "Rp", "$"), or null. */
export function currencyCode(raw: unknown): string | null {
  if (typeof raw !== 'string') return null;
  const text = raw.trim().slice(0, 12);
  return /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : currencyIn(text);
}

/** Digits with their separators → a number, when the currency is known. */
function readAmount(raw: string, currency: string): number | null {
  const compact = raw.replace(/(\d)[\s'’\u00a0\u202f](?=\d)/g, '$1').replace(/[.,]\s?[-–—]+$/, '');
  const digits = compact.match(/\d[\d.,]*/)?.[0].replace(/[.,]$/, '');
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
    } else amount = readAmount(text, currencyIn(text) ?? currency);
  }
  if (amount === null || !Number.isFinite(amount) || amount <= 0 || amount > 1e12) return null;
  return { amount: currency === 'IDR' ? Math.round(amount) : amount, currency };
}

/** True where a text says something else about money: an instalment, a saving, shipping, a voucher. */
export const notThePrice = (text: string): boolean =>
  /hemat|cicil|\/\s?(bln|bulan|mo(nth)?)\b|per month|ongkir|ongkos|voucher|cashback|min(imal|\.)?\s+belanja|save\b|shipping|delivery|instal|was\b|rrp|excl|points|off\b|%/i.test(
    text,
  );

/** True where the only money in a text is what delivery or a voucher is worth: never a price, not even a poor one. */
export const isCharge = (text: string): boolean =>
  /^[^\d]{0,40}(ongkir|ongkos|biaya kirim|voucher|cashback|min(imal|\.)?\s+belanja|shipping|delivery)/i.test(
    text,
  );

const NUMBER = String.raw`\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const MARK = `rp\\.?|(?:us|nt|hk|au?|ca?|s|r)\\s?\\$|rm|€|£|\\$|¥|￥|₫|₩|₪|₹|฿|₱|₴|₺|₽|₸|zł|kč|lei|лв|kr|kn|ft|tl|원|円|元|บาท|đ|руб|грн|р\\.|rs\\.?|ر\\.?\\s?س|ريال|د\\.?\\s?إ|درهم|جنيه|ج\\.م|ש"ח|ש״ח|${CODES}`;
const BEFORE = new RegExp(`(?<![\\p{L}])(?:${MARK})\\s?(?:${NUMBER})`, 'iu');
const AFTER = new RegExp(`(?<![\\d.,])(?:${NUMBER})(?:,?-)?\\s?(?:${MARK})(?!\\p{L})`, 'iu');

/**
 * The price in a short visible text, or null when no currency stands beside a number. Rupiah go through the
 * shared parser ("25rb", ranges, units); for other currencies the page's separators are read by the same rule.
 */
export function visiblePrice(raw: string, fallback: string): Money | null {
  const text = raw.slice(0, 120).replace(/\s+/g, ' ').trim();
  const found = text.match(BEFORE)?.[0] ?? text.match(AFTER)?.[0];
  const rupiah = currencyIn(text) === 'IDR';
  if (!found && !rupiah) return null;
  if (rupiah) {
    const parsed = parsePrice(text, 'IDR');
    return parsed.ok && parsed.data.currency === 'IDR' && parsed.data.amount > 0 ? parsed.data : null;
  }
  const currency = currencyIn(found ?? '') ?? fallback;
  const amount = readAmount(found ?? '', currency);
  if (amount === null || amount <= 0 || amount > 1e12) return null;
  return { amount, currency };
}
