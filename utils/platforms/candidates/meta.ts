import { httpAddress, longText, nameKey, oneLine, productName } from '../clean';
import { markupPrice } from './amount';
import type { Candidate, Page, Source } from './candidate';
import { currencyCode, currencyIn, currencyOfPage } from './currencies';
import { availabilityName } from './offers';

/** Meta elements looked at on a page, and contents taken of one name. */
const MAX_METAS = 1000;
const MAX_CONTENTS = 40;

/** All contents of the meta elements with one of these names (in small letters), in the order of the names. */
export function metas(doc: Document, ...names: string[]): string[] {
  const found = new Map(names.map((name) => [name, new Set<Element>()]));
  // The browser keeps this list; a selector for each name would go through the whole page every time.
  const all = doc.getElementsByTagName('meta');
  for (let index = 0; index < Math.min(all.length, MAX_METAS); index += 1) {
    const element = all.item(index);
    if (!element) continue;
    for (const attribute of ['property', 'name']) {
      const name = element.getAttribute(attribute)?.slice(0, 60).toLowerCase();
      if (name !== undefined) found.get(name)?.add(element);
    }
  }
  return names.flatMap((name) =>
    [...(found.get(name) ?? [])]
      .slice(0, MAX_CONTENTS)
      .map((element) => (element.getAttribute('content') ?? '').slice(0, 100_000).trim())
      .filter((content) => content !== ''),
  );
}

/** No shop has a longer name. */
const LONGEST_SITE = 200;

/** What the site calls itself: `og:site_name`, and the host without its endings ("tokopedia"). */
export function siteNames(page: Page): string[] {
  const host = page.url.hostname.replace(/^www\./, '');
  const name = metas(page.doc, 'og:site_name')[0]?.slice(0, LONGEST_SITE);
  const parts = host.split('.');
  return [name ?? '', host, parts.length > 2 ? (parts.at(-3) ?? '') : '', parts.at(-2) ?? ''].filter(
    (each) => each.length > 2,
  );
}

/** Open Graph and its product extension, Twitter cards and the page's own description. */
export const meta: Source = (page) => {
  const out: Candidate[] = [];
  const sites = siteNames(page);
  const isProduct = metas(page.doc, 'og:type').some((type) => /product/i.test(type));

  for (const [index, raw] of metas(page.doc, 'og:title', 'twitter:title').slice(0, 6).entries()) {
    const value = productName(raw, sites);
    const isSite = sites.some((site) => nameKey(site) === nameKey(value));
    if (value && !isSite) {
      out.push({
        field: 'name',
        value,
        source: 'og',
        confidence: index === 0 ? (isProduct ? 0.7 : 0.6) : 0.5,
      });
    }
  }

  const code = metas(page.doc, 'product:sale_price:currency', 'product:price:currency', 'og:price:currency')
    .map(currencyCode)
    .find((each) => each !== null);
  const currency = (raw: string) => code ?? currencyIn(raw.slice(0, 60)) ?? currencyOfPage(page);
  const sale = metas(page.doc, 'product:sale_price:amount')[0];
  for (const raw of metas(
    page.doc,
    'product:sale_price:amount',
    'product:price:amount',
    'og:price:amount',
    'product:price',
    'twitter:data1',
  ).slice(0, 6)) {
    const value = markupPrice(raw, currency(raw));
    // Beside a sale price the plain amount is the price before it.
    if (value && sale !== undefined && raw !== sale) {
      out.push({ field: 'strikePrice', value: value.amount, source: 'og', confidence: 0.75 });
    } else if (value) out.push({ field: 'price', value, source: 'og', confidence: 0.8 });
  }
  for (const raw of metas(page.doc, 'product:original_price:amount').slice(0, 1)) {
    const value = markupPrice(raw, currency(raw));
    if (value) out.push({ field: 'strikePrice', value: value.amount, source: 'og', confidence: 0.75 });
  }

  const stock = metas(page.doc, 'product:availability', 'og:availability')[0];
  if (stock) {
    out.push({
      field: 'availability',
      value: availabilityName(oneLine(stock)),
      source: 'og',
      confidence: 0.7,
    });
  }
  for (const [index, raw] of metas(page.doc, 'og:description', 'description', 'twitter:description')
    .slice(0, 6)
    .entries()) {
    const value = longText(raw);
    if (value)
      out.push({ field: 'description', value, source: 'meta', confidence: index === 0 ? 0.55 : 0.5 });
  }
  for (const raw of metas(page.doc, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image').slice(
    0,
    60,
  )) {
    const value = httpAddress(raw, page.base);
    if (value) out.push({ field: 'image', value, source: 'og', confidence: 0.7 });
  }
  const title = productName(page.doc.title.slice(0, 2000), sites);
  if (title) out.push({ field: 'name', value: oneLine(title), source: 'title', confidence: 0.35 });
  return out;
};
