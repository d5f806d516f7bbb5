import { foldText } from '../../core/find';
import { formatPrice } from '../../core/money';
import { type Offer, offersOf } from '../form/offers';
import type { Hit, RuleContext } from '../rule';
import { defineRule } from '../rule';

type Price = NonNullable<NonNullable<RuleContext['product']>['price']>;

const UNITS: Record<string, string> = {
  pc: 'pcs',
  biji: 'pcs',
  buah: 'pcs',
  bj: 'pcs',
  bh: 'pcs',
  piece: 'pcs',
  item: 'pcs',
  bungkus: 'bks',
  boks: 'box',
  kotak: 'box',
  dus: 'box',
  kilo: 'kg',
  btl: 'botol',
  lbr: 'lembar',
  psg: 'pasang',
  pak: 'pack',
  pck: 'pack',
  mtr: 'meter',
  tpls: 'toples',
  ltr: 'liter',
  stel: 'set',
  setel: 'set',
  org: 'orang',
  pax: 'orang',
};
const unit = (name: string | undefined): string => {
  const word = (name ?? '').toLowerCase().trim();
  return UNITS[word] ?? word;
};

/** What a text's price could be of: this very product, one piece of it, today. */
const isComparable = (offer: Offer, price: Price): boolean =>
  !offer.special && !(offer.unit && price.unit && unit(offer.unit) !== unit(price.unit));

const agrees = ({ amount, max }: Offer, price: Price): boolean => {
  const top = price.max ?? price.amount;
  // "5,2rb-an" and ranges round: they agree where the record's price lies within.
  if (max !== undefined) return amount <= top && max >= price.amount;
  return amount >= price.amount && amount <= top;
};

/** The offers that speak of the product: the only one, or those on whose clause its name stands. */
function ofProduct(offers: Offer[], name: string): Offer[] {
  const amounts = new Set(offers.map(({ amount }) => amount));
  if (amounts.size <= 1) return offers;
  const wanted = foldText(name).split(' ').filter(Boolean);
  return offers.filter(({ label }) => {
    const words = new Set(foldText(label).split(' '));
    return wanted.length > 0 && wanted.every((word) => words.has(word));
  });
}

function findStale({ reading, words, product }: RuleContext): Hit[] {
  const price = product?.price;
  if (!product || !price || price.currency !== 'IDR') return [];
  const all = offersOf({ reading, words });
  const now = all.filter((offer) => !offer.old && isComparable(offer, price));
  const strike = product.strikePrice;
  const text = reading.plain;
  const known = (offer: Offer) => agrees(offer, price);
  if (now.some(known)) return oldPrices(all, price, strike);
  const wrong = ofProduct(now, product.name ?? '').filter(
    ({ end, amount }) =>
      amount !== strike &&
      !/^\s?-?an(?!\p{L})/u.test(text.slice(end, end + 4)) &&
      !/an$/.test(text.slice(end - 2, end)),
  );
  return wrong.map((offer) => hit(offer, price, reading.plain));
}

const isCasual = (written: string): boolean => /(?:rb|ribu|k|jt|juta)a*$/u.test(written);

function hit({ start, end }: Offer, { amount, max, currency }: Price, text: string): Hit {
  const record = { amount, currency, ...(max !== undefined && { max }) };
  return {
    start,
    end,
    instead: formatPrice(record, isCasual(text.slice(start, end)) ? 'casual' : 'formal'),
    message: {
      id: `Harga di catatan produk ${formatPrice(record)}.`,
      en: `The product’s record says ${formatPrice(record)}.`,
    },
  };
}

/** "normal 100rb" where the record's price before the discount is another. */
function oldPrices(offers: readonly Offer[], { currency }: Price, strike: number | undefined): Hit[] {
  if (strike === undefined) return [];
  const before = offers.filter(({ old, special }) => old && !special);
  const [only] = before;
  if (!only || before.length > 1 || only.amount === strike || only.max !== undefined) return [];
  const record = formatPrice({ amount: strike, currency });
  return [
    {
      start: only.start,
      end: only.end,
      message: {
        id: `Harga normal di catatan produk ${record}.`,
        en: `The record’s price before the discount is ${record}.`,
      },
    },
  ];
}

export default defineRule({
  id: 'stale-price',
  severity: 'warn',
  name: { id: 'Harga tidak sama dengan catatan', en: 'Price differs from the record' },
  message: {
    id: 'Harga di teks tidak sama dengan catatan produk.',
    en: 'The price in the text is not the one of the product’s record.',
  },
  source: 'Aturan Pajang: teks mengikuti catatan produk',
  certainty: 'A',
  checked: '2026-11-20',
  lists: ['other-amounts', 'counted-things', 'sale-units'],
  find: findStale,
});
