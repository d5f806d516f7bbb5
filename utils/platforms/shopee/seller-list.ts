import { parsePrice } from '../../core/money';
import type { ListedProduct, Price } from '../../model';
import { currencyIn, currencyOfHost } from '../candidates/currencies';
import { httpAddress, oneLine } from '../clean';
import { linksIn } from '../drawn';
import { largestVersion } from '../images';

const MAX_ITEMS = 100;
/** One product: a row of the table ("eds" classes, 2025–2026-09, Indonesia, Vietnam and Taiwan), else a card. */
const ROW = '.eds-table__row, tr, li, [class*="product-item" i], [class*="product-card" i]';
/** Its price, or those of its variants (2026, Vietnam and an Indonesian tool). */
const PRICES = '.list-view-price, .list-view-model-price';
/** Beside a campaign's price stands the one before it (2026, Vietnam). */
const CAMPAIGN = '[class*="priceCampaignRef"]';

/** The number of the product that a link edits: `/portal/product/<id>`, `/portal/product/edit/<id>`. */
const editedBy = (to: URL): string | null =>
  to.pathname.match(/^\/portal\/product\/(?:edit\/)?(\d+)\/?$/i)?.[1] ?? null;

function priceOf(text: string, currency: string): Price | null {
  const short = text.slice(0, 120);
  const named = currencyIn(short) ?? currency;
  // Signs that the shared parser does not know are dropped: the country tells the currency.
  const parsed = parsePrice(named === 'IDR' ? short : short.replace(/[^\d.,\s–-]+/g, ' '), named);
  return parsed.ok && parsed.data.amount > 0 ? parsed.data : null;
}

/** From the lowest to the highest of a product's prices; stock and sales are numbers too, but have no mark. */
function priceIn(rows: readonly Element[], currency: string): Price | null {
  const marked = rows.flatMap((row) => [...row.querySelectorAll(PRICES)]).slice(0, 200);
  const parts =
    marked.length > 0
      ? marked.map((part) => part.querySelector(CAMPAIGN) ?? part)
      : rows
          .flatMap((row) => [...row.querySelectorAll('*')].slice(0, 400))
          .filter((part) => part.children.length === 0 && currencyIn((part.textContent ?? '').slice(0, 60)));
  const prices = parts.flatMap((part) => priceOf((part.textContent ?? '').trim(), currency) ?? []);
  const [first] = prices;
  if (!first) return null;
  const low = Math.min(...prices.map((price) => price.amount));
  const high = Math.max(...prices.map((price) => price.max ?? price.amount));
  return { amount: low, ...(high > low && { max: high }), currency: first.currency };
}

interface Found {
  name: string;
  rows: Set<Element>;
}

/** The products that the list's links edit, by number, with the parts of the page that are theirs alone. */
function editable(doc: Document, url: URL): Map<string, Found> {
  const found = new Map<string, Found>();
  const owners = new Map<Element, Set<string>>();
  for (const { link, to } of linksIn(doc, url, 'a[href*="/portal/product/"]')) {
    const id = to.host === url.host ? editedBy(to) : null;
    if (id === null) continue;
    const entry = found.get(id) ?? { name: '', rows: new Set<Element>() };
    const row = link.closest(ROW);
    if (row) {
      entry.rows.add(row);
      owners.set(row, (owners.get(row) ?? new Set()).add(id));
    }
    // The longest text among a product's links is its name; "Ubah" and "Edit" lead there too.
    const name = oneLine(link.textContent ?? '');
    if (name.length > entry.name.length) entry.name = name;
    found.set(id, entry);
  }
  for (const { rows } of found.values()) {
    for (const row of rows) if (owners.get(row)?.size !== 1) rows.delete(row);
  }
  return found;
}

/**
 * The products of a Seller Centre list, in its order; at most 100. The links to their edit pages are what all
 * versions of the list share (2024–2026); tables repeat a row in fixed columns. Unverified on the live site.
 */
export function sellerList(doc: Document, url: URL): ListedProduct[] {
  const currency = currencyOfHost(url);
  return [...editable(doc, url)].slice(0, MAX_ITEMS).flatMap(([id, { name, rows }]) => {
    const images = [...rows].flatMap((row) => [...row.querySelectorAll('img')]).slice(0, 20);
    const label = oneLine(images[0]?.getAttribute('alt') ?? '');
    const address = images.flatMap((each) => httpAddress(each.getAttribute('src'), url.href) ?? [])[0];
    const price = priceIn([...rows], currency);
    if (name === '' && label === '') return [];
    return [
      {
        name: label.length > name.length ? label : name,
        ...(price && { price }),
        ...(address && { image: largestVersion(address) }),
        url: `${url.origin}/portal/product/${id}`,
      },
    ];
  });
}
