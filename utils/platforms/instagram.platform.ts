import { fail, ok, type Result } from '../core/result';
import type { Reading } from '../model';
import { pageOf } from './candidates/candidate';
import { cut, httpAddress, tidyLines } from './clean';
import { instagramComposer } from './composers/instagram';
import { identityOf } from './identity';
import { choosePhotos } from './images';
import { nameInCaption, priceInCaption } from './instagram/caption-facts';
import type { Post } from './instagram/post-data';
import { postInData } from './instagram/post-data';
import { postAsDrawn } from './instagram/post-drawn';
import { postInMeta } from './instagram/post-meta';
import { biographyOf } from './instagram/profile';
import { instagramCode, instagramKind } from './page-kind';
import { definePlatform, type ReadFailure } from './platform';
import { statedField } from './stated-field';

const clean = (text: string): string => cut(tidyLines(text), 20_000);

/** What a caption tells of a product: weak, since a caption is no label. */
function captionFields(caption: string): Reading['fields'] {
  if (caption === '') return {};
  const name = nameInCaption(caption);
  const price = priceInCaption(caption);
  return {
    description: statedField(caption, 'caption', 0.8),
    ...(name && { name: statedField(name, 'caption', 0.35) }),
    ...(price && { price: statedField(price, 'caption', 0.5) }),
  };
}

/** Nothing of the post can come: the site asks to log in. */
const isWall = (doc: Document): boolean => doc.querySelector('input[type="password"]') !== null;

/** A post is no product, but its caption and photos are worth offering. */
function readPost(doc: Document, url: URL, code: string, empty: Reading): Result<Reading, ReadFailure> {
  const data = postInData(doc, code);
  const drawn = postAsDrawn(doc, url, code);
  const head = postInMeta(doc, code);
  // Data is whole; the head has the caption but a cropped photo; what is drawn may be folded.
  const caption = clean(data.caption) || clean(head.caption) || clean(drawn?.caption ?? '');
  const sources: (Post | null)[] = [data, drawn, head];
  const photos = sources.find((post) => post && post.photos.length > 0)?.photos ?? [];
  const { base } = pageOf(doc, url);
  const images = choosePhotos(
    photos.flatMap((photo) => httpAddress(photo, base) ?? []).map((value) => ({ value, confidence: 0.9 })),
  );
  if (caption === '' && images.length === 0 && !drawn && !isWall(doc)) return fail('not-loaded');
  return ok({ ...empty, fields: captionFields(caption), images });
}

function read(doc: Document, url: URL): Result<Reading, ReadFailure> {
  const empty: Reading = {
    kind: 'not-a-product',
    platform: 'instagram',
    url: cut(url.href, 4000),
    ...identityOf(doc, url),
    fields: {},
    images: [],
  };
  const code = instagramCode(url);
  if (code !== null) return readPost(doc, url, code, empty);
  if (instagramKind(url) !== 'ig-profile') return ok(empty);
  const biography = clean(biographyOf(doc, url));
  return ok({
    ...empty,
    fields: biography ? { description: statedField(biography, 'biography', 0.8) } : {},
  });
}

export default definePlatform({
  id: 'instagram',
  label: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  priority: 20,
  pageKind: instagramKind,
  read,
  composer: instagramComposer,
});
