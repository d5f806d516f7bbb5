import type { PageId } from './build';
import { productAt } from './products';

/** The page a first look begins with. */
export const DEMO_PRODUCT_URL = 'https://shopee.co.id/Soft-Cookies-Matcha-Toples-i.1.2';
export const DEMO_SELLER_URL = 'https://seller.shopee.co.id/portal/product/new';
export const DEMO_INSTAGRAM_URL = 'https://www.instagram.com/';
export const DEMO_FACEBOOK_URL = 'https://www.facebook.com/';

/** Hosts on which demo pages stand. */
export const DEMO_HOSTS: ReadonlySet<string> = new Set([
  'shopee.co.id',
  'seller.shopee.co.id',
  'www.instagram.com',
  'www.facebook.com',
  'web.facebook.com',
]);
/** Where the marketplace keeps its photos: `/file/<id>`, and `/file/<id>_tn` for the small one. */
export const DEMO_PHOTO_HOST = 'down-id.img.susercontent.com';

/** Which demo page stands at an address; undefined is a 404. */
export function demoPageAt(url: URL): PageId | undefined {
  switch (url.host) {
    case 'shopee.co.id':
      return url.pathname === '/keranjang' || productAt(url.pathname) ? 'shopee-product' : undefined;
    case 'seller.shopee.co.id':
      return url.pathname === '/portal/product/new' ? 'seller-new' : undefined;
    case 'www.instagram.com':
      return url.pathname === '/' ? 'instagram' : undefined;
    case 'www.facebook.com':
    case 'web.facebook.com':
      return url.pathname === '/' ? 'facebook' : undefined;
    default:
      return undefined;
  }
}
