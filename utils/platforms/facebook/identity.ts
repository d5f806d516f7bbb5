import { isNode, prop } from '../candidates/json-nodes';
import { only } from '../drawn';
import { marketplaceItem } from '../kinds/facebook';
import { pageOwner } from '../page-owner';
import { dataNodes, definitions } from '../page-scripts';
import { listingRoot, sellersIn } from './listing-root';
import { postAuthor } from './post-drawn';

const isNumber = (value: unknown): value is string => typeof value === 'string' && /^\d{4,20}$/.test(value);

/** The seller of a listing: `marketplace_listing_seller.id` of its own data (2026-10), else as drawn. */
function seller(doc: Document, url: URL, id: string): string | null {
  const stated = [...dataNodes(doc, id)]
    .filter((node) => String(prop(node, 'id')) === id)
    .map((node) => prop(node, 'marketplace_listing_seller'))
    .flatMap((node) => (isNode(node) ? [prop(node, 'id')] : []))
    .filter(isNumber);
  return only(stated.length > 0 ? stated : sellersIn(listingRoot(doc, url, id), url));
}

/** Whose post or listing stands at an address that does not name one. */
export function facebookAuthor(doc: Document, url: URL): string | null {
  const item = marketplaceItem(url);
  return item === null ? postAuthor(doc, url) : seller(doc, url, item);
}

/**
 * The profile or page that acts: `["CurrentUserInitialData",[],{"USER_ID":…}]` in the page's scripts, "0" when
 * nobody is logged in (2020–2026). Where the search data names that number's own address
 * (`{"ent_id":…,"link_url":…}`, 2026-02), its handle, since that is what owners know their page by.
 */
export function facebookViewer(doc: Document): string | null {
  const id = only(definitions(doc, 'CurrentUserInitialData').map((user) => prop(user, 'USER_ID')));
  if (!isNumber(id)) return null;
  const handles = [...dataNodes(doc, '"ent_id"')]
    .filter((node) => String(prop(node, 'ent_id')) === id)
    .map((node) => prop(node, 'link_url'))
    .flatMap((address) => (typeof address === 'string' ? (pageOwner(address) ?? []) : []))
    .filter((owner) => owner.site === 'facebook')
    .map((owner) => owner.id);
  return only(handles) ?? id;
}
