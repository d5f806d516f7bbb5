import { parsePrice } from '../../core/money';
import type { Price } from '../../model';
import { isCharge, notThePrice } from '../candidates/amount';
import { cut } from '../clean';

const MAX_NAME = 80;
const MAX_LINES = 80;

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d{1,2})?`;
const THOUSANDS = '(?:rb|ribu|rban|k|jt|juta)';
/** "Rp 25.000", "IDR25k" */
const MARKED = String.raw`(?:rp|idr)\.?\s?(?:${NUMBER})\s?(?:${THOUSANDS}\b)?`;
/** "25rb", "1,5 juta" */
const SHORT = String.raw`(?<![\d.,])(?:${NUMBER})\s?${THOUSANDS}\b`;
const MONEY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${NUMBER})\s?[-–—~]\s?)?(?:${MARKED}|${SHORT})(?:\s?[-–—~]\s?(?:${MARKED}|${SHORT}))?`,
  'giu',
);
/** "Harga: 25.000": a bare number is a price only where the line says so. */
const NAMED = new RegExp(String.raw`^\W{0,6}(?:harga|price|hrg)\b[^\d]{0,12}(${NUMBER})(?!\s?[%\d])`, 'iu');
/** Numbers in thousands that count people and views. */
const COUNTED =
  /^\s?(?:followers?|pengikut|subscribers?|likes?|suka|views?|orang|member|pelanggan|terjual|sold|km|run|steps|langkah)\b/i;

/** Prices in a text; numbers in thousands that count people are none. */
const moneyIn = (text: string): RegExpExecArray[] =>
  [...text.matchAll(MONEY)].filter((match) => !COUNTED.test(text.slice(match.index + match[0].length)));

/** Words that lead over to a price. */
const LEAD =
  /[\s\p{P}]*\b(?:harga(?:nya)?|hanya|cuma|mulai|dari|start(?:ing)?(?: from)?|only|price)?[\s\p{P}]*$/iu;

/** A line without its price: what stands before it, or else what is left. */
function withoutPrice(line: string): string {
  const [first] = moneyIn(line);
  if (!first) return line;
  const before = line.slice(0, first.index).replace(LEAD, '');
  return /\p{L}{3}/u.test(before) ? before : line.replace(first[0], ' ');
}

/**
 * The first line of a caption that can pass for a name: without emoji, hashtags, mentions and its price, at most
 * 80 characters, cut at the end of a sentence or word. Empty where no line has words.
 */
export function nameInCaption(caption: string): string {
  for (const line of caption.slice(0, 5000).split('\n').slice(0, MAX_LINES)) {
    const words = withoutPrice(line.slice(0, 400))
      .replace(/[#@][\p{L}\p{N}._]+/gu, ' ')
      .replace(/[^\p{L}\p{N}\p{P}\p{Sc}\p{M}+=\s]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s\p{P}]+|[\s.,:;!|•–—-]+$/gu, '');
    // A line about the price is no name ("Harga: 25rb per toples").
    if (!/\p{L}{3}/u.test(words) || /^(?:https?:|(?:harga|hrg|price)\b)/i.test(words)) continue;
    return shortened(words);
  }
  return '';
}

function shortened(words: string): string {
  if (words.length <= MAX_NAME) return words;
  const room = cut(words, MAX_NAME + 1);
  const sentence = room.match(/^.{10,}?[.!?](?=\s)/)?.[0].replace(/[.!?]+$/, '');
  return sentence ?? cut(room.replace(/\s\S*$/, ''), MAX_NAME);
}

/** The price of one line: null for none, 'several' when it states more than one. */
function priceInLine(raw: string): Price | 'several' | null {
  const line = raw.normalize('NFKC').slice(0, 300);
  if (isCharge(line) || notThePrice(line.replace(/\d+\s?%/g, ''))) return null;
  const found = moneyIn(line);
  if (found.length > 1) return 'several';
  const words = found[0]?.[0] ?? line.match(NAMED)?.[1];
  if (words === undefined) return null;
  const alone = parsePrice(words, 'IDR');
  if (!alone.ok || alone.data.currency !== 'IDR' || alone.data.amount < 500) return null;
  // The whole line also tells the unit ("Rp25.000 per toples"), unless it leads to another number.
  const whole = parsePrice(line, 'IDR');
  const same = whole.ok && whole.data.amount === alone.data.amount && whole.data.max === alone.data.max;
  return same ? whole.data : alone.data;
}

/** The price in rupiah that a caption states; null when it states none, or several. */
export function priceInCaption(caption: string): Price | null {
  let price: Price | null = null;
  for (const line of caption.slice(0, 20_000).split('\n').slice(0, MAX_LINES)) {
    const found = priceInLine(line);
    if (found === 'several') return null;
    if (found === null) continue;
    if (price && (price.amount !== found.amount || price.max !== found.max)) return null;
    price ??= found;
  }
  return price;
}
