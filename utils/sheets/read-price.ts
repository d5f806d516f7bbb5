import { type Money, parsePrice } from '../core/money';
import { fail, ok, type Result } from '../core/result';

/** How the prices of one column are written. */
export interface PriceStyle {
  /** Bare numbers stand for thousands: 25 is Rp25.000. */
  thousands: boolean;
  /** The mark behind which always three decimals stand ("25000.000"), as some databases write them. */
  threeDecimals: '.' | ',' | null;
}

export const PLAIN_PRICES: PriceStyle = { thousands: false, threeDecimals: null };

/** What cash registers and price lists put where no price is. */
const NO_PRICE = /^(?:(?:rp|idr)\.?)?\s*[-–—]$/iu;
const BARE = /^\d{1,3}(?:[.,]\d{1,2})?$/;
/** Unmistakably decimals, three of them: "25000.000" and "1,250.000". */
const THREE_DECIMALS = /^(?:\d{4,}|\d{1,3}(?:([.,])\d{3})+)([.,])\d{3}$/;
/** Unmistakably grouped with one mark: "1.250.000" and "25.000,50". */
const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$|^\d{1,3}([.,])\d{3}(?!\2)[.,]\d{1,2}$/;

const bare = (text: string) => text.trim().replace(/^(?:rp|idr)\.?\s*/iu, '');

/**
 * Decides how a price column is written from all of its cells:
 * - `thousands` when every price is a bare number below 1,000 and one of them is below 100 or has a fraction:
 *   no rupiah price looks like that (the smallest coin in use is Rp100), a menu in thousands does;
 * - `threeDecimals` when a cell is unmistakably written with three decimals and none groups with that mark.
 * Otherwise a mark before three digits groups thousands, as everywhere in Indonesia and in English.
 */
export function priceStyle(cells: readonly string[]): PriceStyle {
  const texts = cells.map((cell) => cell.trim()).filter((text) => text !== '' && !NO_PRICE.test(text));
  const numbers = texts.map((text) => (BARE.test(text) ? Number(text.replace(',', '.')) : Number.NaN));
  const thousands =
    texts.length > 0 &&
    numbers.every((number) => number >= 0) &&
    numbers.some((number) => (number > 0 && number < 100) || !Number.isInteger(number));
  return { thousands, threeDecimals: threeDecimals(texts.map(bare)) };
}

function threeDecimals(texts: readonly string[]): PriceStyle['threeDecimals'] {
  const marks = new Set<string>();
  const groups = new Set<string>();
  for (const text of texts) {
    const decimals = text.match(THREE_DECIMALS);
    if (decimals && decimals[1] !== decimals[2]) marks.add(decimals[2] ?? '');
    const grouped = text.match(GROUPED);
    if (grouped) groups.add(grouped[1] ?? grouped[2] ?? '');
  }
  const [mark] = marks;
  return marks.size === 1 && (mark === '.' || mark === ',') && !groups.has(mark) ? mark : null;
}

/**
 * A price cell: null when it says that there is no price ("-"), refused when it holds no price or digits that
 * make no sense as one. Rupiah are whole.
 */
export function readPrice(cell: string, style: PriceStyle): Result<Money | null, 'not-a-price'> {
  const text = cell.trim();
  if (NO_PRICE.test(text)) return ok(null);
  if (style.thousands && BARE.test(text))
    return ok({ amount: Math.round(Number(text.replace(',', '.')) * 1000), currency: 'IDR' });
  // Most cells by far; saves fifty thousand walks through the whole grammar of prices.
  if (/^\d{1,15}$/.test(text)) return ok({ amount: Number(text), currency: 'IDR' });
  const plain = bare(text);
  if (style.threeDecimals && /^\d{1,3}[.,]\d{3}$/.test(plain) && plain.includes(style.threeDecimals)) {
    const amount = Number(plain.replace(',', '.'));
    return Number.isInteger(amount) ? ok({ amount, currency: 'IDR' }) : fail('not-a-price');
  }
  const price = parsePrice(text);
  return price.ok ? price : fail('not-a-price');
}
