import { daysIn, stockIn } from './from-caption/asks';
import { findProduct, nameLike, namesAt } from './from-caption/names';
import { pricesIn } from './from-caption/prices';
import { MOST_PROPOSALS, type Proposal, settle } from './from-caption/proposal';
import { readable } from './from-caption/to-parts';
import { contactsIn, greetingsIn, hashtagsIn, knownOfShop, labelledIn } from './from-caption/ways';
import { wordsOf } from './from-caption/words';
import type { CaptionProduct, CaptionShop } from './scope';
import type { CaptionLanguage } from './template';

export { LONGEST_CAPTION, type Proposal, type ProposalWhy } from './from-caption/proposal';
export { inBold, LINK_GUARD, readable as readableCaption, toTemplateParts } from './from-caption/to-parts';

/** Goods of a shop that are looked for by name. */
const MOST_PRODUCTS = 3000;

/**
 * The pieces of a finished caption that change from post to post, in the order in which they stand: the goods'
 * name (of `product`, or of whichever of several it is about, misspelt or shortened; else the line most like a
 * name), prices, ways to order, what the shop's settings say, hashtags, days, stock, how buyers are spoken to.
 * `text` is what `readableCaption` makes of it; the time taken grows with its length, which is bounded.
 */
export function proposeFields(
  text: string,
  product: CaptionProduct | readonly CaptionProduct[] = [],
  shop: CaptionShop = {},
): Proposal[] {
  const whole = readable(text);
  const words = wordsOf(whole);
  const products = Array.isArray(product) ? product.slice(0, MOST_PRODUCTS) : [product as CaptionProduct];
  const found = findProduct(words, products);
  return settle([
    () => contactsIn(whole),
    () => hashtagsIn(whole),
    () => pricesIn(whole, found?.product),
    () => (found ? namesAt(whole, found.runs) : []),
    () => knownOfShop(words, shop),
    () => labelledIn(whole),
    () => daysIn(whole),
    () => stockIn(whole),
    () => (found ? [] : nameLike(whole)),
    () => greetingsIn(whole, shop),
  ]).slice(0, MOST_PROPOSALS);
}

const ENGLISH = /(?<!\p{L})(?:the|and|with|for|your|you|our|is|are|order|please|from|now|today)(?!\p{L})/giu;
const INDONESIAN =
  /(?<!\p{L})(?:yang|dan|dengan|untuk|kak|kami|ini|di|ada|bisa|mau|pesan|harga|dari|sudah|lagi|ya)(?!\p{L})/giu;

/** In which of the two languages a caption is written, by its smallest words; Indonesian when in doubt. */
export function languageOf(text: string): CaptionLanguage {
  const whole = readable(text);
  const count = (pattern: RegExp) => whole.match(pattern)?.length ?? 0;
  return count(ENGLISH) > 2 * count(INDONESIAN) ? 'en' : 'id';
}
