import { fail, type Result } from '../core/result';
import type { Reading } from '../model';
import type { Candidate } from './candidates/candidate';
import { metas } from './candidates/meta';
import { productName } from './clean';
import { all, editors, isShown, photoInputs } from './compose/dom';
import { readWith } from './general';
import { shopeeItem, shopeeKind } from './page-kind';
import { type Composer, definePlatform, type ReadFailure } from './platform';

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
  // Name and price are drawn by script; without both the shell, a login wall or an error page stands there.
  if (reading.ok && (!reading.data.fields.name || !reading.data.fields.price)) return fail('not-loaded');
  return reading;
}

/** One field of the product form. The attribute is language-free and stable over countries (seen 2026-07). */
const part = (root: Element, id: string) => root.querySelector(`[data-product-edit-field-unique-id="${id}"]`);

/** Photos of a product, Seller Centre (counter "0/9" seen 2026-09). */
const MAX_PHOTOS = 9;

const composer: Composer = {
  channels: ['shopee'],
  root: (doc, url) =>
    /^shopee-seller-(new|edit)$/.test(shopeeKind(url) ?? '') &&
    doc.querySelector('[data-product-edit-field-unique-id]')
      ? doc.body
      : null,
  // Quill in 2026 sources; a textarea in older ones.
  captions: (root) => {
    const description = part(root, 'description');
    if (!description) return [];
    const rich = editors(description).slice(0, 1);
    return rich.length > 0 ? rich : all<HTMLElement>(description, 'textarea').filter(isShown).slice(0, 1);
  },
  title: (root) =>
    part(root, 'name')?.querySelector<HTMLElement>('input:not([type="file"]), textarea') ?? null,
  // The description, the promotion photo and the cropper have file inputs of their own.
  pictureInput: (root) => {
    const images = part(root, 'images');
    return (images && photoInputs(images).find((input) => !input.closest('.shopee-image-cropper'))) ?? null;
  },
  roomForPictures: (root) => {
    const images = part(root, 'images');
    const counter = images?.textContent?.match(/(\d{1,2})\s*\/\s*(\d{1,2})/);
    if (counter) return Math.max(0, Number(counter[2]) - Number(counter[1]));
    return MAX_PHOTOS - (images ? all(images, '.shopee-image-manager__image, img').length : 0);
  },
};

export default definePlatform({
  id: 'shopee',
  label: 'Shopee',
  matches: ['https://shopee.co.id/*', 'https://seller.shopee.co.id/*'],
  priority: 30,
  pageKind: shopeeKind,
  read,
  composer,
});
