import { isCharge, visiblePrice } from '../candidates/amount';
import type { Candidate, Page } from '../candidates/candidate';
import { isStruck } from '../candidates/struck';
import { cut, httpAddress, oneLine, tidyLines } from '../clean';
import { addressOf } from '../drawn';
import { textOfShown } from '../insert/text-of';
import { marketplaceItem } from '../kinds/facebook';
import { listingRoot, titleIn } from './listing-root';

const MAX_PARTS = 1500;

/** True in a card of another listing. */
function isOther(element: Element, page: Page, id: string): boolean {
  const link = element.closest('a[href]');
  const to = link && addressOf(link, page.url);
  const item = to ? marketplaceItem(to) : null;
  return item !== null && item !== id;
}

/** Elements of the listing after its title that hold text of their own, in the order of the page. */
function* partsAfter(title: Element, root: Element, page: Page, id: string): Generator<Element> {
  let count = 0;
  for (const part of root.querySelectorAll('[dir="auto"], span')) {
    count += 1;
    if (count > MAX_PARTS) return;
    if (!(title.compareDocumentPosition(part) & 4) || title.contains(part)) continue;
    if (!isOther(part, page, id)) yield part;
  }
}

/** The first price below the title, and the first one crossed out. */
function prices(parts: readonly Element[]): Candidate[] {
  const out: Candidate[] = [];
  const source = 'page-text';
  const missing = (field: string) => out.every((each) => each.field !== field);
  for (const part of parts) {
    const text = (part.textContent ?? '').trim();
    const value = text.length < 60 && !isCharge(text) ? visiblePrice(text, 'IDR') : null;
    if (!value) continue;
    const struck = isStruck(part) || part.querySelector('s, del, strike') !== null;
    if (struck && missing('strikePrice'))
      out.push({ field: 'strikePrice', value: value.amount, source, confidence: 0.7 });
    else if (!struck && missing('price')) out.push({ field: 'price', value, source, confidence: 0.8 });
  }
  return out;
}

/**
 * A listing as the page shows it: title, the first price below it, its photos and its longest text. The site has
 * no names for these parts; that they come in this order is public notes' (2025–2026) and unverified.
 */
export function listingAsDrawn(page: Page, id: string): Candidate[] {
  const root = listingRoot(page.doc, page.url, id);
  const title = root && titleIn(root);
  if (!root || !title) return [];
  const parts = [...partsAfter(title, root, page, id)];
  const name = oneLine(title.textContent ?? '');
  const longest = parts
    .filter((part) => (part.textContent ?? '').trim().length >= 20 && isDescription(part))
    .map((part) => textOfShown(part, '[role="button"], button'))
    .reduce((best, text) => (text.length > best.length ? text : best), '');
  const value = cut(tidyLines(longest), 20_000);
  return [
    ...(name ? [{ field: 'name' as const, value: name, source: 'page-text', confidence: 0.8 }] : []),
    ...prices(parts),
    ...(value ? [{ field: 'description' as const, value, source: 'page-text', confidence: 0.5 }] : []),
    ...photos(root, page, id),
  ];
}

const isDescription = (part: Element): boolean =>
  !part.closest('a, button, [role="button"], h1, h2, h3, form, [role="navigation"]') &&
  !part.querySelector('a[href], h1, h2, h3, form, input, textarea');

/** Large pictures (`data-visualcompletion`, 2026) and those labelled as product photos ("Product photo of …"). */
function photos(root: Element, page: Page, id: string): Candidate[] {
  return [...root.querySelectorAll('img')]
    .slice(0, 300)
    .filter((image) => {
      const label = (image.getAttribute('alt') ?? '').slice(0, 60);
      const large = image.getAttribute('data-visualcompletion') === 'media-vc-image';
      return (large || /^(product photo of|foto produk)/i.test(label)) && !isOther(image, page, id);
    })
    .flatMap((image) => {
      const value = httpAddress(image.getAttribute('src'), page.base);
      return value ? [{ field: 'image' as const, value, source: 'page-image', confidence: 0.8 }] : [];
    });
}
