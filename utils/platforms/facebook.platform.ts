import type { Result } from '../core/result';
import type { Reading } from '../model';
import { currencyCode, markupPrice } from './candidates/amount';
import { type Candidate, type Page, pageOf } from './candidates/candidate';
import { isNode, list, parseLoose, prop, textOf, walk } from './candidates/json-nodes';
import { httpAddress, longText, oneLine } from './clean';
import { facebookComposer } from './composers/facebook';
import { readWith } from './general';
import { facebookKind, marketplaceItem } from './page-kind';
import { definePlatform, type ReadFailure } from './platform';

/** A Marketplace listing stands only in the page's data (seen 2026-10): no markup, and related items beside it. */
function listing(page: Page, id: string): Candidate[] {
  const out: Candidate[] = [];
  const source = 'page-data';
  for (const script of [...page.doc.querySelectorAll('script[type="application/json"]')].slice(0, 300)) {
    const text = script.textContent ?? '';
    if (!text.includes(id)) continue;
    for (const { node } of walk(parseLoose(text))) {
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
  }
  return out;
}

function read(doc: Document, url: URL): Result<Reading, ReadFailure> {
  const id = marketplaceItem(url);
  if (id === null) return readWith(doc, url, { platform: 'facebook', isProduct: false });
  const extra = listing(pageOf(doc, url), id);
  const drawn = extra.some((each) => each.field === 'name') || doc.querySelector('h1') !== null;
  return readWith(doc, url, { platform: 'facebook', extra, isProduct: drawn });
}

export default definePlatform({
  id: 'facebook',
  label: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://business.facebook.com/*'],
  priority: 20,
  pageKind: facebookKind,
  read,
  composer: facebookComposer,
});
