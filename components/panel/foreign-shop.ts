import type { PageOwner, Shop } from '@/utils/model';
import { owns, pageOwner } from '@/utils/platforms/page-owner';

/** A page of the user's own that belongs to another shop than the one worked on. */
export interface ForeignPage {
  owner: PageOwner;
  shop: Shop;
}

/**
 * Whose page stands at `url`, when it is another of the user's shops than `current`. Null for pages of the
 * current shop, also when a second one claims the same page, and for those of nobody known.
 */
export function foreignPage(
  url: string | undefined,
  current: Shop,
  shops: readonly Shop[],
): ForeignPage | null {
  const owner = url === undefined ? null : pageOwner(url);
  if (owner === null || owns(current.pages, owner)) return null;
  const shop = shops.find((other) => other.id !== current.id && owns(other.pages, owner));
  return shop ? { owner, shop } : null;
}
