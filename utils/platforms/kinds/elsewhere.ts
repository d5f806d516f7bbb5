import type { PageKind } from '../page-kind';
import { segmentsOf } from './redirect';

/** Addresses that lead on to another one by themselves (domain facts §6). */
const SHORT =
  /^(s\.shopee\.(co\.id|com\.my|sg|co\.th|ph|tw|com\.br|vn)|([a-z]{2}\.)?shp\.ee|shope\.ee|(vt|vm)\.tiktok\.com|tk\.tokopedia\.com|tokopedia\.link|gofood\.link|r\.grab\.com|fb\.(me|watch)|ig\.me)$/;
const WHATSAPP = /^(wa\.me|((www|api|web|chat|business)\.)?whatsapp\.com)$/;

/** Sites without a reader of their own whose pages are no product's: they are not read unasked. */
export function elsewhereKind(url: URL): PageKind | null {
  const host = url.hostname;
  if (SHORT.test(host)) return 'short-link';
  if (WHATSAPP.test(host)) return 'whatsapp';
  if (/^seller(-id)?\.tokopedia\.com$/.test(host)) return 'tokopedia-seller';
  if (!/^((www|m)\.)?tiktok\.com$/.test(host)) return null;
  const [first = '', second = ''] = segmentsOf(url);
  if (first === 'tiktokstudio' && second === 'upload') return 'tiktok-upload';
  return first === 'view' && second === 'product' ? null : 'tiktok-other';
}
