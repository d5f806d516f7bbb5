import { ok, type Result } from '../core/result';
import type { Reading } from '../model';
import { article, described, prose } from './candidates/article';
import { attributes } from './candidates/attributes';
import { forgetElements } from './candidates/bounded';
import { type Candidate, type Page, pageOf, type Source } from './candidates/candidate';
import { gallery } from './candidates/gallery';
import { jsonLd, statesNoPrice } from './candidates/json-ld';
import { meta } from './candidates/meta';
import { microdata, rdfa } from './candidates/microdata';
import { pageData } from './candidates/page-data';
import { visible } from './candidates/visible';
import { cut, sharedWords } from './clean';
import { isProductPage } from './evidence';
import type { ReadFailure } from './platform';
import { ofField, weigh } from './weigh';

const SOURCES: readonly Source[] = [
  jsonLd,
  microdata,
  rdfa,
  meta,
  visible,
  gallery,
  described,
  pageData,
  attributes,
];

/** Sources whose prices are guesses: where markup states that there is none, they are not believed. */
const GUESSES: ReadonlySet<string> = new Set(['visible-text', 'page-data']);

export interface ReadOptions {
  platform: string;
  /** What the platform knows beyond the general sources. */
  extra?: readonly Candidate[];
  /** Candidates the platform knows to be wrong here (stale markup of the page visited before). */
  ignore?: (candidate: Candidate) => boolean;
  /** The platform's word on the page; without it the page must bring its own evidence. */
  isProduct?: boolean;
}

/** A source that a page manages to break (a getter that throws) is left out; the others still speak. */
function ask(source: Source, page: Page): Candidate[] {
  try {
    return source(page);
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
}

/** How little of a product's name may stand in a text that speaks of the whole site. */
const SITE_WIDE = 0.34;

/** What stands in the page's head and says nothing of the product is the same on all pages of the site. */
function doubted(candidates: readonly Candidate[]): Candidate[] {
  const names = ofField(candidates, 'name').sort((a, b) => b.confidence - a.confidence);
  const name = names.find(({ source }) => source === 'heading') ?? names[0];
  if (!name) return [...candidates];
  const strange = (each: Candidate) =>
    each.field === 'name' &&
    /^(og|title)$/.test(each.source) &&
    name.source === 'heading' &&
    sharedWords(name.value, each.value) < SITE_WIDE;
  const slogan = (each: Candidate) =>
    each.field === 'description' && each.source === 'meta' && sharedWords(name.value, each.value) < SITE_WIDE;
  return candidates.map((each) =>
    strange(each) || slogan(each) ? { ...each, confidence: each.confidence * 0.5 } : each,
  );
}

/** Reads a page by everything pages in general offer, plus what a platform adds. */
export function readWith(doc: Document, url: URL, options: ReadOptions): Result<Reading, ReadFailure> {
  forgetElements();
  const page = pageOf(doc, url);
  const found = SOURCES.flatMap((source) => ask(source, page)).filter((each) => !options.ignore?.(each));
  const priceless = statesNoPrice(page);
  const sure = (each: Candidate) =>
    !(priceless && each.field === 'price' && GUESSES.has(each.source) && each.confidence < 0.7);
  const candidates = doubted([...(options.extra ?? []), ...found.filter(sure)]);
  const empty = { platform: options.platform, url: cut(url.href, 4000), fields: {}, images: [] };
  if (!(options.isProduct ?? isProductPage(page, candidates))) return ok({ kind: 'not-a-product', ...empty });
  const best = Math.max(0, ...ofField(candidates, 'description').map((each) => each.confidence));
  if (best < 0.5) {
    const found = ask(prose, page);
    candidates.push(...(found.length > 0 ? found : ask(article, page)));
  }
  return ok({ ...empty, kind: 'product', ...weigh(candidates) });
}

/** Any page without an adapter of its own. */
export const readGeneral = (doc: Document, url: URL): Result<Reading, ReadFailure> =>
  readWith(doc, url, { platform: 'general' });
