import { buyingOn, ordersByMessage } from './buying';
import type { Candidate, Page } from './candidates/candidate';
import { mainHeading } from './candidates/heading';
import { jsonLd, productNodes } from './candidates/json-ld';
import { isNode, list, markupIn, prop, textOf, typesOf, walk } from './candidates/json-nodes';
import { metas } from './candidates/meta';
import { mainScope, productScopes } from './candidates/microdata';
import { OWN_ADDRESS } from './candidates/page-data';
import { nameKey, sharedWords } from './clean';
import { ofField } from './weigh';

/** Addresses of pages that never are one product, whatever they mark up. */
const LISTING_PATH =
  /^\/?$|\/(cart|keranjang|basket|checkout|search|cari|category|categories|kategori|collections?|catalog|wishlist)\/?$|\/(search|cari|order-received|order-confirmation|checkout)\//i;
/** Last parts of addresses that speak of something else than one product, where nothing says that it is one. */
const OTHER_PART =
  /^(cart|basket|checkout|thank-?you|search|cari|categor(y|ies)|kategori|product-category|collections?|tags?|wishlist|compare|bandingkan|perbandingan|login|masuk|register|daftar|account|akun|blog|news|berita|artikel|articles?|forum|topic|thread|resep|recipes?|about|tentang|contact|kontak|faq)$/i;
const PRODUCT_PART = /^(products?|produk|p|item|dp|itm|barang|shop|toko)$/i;

/** Titles of pages that stand in for one that is gone. */
const GONE =
  /\b404\b|not found|no longer (available|exists)|tidak (di)?temukan|tidak tersedia|halaman (ini )?(tidak|hilang)|nicht gefunden|no encontrad|introuvable|niet gevonden|не найден|見つかりません/i;
const COMPARED = /\svs\.?\s/i;

/** What other pages say of themselves in markup. A blog's post may well be a small shop's product. */
const OTHER_TYPE =
  /^(itemlist|collectionpage|searchresultspage|newsarticle|recipe|profilepage|qapage|discussionforumposting|contactpage|aboutpage|checkoutpage|howto|faqpage)$/;

function otherMarkup(doc: Document): boolean {
  for (const value of markupIn(doc)) {
    for (const { node, path } of walk(value)) {
      if (path.length > 3) break;
      if (path.length <= 2 && typesOf(node).some((type) => OTHER_TYPE.test(type))) return true;
    }
  }
  return false;
}

/** True where the last parts of the address name a list, an article or a step of buying. */
function isOtherPath(url: URL): boolean {
  const parts = url.pathname.split('/').filter(Boolean).slice(-2);
  return parts.some((part) => OTHER_PART.test(part)) && !parts.some((part) => PRODUCT_PART.test(part));
}

/** Shops rate a whole category as if it were one product: no number of its own, and offers only in sum. */
function speaksOfMany(page: Page): boolean {
  return productNodes(page).every(({ node }) => {
    const offers = list(prop(node, 'offers'));
    const summed = offers.every((offer) => isNode(offer) && typesOf(offer).includes('aggregateoffer'));
    return (
      summed && ['sku', 'gtin13', 'gtin', 'mpn', 'productID'].every((key) => prop(node, key) === undefined)
    );
  });
}

/** Markup for one product: an own Product that the page's heading or title speaks of too. */
function ownProduct(page: Page): boolean {
  const names = new Set(
    productNodes(page)
      .filter((product) => !product.listed)
      .map(({ node }) => nameKey(textOf(prop(node, 'name')).slice(0, 600))),
  );
  names.delete('');
  const heading = nameKey((mainHeading(page)?.textContent ?? '').slice(0, 600));
  if (names.size === 0) return false;
  // Where no heading says otherwise, the one thing that is offered for a price is what the page is about.
  if (heading === '' && names.size === 1 && jsonLd(page).some(({ field }) => field === 'price')) return true;
  const words = [heading, page.doc.title.slice(0, 2000), ...metas(page.doc, 'og:title')]
    .join(' ')
    .slice(0, 6000);
  if (nameKey(words) === '') return names.size === 1;
  return [...names].some(
    (name) => sharedWords(name, words) >= 0.4 || (heading !== '' && name.includes(heading)),
  );
}

/** From here on a price is one that belongs to the page. */
const CLEAR = 0.5;
/** From here on nothing else on the page can be meant. */
const SURE = 0.6;
/** One thing has few prices: of its sizes, or for resellers. */
const FEW_PRICES = 4;
/** So many tiles to buy from, and nothing of its own: a list. */
const LIST_OF_TILES = 3;

/**
 * Whether a page is about one product. Strict, since a wrong "product" fills a post with someone else's goods:
 * it takes markup for this page, or an `og:type` of product, or one clear price and a way to buy.
 */
export function isProductPage(page: Page, candidates: readonly Candidate[]): boolean {
  const { doc, url } = page;
  if (ofField(candidates, 'name').length === 0) return false;
  if (LISTING_PATH.test(url.pathname) && url.search.length < 3) return false;
  const heading = mainHeading(page);
  if (GONE.test(`${doc.title.slice(0, 300)} ${heading?.textContent?.slice(0, 300) ?? ''}`)) return false;

  if (mainScope(doc)) return true;
  const buying = buyingOn(page);
  const seen = ofField(candidates, 'price').filter(({ source }) => source === 'visible-text');
  const clear = seen.filter(({ confidence }) => confidence >= CLEAR);
  const isList =
    buying.tiles >= LIST_OF_TILES && !buying.own && !clear.some(({ confidence }) => confidence >= SURE);
  if (ownProduct(page)) return !(isList && speaksOfMany(page));

  if (isList || buying.others || otherMarkup(doc) || isOtherPath(url) || productScopes(doc).length > 3)
    return false;
  if (COMPARED.test(heading?.textContent ?? '')) return false;
  const productType = metas(doc, 'og:type').some((type) => /product/i.test(type));
  // Some shops call every page of theirs a product; a list shows many prices and nothing to buy at once.
  const amounts = ofField(candidates, 'price').length;
  if (productType && (heading || amounts > 0) && (amounts <= 3 || buying.own)) return true;
  if (metas(doc, 'product:price:amount', 'og:price:amount').length > 0) return true;
  const fromState = (field: 'name' | 'price') =>
    ofField(candidates, field).find(({ source }) => source === 'page-data');
  // The page's own state calls the thing at this very address by its name and price.
  if ((fromState('name')?.confidence ?? 0) >= OWN_ADDRESS && fromState('price')) return true;
  if (clear.length === 0) return buying.own && heading !== null && fromState('price') !== undefined;
  // A list of prices is ordered from by message as well.
  return buying.own || (clear.length <= FEW_PRICES && ordersByMessage(page));
}
