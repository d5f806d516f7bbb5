import type { PageIdentity } from '@/utils/messaging';
import type { PageOwner, Shop } from '@/utils/model';
import { owns, pageOwner } from '@/utils/platforms/page-owner';
import { accountOn, ofSameSite } from './site';

/** What ties a page to another shop than the one worked on. */
export interface ForeignPage {
  owner: PageOwner;
  shop: Shop;
  /** The page is that shop's, or the user is logged in there as that shop. */
  why: 'shown' | 'loggedIn';
}

/** The page in front: its address, and what it tells of its owner and of who is logged in. */
export interface FacedPage {
  url: string;
  identity: PageIdentity;
}

/** The other shop that an account belongs to; null for this shop's own, also when a second one claims it too. */
function otherShop(owner: PageOwner | null | undefined, current: Shop, shops: readonly Shop[]): Shop | null {
  if (!owner || owns(current.pages, owner)) return null;
  return shops.find((other) => other.id !== current.id && owns(other.pages, owner)) ?? null;
}

/**
 * Why the page in front is the business of another of the user's shops than `current`. Being logged in as
 * that shop comes first, since a post would go out under its name; then whose page it is, by what the page tells
 * or else by its address. Null for pages of the current shop, and for those of nobody known.
 */
export function foreignPage(
  { url, identity }: FacedPage,
  current: Shop,
  shops: readonly Shop[],
): ForeignPage | null {
  const loggedIn = accountOn(url, identity);
  const account = otherShop(loggedIn, current, shops);
  if (loggedIn && account) return { owner: loggedIn, shop: account, why: 'loggedIn' };
  const shown = ofSameSite(url, identity.shown) ?? pageOwner(url);
  const shop = otherShop(shown, current, shops);
  return shown && shop ? { owner: shown, shop, why: 'shown' } : null;
}

const keyOf = (why: ForeignPage['why'], { site, id }: PageOwner): string =>
  `${why} ${site} ${id.toLowerCase()}`;

/**
 * What a user who stays with the shop has answered: this, and for an account also the same account's own pages.
 * Reading somebody's page is less than posting in their name, so not the other way round.
 */
export const answersOf = ({ why, owner }: ForeignPage): string[] =>
  why === 'loggedIn' ? [keyOf('loggedIn', owner), keyOf('shown', owner)] : [keyOf('shown', owner)];

/** The question that a page raises and that is not answered yet. */
export function openQuestion(
  page: FacedPage,
  current: Shop,
  shops: readonly Shop[],
  answered: ReadonlySet<string>,
): ForeignPage | null {
  const found = foreignPage(page, current, shops);
  if (!found || !answered.has(keyOf(found.why, found.owner))) return found;
  // Whoever stays although logged in as another shop may still stand on a third one's page.
  const rest = foreignPage({ ...page, identity: { shown: page.identity.shown } }, current, shops);
  return rest && !answered.has(keyOf(rest.why, rest.owner)) ? rest : null;
}
