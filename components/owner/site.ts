import type { PageIdentity } from '@/utils/messaging';
import type { OwnSite, PageOwner } from '@/utils/model';

const SITES: readonly [OwnSite, RegExp][] = [
  ['instagram', /(^|\.)instagram\.com$/],
  ['facebook', /(^|\.)facebook\.com$/],
  ['shopee', /(^|\.)shopee\.co\.id$/],
];

/** The site that an address is of, null for all others. */
export function siteOf(url: string): OwnSite | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return SITES.find(([, pattern]) => pattern.test(host))?.[0] ?? null;
}

/** An account that a page names, as long as it is one of the page's own site: no page speaks for another site. */
export const ofSameSite = (url: string, owner: PageOwner | undefined): PageOwner | null =>
  owner && owner.site === siteOf(url) ? owner : null;

export const isSellerCentre = (url: string): boolean =>
  URL.canParse(url) && new URL(url).hostname === 'seller.shopee.co.id';

/** The account under which something would be posted on a page: Seller Centre shows nobody but its own seller. */
export const accountOn = (url: string, { loggedIn, shown }: PageIdentity): PageOwner | null =>
  ofSameSite(url, loggedIn ?? (isSellerCentre(url) ? shown : undefined));

/** An account as people write it: "@handle" on Instagram, the address where handles are not spoken of so. */
export function accountName({ site, id }: PageOwner): string {
  if (site === 'instagram') return `@${id}`;
  if (site === 'facebook') return `facebook.com/${id}`;
  return /^\d+$/.test(id) ? `shopee.co.id/shop/${id}` : `shopee.co.id/${id}`;
}
