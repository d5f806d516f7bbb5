import { nearest, shortText } from './bounded';

/** Parts of a page that never speak of its own product. Class words as seen on shops, in several languages. */
const OUTSIDE = [
  'nav',
  'footer',
  'aside',
  'body > header',
  '[role="navigation"]',
  '[role="contentinfo"]',
  '[class~="footer" i]',
  '[class^="footer" i]',
  '[class*="site-footer" i]',
  '[class*="page-footer" i]',
  '[class*="main-footer" i]',
  '[id*="footer" i]',
  '[class*="related" i]',
  '[class*="recommend" i]',
  '[class*="similar" i]',
  '[class*="upsell" i]',
  '[class*="cross-sell" i]',
  '[class*="crosssell" i]',
  '[class*="minicart" i]',
  '[class*="mini-cart" i]',
  '[class*="recently" i]',
  '[class*="breadcrumb" i]',
  '[id*="recommend" i]',
  '[id*="related" i]',
  '[id*="similar" i]',
  '[id*="minicart" i]',
  '[class*="rekomendasi" i]',
  '[class*="review" i]:not([class*="preview" i])',
  '[id*="review" i]:not([id*="preview" i])',
  '[class*="ulasan" i]',
  '[class*="testimoni" i]',
  '[class*="megamenu" i]',
  '[class*="newsletter" i]',
  '[class*="cookie" i]',
  '[class~="comments" i]',
  '[id="comments"]',
  '[class*="lainnya" i]',
  '[class*="terlaris" i]',
  '[class*="popular" i]',
  '[class*="sponsor" i]',
  '[class*="iklan" i]',
  '[class*="also-bought" i]',
  '[class*="you-may" i]',
].join(',');

/** More main headings than this are no headings. */
const MAX_HEADINGS = 50;

function holdsHeading(region: Element): boolean {
  const headings = region.ownerDocument.getElementsByTagName('h1');
  for (let index = 0; index < Math.min(headings.length, MAX_HEADINGS); index += 1) {
    if (region.contains(headings.item(index))) return true;
  }
  return false;
}

export const isOutside = (element: Element): boolean => {
  const region = nearest(element, OUTSIDE);
  return region !== null && region.tagName !== 'BODY' && region.tagName !== 'HTML' && !holdsHeading(region);
};

/** True inside a link that leads to another page: a card for another product. */
export function leadsElsewhere(element: Element, url: URL, base: string): boolean {
  const href = nearest(element, 'a[href]')?.getAttribute('href');
  if (!href || href.startsWith('#') || href.length > 4000 || !URL.canParse(href, base)) return false;
  const target = new URL(href, base);
  if (!/^https?:$/.test(target.protocol)) return false;
  return target.pathname !== url.pathname && !/\.(jpe?g|png|webp|avif|gif)$/i.test(target.pathname);
}

/** A tile says little more than a name and a price. */
const LONGEST_TILE = 600;
const TILE_STEPS = 6;
const TILE_NAME = /card|tile|item|product|thumb|cell/i;

/** How many elements of its kind stand beside an element, itself included. */
function alike(element: Element): number {
  const kind = (other: Element) => `${other.tagName} ${(other.getAttribute('class') ?? '').split(' ')[0]}`;
  const own = kind(element);
  let count = 0;
  let other = element.parentElement?.firstElementChild ?? null;
  for (let looked = 0; other && looked < 60; looked += 1) {
    if (kind(other) === own) count += 1;
    other = other.nextElementSibling;
  }
  return count;
}

/**
 * True inside one of several boxes alike that each lead to a page of their own: a tile for another product. The
 * box that holds the page's heading is none.
 */
export function isInTile(
  element: Element,
  page: { url: URL; base: string },
  heading: Element | null,
): boolean {
  let box: Element | null = element;
  for (let steps = 0; box && steps < TILE_STEPS; steps += 1) {
    if (box.tagName === 'BODY' || (heading && box.contains(heading))) return false;
    if (shortText(box, LONGEST_TILE) === null) return false;
    const least =
      box.tagName === 'LI' || TILE_NAME.test(box.getAttribute('class')?.slice(0, 200) ?? '') ? 2 : 3;
    const link = [...box.querySelectorAll('a[href]')]
      .slice(0, 6)
      .find((each) => leadsElsewhere(each, page.url, page.base));
    if (link && alike(box) >= least) return true;
    box = box.parentElement;
  }
  return false;
}

/** True when the page is drawn and this element takes no room in it. Without a layout nothing is hidden. */
export function isUndrawn(element: Element): boolean {
  const body = element.ownerDocument.body?.getBoundingClientRect();
  if (!body || body.height === 0) return false;
  const box = element.getBoundingClientRect();
  return box.width === 0 || box.height === 0;
}

/** Neighbours are nearer than this. */
const MAX_STEPS = 60;

/** Steps up from `element` until an ancestor holds `other`: small for neighbours on the page, else infinite. */
export function stepsTo(element: Element, other: Element): number {
  let steps = 0;
  let current: Element | null = element;
  while (current && steps < MAX_STEPS && !current.contains(other)) {
    current = current.parentElement;
    steps += 1;
  }
  return current && steps < MAX_STEPS ? steps : Number.POSITIVE_INFINITY;
}
