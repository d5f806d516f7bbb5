import { httpAddress, longText, nameKey, oneLine } from '../clean';
import { markupPrice } from './amount';
import { nearest, textStart } from './bounded';
import type { Candidate, Page, Source } from './candidate';
import { currencyCode, currencyIn, currencyOfPage } from './currencies';
import { availabilityName } from './offers';
import { isStruck } from './struck';

/** How a way of marking up text names its parts. */
interface Syntax {
  source: string;
  product: string;
  /** Anything that begins a thing of its own, and the attribute that says of what type. */
  scope: string;
  type: string;
  prop(name: string): string;
}

const MICRODATA: Syntax = {
  source: 'microdata',
  product:
    '[itemscope][itemtype*="schema.org/Product" i], [itemscope][itemtype*="schema.org/IndividualProduct" i], [itemscope][itemtype*="data-vocabulary.org/Product" i]',
  scope: '[itemscope]',
  type: 'itemtype',
  prop: (name) => `[itemprop~="${name}"]`,
};

const RDFA: Syntax = {
  source: 'rdfa',
  product:
    '[typeof~="Product"], [typeof~="schema:Product"], [typeof~="s:Product"], [typeof$="schema.org/Product"]',
  scope: '[typeof]',
  type: 'typeof',
  prop: (name) =>
    ['', 'schema:', 's:', 'https://schema.org/', 'http://schema.org/']
      .map((prefix) => `[property~="${prefix}${name}"]`)
      .join(', '),
};

const SYNTAXES = [MICRODATA, RDFA];
const NEIGHBOURS = ['isRelatedTo', 'isSimilarTo', 'itemListElement', 'isAccessoryOrSparePartFor'];

/** Product scopes of the page that stand in no other product and in no list of neighbours. */
export const productScopes = (doc: Document, syntax = MICRODATA): Element[] => {
  const neighbour = NEIGHBOURS.map(syntax.prop).join(', ');
  return [...doc.querySelectorAll(syntax.product)]
    .slice(0, 200)
    .filter(
      (scope) =>
        !(scope.parentElement && nearest(scope.parentElement, syntax.product)) && !nearest(scope, neighbour),
    );
};

/** The scope this page is about: it holds the h1, else it has the h1's name, else it is the only one. */
function mainScopeIn(doc: Document, syntax: Syntax): Element | null {
  const scopes = productScopes(doc, syntax);
  const h1 = doc.querySelector('h1');
  const title = nameKey(oneLine(textStart(h1, 5000)));
  const named = (scope: Element) => {
    const name = nameKey(oneLine(valueIn(scope.querySelector(syntax.prop('name')))));
    return name !== '' && title !== '' && (title.includes(name) || name.includes(title));
  };
  const holding = scopes.find((scope) => h1 && scope.contains(h1));
  const only = scopes.length === 1 ? scopes[0] : undefined;
  return holding ?? scopes.find(named) ?? only ?? null;
}

/** The product that the page marks up as its own, in whichever way. */
export const mainScope = (doc: Document): Element | null =>
  SYNTAXES.map((syntax) => mainScopeIn(doc, syntax)).find((scope) => scope !== null) ?? null;

/** An element's value as HTML defines it for microdata: `content`, else address, date or text. */
function valueIn(element: Element | null): string {
  if (!element) return '';
  const attribute = element.getAttribute('content');
  if (attribute !== null) return attribute;
  for (const name of ['href', 'src', 'datetime', 'data-src']) {
    const value = element.getAttribute(name);
    if (value && !value.startsWith('data:')) return value;
  }
  return (element.textContent ?? '').slice(0, 50_000);
}

/** Properties of the scope itself and of its offers, but not those of its brand, seller, reviews or parts. */
function props(scope: Element, name: string, inOffers: boolean, syntax: Syntax): Element[] {
  return [...scope.querySelectorAll(syntax.prop(name))].slice(0, 100).filter((element) => {
    const holder = element.parentElement?.closest(syntax.scope);
    if (holder === scope) return true;
    return (
      inOffers &&
      holder !== null &&
      holder !== undefined &&
      /offer|pricespec/i.test(holder.getAttribute(syntax.type) ?? '') &&
      holder.parentElement?.closest(syntax.product) === scope
    );
  });
}

function prices(scope: Element, page: Page, syntax: Syntax): Candidate[] {
  const codes = props(scope, 'priceCurrency', true, syntax).map((element) => currencyCode(valueIn(element)));
  const out: Candidate[] = [];
  const { source } = syntax;
  const currency = (element: Element) =>
    codes.find((code) => code !== null) ?? currencyIn(textStart(element, 200)) ?? currencyOfPage(page);
  const low = props(scope, 'lowPrice', true, syntax)[0];
  const own = props(scope, 'price', true, syntax);
  const high = props(scope, 'highPrice', true, syntax)[0];
  for (const element of own.length > 0 ? own : low ? [low] : []) {
    const price = markupPrice(valueIn(element), currency(element));
    if (!price) continue;
    if (isStruck(element)) out.push({ field: 'strikePrice', value: price.amount, source, confidence: 0.7 });
    else {
      const top = own.length === 0 && high ? markupPrice(valueIn(high), price.currency)?.amount : undefined;
      const value = top !== undefined && top > price.amount ? { ...price, max: top } : price;
      // Later prices of one scope belong to variants and part payments: they only stand as runners-up.
      out.push({ field: 'price', value, source, confidence: out.length === 0 ? 0.85 : 0.4 });
    }
  }
  return out;
}

function readScope(page: Page, syntax: Syntax): Candidate[] {
  const scope = mainScopeIn(page.doc, syntax);
  if (!scope) return [];
  const out: Candidate[] = [];
  const { source } = syntax;
  const name = props(scope, 'name', false, syntax)
    .map((element) => oneLine(valueIn(element)))
    .find((value) => value !== '');
  if (name) out.push({ field: 'name', value: name, source, confidence: 0.75 });
  out.push(...prices(scope, page, syntax));
  const about = props(scope, 'description', false, syntax)[0];
  const raw = about && !about.hasAttribute('content') ? about.innerHTML : valueIn(about ?? null);
  const description = longText(raw);
  if (description) out.push({ field: 'description', value: description, source, confidence: 0.75 });
  const stock = props(scope, 'availability', true, syntax)[0];
  const availability = availabilityName(valueIn(stock ?? null));
  if (availability) out.push({ field: 'availability', value: availability, source, confidence: 0.85 });
  for (const element of props(scope, 'image', false, syntax)) {
    const value = httpAddress(element.getAttribute('data-zoom-image') ?? valueIn(element), page.base);
    if (value) out.push({ field: 'image', value, source, confidence: 0.85 });
  }
  return out;
}

/** schema.org Product as HTML microdata. */
export const microdata: Source = (page) => readScope(page, MICRODATA);

/** schema.org Product as RDFa (Lite or with a prefix). */
export const rdfa: Source = (page) => readScope(page, RDFA);
