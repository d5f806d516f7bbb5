import { textStart } from './candidates/bounded';
import type { Page } from './candidates/candidate';
import { mainHeading } from './candidates/heading';
import { isInTile, isOutside, leadsElsewhere } from './candidates/regions';

/** Words on a button that puts one product into a cart, in the languages of the shops we have seen. */
const BUY =
  /\b(beli|keranjang|(pesan|order) (sekarang|via|lewat|by|di sini|tiket|wa\b|whats ?app)|(chat|hubungi|kontak)( dengan)? penjual|tambah ke|masukkan|minta penawaran|contact (seller|supplier)|start order|request a? ?quote|get a? ?quote|inquir|message seller|checkout|add to|buy|order now|pre-?order|book now|kaufen|warenkorb|comprar|carrito|agregar|adicionar|ajouter|panier|acheter|aggiungi|acquista|koszyka|kup teraz|coș|cos\b|adaug|naroč|kosaric|košaric|košarico|ostukorvi|lisa|köp|kjøp|legg i|læg i|lägg i|køb|do košíka|do košíku|koupit|kúpiť|kosárba|in winkelwagen|bestellen|sepet|satın al|thêm vào|mua ngay)/i;
const BUY_WIDE =
  /^pesan\b|订购|进货|采购|询价|купить|корзин|заказать|в кошик|купити|購物車|购物车|加入购物|立即購買|立即购买|購買|買一|カート|買い物かご|かごに|カゴに|購入|注文|장바구니|구매|바로구매|לסל|קנה|הוסף|أضف|السلة|اشتر|سلة|หยิบใส่|ซื้อ|ตะกร้า|เพิ่มลง/i;
const BUY_NAME =
  'form[action*="cart" i], [name="add-to-cart"], [class*="add-to-cart" i], [class*="addtocart" i], [id*="add-to-cart" i], [id*="addtocart" i], [data-testid*="addtocart" i], [class*="buy-button" i], [class*="btn-buy" i], [id*="buy" i], [id="button-cart"], [class*="add_to_cart" i]';
const BUTTONS =
  'button, [role="button"], input[type="submit"], input[type="image"], input[type="button"], a[class*="btn" i], a[class*="button" i], a[href*="wa.me/"], a[href*="api.whatsapp.com"]';
const MAX_BUTTONS = 800;

const wordsOn = (button: Element): string =>
  textStart(button, 60).trim() ||
  (button.getAttribute('value') ?? button.getAttribute('alt') ?? '').slice(0, 60);

export interface Buying {
  /** Something on the page buys the thing that the page shows. */
  own: boolean;
  /** Its buttons lead to different things in one other shop: an article that recommends several. */
  others: boolean;
  /** How many boxes of other things can be bought from. */
  tiles: number;
}

/** What can be bought on a page: its own thing, and others in tiles. */
export function buyingOn(page: Page): Buying {
  const heading = mainHeading(page);
  const found = { own: false, tiles: 0, others: false };
  const led = new Map<string, string>();
  const count = (button: Element) => {
    if (isOutside(button)) return;
    if (isInTile(button, page, heading)) {
      found.tiles += 1;
      return;
    }
    found.own = true;
    const href = button.getAttribute('href') ?? '';
    if (!leadsElsewhere(button, page.url, page.base) || !URL.canParse(href, page.base)) return;
    const { host, pathname } = new URL(href, page.base);
    const path = led.get(host) ?? pathname;
    led.set(host, path);
    if (host !== page.url.host && path !== pathname) found.others = true;
  };
  for (const button of [...page.doc.querySelectorAll(BUTTONS)].slice(0, MAX_BUTTONS)) {
    const words = wordsOn(button);
    if (BUY.test(words) || BUY_WIDE.test(words)) count(button);
  }
  for (const named of [...page.doc.querySelectorAll(BUY_NAME)].slice(0, 200)) if (!found.own) count(named);
  return found;
}

/** A call to order by message, with the number beside it: shops without a cart, on blogs and landing pages. */
const ORDER =
  /(pesan|order|pemesanan|minat|hub(ungi|\.)?|sms|whats ?app|\bwa\b)[^\n]{0,40}?(\+?62|\b0)[\s.-]?8[\d\s.-]{7,}/i;

/** True where the page's own text says how to order by message. */
export const ordersByMessage = (page: Page): boolean =>
  ORDER.test(textStart(page.doc.querySelector('main') ?? page.doc.body, 60_000));
