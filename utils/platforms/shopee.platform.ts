import { fail, ok, type Result } from '../core/result';
import type { Reading } from '../model';
import { type Candidate, type Page, pageOf } from './candidates/candidate';
import { cut, productName } from './clean';
import { shopeeComposer } from './composers/shopee';
import { readWith } from './general';
import { identityOf } from './identity';
import { shopeeItem, shopeeKind } from './page-kind';
import { definePlatform, type ReadFailure } from './platform';
import { descriptionBlock, isStale, priceBlock } from './shopee/product';
import { formStands, productInForm } from './shopee/seller-form';
import { sellerList } from './shopee/seller-list';

/** The title keeps up with the product shown; its form "Jual … | Shopee Indonesia" was seen 2026. */
function nameInTitle(doc: Document): Candidate[] {
  const title = doc.title.slice(0, 2000);
  if (!/^jual\s.+\|\s*shopee indonesia\s*$/is.test(title)) return [];
  return [{ field: 'name', value: productName(title), source: 'title', confidence: 0.8 }];
}

const siteWide = (value: string) => /^(shopee|situs belanja|jual beli)\b/i.test(value);

/** A page of one product, as a buyer sees it. */
function readProduct(page: Page, item: string): Result<Reading, ReadFailure> {
  const { doc, url } = page;
  const stale = isStale(page, item);
  const reading = readWith(doc, url, {
    platform: 'shopee',
    extra: [...nameInTitle(doc), ...priceBlock(page), ...descriptionBlock(page)],
    isProduct: true,
    ignore: (each) =>
      (stale && ['json-ld', 'og', 'meta', 'microdata'].includes(each.source)) ||
      (each.field === 'name' && siteWide(each.value)) ||
      (each.field === 'description' && each.source === 'meta' && siteWide(each.value)),
  });
  // Name and price are drawn by script; without both the shell, a login wall or an error page stands there,
  // unless the page says itself that the price must be asked for.
  const asks = /hubungi penjual/i.test(
    (doc.querySelector('main') ?? doc.body)?.textContent?.slice(0, 20_000) ?? '',
  );
  if (reading.ok && !(reading.data.fields.name && (reading.data.fields.price || asks)))
    return fail('not-loaded');
  return reading;
}

/** The form of a product in the Seller Centre; a form without a name is no product yet. */
function readForm(doc: Document, url: URL, empty: Reading): Result<Reading, ReadFailure> {
  if (!formStands(doc)) return fail('not-loaded');
  const product = productInForm(doc, url);
  return ok(product ? { ...empty, kind: 'product', ...product } : empty);
}

function read(doc: Document, url: URL): Result<Reading, ReadFailure> {
  const identity = identityOf(doc, url);
  const empty: Reading = {
    kind: 'not-a-product',
    platform: 'shopee',
    url: cut(url.href, 4000),
    ...identity,
    fields: {},
    images: [],
  };
  const kind = shopeeKind(url);
  if (kind === 'shopee-seller-new' || kind === 'shopee-seller-edit') return readForm(doc, url, empty);
  if (kind === 'shopee-seller-list') {
    const items = sellerList(doc, url);
    return ok(items.length > 0 ? { ...empty, items } : empty);
  }
  const item = shopeeItem(url);
  if (kind !== 'shopee-product' || item === null) return ok(empty);
  const reading = readProduct(pageOf(doc, url), item);
  return reading.ok ? ok({ ...reading.data, ...identity }) : reading;
}

export default definePlatform({
  id: 'shopee',
  label: 'Shopee',
  matches: ['https://shopee.co.id/*', 'https://seller.shopee.co.id/*'],
  priority: 30,
  pageKind: shopeeKind,
  read,
  composer: shopeeComposer,
});
