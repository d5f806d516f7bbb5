import { httpAddress, longText, nameKey, oneLine } from '../clean';
import { markupPrice } from './amount';
import type { Candidate, Page, Source } from './candidate';
import { currencyCode, currencyOfPage } from './currencies';
import { mainHeading } from './heading';
import { imagesOf } from './json-ld';
import { hasAny, isNode, type JsonNode, list, mended, parseJson, prop, textOf, walk } from './json-nodes';
import { metas } from './meta';

/** Together no more than this is looked through: some pages carry megabytes of it. */
const MAX_TEXT = 4_000_000;
const MAX_SCRIPTS = 300;
/** Values looked at in one script. */
const MAX_VALUES = 60;
/** Objects looked at on one page. */
const MAX_NODES = 20_000;

const NAMES = ['name', 'title', 'productName', 'product_name', 'item_name', 'productTitle'];
const ADDRESSES = [
  'url',
  'link',
  'href',
  'canonicalUrl',
  'productUrl',
  'product_url',
  'permalink',
  'handle',
  'slug',
  'alias',
];
const PRICES = [
  'offered',
  'salePrice',
  'sale_price',
  'finalPrice',
  'final_price',
  'discountedPrice',
  'price',
];
const IMAGES = [
  'images',
  'image',
  'defaultMediaURL',
  'imageUrl',
  'image_url',
  'imageURL',
  'gallery',
  'photos',
  'media',
  'picture',
];
const WORDS = ['description', 'productDescription', 'longDescription', 'body_html'];

/** How long a statement may be that is read as if it were JSON, and all of a page's together. */
const MAX_STATEMENT = 40_000;
const MAX_MENDED = 240_000;

/** Where a JSON value may begin in a script: after `=`, `(`, `:` or at its very start. */
const STARTS = /(?:^\s*|[=(]\s*)(?=[{[]\s*["'{[\]}\p{L}])/gu;

/** The end of the JSON value that begins at `from`, found by its brackets; -1 when it does not end. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    const sign = text[index];
    if (quoted) {
      if (sign === '\\') index += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

/** The JSON values in a script: the whole of it, or what is assigned and handed over in its statements. */
function* valuesIn(text: string, mending: { left: number }): Generator<unknown> {
  STARTS.lastIndex = 0;
  // A value that is none is looked for again from its first bracket on: not without end.
  let left = text.length * 3;
  for (let count = 0; count < MAX_VALUES; count += 1) {
    const found = STARTS.exec(text);
    if (!found) return;
    const from = found.index + found[0].length;
    const end = endOfValue(text, from);
    left -= end - from;
    if (end < 0 || left < 0) return;
    const piece = text.slice(from, end);
    let value = parseJson(piece);
    // A statement rather than JSON: names without quotes, `undefined`.
    if (value === undefined && piece.length <= Math.min(MAX_STATEMENT, mending.left)) {
      mending.left -= piece.length;
      value = mended(piece);
    }
    if (value === undefined) STARTS.lastIndex = from;
    else {
      STARTS.lastIndex = end;
      yield value;
    }
  }
}

/** What the page calls its product, as its own data would; and the last part of its address. */
function marksOf(page: Page): { names: Set<string>; path: string } {
  const titles = [mainHeading(page)?.textContent ?? '', ...metas(page.doc, 'og:title'), page.doc.title];
  const names = titles.flatMap((title) => {
    const text = oneLine(title.slice(0, 2000));
    return [text, ...text.split(/\s+[|–—-]\s+/)].map(nameKey);
  });
  const path = page.url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return { names: new Set(names.filter((name) => name.length >= 6)), path: path.length >= 6 ? path : '' };
}

const MARKING = new Set([...ADDRESSES, ...NAMES].map((name) => name.toLowerCase()));

/** 2 where a node's own address is the page's, 1 where its name is what the page calls its product. */
function kinship(node: JsonNode, page: Page, { names, path }: ReturnType<typeof marksOf>): number {
  if (!hasAny(node, MARKING)) return 0;
  for (const key of ADDRESSES) {
    const value = prop(node, key);
    if (typeof value !== 'string' || path === '' || value.length > 4000) continue;
    if (value === path || httpAddress(value, page.base)?.split(/[?#]/)[0]?.endsWith(page.url.pathname))
      return 2;
  }
  return NAMES.some((key) => names.has(nameKey(textOf(prop(node, key)).slice(0, 600)))) ? 1 : 0;
}

const first = (node: JsonNode, keys: readonly string[]): unknown =>
  keys.map((key) => prop(node, key)).find((value) => value !== undefined && value !== null);

/** The values in a node, where it only sorts them by size: `{"large_urls": […]}`. */
const flat = (value: unknown): unknown[] =>
  isNode(value) && prop(value, 'url') === undefined && prop(value, 'src') === undefined
    ? Object.values(value).slice(0, 10).flat().slice(0, 60)
    : list(value);

/** How sure a name is that stands in a node with the page's own address. */
export const OWN_ADDRESS = 0.55;

/** What one node says. Prices are guesses: shops keep them in cents and in millionths as well. */
function statements(node: JsonNode, page: Page, rank: number): Candidate[] {
  const out: Candidate[] = [];
  const source = 'page-data';
  const name = oneLine(textOf(first(node, NAMES)));
  if (name) out.push({ field: 'name', value: name, source, confidence: rank >= 4 ? OWN_ADDRESS : 0.5 });
  const raw = first(node, PRICES);
  const nested = isNode(raw)
    ? (prop(raw, 'offered') ?? prop(raw, 'amount') ?? prop(raw, 'value') ?? prop(raw, 'sale'))
    : raw;
  const code = currencyCode(first(node, ['currency', 'priceCurrency', 'currencyCode']));
  const price = markupPrice(nested, code ?? currencyOfPage(page));
  if (price) out.push({ field: 'price', value: price, source, confidence: 0.25 });
  const description = longText(textOf(first(node, WORDS)));
  if (description) out.push({ field: 'description', value: description, source, confidence: 0.5 });
  for (const value of IMAGES.flatMap((key) => imagesOf(flat(prop(node, key)), page.base)).slice(0, 40)) {
    out.push({ field: 'image', value, source, confidence: 0.6 });
  }
  return out;
}

/**
 * What the page keeps for its own scripts: state handed over from the server, data for statistics. Only things
 * that have the page's own address, or the name that the page itself shows, are believed.
 */
export const pageData: Source = (page) => {
  const marks = marksOf(page);
  const needles = [...marks.names].map((name) => name.split(' ').slice(0, 2).join(' '));
  let left = MAX_TEXT;
  let best: { node: JsonNode; rank: number } | null = null;
  const mending = { left: MAX_MENDED };
  let nodes = 0;
  const scripts = page.doc.querySelectorAll('script:not([src]):not([type*="ld+json" i])');
  for (const script of [...scripts].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length < 40 || text.length > left) continue;
    left -= text.length;
    const folded = text.toLowerCase();
    if (!(marks.path && text.includes(marks.path)) && !needles.some((each) => folded.includes(each)))
      continue;
    for (const value of valuesIn(text, mending)) {
      for (const { node } of walk(value)) {
        nodes += 1;
        if (nodes > MAX_NODES) break;
        const rank = kinship(node, page, marks) * 2 + (first(node, PRICES) === undefined ? 0 : 1);
        if (rank >= 2 && rank > (best?.rank ?? 0)) best = { node, rank };
      }
    }
  }
  return best ? statements(best.node, page, best.rank) : [];
};
