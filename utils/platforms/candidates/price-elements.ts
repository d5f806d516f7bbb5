import { countPrices } from './amount';
import { shortText } from './bounded';
import type { Page } from './candidate';
import { isStruck } from './struck';

export const PRICE_CLASS =
  '[class*="price" i], [id*="price" i], [class*="harga" i], [id*="harga" i], [data-testid*="price" i], [class*="prix" i], [class*="precio" i], [class*="preco" i], [class*="preis" i], [class*="prezzo" i], [class*="cena" i], [class*="hinta" i], ins, [class*="amount" i]';
export const MAX_ELEMENTS = 1500;
/** Nodes looked at, so that a page of nothing but empty or overlong ones comes to an end too. */
const MAX_LOOKED_AT = 20_000;
const MAX_TEXTS = 40_000;
const MAX_INNER = 400;

const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|DEL|S|STRIKE)$/;

/** A price element's text; digits raised in a `<sup>` after a whole number are its decimals. */
export function priceText(element: Element): string {
  const parts: string[] = [];
  let seen = 0;
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      seen += 1;
      if (parts.length > 60 || seen > MAX_INNER) return;
      if (child.nodeType === 3) parts.push((child as Text).data);
      else if (child.nodeType === 1) {
        const inner = child as Element;
        if (SILENT.test(inner.tagName) || (inner !== element && isStruck(inner) && !isStruck(element)))
          continue;
        const raised =
          inner.tagName === 'SUP' ? shortText(inner, 10)?.match(/^\s*(\d{2})\s*$/)?.[1] : undefined;
        if (raised && /\d\s*$/.test(parts.join(''))) parts.push(`,${raised}`);
        else visit(inner);
      }
    }
  };
  visit(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** A price in the middle of running text, by the word before it: "… Harga: Rp 85.000. Pesan …". */
const IN_PROSE =
  /(?:^|[\s.,;(])(?:harga(?:nya)?|price)\s*:?\s*(?:rp\.?|idr|[^\n.]{0,12}?)\s*\d[\d.,]*(?:[^\S\n]?(?:rb|ribu|k|jt|juta))?(?:\s?\/\s?\p{L}{1,12})?/iu;
const LONGEST_PROSE = 4000;
const LONGEST_SPLIT = 40;

interface PriceElement {
  element: Element;
  text: string;
}

const known = new WeakMap<Page, PriceElement[]>();

/**
 * Elements that may hold a price, with the text to read it from: those named so first, then any whose own text
 * has digits in it. Looked for once a page.
 */
export function priceElements(page: Page): readonly PriceElement[] {
  const found = known.get(page) ?? [...lookFor(page)];
  known.set(page, found);
  return found;
}

function* lookFor(page: Page): Generator<PriceElement> {
  let count = 0;
  let looked = 0;
  for (const element of page.doc.querySelectorAll(PRICE_CLASS)) {
    looked += 1;
    if (looked > MAX_LOOKED_AT) break;
    if (shortText(element, 160) === null) continue;
    count += 1;
    if (count > MAX_ELEMENTS) return;
    yield { element, text: priceText(element) };
  }
  if (!page.doc.body) return;
  const texts = page.doc.createTreeWalker(page.doc.body, 4);
  let walked = 0;
  for (let node = texts.nextNode(); node && count < MAX_ELEMENTS * 2; node = texts.nextNode()) {
    walked += 1;
    if (walked > MAX_TEXTS) return;
    const text = (node as Text).data;
    const prose = text.length > 120;
    if (text.length > LONGEST_PROSE || !/\d/.test(text)) continue;
    const parent = node.parentElement;
    if (!parent || /^(SCRIPT|STYLE|NOSCRIPT|OPTION|TEXTAREA)$/.test(parent.tagName)) continue;
    if (!prose) {
      count += 1;
      const box = parent.parentElement;
      // Mark and number in elements of their own: `<i>Rp</i> <b>140.000</b>`.
      const split =
        countPrices(text) === 0 && box !== null && (shortText(box, LONGEST_SPLIT)?.trim().length ?? 0) > 0;
      const element = split && box ? box : parent;
      const own = priceText(element);
      yield { element, text: own.length <= 120 ? own : text.trim() };
    } else {
      const found = text.match(IN_PROSE)?.[0].trim();
      if (found) yield { element: parent, text: found };
    }
  }
}
