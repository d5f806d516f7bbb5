import facebook from './facebook.platform';
import instagram from './instagram.platform';
import type { Platform } from './platform';
import shopee from './shopee.platform';

/** Every platform with an adapter of its own, first asked first; tests/contract compares it with the folder. */
export const platforms: readonly Platform[] = [shopee, instagram, facebook].sort(
  (a, b) => b.priority - a.priority,
);

/** The platform an address belongs to, or null for any other page. */
export function findPlatform(url: string): Platform | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return platforms.find((platform) => platform.pageKind(parsed) !== null) ?? null;
}
