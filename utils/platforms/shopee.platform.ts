import { fail, type Result } from '../core/result';
import type { Reading } from '../model';
import type { Candidate } from './candidates/candidate';
import { metas } from './candidates/meta';
import { productName } from './clean';
import { shopeeComposer } from './composers/shopee';
import { readWith } from './general';
import { shopeeItem, shopeeKind } from './page-kind';
import { definePlatform, type ReadFailure } from './platform';

/** Markup stays from the product first loaded while the page moves on by script: does it speak of this one? */
function isStale(doc: Document, item: string): boolean {
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return [canonical, ...metas(doc, 'og:url')]
    .filter((address) => URL.canParse(address))
    .map((address) => shopeeItem(new URL(address)))
    .some((other) => other !== null && other !== item);
}

function read(doc: Document, url: URL): Result<Reading, ReadFailure> {
  const item = shopeeItem(url);
  if (item === null) return readWith(doc, url, { platform: 'shopee', isProduct: false });
  const stale = isStale(doc, item);
  const extra: Candidate[] = [];
  // The title keeps up with the product shown; its form "Jual … | Shopee Indonesia" was seen 2026.
  const title = doc.title.slice(0, 2000);
  if (/^jual\s.+\|\s*shopee indonesia\s*$/is.test(title)) {
    extra.push({ field: 'name', value: productName(title), source: 'title', confidence: 0.8 });
  }
  const siteWide = (value: string) => /^(shopee|situs belanja|jual beli)\b/i.test(value);
  const reading = readWith(doc, url, {
    platform: 'shopee',
    extra,
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

export default definePlatform({
  id: 'shopee',
  label: 'Shopee',
  matches: ['https://shopee.co.id/*', 'https://seller.shopee.co.id/*'],
  priority: 30,
  pageKind: shopeeKind,
  read,
  composer: shopeeComposer,
});
