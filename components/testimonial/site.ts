import { plainLink } from '@/utils/captions/plain-links';
import { isWebPage } from '@/utils/messaging';

/** The address of a page as it is kept: without tracking; undefined for what is none, or is too long to be kept. */
export function keptAddress(url: string): string | undefined {
  if (!isWebPage(url)) return undefined;
  const plain = plainLink(url);
  return plain.length <= 4000 ? plain : undefined;
}

/** The site of an address, as people call it: "shopee.co.id". '' for what is no page of the web. */
export const siteOf = (url: string | undefined): string =>
  url !== undefined && isWebPage(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
