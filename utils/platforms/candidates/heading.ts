import { nameKey, oneLine, productName, sharedWords } from '../clean';
import { countPrices } from './amount';
import { shortText, textStart } from './bounded';
import type { Page } from './candidate';
import { metas, siteNames } from './meta';
import { isInTile, isOutside, isUndrawn, leadsElsewhere } from './regions';

/** Elements that shops put a product's name into where they spare the h1. */
const TITLE_LIKE =
  'h2, h3, h4, [itemprop="name"], [class*="title" i], [class*="name" i], [class*="judul" i], [class*="nama" i], [id*="title" i], [id*="name" i], strong, b, td, span, p, div';
const MAX_TITLE_LIKE = 6000;

/** What a page's titles may call its product: each whole, without the site's name, and each part of them. */
function titleNames(page: Page): Set<string> {
  const sites = siteNames(page);
  const titles = [...metas(page.doc, 'og:title', 'twitter:title').slice(0, 4), page.doc.title];
  const names = titles.flatMap((title) => {
    const text = oneLine(title.slice(0, 2000));
    return [productName(text, sites), ...text.split(/\s+[–—·•-]\s+|\s*[|»]\s*|:\s+/)];
  });
  const own = new Set(sites.map(nameKey));
  return new Set(names.map(nameKey).filter((name) => name.length > 2 && !own.has(name)));
}

/** h1 elements that may name a product: seen, of a title's length, and neither the site's own name nor a link to elsewhere. */
function headings(page: Page): Element[] {
  const own = new Set(siteNames(page).map(nameKey));
  return [...page.doc.querySelectorAll('h1')].slice(0, 20).filter((h1) => {
    const text = shortText(h1, 2000)?.trim() ?? '';
    const link = h1.querySelector('a[href]');
    const home =
      link !== null && shortText(link, 2000)?.trim() === text && leadsElsewhere(link, page.url, page.base);
    return text.length > 1 && text.length < 600 && !home && !own.has(nameKey(text)) && !isUndrawn(h1);
  });
}

/** The element whose whole text is what the page's titles call the product. */
function titledElement(page: Page, names: ReadonlySet<string>): Element | null {
  if (names.size === 0) return null;
  const longest = Math.max(...[...names].map((name) => name.length)) * 2 + 20;
  let best: { element: Element; length: number } | null = null;
  let count = 0;
  for (const element of page.doc.querySelectorAll(TITLE_LIKE)) {
    count += 1;
    if (count > MAX_TITLE_LIKE) break;
    if (element.childElementCount > 3) continue;
    const text = shortText(element, longest);
    if (text === null || text.length < 3) continue;
    const key = nameKey(text);
    if (key.length <= (best?.length ?? 0) || !names.has(key)) continue;
    if (!isOwn(element, page)) continue;
    best = { element, length: key.length };
  }
  return best?.element ?? null;
}

/** Shorter ones are words of the page's frame. */
const LEAST_NAME = 6;
/** A heading that covers less of the title than this is a brand's or a category's. */
const SHARE_OF_TITLE = 0.35;

function find(page: Page): Element | null {
  const all = headings(page);
  const names = titleNames(page);
  const key = (element: Element) => nameKey(element.textContent ?? '');
  // The longest: a shop's name may be a part of the title as well.
  const [equal] = all.filter((h1) => names.has(key(h1))).sort((a, b) => key(b).length - key(a).length);
  if (equal) return equal;
  const title = nameKey([page.doc.title, ...metas(page.doc, 'og:title')].join(' ').slice(0, 3000));
  const longest = Math.max(0, ...[...names].map((name) => name.length));
  const isWithin = (each: Element) =>
    key(each).length >= Math.max(LEAST_NAME, longest * SHARE_OF_TITLE) && title.includes(key(each));
  const within = all.find(isWithin);
  // Where the title speaks of something else altogether, the headings belong to other products.
  const near = all.find((h1) => title === '' || sharedWords(h1.textContent ?? '', title) >= 0.3);
  const only = all.length === 1 ? all[0] : undefined;
  const lesser = [...page.doc.querySelectorAll('h2, h3')].slice(0, 60).filter((each) => isOwn(each, page));
  return within ?? titledElement(page, names) ?? lesser.find(isWithin) ?? near ?? only ?? namedElement(page);
}

/** Neither in the page's frame nor in a tile, nor a link to elsewhere or around one. */
function isOwn(element: Element, page: Page): boolean {
  const link = element.querySelector('a[href]') ?? element;
  const away = leadsElsewhere(link, page.url, page.base);
  return !away && !isOutside(element) && !isUndrawn(element) && !isInTile(element, page, null);
}

/** What shops' engines call the element of a product's name. */
const NAMED =
  '[itemprop="name"], [class*="product-title" i], [class*="product_title" i], [class*="product-name" i], [class*="productname" i], [class*="item-name" i], [class*="item_name" i], [class*="pageheading" i], [class*="nama-produk" i], [class*="judul-produk" i]';

/** The one element that is named as the product's title, where page titles are of no help. */
function namedElement(page: Page): Element | null {
  const found = [...page.doc.querySelectorAll(NAMED)].slice(0, 200).filter((element) => {
    const text = shortText(element, 600)?.trim() ?? '';
    return text.length > 2 && text.length < 300 && isOwn(element, page);
  });
  return (
    found[0] ??
    [...page.doc.querySelectorAll('h2, h3, h4')].slice(0, 60).find((each) => isPriced(each, page)) ??
    null
  );
}

/** A lesser heading with a price in a box around both. */
function isPriced(heading: Element, page: Page): boolean {
  if (!isOwn(heading, page)) return false;
  let box = heading.parentElement;
  for (let steps = 0; box && box.tagName !== 'BODY' && steps < 3; steps += 1) {
    if (shortText(box, 1500) === null) return false;
    const parts = [...box.querySelectorAll('*')].slice(0, 80);
    if (parts.some((part) => countPrices(shortText(part, 60) ?? '') > 0)) return true;
    box = box.parentElement;
  }
  return false;
}

const HIDDEN =
  /(^|[\s_-])(hdn|hidden|sr-only|visually-?hidden|screen-?reader(-text)?|offscreen|a11y|smalltext|sku)($|[\s_-])/i;

/** A heading's text without what is only for screen readers: "Details about", "New". */
export function headingText(heading: Element): string {
  const shown = [...heading.childNodes].slice(0, 60).filter((node) => {
    const names = node.nodeType === 1 ? (node as Element).getAttribute('class') : null;
    return !HIDDEN.test(names?.slice(0, 200) ?? '');
  });
  const text = shown
    .map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : textStart(node, 5000)))
    .join('')
    .slice(0, 5000);
  return text.trim() === '' ? textStart(heading, 5000) : text;
}

const known = new WeakMap<Page, Element | null>();

/** The element that names the page's own product, or null. Looked for once a page. */
export function mainHeading(page: Page): Element | null {
  const found = known.get(page);
  if (found !== undefined) return found;
  const heading = find(page);
  known.set(page, heading);
  return heading;
}
