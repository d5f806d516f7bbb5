import { httpAddress, longText, nameKey, oneLine, sharedWords } from '../clean';
import { textStart } from './bounded';
import type { Candidate, Page, Source } from './candidate';
import { currencyOfPage } from './currencies';
import { isNode, type JsonNode, list, markupIn, prop, textOf, typesOf, walk } from './json-nodes';
import { readOffers } from './offers';

/** More objects than this are looked at on no page, and more products are a list. */
const MAX_NODES = 30_000;
const MAX_PRODUCTS = 400;
const MAX_IMAGES = 120;

const PRODUCT = new Set([
  'product',
  'productgroup',
  'individualproduct',
  'productmodel',
  'someproducts',
  'vehicle',
]);
/** Products under these names are neighbours of the page's own product, or parts of a list. */
const NEIGHBOURS =
  /^(itemListElement|isRelatedTo|isSimilarTo|isAccessoryOrSparePartFor|isConsumableFor|review|reviews|hasVariant|itemOffered|itemReviewed|mentions|model)$/i;

interface ProductNode {
  node: JsonNode;
  /** It stands in a list or as a neighbour. */
  listed: boolean;
  /** It says that it is a product, rather than only being offered for a price. */
  typed: boolean;
}

/** All product nodes of the page. A thing without a type that is offered for a price is one as well. */
export function productNodes(page: Page): ProductNode[] {
  const found: ProductNode[] = [];
  let looked = 0;
  for (const value of markupIn(page.doc)) {
    for (const { node, path } of walk(value)) {
      looked += 1;
      if (looked > MAX_NODES || found.length >= MAX_PRODUCTS) break;
      const types = typesOf(node);
      const typed = types.some((type) => PRODUCT.has(type));
      const offered =
        types.length === 0 && prop(node, 'name') !== undefined && prop(node, 'offers') !== undefined;
      if (!typed && !offered) continue;
      found.push({ node, typed, listed: path.some((key) => NEIGHBOURS.test(key)) });
    }
  }
  return found.some(({ typed }) => typed) ? found.filter(({ typed }) => typed) : found;
}

/** How much of a name may be in the page's titles when a node is of another page. */
const STRANGE = 0.4;

/** True for a node that has an address of its own on this site and a name that this page does not know. */
function isOfAnotherPage(node: JsonNode, page: Page): boolean {
  const address = httpAddress(textOf(prop(node, 'url')), page.base);
  if (!address) return false;
  const { hostname, pathname } = new URL(address);
  if (hostname !== page.url.hostname || pathname === page.url.pathname || pathname === '/') return false;
  const known = [page.doc.title.slice(0, 2000), textStart(page.doc.querySelector('h1'), 600)].join(' ');
  return sharedWords(oneLine(textOf(prop(node, 'name'))), known) < STRANGE;
}

/** How much a product node is the one this page is about. */
function closeness(node: JsonNode, page: Page, h1: string): number {
  let score = 0;
  const address = httpAddress(textOf(prop(node, 'url')) || textOf(prop(node, '@id')), page.base);
  if (address && new URL(address).pathname === page.url.pathname) score += 2;
  const name = nameKey(oneLine(textOf(prop(node, 'name'))));
  if (name && (h1.includes(name) || (h1 && name.includes(h1)))) score += 2;
  if (prop(node, 'offers') !== undefined) score += 1;
  return score;
}

export function imagesOf(value: unknown, base: string): string[] {
  return list(value)
    .slice(0, 60)
    .map((item) =>
      isNode(item) ? textOf(prop(item, 'contentUrl') ?? prop(item, 'url') ?? prop(item, '@id')) : item,
    )
    .map((item) => httpAddress(item, base))
    .filter((item) => item !== null);
}

/**
 * True where the markup offers the product without a price that can be used (zero, `{}`): then there is none,
 * and other amounts on the page are shipping costs and vouchers.
 */
export function statesNoPrice(page: Page): boolean {
  const offers = productNodes(page)
    .filter((product) => !product.listed)
    .flatMap(({ node }) => list(prop(node, 'offers')));
  const named = offers.some((offer) => isNode(offer) && prop(offer, 'price') !== undefined);
  return named && readOffers(offers, currencyOfPage(page)).price === null;
}

/** schema.org Product in `<script type="application/ld+json">`, in any nesting (Google's and shops' forms). */
export const jsonLd: Source = (page) => {
  const own = productNodes(page).filter(({ node, listed }) => !listed && !isOfAnotherPage(node, page));
  const h1 = nameKey(oneLine(textStart(page.doc.querySelector('h1'), 5000)));
  const ranked = own
    .map(({ node }) => ({ node, score: closeness(node, page, h1) }))
    .sort((a, b) => b.score - a.score);
  const main = ranked[0]?.node;
  if (!main) return [];
  // What does not say that it is a product is believed less than what the page shows of itself.
  const trust = own[0]?.typed ? 1 : 0.6;

  // One node a size or colour, all of the same name, is one product with several offers.
  const key = nameKey(oneLine(textOf(prop(main, 'name'))));
  const siblings = own
    .map(({ node }) => node)
    .filter((node) => node !== main && nameKey(oneLine(textOf(prop(node, 'name')))) === key);
  const variants = list(prop(main, 'hasVariant')).filter(isNode);
  const offers = [main, ...siblings, ...variants].slice(0, 200).flatMap((node) => list(prop(node, 'offers')));
  const facts = readOffers(offers, currencyOfPage(page));

  const out: Candidate[] = [];
  const source = 'json-ld';
  const name = oneLine(textOf(prop(main, 'name')));
  const description = longText(textOf(prop(main, 'description')));
  if (name) out.push({ field: 'name', value: name, source, confidence: 0.85 * trust });
  if (facts.price) out.push({ field: 'price', value: facts.price, source, confidence: 0.9 * trust });
  if (facts.strikePrice) {
    out.push({ field: 'strikePrice', value: facts.strikePrice, source, confidence: 0.85 * trust });
  }
  if (description) out.push({ field: 'description', value: description, source, confidence: 0.85 * trust });
  if (facts.availability) {
    out.push({ field: 'availability', value: facts.availability, source, confidence: 0.9 * trust });
  }
  const nodes = [main, ...siblings, ...variants].slice(0, 40);
  const images = nodes.flatMap((node) => imagesOf(prop(node, 'image') ?? prop(node, 'images'), page.base));
  for (const value of images.slice(0, MAX_IMAGES))
    out.push({ field: 'image', value, source, confidence: 0.9 * trust });
  return out;
};
