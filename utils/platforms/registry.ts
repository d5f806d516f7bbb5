import facebook from './facebook.platform';
import instagram from './instagram.platform';
import type { PageKind, Platform } from './platform';
import shopee from './shopee.platform';

/** Every platform with an adapter of its own, first asked first; tests/contract compares it with the folder. */
export const platforms: readonly Platform[] = [shopee, instagram, facebook].sort(
  (a, b) => b.priority - a.priority,
);

const parseUrl = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** The platform an address belongs to, or null for any other page. */
export function findPlatform(url: string): Platform | null {
  const parsed = parseUrl(url);
  return (parsed && platforms.find((platform) => platform.pageKind(parsed) !== null)) ?? null;
}

/** What an address stands for; `other` for every page without an adapter. */
export function pageKind(url: string): PageKind {
  const parsed = parseUrl(url);
  if (!parsed) return 'other';
  return findPlatform(url)?.pageKind(parsed) ?? 'other';
}
