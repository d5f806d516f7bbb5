import type { OwnSite, PageOwner, Reading } from '../model';
import { facebookAuthor, facebookViewer } from './facebook/identity';
import { instagramAuthor, instagramViewer } from './instagram/identity';
import { isFacebook } from './kinds/facebook';
import { isInstagram } from './kinds/instagram';
import { isShopeeSeller } from './kinds/shopee';
import { pageOwner } from './page-owner';
import { shopeeViewer } from './shopee/identity';

/** Whose page it is and who is logged in on it; each absent where the page does not tell, or tells two things. */
export type PageIdentity = NonNullable<Reading['identity']>;

type Ask = () => string | null;

/** A page can break what the DOM promises; then it tells nothing of this. */
function answer(site: OwnSite, ask: Ask): PageOwner | undefined {
  try {
    const id = ask();
    return id === null || id === '' || id.length > 100 ? undefined : { site, id };
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function found(shown: PageOwner | undefined, loggedIn: PageOwner | undefined): PageIdentity {
  return { ...(shown && { shown }), ...(loggedIn && { loggedIn }) };
}

/**
 * Whose page a document shows and who is logged in on it. The address goes before the page; the page is asked
 * where the address does not say (a post, a listing, the Seller Centre). Never a guess among several.
 */
export function pageIdentity(doc: Document, url: URL): PageIdentity {
  const stated = pageOwner(url.href) ?? undefined;
  if (isInstagram(url)) {
    const shown = stated ?? answer('instagram', () => instagramAuthor(doc, url));
    return found(
      shown,
      answer('instagram', () => instagramViewer(doc, url)),
    );
  }
  if (isFacebook(url)) {
    const shown = stated ?? answer('facebook', () => facebookAuthor(doc, url));
    return found(
      shown,
      answer('facebook', () => facebookViewer(doc)),
    );
  }
  const loggedIn = answer('shopee', () => shopeeViewer(doc, url));
  // The Seller Centre shows nothing but the shop that is logged in.
  return found(isShopeeSeller(url) ? loggedIn : stated, loggedIn);
}

/** The identity as a part of a Reading: absent when the page tells nothing. */
export function identityOf(doc: Document, url: URL): Pick<Reading, 'identity'> {
  const identity = pageIdentity(doc, url);
  return identity.shown || identity.loggedIn ? { identity } : {};
}
