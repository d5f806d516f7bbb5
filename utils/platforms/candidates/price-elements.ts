import type { Page } from './candidate';
import { isStruck } from './struck';

export const PRICE_CLASS =
  '[class*="price" i], [id*="price" i], [class*="harga" i], [id*="harga" i], [data-testid*="price" i], [class*="prix" i], [class*="precio" i], [class*="preco" i], [class*="preis" i], [class*="prezzo" i], [class*="cena" i], [class*="hinta" i], ins, [class*="amount" i]';
export const MAX_ELEMENTS = 1500;

const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|DEL|S|STRIKE)$/;

/** A price element's text; digits raised in a `<sup>` after a whole number are its decimals. */
export function priceText(element: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (parts.length > 60) return;
    for (const child of node.childNodes) {
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
  for (const element of page.doc.querySelectorAll(PRICE_CLASS)) {
    if ((element.textContent ?? '').length > 160) continue;
    count += 1;
    if (count > MAX_ELEMENTS) return;
    yield element;
  }
  if (!page.doc.body) return;
  const texts = page.doc.createTreeWalker(page.doc.body, 4);
  for (let node = texts.nextNode(); node && count < MAX_ELEMENTS * 2; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    if (text.length > 120 || !/\d/.test(text)) continue;
    const parent = node.parentElement;
    if (!parent || /^(SCRIPT|STYLE|NOSCRIPT|OPTION|TEXTAREA)$/.test(parent.tagName)) continue;
    count += 1;
    yield parent;
  }
}
