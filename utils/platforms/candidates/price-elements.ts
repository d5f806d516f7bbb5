import { shortText } from './bounded';
import type { Page } from './candidate';
import { isStruck } from './struck';

export const PRICE_CLASS =
  '[class*="price" i], [id*="price" i], [class*="harga" i], [id*="harga" i], [data-testid*="price" i], [class*="prix" i], [class*="precio" i], [class*="preco" i], [class*="preis" i], [class*="prezzo" i], [class*="cena" i], [class*="hinta" i], ins, [class*="amount" i]';
export const MAX_ELEMENTS = 1500;
/** Nodes looked at, so that a page of nothing but empty or overlong ones comes to an end too. */
const MAX_LOOKED_AT = 20_000;
const MAX_TEXTS = 100_000;
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
      if (child.nodeType === 3) parts.push(child.textContent ?? '');
      else if (child.nodeType === 1) {
        const inner = child as Element;
        if (SILENT.test(inner.tagName) || (inner !== element && isStruck(inner) && !isStruck(element)))
          continue;
        const raised = inner.tagName === 'SUP' && /^\s*\d{2}\s*$/.test(inner.textContent ?? '');
        if (raised && /\d\s*$/.test(parts.join(''))) parts.push(`,${inner.textContent?.trim()}`);
        else visit(inner);
      }
    }
  };
  visit(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Elements that may hold a price: those named so first, then any whose own text has digits in it. */
export function* priceElements(page: Page): Generator<Element> {
  let count = 0;
  let looked = 0;
  for (const element of page.doc.querySelectorAll(PRICE_CLASS)) {
    looked += 1;
    if (looked > MAX_LOOKED_AT) break;
    if (shortText(element, 160) === null) continue;
    count += 1;
    if (count > MAX_ELEMENTS) return;
    yield element;
  }
  if (!page.doc.body) return;
  const texts = page.doc.createTreeWalker(page.doc.body, 4);
  let walked = 0;
  for (let node = texts.nextNode(); node && count < MAX_ELEMENTS * 2; node = texts.nextNode()) {
    walked += 1;
    if (walked > MAX_TEXTS) return;
    const text = node.textContent ?? '';
    if (text.length > 120 || !/\d/.test(text)) continue;
    const parent = node.parentElement;
    if (!parent || /^(SCRIPT|STYLE|NOSCRIPT|OPTION|TEXTAREA)$/.test(parent.tagName)) continue;
    count += 1;
    yield parent;
  }
}
