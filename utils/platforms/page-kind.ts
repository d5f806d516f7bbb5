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
  | 'other';

const IG_POST = /^\/(?:[A-Za-z0-9._]+\/)?(?:p|reel|reels)\/([A-Za-z0-9_-]+)/;
const IG_RESERVED =
  /^(explore|direct|accounts|reels?|stories|about|legal|web|developer|your_activity|emails|p|tv)$/i;

/** The short code of an Instagram post's address, or null. */
export const instagramCode = (url: URL): string | null => url.pathname.match(IG_POST)?.[1] ?? null;

export function instagramKind(url: URL): PageKind | null {
  if (!/^(www\.)?instagram\.com$/.test(url.hostname)) return null;
  if (/^\/create(\/|$)/i.test(url.pathname)) return 'ig-create';
  if (instagramCode(url) !== null) return 'ig-post';
  const segments = url.pathname.split('/').filter(Boolean);
  const [first = ''] = segments;
  const profile = segments.length >= 1 && segments.length <= 2 && !IG_RESERVED.test(first);
  return profile ? 'ig-profile' : 'ig-other';
}

const FB_ITEM = /^\/marketplace\/item\/(\d+)/;
const FB_POST =
  /\/(posts|permalink)\/|^\/(permalink\.php|photo(\.php)?\/?$|photo\/|reel\/|share\/[prv]\/|story\.php)/;
const FB_RESERVED =
  /^(marketplace|groups|watch|events|gaming|friends|messages|notifications|settings|help|login|business|ads|pages|bookmarks|reels?|stories|share|search|hashtag|professional_dashboard|latest|policies|privacy|home\.php|l\.php)$/i;

/** The number of a Marketplace listing's address, or null. */
export const marketplaceItem = (url: URL): string | null => url.pathname.match(FB_ITEM)?.[1] ?? null;

export function facebookKind(url: URL): PageKind | null {
  const path = url.pathname;
  if (url.hostname === 'business.facebook.com') {
    if (/^\/latest\/(composer|reels_composer|story_composer)(\/|$)/.test(path)) return 'fb-composer';
    return /^\/latest\/content_calendar(\/|$)/.test(path) ? 'fb-calendar' : 'fb-other';
  }
  if (!/^((www|web|m)\.)?facebook\.com$/.test(url.hostname)) return null;
  if (marketplaceItem(url) !== null) return 'fb-marketplace-item';
  if (/^\/marketplace\/create(\/|$)/.test(path)) return 'fb-marketplace-create';
  if (/^\/(reels|stories)\/create(\/|$)/.test(path)) return 'fb-composer';
  if (FB_POST.test(path)) return 'fb-post';
  const segments = path.split('/').filter(Boolean);
  const [first = ''] = segments;
  if (first === 'groups' && segments.length > 1) return 'fb-group';
  if (first === 'profile.php' || first === 'people') return 'fb-page';
  return segments.length === 1 && !FB_RESERVED.test(first) ? 'fb-page' : 'fb-other';
}

const SHOPEE_PRODUCT = /^\/(?:[^/]*-i\.|product\/|universal-link\/product\/)(\d+)[./](\d+)\/?$/i;
const SHOPEE_RESERVED =
  /^(search|cart|checkout|buyer|user|m|events?|flash_sale|mall|daily_discover|docs|help|verify|official-shop|shopee-.*)$/i;

/** `<shop>.<item>` of a Shopee product's address, or null. */
export function shopeeItem(url: URL): string | null {
  const match = url.pathname.match(SHOPEE_PRODUCT);
  return match ? `${match[1]}.${match[2]}` : null;
}

export function shopeeKind(url: URL): PageKind | null {
  const path = url.pathname;
  if (url.hostname === 'seller.shopee.co.id') {
    if (/^\/portal\/product\/new\/?$/i.test(path)) return 'shopee-seller-new';
    if (/^\/portal\/product\/(edit\/)?\d+\/?$/i.test(path)) return 'shopee-seller-edit';
    return /^\/portal\/product\/list(\/|$)/i.test(path) ? 'shopee-seller-list' : 'shopee-seller-other';
  }
  if (url.hostname !== 'shopee.co.id' && url.hostname !== 'www.shopee.co.id') return null;
  if (shopeeItem(url) !== null) return 'shopee-product';
  const [first = '', second] = path.split('/').filter(Boolean);
  if (/-cat\.\d+/i.test(path) || /^(search|flash_sale|daily_discover)$/i.test(first)) return 'shopee-listing';
  if (/^shop$/i.test(first) && /^\d+$/.test(second ?? '')) return 'shopee-shop';
  return first && !second && !SHOPEE_RESERVED.test(first) ? 'shopee-shop' : 'shopee-other';
}

/** What an address stands for; `other` for every page that is no platform's, and for what is no address. */
export function pageKind(url: string): PageKind {
  if (!URL.canParse(url)) return 'other';
  const parsed = new URL(url);
  return instagramKind(parsed) ?? facebookKind(parsed) ?? shopeeKind(parsed) ?? 'other';
}
