import { dialogsOf, linksIn } from '../drawn';
import { marketplaceItem } from '../kinds/facebook';

/** Headings of the site's own. */
const SITE_HEADING = /^(marketplace|facebook|notifications|notifikasi|chats|obrolan|messenger|menu)$/i;
const SELLER = 'a[href*="/marketplace/profile/"]';

/** The listing's title within a part of the page. */
export const titleIn = (scope: Element): Element | null =>
  [...scope.querySelectorAll('h1')].slice(0, 10).find((heading) => {
    const text = heading.textContent?.trim() ?? '';
    return text.length > 1 && text.length < 300 && !SITE_HEADING.test(text);
  }) ?? null;

/**
 * The part of the page that shows the listing: over a feed a dialog, else the main part (2026-10). The seller's
 * link or the title tells it from others.
 */
export function listingRoot(doc: Document, url: URL, id: string): Element | null {
  if (marketplaceItem(url) !== id) return null;
  const dialog = dialogsOf(doc).find((each) => each.querySelector(SELLER) || titleIn(each));
  const main = dialog ?? doc.querySelector('[role="main"]') ?? doc.body;
  return main && titleIn(main) ? main : null;
}

/** Numbers of the sellers that a listing links to (`/marketplace/profile/<number>`, 2026-10). */
export const sellersIn = (root: Element | null, url: URL): string[] =>
  root
    ? linksIn(root, url, SELLER).flatMap(
        ({ to }) => to.pathname.match(/^\/marketplace\/profile\/(\d{4,20})/)?.[1] ?? [],
      )
    : [];
