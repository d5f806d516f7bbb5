/**
 * The pages on which our button stands, as match patterns: content script and host permissions both come
 * from this list. Any other page is read through `activeTab` after a click on the toolbar.
 */
export const STATIC_MATCHES = [
  'https://www.instagram.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
  'https://shopee.co.id/*',
  'https://seller.shopee.co.id/*',
];
