import { markupPrice } from './amount';
import type { Candidate, Page, Source } from './candidate';
import { currencyCode, currencyOfPage } from './currencies';
import { mainHeading } from './heading';
import { isInTile, isOutside } from './regions';

const PRICE = ['data-price', 'data-product-price', 'data-price-amount', 'data-sale-price', 'data-harga'];
const OLD = ['data-old-price', 'data-original-price', 'data-regular-price', 'data-compare-price'];

function amounts(page: Page, names: readonly string[]): Set<string> {
  const heading = mainHeading(page);
  const selector = names.map((name) => `[${name}]`).join(', ');
  const found = [...page.doc.querySelectorAll(selector)]
    .slice(0, 200)
    .filter((element) => !isOutside(element) && !isInTile(element, page, heading))
    .map((element) => names.map((name) => element.getAttribute(name)).find(Boolean) ?? '');
  return new Set(found.filter((value) => value.length < 40));
}

/**
 * Prices that stand only in attributes for the page's scripts. One value is believed a little; several belong to
 * variants, and in cents or not nobody can tell.
 */
export const attributes: Source = (page) => {
  const out: Candidate[] = [];
  const source = 'page-data';
  const code = currencyCode(page.doc.querySelector('[data-currency]')?.getAttribute('data-currency') ?? null);
  const only = (names: readonly string[]) => {
    const found = amounts(page, names);
    return found.size === 1 ? markupPrice([...found][0], code ?? currencyOfPage(page)) : null;
  };
  const price = only(PRICE);
  if (price) out.push({ field: 'price', value: price, source, confidence: 0.25 });
  const old = only(OLD);
  if (old) out.push({ field: 'strikePrice', value: old.amount, source, confidence: 0.4 });
  return out;
};
