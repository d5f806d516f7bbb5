import type { ChannelId } from '@/utils/model';
import type { PageKind } from '@/utils/platforms/page-kind';

/** The channel whose composer can stand on a page of this kind; null where there is none. */
export function channelOf(kind: PageKind): ChannelId | null {
  if (kind.startsWith('ig-')) return 'instagram';
  if (kind === 'shopee-seller-new' || kind === 'shopee-seller-edit') return 'shopee';
  if (kind.startsWith('fb-')) return 'facebook';
  return null;
}
