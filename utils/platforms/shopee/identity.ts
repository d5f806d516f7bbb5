import { linksIn, only } from '../drawn';
import { isShopeeIndonesia, isShopeeSeller, isShopName, shopeeItem } from '../kinds/shopee';

/** The shop's name in the Seller Centre's header: the first 2026 (Vietnam), the second older (Malaysia). */
const SELLER_NAMES = ['.account-info .subaccount-name', '.account-info .account-name', 'span.account-name'];
/** The buyer's name in the site's header (public notes of shopee.vn, undated). */
const BUYER_NAME = '.navbar__username';

const namesAt = (doc: Document, selector: string): string[] =>
  [...doc.querySelectorAll(selector)]
    .slice(0, 10)
    .map((element) => (element.textContent ?? '').trim().slice(0, 100).toLowerCase())
    .filter((name) => name !== '');

/**
 * The shop that is logged in. In the Seller Centre its header names it; where that says nothing, the lists' links
 * to the goods as buyers see them carry one shop's number (own guess, unverified).
 */
export function shopeeViewer(doc: Document, url: URL): string | null {
  if (isShopeeIndonesia(url)) return shopName(namesAt(doc, BUYER_NAME));
  if (url.hostname !== 'seller.shopee.co.id' || !isShopeeSeller(url)) return null;
  const names = SELLER_NAMES.map((selector) => namesAt(doc, selector)).find((found) => found.length > 0);
  if (names) return shopName(names);
  const items = linksIn(doc, url, 'a[href*="shopee.co.id/"]')
    .filter(({ to }) => isShopeeIndonesia(to))
    .flatMap(({ to }) => shopeeItem(to)?.split('.')[0] ?? []);
  return only(items);
}

/** A single name of the form that shops have in addresses: what else stands there is a person's or a title. */
function shopName(names: readonly string[]): string | null {
  const name = only(names);
  return name !== null && isShopName(name) ? name : null;
}
