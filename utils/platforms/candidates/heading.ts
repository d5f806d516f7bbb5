import { nameKey, oneLine, productName, sharedWords } from '../clean';
import type { Page } from './candidate';
import { metas, siteNames } from './meta';
import { isOutside, isUndrawn, leadsElsewhere } from './regions';

/** Elements that shops put a product's name into where they spare the h1. */
const TITLE_LIKE =
  'h2, h3, h4, [itemprop="name"], [class*="title" i], [class*="name" i], [class*="judul" i], [class*="nama" i], [id*="title" i], [id*="name" i], strong, b, td, span, p, div';
const MAX_TITLE_LIKE = 6000;

/** What a page's titles may call its product: each whole, without the site's name, and each part of them. */
export function titleNames(page: Page): Set<string> {
  const sites = siteNames(page);
  const titles = [...metas(page.doc, 'og:title', 'twitter:title').slice(0, 4), page.doc.title];
  const names = titles.flatMap((title) => {
    const text = oneLine(title.slice(0, 2000));
    return [productName(text, sites), ...text.split(/\s+[|–—·•»:-]\s+|\s*[|»]\s*/)];
  });
  const own = new Set(sites.map(nameKey));
  return new Set(names.map(nameKey).filter((name) => name.length > 2 && !own.has(name)));
}

/** h1 elements that may name a product: seen, of a title's length, and not the site's own name. */
function headings(page: Page): Element[] {
  const own = new Set(siteNames(page).map(nameKey));
  return [...page.doc.querySelectorAll('h1')].slice(0, 20).filter((h1) => {
    const text = h1.textContent?.trim() ?? '';
    return text.length > 1 && text.length < 600 && !own.has(nameKey(text)) && !isUndrawn(h1);
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
    const text = element.textContent ?? '';
    if (text.length < 3 || text.length > longest) continue;
    const key = nameKey(text);
    if (key.length <= (best?.length ?? 0) || !names.has(key)) continue;
    if (isOutside(element) || leadsElsewhere(element, page.url, page.base) || isUndrawn(element)) continue;
    best = { element, length: key.length };
  }
  return best?.element ?? null;
}

/** A heading that covers less of the title than this is a brand's or a category's. */
const SHARE_OF_TITLE = 0.35;

function find(page: Page): Element | null {
  const all = headings(page);
  const names = titleNames(page);
  const key = (element: Element) => nameKey(element.textContent ?? '');
  const equal = all.find((h1) => names.has(key(h1)));
  if (equal) return equal;
  const title = nameKey([page.doc.title, ...metas(page.doc, 'og:title')].join(' ').slice(0, 3000));
  const longest = Math.max(0, ...[...names].map((name) => name.length));
  const within = all.find((h1) => title.includes(key(h1)) && key(h1).length >= longest * SHARE_OF_TITLE);
  // Where the title speaks of something else altogether, the headings belong to other products.
  const near = all.find((h1) => title === '' || sharedWords(h1.textContent ?? '', title) >= 0.3);
  return within ?? titledElement(page, names) ?? near ?? (all.length === 1 ? (all[0] ?? null) : null);
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
