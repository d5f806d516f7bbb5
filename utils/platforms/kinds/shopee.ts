import type { PageKind } from '../page-kind';
import { segmentsOf } from './redirect';

/** Every country's site (domain facts §6.2; the last three from the sites' own country list). */
const COUNTRY = '(?:co\\.id|com\\.my|sg|co\\.th|ph|tw|com\\.br|vn|com\\.mx|cl|com\\.co)';
const BUYER = new RegExp(`^(?:www\\.|m\\.)?shopee\\.${COUNTRY}$`);
const SELLER = new RegExp(`^(?:seller|banhang)\\.shopee\\.${COUNTRY}$`);
/** Broadcasts and videos. */
const OTHER = new RegExp(`^(?:live|sv|help|mall|affiliate)\\.shopee\\.${COUNTRY}$`);

const PRODUCT = /^\/(?:universal-link\/)?(?:[^/]*-i\.|product\/|opaanlp\/)(\d+)[./](\d+)\/?$/i;
/** First parts of addresses that are Shopee's own, and so no shop's name. */
const OWN =
  /^(search|cart|checkout|buyer|user|m|events?|flash_sale|mall|daily_discover|docs|help|verify|shop|product|universal-link|opaanlp|login|official-shop|web|api|find_similar_products|top_products|live|notifications|shopee-.*)$/;

export const isShopeeSeller = (url: URL): boolean => SELLER.test(url.hostname);
/** Shop numbers and names are compared within Indonesia only: elsewhere the same name is somebody else. */
export const isShopeeIndonesia = (url: URL): boolean => /^(www\.|m\.)?shopee\.co\.id$/.test(url.hostname);

/** `<shop>.<item>` of a Shopee product's address, or null. */
export function shopeeItem(url: URL): string | null {
  const match = url.pathname.match(PRODUCT);
  return match ? `${match[1]}.${match[2]}` : null;
}

function sellerKind(path: string): PageKind {
  if (/^\/portal\/product\/new\/?$/i.test(path)) return 'shopee-seller-new';
  if (/^\/portal\/product\/(edit\/)?\d+\/?$/i.test(path)) return 'shopee-seller-edit';
  return /^\/portal\/product\/list(\/|$)/i.test(path) ? 'shopee-seller-list' : 'shopee-seller-other';
}

export function shopeeKind(url: URL): PageKind | null {
  if (isShopeeSeller(url)) return sellerKind(url.pathname);
  if (OTHER.test(url.hostname)) return 'shopee-other';
  if (!BUYER.test(url.hostname)) return null;
  if (shopeeItem(url) !== null) return 'shopee-product';
  const [first = '', second] = segmentsOf(url);
  if (/-(cat|col)\.\d+/i.test(url.pathname)) return 'shopee-listing';
  if (/^(search|flash_sale|daily_discover|find_similar_products|top_products)$/.test(first))
    return 'shopee-listing';
  if (first === 'shop' && /^\d+$/.test(second ?? '')) return 'shopee-shop';
  return first && !second && !OWN.test(first) ? 'shopee-shop' : 'shopee-other';
}

/** `…-i.<shop>.<item>`, `/product/<shop>/<item>`, `/shop/<shop>`, and `/<username>` of a shop's front. */
export function shopeeOwner(url: URL): string | null {
  if (!isShopeeIndonesia(url)) return null;
  const shop = shopeeItem(url)?.split('.')[0] ?? url.pathname.match(/^\/shop\/(\d+)(?:\/|$)/i)?.[1];
  if (shop !== undefined) return shop;
  const [first = '', second] = segmentsOf(url);
  return second === undefined && isShopName(first) ? first : null;
}

/** A shop's name in addresses, in small letters. */
export const isShopName = (text: string): boolean => !OWN.test(text) && /^[a-z0-9._]{3,30}$/.test(text);
