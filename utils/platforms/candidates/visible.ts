import type { Money } from '../../core/money';
import { nameKey, productName } from '../clean';
import {
  countPrices,
  endOfFirstPrice,
  isCharge,
  notThePrice,
  speaksOfOld,
  visiblePrice,
  withoutTax,
} from './amount';
import { nearest, shortText, textStart } from './bounded';
import type { Candidate, Page, Source } from './candidate';
import { currencyCode, currencyOfPage } from './currencies';
import { headingText, mainHeading } from './heading';
import { metas, siteNames } from './meta';
import { MAX_ELEMENTS, PRICE_CLASS, priceElements } from './price-elements';
import { isInTile, isOutside, isUndrawn, leadsElsewhere, stepsTo } from './regions';
import { isCrossedOut, isStruck } from './struck';

/** Named as *the* price: there is one such element on a page, or it is the price that is asked now. */
const NAMED_PRICE =
  '[id*="price" i], [class*="sale-price" i], [class*="saleprice" i], [class*="price_sell" i], [class*="current-price" i], [class*="final-price" i], [class*="price-final" i], [data-price-type="finalPrice"], [class*="pricetopay" i], [class*="price-new" i], [class*="new-price" i], [class*="special-price" i], [class*="specialprice" i], [data-testid*="price" i]';
/** A page with more different prices than this is a list, and its own price would have come before. */
const MAX_DIFFERENT = 300;
/** Only the best are compared by their place on the page. */
const MAX_COMPARED = 40;

/** From here on a price stands in the middle of a sentence. */
const RUNNING_TEXT = 40;

/** Shops put the price first below the name, and shipping, vouchers and part payments after it. */
const FIRST_AFTER_HEADING = 0.08;

/** Crossed out by style alone: shops' class names often say nothing. Asked only where there is a layout. */
function isDrawnStruck(element: Element): boolean {
  if (element.getBoundingClientRect().height === 0) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.textDecorationLine.includes('line-through') ?? false;
}

interface Seen {
  price: Money;
  element: Element;
  score: number;
  struck: boolean;
  /** Struck by the name of its box alone. */
  named: boolean;
  /** Its words speak of other money: a part payment, a price without tax. */
  other: boolean;
}

/** What a short box around an element says besides the price: "Brez DDV: 36,53 €". Shipping has a box of its own. */
const LONGEST_LABEL = 60;

/** An element's text with the words of a box that holds little more. */
function labelled(element: Element, text: string): string {
  const box = element.parentElement;
  const before = /^T[DH]$|^DD$/.test(box?.tagName ?? '')
    ? textStart(box?.previousElementSibling, LONGEST_LABEL * 4)
    : '';
  const around = `${before} ${textStart(box, LONGEST_LABEL * 4)}`;
  const label = around.length <= LONGEST_LABEL * 3 ? around.replace(/\s+/g, ' ').trim() : '';
  return label.length <= LONGEST_LABEL && countPrices(label) <= 1 ? `${text} ${label}` : text;
}

/** The words of a text in front of its first number. */
function before(text: string): string {
  const at = text.search(/\d/);
  return at > 0 ? text.slice(0, at) : '';
}

/** Characters behind a price that still speak of it: "/bulan", " per month". */
const BEHIND = 10;

/** A text up to its first price and the few words behind it: what follows may speak of another one. */
function firstClause(text: string): string {
  const end = endOfFirstPrice(text);
  return end === null ? text : text.slice(0, end + BEHIND);
}

/** Whether the words in front of a price, or its own, speak of other money; of tax wherever they stand. */
function isOther(element: Element, text: string): boolean {
  if (notThePrice(firstClause(text))) return true;
  const label = labelled(element, text).slice(text.length + 1);
  return notThePrice(before(label)) || withoutTax(label);
}

/** A price beside a higher one in a box of their own is the one asked now, unless it is far lower. */
const LEAST_SHARE = 0.3;
const LONGEST_PAIR = 60;

function strikePairs(seen: readonly Seen[]): void {
  for (const high of seen) {
    const box = high.element.parentElement;
    if (!box || high.price.max !== undefined || shortText(box, LONGEST_PAIR) === null) continue;
    const beside = seen.filter((each) => each !== high && each.element.parentElement === box);
    const [low] = beside;
    if (beside.length !== 1 || !low || low.other || low.struck || low.price.currency !== high.price.currency)
      continue;
    const share = low.price.amount / high.price.amount;
    if (share < 1 && share >= LEAST_SHARE && !high.struck) Object.assign(high, { struck: true, named: true });
  }
}

