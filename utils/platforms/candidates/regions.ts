/** Parts of a page that never speak of its own product. Class words as seen on shops, in several languages. */
const OUTSIDE = [
  'nav',
  'footer',
  'aside',
  'body > header',
  '[role="navigation"]',
  '[role="contentinfo"]',
  '[class*="footer" i]',
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
  '[class*="review" i]',
  '[class*="megamenu" i]',
].join(',');

export const isOutside = (element: Element): boolean => {
  const region = element.closest(OUTSIDE);
  return (
    region !== null && region.tagName !== 'BODY' && region.tagName !== 'HTML' && !region.querySelector('h1')
  );
};

/** True inside a link that leads to another page: a card for another product. */
export function leadsElsewhere(element: Element, url: URL, base: string): boolean {
  const href = element.closest('a[href]')?.getAttribute('href');
  if (!href || href.startsWith('#') || href.length > 4000 || !URL.canParse(href, base)) return false;
  const target = new URL(href, base);
  if (!/^https?:$/.test(target.protocol)) return false;
  return target.pathname !== url.pathname && !/\.(jpe?g|png|webp|avif|gif)$/i.test(target.pathname);
}

/** True when the page is drawn and this element takes no room in it. Without a layout nothing is hidden. */
export function isUndrawn(element: Element): boolean {
  const body = element.ownerDocument.body?.getBoundingClientRect();
  if (!body || body.height === 0) return false;
  const box = element.getBoundingClientRect();
  return box.width === 0 || box.height === 0;
}

/** Steps up from `element` until an ancestor holds `other`: small for neighbours on the page. */
export function stepsTo(element: Element, other: Element): number {
  let steps = 0;
  let current: Element | null = element;
  while (current && !current.contains(other)) {
    current = current.parentElement;
    steps += 1;
  }
  return current ? steps : Number.POSITIVE_INFINITY;
}
