import type { Page } from './candidate';

/** ISO codes that shops write beside their prices. */
export const CODES =
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
  pk: 'PKR',
  bd: 'BDT',
  np: 'NPR',
  sa: 'SAR',
  eg: 'EGP',
  kz: 'KZT',
  bg: 'BGN',
  pe: 'PEN',
  uy: 'UYU',
  ke: 'KES',
  ng: 'NGN',
  lu: 'EUR',
  mt: 'EUR',
  cy: 'EUR',
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

/** Currencies of languages that one country speaks, for shops on `.com`. */
const BY_LANGUAGE: Record<string, string> = {
  id: 'IDR',
  ms: 'MYR',
  th: 'THB',
  vi: 'VND',
  ja: 'JPY',
  ko: 'KRW',
  sv: 'SEK',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  da: 'DKK',
  is: 'ISK',
  pl: 'PLN',
  cs: 'CZK',
  hu: 'HUF',
  ro: 'RON',
  bg: 'BGN',
  uk: 'UAH',
  ru: 'RUB',
  tr: 'TRY',
  he: 'ILS',
  de: 'EUR',
  fr: 'EUR',
  it: 'EUR',
  nl: 'EUR',
  fi: 'EUR',
  el: 'EUR',
}; // prettier-ignore

/** The currency of the country in the address's last part; USD for `.com` and its like. */
export const currencyOfHost = (url: URL): string => BY_TLD[url.hostname.split('.').at(-1) ?? ''] ?? 'USD';

/**
 * The currency of a page's country: of its address's last part, else of its language; USD where neither tells.
 */
export function currencyOfPage({ doc, url }: Pick<Page, 'doc' | 'url'>): string {
  const byHost = currencyOfHost(url);
  if (byHost !== 'USD') return byHost;
  const lang = (doc.documentElement?.getAttribute('lang') ?? '').slice(0, 20).toLowerCase();
  const [language = '', region = ''] = lang.split(/[-_]/);
  return BY_TLD[region === 'gb' ? 'uk' : region] ?? BY_LANGUAGE[language] ?? 'USD';
}

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
