import { parsePrice } from '../../core/money';
import type { CaptionProduct } from '../scope';
import type { Proposal } from './proposal';

const NUMBER = '\\d{1,3}(?:[.,]\\d{3}){1,3}|\\d{1,9}(?:[.,]\\d{1,2})?';
const SHORT = '(?:\\s?(?:rb|ribu|k|jt|juta)(?![\\p{L}\\p{N}]))?';
const PRICE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<mark>(?:rp|idr)\\.?\\s?)?(?:${NUMBER})${SHORT}(?:\\s?[-–]\\s?(?:(?:rp|idr)\\.?\\s?)?(?:${NUMBER})${SHORT})?(?![\\p{L}\\p{N}])(?:,-|,00)?(?:\\s?(?:\\/|per\\s)\\s?(?:\\d{1,4}\\s?)?\\p{L}{1,12})?`,
  'giu',
);
/** Without a currency or "rb" a number is a price only in thousands, and only when nothing is counted by it. */
const MARKED = /rp|idr|\d\s?(?:rb|ribu|k|jt|juta)(?!\p{L})/iu;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+/;
const COUNTED = /^\s?(?:gr?|gram|kg|ml|l|liter|cm|m|pcs|orang|terjual|followers?|x)(?!\p{L})/iu;

/** Money that is not the goods' price. */
const OTHER_MONEY =
  /(?<!\p{L})(?:ongkir|ongkos(?: kirim)?|dp|min(?:imal|imum)?\.?(?: (?:order|belanja|pembelian))?|cashback|voucher|potongan|hemat|diskon|subsidi|fee|modal|gratis|free|off|tambah(?:an)?|deposit)[^\p{L}\p{N}\n]{0,4}$/iu;
const WAS =
  /(?<!\p{L})(?:normal(?:nya)?|awal(?:nya)?|coret|sebelum(?:nya)?|biasa(?:nya)?|was|usually|(?<!mulai )dari|(?<!start )from)[^\p{L}\p{N}\n]{0,4}$/iu;

interface Found {
  start: number;
  end: number;
  amount: number;
  isOld: boolean;
}

function* moneyIn(text: string): Generator<Found> {
  for (const { 0: whole, index } of text.matchAll(PRICE)) {
    const after = text.slice(index + whole.length, index + whole.length + 12);
    if (!MARKED.test(whole) && !(THOUSANDS.test(whole) && !COUNTED.test(after))) continue;
    const read = parsePrice(whole);
    const before = text.slice(Math.max(0, index - 30), index);
    if (!read.ok || read.data.amount < 100 || OTHER_MONEY.test(before)) continue;
    const end = index + whole.length;
    const struck = text[index - 1] === '~' && text[end] === '~';
    yield {
      start: struck ? index - 1 : index,
      end: struck ? end + 1 : end,
      amount: read.data.amount,
      isOld: struck || WAS.test(before),
    };
  }
}

/**
 * The price and the one before it. Where several prices stand, it is the goods' own if that is known, else the
 * first: the others belong to other goods and stay as they are.
 */
export function* pricesIn(text: string, product: CaptionProduct | undefined): Generator<Proposal> {
  const all = [...moneyIn(text)].slice(0, 40);
  const old = all.find(({ isOld, amount }) => isOld || (amount > 0 && amount === product?.strikePrice));
  const now = all.filter((one) => !one.isOld && one !== old);
  const main = now.find(({ amount }) => amount === product?.price?.amount) ?? now[0];
  // A price that was lowered was higher before.
  const lowered = old && main && old.amount > main.amount ? old : undefined;
  for (const { start, end, amount, isOld } of all) {
    if (lowered && amount === lowered.amount) yield { start, end, field: 'strike', why: 'old-price' };
    else if (main && amount === main.amount && !isOld) yield { start, end, field: 'price', why: 'price' };
  }
}
