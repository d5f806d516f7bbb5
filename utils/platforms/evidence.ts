import { textStart } from './candidates/bounded';
import type { Candidate, Page } from './candidates/candidate';
import { mainHeading } from './candidates/heading';
import { jsonLd, productNodes } from './candidates/json-ld';
import { markupIn, prop, textOf, typesOf, walk } from './candidates/json-nodes';
import { metas } from './candidates/meta';
import { mainScope, productScopes } from './candidates/microdata';
import { isOutside } from './candidates/regions';
import { nameKey, sharedWords } from './clean';
import { ofField } from './weigh';

/** Words on a button that puts one product into a cart, in the languages of the shops we have seen. */
const BUY =
  /\b(beli|keranjang|(pesan|order) (sekarang|via|lewat|by|di sini)|(chat|hubungi|kontak)( dengan)? penjual|contact seller|message seller|checkout|add to (cart|basket|bag|trolley)|buy|order now|kaufen|warenkorb|comprar|carrito|agregar|adicionar|ajouter|panier|acheter|koszyka|coș|cos\b|adaug|naroč|kosaric|košaric|ostukorvi|lisa|köp|kjøp|do košíka|in winkelwagen)/i;
const BUY_WIDE =
  /купить|корзин|заказать|в кошик|купити|購物車|购物车|加入购物|立即購買|立即购买|購買|買一|カート|買い物かご|かごに|カゴに|購入|注文|장바구니|구매|바로구매|לסל|קנה|הוסף|أضف|السلة|اشتر|سلة|หยิบใส่|ซื้อ|ตะกร้า/;
const BUY_NAME =
  'form[action*="cart" i], [name="add-to-cart"], [class*="add-to-cart" i], [class*="addtocart" i], [id*="add-to-cart" i], [id*="addtocart" i], [data-testid*="addtocart" i], [class*="buy-button" i], [class*="btn-buy" i], [id*="buy" i], [id="button-cart"], [class*="add_to_cart" i]';

export function hasBuyButton(doc: Document): boolean {
  const named = [...doc.querySelectorAll(BUY_NAME)].slice(0, 200).some((element) => !isOutside(element));
  if (named) return true;
  return [
    ...doc.querySelectorAll(
      'button, [role="button"], input[type="submit"], input[type="image"], a[class*="btn" i], a[class*="button" i], a[href*="wa.me/"], a[href*="api.whatsapp.com"]',
    ),
  ]
    .slice(0, 800)
    .some((element) => {
      const text = (
        textStart(element, 200).trim() ||
        element.getAttribute('value') ||
        element.getAttribute('alt') ||
        ''
      ).slice(0, 60);
      return (BUY.test(text) || BUY_WIDE.test(text)) && !isOutside(element);
    });
}

/** Addresses of pages that never are one product, whatever they mark up. */
const LISTING_PATH =
  /^\/?$|\/(cart|keranjang|basket|checkout|search|cari|category|categories|kategori|collections?|catalog|wishlist)\/?$|\/(search|cari)\//i;

function listingMarkup(doc: Document): boolean {
  for (const value of markupIn(doc)) {
    for (const { node, path } of walk(value)) {
      if (path.length > 3) break;
      if (typesOf(node).some((type) => /^(itemlist|collectionpage|searchresultspage)$/.test(type)))
        return true;
    }
  }
  return false;
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
  const words = [heading, page.doc.title.slice(0, 2000), ...metas(page.doc, 'og:title')].join(' ');
  if (nameKey(words) === '') return names.size === 1;
  return [...names].some(
    (name) => sharedWords(name, words) >= 0.4 || (heading !== '' && name.includes(heading)),
  );
}

/**
 * Whether a page is about one product. Strict, since a wrong "product" fills a post with someone else's goods:
 * it takes markup for this page, or an `og:type` of product, or one clear price beside a buy button.
 */
export function isProductPage(page: Page, candidates: readonly Candidate[]): boolean {
  const { doc, url } = page;
  if (ofField(candidates, 'name').length === 0) return false;
  if (LISTING_PATH.test(url.pathname) && url.search.length < 3) return false;
  if (ownProduct(page)) return true;
  if (mainScope(doc)) return true;
  const productType = metas(doc, 'og:type').some((type) => /product/i.test(type));
  // Some shops call every page of theirs a product; a list shows many prices and nothing to buy at once.
  const amounts = ofField(candidates, 'price').length;
  if (productType && (mainHeading(page) || amounts > 0) && (amounts <= 3 || hasBuyButton(doc))) return true;
  if (metas(doc, 'product:price:amount', 'og:price:amount').length > 0) return true;
  if (listingMarkup(doc) || productScopes(doc).length > 3) return false;
  const best = ofField(candidates, 'price')[0];
  return (
    best !== undefined &&
    Math.max(...ofField(candidates, 'price').map((c) => c.confidence)) >= 0.5 &&
    hasBuyButton(doc)
  );
}
