import { Readability } from '@mozilla/readability';
import { longText } from '../clean';
import type { Candidate, Page, Source } from './candidate';
import { isOutside } from './regions';

const DESCRIPTION = [
  '[itemprop="description"]',
  '[data-testid*="Description" i]',
  '#description',
  '#tab-description',
  '[id*="productdescription" i]',
  '[class*="product-description" i]',
  '[class*="product_description" i]',
  '[class*="productdescription" i]',
  '[class*="deskripsi" i]',
];

/** Text under an element that is named as the description. */
export const described: Source = (page) => {
  for (const selector of DESCRIPTION) {
    for (const element of [...page.doc.querySelectorAll(selector)].slice(0, 5)) {
      if (isOutside(element)) continue;
      const value = longText(element.innerHTML);
      if (value.length >= 40) {
        return [{ field: 'description', value, source: 'page-text', confidence: 0.5 }];
      }
    }
  }
  return [];
};

/** The page's main text by Readability; asked only when nothing better describes the product. */
export function article(page: Page): Candidate[] {
  if (!page.doc.body || page.doc.querySelectorAll('*').length > 15_000) return [];
  const copy = page.doc.cloneNode(true) as Document;
  const parsed = new Readability(copy, { maxElemsToParse: 15_000 }).parse();
  const value = longText(parsed?.content ?? '');
  return value.length < 40 ? [] : [{ field: 'description', value, source: 'article', confidence: 0.3 }];
}
