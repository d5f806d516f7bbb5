import type { OwnSite, PageOwner } from '../model';
import { facebookOwner } from './kinds/facebook';
import { instagramOwner } from './kinds/instagram';
import { unwrapped } from './kinds/redirect';
import { shopeeOwner } from './kinds/shopee';

const OWNERS: readonly [OwnSite, (url: URL) => string | null][] = [
  ['instagram', instagramOwner],
  ['facebook', facebookOwner],
  ['shopee', shopeeOwner],
];

/** Whose page stands at an address; null where the address alone does not tell, and for what is no address. */
export function pageOwner(url: string): PageOwner | null {
  if (!URL.canParse(url)) return null;
  const parsed = unwrapped(new URL(url));
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  for (const [site, ownerOf] of OWNERS) {
    const id = ownerOf(parsed);
    if (id !== null) return { site, id };
  }
  return null;
}

/**
 * The bare handle or number in what somebody typed or pasted for a page of theirs: an address of that site, with
 * or without "https://", "@handle", or the handle itself. What cannot be made sense of stays as it is, so that
 * half-typed words are not lost.
 */
export function bareHandle(site: OwnSite, typed: string): string {
  const text = typed.trim();
  const owner = pageOwner(text) ?? pageOwner(`https://${text}`);
  if (owner?.site === site) return owner.id;
  return text.replace(/^@+|\/+$/g, '').slice(0, 100);
}

/** Facebook leads `toko.kue` and `tokokue` to the same page; capitals count nowhere. */
const comparable = (site: OwnSite, id: string) =>
  site === 'facebook' ? id.toLowerCase().replaceAll('.', '') : id.toLowerCase();

/** Whether the page belongs to whoever has these handles. */
export function owns(pages: Partial<Record<OwnSite, string | undefined>>, { site, id }: PageOwner): boolean {
  const own = pages[site];
  return own !== undefined && own !== '' && comparable(site, own) === comparable(site, id);
}
