import { MONEY_WORDS, type Money, readNumber } from './money-words';
import { replacePhones } from './phone';
import { fail, ok, type Result } from './result';

export { formatPrice } from './money-format';
export type { Money } from './money-words';

/** `no-price`: no price stands there ("Hubungi penjual"). `not-a-number`: digits that make no sense as one. */
export type PriceReason = 'no-price' | 'not-a-number';

/** Text beyond this is not a price any more; a stranger's page may hand over anything. */
const MAX_LENGTH = 400;

const { currency, suffix, measure, unitWord, noUnit } = MONEY_WORDS;
const TOKEN = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<cur>${currency})\\.?\\s?)?(?<num>\\d+(?:[.,]\\d+)*)` +
    `(?:\\s?(?<suffix>${suffix})(?![\\p{L}\\d]))?(?:\\s?(?<post>IDR|USD|SGD|MYR|EUR|rupiah|€)(?!\\p{L}))?`,
  'giu',
);
const UNIT_AFTER = new RegExp(`^\\s?(?:/|per\\s)\\s?(?<unit>(?:\\d+(?:[.,]\\d+)?\\s?)?${unitWord})`, 'iu');
const UNIT_BEFORE = new RegExp(
  `(?:^|[\\s(/])(?:per\\s?)?(?<unit>(?:\\d{1,4}(?:[.,]\\d)?\\s?)?${measure})\\s*(?:[:=@–-]|hanya|cuma|cukup|harga|jadi)?\\s*$`,
  'iu',
);
const QUANTITY_AFTER = new RegExp(`^\\s?(?:${measure}|[x×%])(?![\\p{L}\\d])`, 'iu');
const RANGE = /^\s*(?:[-–—~]|s\/d|sd|sampai|hingga)\s*/iu;

interface Token {
  start: number;
  end: number;
  raw: string;
  currency: string | null;
  suffix: string | null;
}

function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const group = match.groups ?? {};
    const mark = group.cur ?? group.post;
    return {
      start: match.index,
      end: match.index + match[0].length,
      raw: group.num ?? '',
      currency: mark === undefined ? null : MONEY_WORDS.codeOf(mark),
      suffix: group.suffix?.toLowerCase() ?? null,
    };
  });
}

/** Blanks out what looks like a number but is no price, and the ways of writing the end of one. */
function prepare(text: string): string {
  const plain = text
    .slice(0, MAX_LENGTH)
    .replace(/(\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))/g, '$1')
    .normalize('NFKC');
  return replacePhones(plain, ' ')
    .replace(/(\d)[.,]\s?[-–—]{1,2}(?!\s?\d)/g, '$1')
    .replace(/(\d)\s?-\s?an\b/gi, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How surely a token is the price: 3 marked as money, 2 a number of a price's size, 1 a bare number. */
function rank(token: Token, text: string): number {
  if (token.currency !== null) return 3;
  const after = text.slice(token.end);
  if (token.suffix !== null) return 3;
  const value = Number(token.raw.replace(/\D/g, ''));
  if (QUANTITY_AFTER.test(after) && (value < 1000 || /^\s?(?:[gx×%]|kg|ml|mg|ons)/iu.test(after))) return 0;
  if (/^0\d/.test(token.raw)) return 0;
  if (value >= 500) return 2;
  return /\p{L}/u.test(text.replace(UNIT_AFTER, '').slice(token.end).replace(UNIT_AFTER, '')) ||
    /\p{L}/u.test(text.slice(0, token.start))
    ? 0
    : 1;
}

/** The unit written right after one of `ends`, else right before `start`: "toples", "2 pcs", "box isi 6". */
function unitOf(text: string, start: number, ends: number[]): string | undefined {
  const after = ends.map((end) => text.slice(end).match(UNIT_AFTER)?.groups?.unit).find(Boolean);
  const found = after ?? text.slice(0, start).match(UNIT_BEFORE)?.groups?.unit;
  const unit = found
    ?.trim()
    .toLowerCase()
    .replace(/^([\d.,]+) ?(?=\p{L})/u, '$1 ')
    .replace(/^1 /, '');
  return unit === undefined || noUnit.test(unit) ? undefined : unit;
}

/** The other end of "10–15rb": its token, when one follows at once (a unit may stand between). */
function rangeEnd(text: string, first: Token, all: Token[]): Token | undefined {
  const unit = text.slice(first.end).match(UNIT_AFTER)?.[0].length ?? 0;
  const from = first.end + unit;
  const gap = text.slice(from).match(RANGE)?.[0].length;
  if (gap === undefined) return undefined;
  return all.find((token) => token.start === from + gap);
}

/**
 * Reads a price as Indonesian shops write it (domain facts §5.5): "25.000", "Rp 25.000,-", "25rb", "1,5 jt",
 * "10–15rb", "Rp25.000/pcs", "2 pcs 45rb". Rupiah come out whole; other currencies keep two decimals.
 * `currency` (ISO 4217, default IDR) is used where the text names none.
 */
export function parsePrice(text: string, currency = 'IDR'): Result<Money, PriceReason> {
  const plain = prepare(text);
  if (/^[-–−]\s?\S*\d/.test(plain)) return fail('not-a-number');
  const all = tokens(plain);
  const ranked = all
    .map((token) => ({ token, rank: rank(token, plain) }))
    .filter((entry) => entry.rank > 0)
    .sort((a, b) => b.rank - a.rank);
  for (const { token } of ranked) {
    const price = priceAt(plain, token, all, currency);
    if (price !== null) return ok(price);
  }
  return fail(ranked.length > 0 ? 'not-a-number' : 'no-price');
}

/** The price that `first` is, or is the second half of. A lone "10" before "15rb" means thousands as well. */
function priceAt(text: string, first: Token, all: Token[], fallback: string): Money | null {
  const previous = all.find((token) => rangeEnd(text, token, all) === first);
  const start = previous && previous.suffix === null ? previous : first;
  const end = rangeEnd(text, start, all);
  const currency = start.currency ?? end?.currency ?? fallback;
  const bare = (token: Token) => token.suffix === null && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(token.raw);
  const size = (token: Token) => Number(token.raw.replace(',', '.'));
  let from = start.suffix;
  let to = end?.suffix ?? null;
  if (end && bare(start) && to !== null && size(start) <= size(end)) from = to;
  if (end && bare(end) && from !== null && size(end) >= size(start)) to = from;
  const amount = readNumber(start.raw, from, currency);
  if (amount === null) return null;
  const other = end ? readNumber(end.raw, to, currency) : null;
  const ends = other === null || !end ? [start.end] : [end.end, start.end];
  const unit = unitOf(text, start.start, ends);
  return {
    amount: other === null ? amount : Math.min(amount, other),
    ...(other !== null && other !== amount && { max: Math.max(amount, other) }),
    currency,
    ...(unit !== undefined && { unit }),
  };
}
