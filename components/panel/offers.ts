import { isWebPage } from '@/utils/messaging';
import type { ListedProduct, Reading } from '@/utils/model';
import { pageKind } from '@/utils/platforms/page-kind';

/** Where the name and price of a product begun from a list were read. */
const FROM_LIST = 'list';

/** Fewer are found at a glance. */
export const SEARCH_FROM = 9;

const POSTS: ReadonlySet<string> = new Set(['ig-post', 'fb-post']);

/** What can be used of a post that is no product page. */
export type Material = 'both' | 'text' | 'photos';

/** What a reading offers beside a product; null for profiles, feeds, and pages that say nothing. */
export function materialOf(reading: Reading | null): Material | null {
  if (reading?.kind !== 'not-a-product' || !POSTS.has(pageKind(reading.url))) return null;
  const text = reading.fields.description !== undefined;
  const photos = reading.images.length > 0;
  if (text && photos) return 'both';
  if (text) return 'text';
  return photos ? 'photos' : null;
}

/**
 * One line of a list, as if its own page had been read as far as the list tells. Its address is '' when the line
 * leads nowhere.
 */
export function readingOfListed({ name, price, url }: ListedProduct, from: Reading): Reading {
  const told = { source: FROM_LIST, confidence: 1, alternatives: [] };
  return {
    kind: 'product',
    platform: from.platform,
    url: url !== undefined && isWebPage(url) ? url : '',
    fields: { name: { value: name, ...told }, ...(price && { price: { value: price, ...told } }) },
    images: [],
  };
}

export const isListed = (reading: Reading | null): boolean => reading?.fields.name?.source === FROM_LIST;
