import { findContacts } from '../core/contacts';
import { dayNumber, dayWords } from '../core/day-words';
import { FACT_LABELS } from '../core/fact-labels';
import { formatPrice } from '../core/money';
import { formatPhone } from '../core/phone';
import { withoutContacts } from '../core/without-contacts';
import type { FactKey, Product, Shop } from '../model';
import type { PictureContent, PictureGoods, PictureLanguage, PictureWords } from './layout';
import { clean } from './layout-input';

/** Beyond so many pieces nobody hurries; a picture that says how many are left would only look odd. */
const MOST_LEFT = 20;
/** A fact longer than this is no line of a picture; in captions it stands whole. */
const LONGEST_FACT = 48;

export interface ContentOptions {
  /** YYYY-MM-DD where the shop is: what is over is not said any more. */
  today: string;
  /** Of the words that are added; Indonesian when left out. */
  language?: PictureLanguage;
  /** Whether the shop's number and area, and contacts in the seller's own words, may stand in the picture. */
  contacts?: boolean;
}

const WORDS = {
  id: {
    preorder: 'Pre-order',
    orderBy: (day: string) => `PO s.d. ${day}`,
    promo: (day: string) => `Promo s.d. ${day}`,
    left: (count: number) => `Sisa ${count}`,
  },
  en: {
    preorder: 'Pre-order',
    orderBy: (day: string) => `Pre-order by ${day}`,
    promo: (day: string) => `Offer ends ${day}`,
    left: (count: number) => `${count} left`,
  },
};

type Priced = Pick<Product, 'price' | 'strikePrice' | 'promoUntil'>;

/**
 * The prices of a product as they stand in a picture today. An old price is only struck out while it is above the
 * price (ruling L27) and the offer is not over.
 */
export function pricesOf(
  { price, strikePrice, promoUntil }: Priced,
  today: string,
): Pick<PictureGoods, 'price' | 'strikePrice'> {
  const written = price === undefined ? '' : formatPrice(price);
  if (price === undefined || written === '') return {};
  const over = promoUntil !== undefined && promoUntil < today;
  const struck =
    strikePrice !== undefined && !over && strikePrice > (price.max ?? price.amount)
      ? formatPrice({ amount: strikePrice, currency: price.currency })
      : '';
  return { price: written, ...(struck !== '' && { strikePrice: struck }) };
}

/** What nobody filled in is left out, so that a layout that needs it is not offered. */
const filled = (words: Partial<PictureWords>): Partial<PictureWords> =>
  Object.fromEntries(Object.entries(words).filter(([, told]) => told.length > 0));

/** "Isi 12 keping"; a label that the seller typed as well stands once. */
function factLine(key: FactKey, text: string, language: PictureLanguage): string {
  const label = FACT_LABELS[key][language];
  return text.toLowerCase().startsWith(label.toLowerCase()) ? text : `${label} ${text}`;
}

/** When one may order, and when it is ready; a day that is over is not told. */
function days({ stock, promoUntil }: Product, { today, language = 'id' }: ContentOptions) {
  const now = dayNumber(today);
  const ahead = (day: string | undefined) => {
    const number = day === undefined ? null : dayNumber(day);
    return number === null || now === null || number < now ? '' : dayWords(number, now, language);
  };
  const preorder = stock?.mode === 'preorder';
  return {
    preorder,
    closes: preorder ? ahead(stock.closes) : '',
    /** Orders that can no longer be made are no news, although the goods are still to come. */
    isClosed: preorder && stock.closes !== undefined && stock.closes < today,
    ready: preorder ? ahead(stock.ready) : '',
    until: ahead(promoUntil),
  };
}

/**
 * What a picture may say of a product, from what its seller filled in and nothing else: the days of a pre-order, an
 * offer's end and terms while it runs, pieces left, facts and choices. Contacts and the shop's area only where
 * `contacts` allows them.
 */
export function contentOf(product: Product, shop: Shop, options: ContentOptions): PictureContent {
  const { today, language = 'id', contacts = false } = options;
  const say = WORDS[language];
  const own = (text: string | undefined) => {
    const line = clean(text);
    return contacts ? line : clean(withoutContacts(line, findContacts(line)));
  };
  const prices = pricesOf(product, today);
  const { preorder, closes, isClosed, ready, until } = days(product, options);
  const isPromo = prices.strikePrice !== undefined;
  const left = product.stock?.mode === 'ready' ? (product.stock.amount ?? 0) : 0;
  const phone = contacts ? formatPhone(shop.whatsapp) : '';
  const facts = (Object.keys(FACT_LABELS) as FactKey[]).flatMap((key) => {
    const text = own(product.facts?.[key]);
    const line = text === '' ? '' : factLine(key, text, language);
    return line === '' || line.length > LONGEST_FACT ? [] : [line];
  });
  const preorderNote = closes === '' ? say.preorder : say.orderBy(closes);
  const promoNote = isPromo && until !== '' ? say.promo(until) : '';
  return {
    id: product.id,
    name: own(product.name),
    ...prices,
    ...filled({
      note: isClosed ? '' : preorder ? preorderNote : promoNote,
      closes,
      ready: isClosed ? '' : ready,
      left: left > 0 && left <= MOST_LEFT ? say.left(left) : '',
      until: isPromo ? until : '',
      terms: isPromo ? own(product.promoTerms) : '',
      order: phone === '' ? '' : `WA ${phone}`,
      place: contacts ? clean(shop.area) : '',
      facts,
      choices: (product.variants ?? []).map(own).filter(Boolean),
    }),
  };
}

/**
 * What a picture of several products says: the words are those of the first. Contacts are kept out of every name
 * unless they are allowed.
 */
export function contentOfMany(
  [first, ...others]: readonly [Product, ...Product[]],
  shop: Shop,
  options: ContentOptions,
): PictureContent {
  const content = contentOf(first, shop, options);
  const rest = others.map((product): PictureGoods => {
    const { name } = contentOf(product, shop, options);
    return { id: product.id, name, ...pricesOf(product, options.today) };
  });
  return { ...content, ...(rest.length > 0 && { others: rest }) };
}
