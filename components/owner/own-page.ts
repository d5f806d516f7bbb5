import type { PageOwner, Shop } from '@/utils/model';
import { owns, pageOwner } from '@/utils/platforms/page-owner';
import type { FacedPage } from './foreign-shop';
import { accountOn, isSellerCentre, ofSameSite } from './site';

/** Handles and numbers as they stand in addresses; anything else is kept out of the shop's settings. */
const HANDLE = /^[a-z0-9._-]{1,100}$/i;

/**
 * The account that the page in front shows to be the user's own, when it may well be the current shop's: they
 * look at their own page, or stand in Seller Centre; no shop of theirs has it yet, and this one has none on
 * that site. Null in all other cases.
 */
export function ownPage(
  { url, identity }: FacedPage,
  current: Shop,
  shops: readonly Shop[],
): PageOwner | null {
  const mine = accountOn(url, identity);
  const shown = ofSameSite(url, identity.shown) ?? pageOwner(url);
  if (!mine || !HANDLE.test(mine.id) || current.pages[mine.site]) return null;
  if (shops.some(({ pages }) => owns(pages, mine))) return null;
  const same = shown !== null && owns({ [mine.site]: mine.id }, shown);
  return same || isSellerCentre(url) ? mine : null;
}
