import { fail, type Result } from '../core/result';
import type { Reading } from '../model';
import { forgetElements, textStart } from './candidates/bounded';
import { readGeneral } from './general';
import type { ReadFailure } from './platform';
import { UNDRAWN_LOOKS, whenReady } from './ready';
import { findPlatform } from './registry';

/**
 * Reads a document as it stands: by its platform's reader, else by the general one. Never throws for what a
 * page may do. `not-loaded`: nothing to read stands there. `failed`: the page breaks what a reader relies on.
 */
export function readAsItStands(doc: Document, href: string): Result<Reading, ReadFailure> {
  if (!URL.canParse(href)) return fail('failed');
  const platform = findPlatform(href);
  forgetElements();
  try {
    return platform ? platform.read(doc, new URL(href)) : readGeneral(doc, new URL(href));
  } catch {
    // A page can override what the DOM promises; the reason reaches the user through the panel.
    return fail('failed');
  }
}

/** A page that says so much, or has a heading, has drawn more than its frame. */
const DRAWN_TEXT = 1500;

/**
 * Whether a page has been drawn. Markup in its head may come with the server's answer, well before the script
 * that draws the prices has got its data.
 */
function isDrawn(doc: Document): boolean {
  const heading = doc.querySelector('h1');
  return (
    (heading !== null && textStart(heading, 40).trim() !== '') ||
    textStart(doc.body, DRAWN_TEXT).length >= DRAWN_TEXT
  );
}

/**
 * Reads the page in a document once it is drawn, as {@link readAsItStands} does. `not-loaded`: nothing to read
 * came in time. `changed`: the page moved on to another address meanwhile.
 */
export async function readDocument(doc: Document, href: string): Promise<Result<Reading, ReadFailure>> {
  if (!URL.canParse(href)) return fail('failed');
  const url = new URL(href);
  const attempt = () => readAsItStands(doc, href);
  const path = doc.location?.pathname;
  let result: Result<Reading, ReadFailure> = fail('not-loaded');
  try {
    await whenReady(doc, url, (looks) => {
      result = attempt();
      if (!result.ok) return result.reason !== 'not-loaded';
      return result.data.kind !== 'product' || isDrawn(doc) || looks >= UNDRAWN_LOOKS;
    });
  } catch {
    return fail('failed');
  }
  if (doc.location?.pathname !== path) return fail('changed');
  if (!result.ok && result.reason === 'not-loaded') result = attempt();
  const bare = (doc.body?.textContent ?? '').trim() === '' && doc.images.length === 0;
  return result.ok && result.data.kind === 'not-a-product' && bare ? fail('not-loaded') : result;
}
