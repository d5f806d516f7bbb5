import { fail, ok, type Result } from '../core/result';
import type { Reading } from '../model';
import type { Candidate, Page } from './candidates/candidate';
import { pageOf } from './candidates/candidate';
import { metas } from './candidates/meta';
import { cut, httpAddress, tidyLines } from './clean';
import { facebookComposer } from './composers/facebook';
import { listingInData } from './facebook/listing-data';
import { listingAsDrawn } from './facebook/listing-drawn';
import { aboutPage } from './facebook/page';
import { postAsDrawn } from './facebook/post-drawn';
import { postInMeta } from './facebook/post-meta';
import { readWith } from './general';
import { identityOf } from './identity';
import { choosePhotos } from './images';
import { facebookKind, marketplaceItem } from './page-kind';
import { definePlatform, type ReadFailure } from './platform';
import { statedField } from './stated-field';

const clean = (text: string): string => cut(tidyLines(text), 20_000);

const emptyReading = (doc: Document, url: URL): Reading => ({
  kind: 'not-a-product',
  platform: 'facebook',
  url: cut(url.href, 4000),
  ...identityOf(doc, url),
  fields: {},
  images: [],
});

/** A post is no product, but its words and photos are worth offering. */
function readPost(doc: Document, url: URL): Result<Reading, ReadFailure> {
  const drawn = postAsDrawn(doc, url);
  const head = postInMeta(doc, url);
  const own = clean(drawn?.text ?? '');
  const text = own || clean(head.text);
  const photos = drawn && drawn.photos.length > 0 ? drawn.photos : head.photos;
  const { base } = pageOf(doc, url);
  const images = choosePhotos(
    photos.flatMap((photo) => httpAddress(photo, base) ?? []).map((value) => ({ value, confidence: 0.9 })),
  );
  const isWall = doc.querySelector('input[type="password"]') !== null;
  if (!drawn && text === '' && images.length === 0 && !isWall) return fail('not-loaded');
  const confidence = own ? (drawn?.confidence ?? 0) : 0.5;
  return ok({
    ...emptyReading(doc, url),
    fields: text ? { description: statedField(text, 'post', confidence) } : {},
    images,
  });
}

/** The head stays of the listing opened first while the page moves on by script. */
const isHeadOf = (doc: Document, id: string): boolean =>
  metas(doc, 'og:url').every((address) => {
    const item = URL.canParse(address) ? marketplaceItem(new URL(address)) : null;
    return item === null || item === id;
  });

function readListing(page: Page, id: string): Result<Reading, ReadFailure> {
  const drawn = listingAsDrawn(page, id);
  const extra: Candidate[] = [...listingInData(page, id), ...drawn];
  const has = (field: Candidate['field']) => extra.some((each) => each.field === field);
  const head = isHeadOf(page.doc, id);
  const reading = readWith(page.doc, page.url, {
    platform: 'facebook',
    extra,
    isProduct: has('name'),
    // Behind a dialog and below the listing stand others: what the page at large says would be theirs.
    ignore: (each) =>
      has(each.field) ||
      (drawn.length > 0 && each.field === 'strikePrice') ||
      (!head && ['og', 'meta', 'title'].includes(each.source)),
  });
  return reading.ok ? ok({ ...reading.data, ...identityOf(page.doc, page.url) }) : reading;
}

function read(doc: Document, url: URL): Result<Reading, ReadFailure> {
  const id = marketplaceItem(url);
  if (id !== null) return readListing(pageOf(doc, url), id);
  const kind = facebookKind(url);
  if (kind === 'fb-post') return readPost(doc, url);
  const about = kind === 'fb-page' ? clean(aboutPage(doc, url)) : '';
  return ok({
    ...emptyReading(doc, url),
    fields: about ? { description: statedField(about, 'biography', 0.6) } : {},
  });
}

export default definePlatform({
  id: 'facebook',
  label: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://business.facebook.com/*'],
  priority: 20,
  pageKind: facebookKind,
  read,
  composer: facebookComposer,
});
