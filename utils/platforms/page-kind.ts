import { elsewhereKind } from './kinds/elsewhere';
import { facebookKind } from './kinds/facebook';
import { instagramKind } from './kinds/instagram';
import { unwrapped } from './kinds/redirect';
import { shopeeKind } from './kinds/shopee';

export { facebookKind, facebookPost, marketplaceItem } from './kinds/facebook';
export { instagramCode, instagramKind } from './kinds/instagram';
export { shopeeItem, shopeeKind } from './kinds/shopee';

/**
 * What an address alone tells of a page. The composers of Instagram and Facebook are dialogs over any of
 * their pages, so they have no address of their own, save for the few that end in `-composer` or `-create`.
 */
export type PageKind =
  | 'ig-create'
  | 'ig-post'
  | 'ig-profile'
  | 'ig-other'
  | 'fb-composer'
  | 'fb-marketplace-create'
  | 'fb-marketplace-item'
  | 'fb-post'
  | 'fb-group'
  | 'fb-page'
  | 'fb-calendar'
  | 'fb-other'
  | 'shopee-product'
  | 'shopee-shop'
  | 'shopee-listing'
  | 'shopee-other'
  | 'shopee-seller-new'
  | 'shopee-seller-edit'
  | 'shopee-seller-list'
  | 'shopee-seller-other'
  | 'tokopedia-seller'
  | 'tiktok-upload'
  | 'tiktok-other'
  | 'whatsapp'
  /** Leads on by itself; what stands there is gone at once. */
  | 'short-link'
  /** Any other page: perhaps a shop's. */
  | 'other';

/** What an address stands for; `other` for every page that is no platform's, and for what is no address. */
export function pageKind(url: string): PageKind {
  if (!URL.canParse(url)) return 'other';
  const parsed = unwrapped(new URL(url));
  if (!/^https?:$/.test(parsed.protocol)) return 'other';
  return (
    instagramKind(parsed) ?? facebookKind(parsed) ?? shopeeKind(parsed) ?? elsewhereKind(parsed) ?? 'other'
  );
}