function scoreOf(element: Element, text: string, heading: Element | null, other: boolean): number {
  let score = 0.3;
  if (element.matches(PRICE_CLASS)) score += 0.12;
  if (element.matches(NAMED_PRICE)) score += 0.08;
  if (nearest(element, '[class*="product" i], [id*="product" i], main, [class*="detail" i]')) score += 0.05;
  if (heading) {
    const steps = stepsTo(element, heading);
    score += Math.max(0, 0.25 - 0.03 * steps);
    const after = heading.compareDocumentPosition(element) & 4;
    score += after ? 0.05 : -0.1;
  }
  if (text.length < 24) score += 0.05;
  else if (text.length > RUNNING_TEXT && !/harga|price/i.test(text)) score -= 0.12;
  if (other) score -= 0.25;
  if (element.getBoundingClientRect().height > 0) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const size = Number.parseFloat(style?.fontSize ?? '');
    if (size >= 20) score += Math.min(0.2, (size - 16) / 80);
  }
  return score;
}

/** Prices a buyer sees, best first; `strict` callers look only at the first. */
export function visiblePrices(page: Page): Seen[] {
  const heading = mainHeading(page);
  const code = metas(page.doc, 'product:price:currency', 'og:price:currency').map(currencyCode).find(Boolean);
  const markup = currencyCode(
    page.doc.querySelector('[itemprop="priceCurrency"]')?.getAttribute('content') ?? null,
  );
  const fallback = code ?? markup ?? currencyOfPage(page);
  const seen = new Map<string, Seen>();
  const done = new Map<Element, string>();
  for (const { element, text } of priceElements(page)) {
    if (seen.size >= MAX_DIFFERENT || done.size > MAX_ELEMENTS) break;
    if (done.get(element) === text) continue;
    done.set(element, text);
    if (text.length < 2 || text.length > 120 || !/\d/.test(text) || isCharge(text)) continue;
    const price = visiblePrice(text, fallback);
    // What holds several prices leaves the word to the elements in it.
    if (!price || (price.max === undefined && element.childElementCount > 0 && countPrices(text) > 1))
      continue;
    if (isOutside(element) || leadsElsewhere(element, page.url, page.base)) continue;
    if (isInTile(element, page, heading)) continue;
    const crossed = isCrossedOut(element) || isDrawnStruck(element);
    const struck =
      crossed ||
      isStruck(element) ||
      speaksOfOld(before(text) || before(labelled(element, text).slice(text.length + 1)));
    const key = `${price.amount}:${price.max ?? ''}:${struck}`;
    const known = seen.get(key);
    if (known && known.score >= 0.7) continue;
    if (isUndrawn(element)) continue;
    const other = isOther(element, text);
    const score = scoreOf(element, text, heading, other);
    if (!known || score > known.score) {
      seen.set(key, { price, element, score, struck, named: struck && !crossed, other });
    }
  }
  strikePairs([...seen.values()]);
  // A price that is named old with no new one beside it is the price.
  if (![...seen.values()].some(({ struck, other }) => !struck && !other)) {
    for (const each of seen.values()) each.struck &&= !each.named;
  }
  const found = [...seen.values()].sort((a, b) => b.score - a.score).slice(0, MAX_COMPARED);
  const first = found
    .filter(({ element, struck }) => !struck && heading && heading.compareDocumentPosition(element) & 4)
    .sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1))[0];
  if (first) first.score += FIRST_AFTER_HEADING;
  return found.sort((a, b) => b.score - a.score);
}

const clamp = (value: number) => Math.max(0.05, Math.min(0.75, value));

/** The page as a buyer sees it: its heading and the prices near it. */
export const visible: Source = (page) => {
  const out: Candidate[] = [];
  const heading = mainHeading(page);
  const all = page.doc.querySelectorAll('h1').length;
  if (heading && heading.tagName !== 'H1') {
    const value = productName(headingText(heading), siteNames(page));
    if (value) out.push({ field: 'name', value, source: 'heading', confidence: 0.5 });
  } else if (heading) {
    const value = productName(headingText(heading), siteNames(page));
    // One of several is as sure as a lone one where the page's title speaks of it.
    const named = all === 1 || nameKey(page.doc.title.slice(0, 2000)).includes(nameKey(value));
    if (value) out.push({ field: 'name', value, source: 'h1', confidence: named ? 0.75 : 0.65 });
  }
  const prices = visiblePrices(page);
  for (const { price, score, struck } of prices.slice(0, 8)) {
    if (struck) {
      out.push({
        field: 'strikePrice',
        value: price.amount,
        source: 'visible-text',
        confidence: clamp(score),
      });
    } else out.push({ field: 'price', value: price, source: 'visible-text', confidence: clamp(score) });
  }
  return out;
};
