import { markupPrice } from '../candidates/amount';
import type { Candidate, Page } from '../candidates/candidate';
import { currencyCode } from '../candidates/currencies';
import { isNode, list, prop, textOf } from '../candidates/json-nodes';
import { httpAddress, longText, oneLine } from '../clean';
import { dataNodes } from '../page-scripts';

/**
 * A Marketplace listing in the page's data (property names of a capture of 2026-10-05): related items stand
 * beside it, and after a walk from listing to listing only the first one's data is there, so the number decides.
 */
export function listingInData(page: Page, id: string): Candidate[] {
  const out: Candidate[] = [];
  const source = 'page-data';
  for (const node of dataNodes(page.doc, id)) {
    if (String(prop(node, 'id')) !== id) continue;
    const name = oneLine(textOf(prop(node, 'marketplace_listing_title')));
    if (name) out.push({ field: 'name', value: name, source, confidence: 0.9 });
    const price = prop(node, 'listing_price');
    const value = isNode(price)
      ? markupPrice(prop(price, 'amount'), currencyCode(prop(price, 'currency')) ?? 'IDR')
      : null;
    if (value) out.push({ field: 'price', value, source, confidence: 0.9 });
    const words = prop(node, 'redacted_description');
    const description = isNode(words) ? longText(textOf(prop(words, 'text'))) : '';
    if (description) out.push({ field: 'description', value: description, source, confidence: 0.9 });
    for (const photo of list(prop(node, 'listing_photos')).slice(0, 40)) {
      const image = isNode(photo) ? prop(photo, 'image') : undefined;
      const address = isNode(image) ? httpAddress(prop(image, 'uri'), page.base) : null;
      if (address) out.push({ field: 'image', value: address, source, confidence: 0.9 });
    }
  }
  return out;
}
