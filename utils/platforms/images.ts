/** Sizes that a CDN writes into an address, with the address of its original. Forms seen 2020–2026. */
const ORIGINAL: [host: RegExp, size: RegExp, with_: string][] = [
  [
    /(^|\.)(susercontent\.com|shopee\.co\.id|shopee\.com\.my|cf\.shopee\.[a-z.]+)$/,
    /(@resize_[^/?]*|_tn)(\.webp)?$/,
    '',
  ],
  [/(^|\.)(media-amazon|ssl-images-amazon)\.com$/, /\._[A-Z0-9_,-]+_(?=\.[a-z]+$)/, ''],
  [
    /(^|\.)(shopify\.com|shopifycdn\.com)$/,
    /_(\d+x\d*|x\d+|pico|icon|thumb|small|compact|medium|large|grande)(_crop_[a-z]+)?(?=\.[a-z]+$)/,
    '',
  ],
  [/(^|\.)tokopedia\.net$/, /\/img\/cache\/[^/]+\//, '/img/'],
  [/(^|\.)alicdn\.com$/, /(\.[a-z]+)_\d+x\d+[^/]*$/, '$1'],
];

/** The address of a photo's largest version, where the host's way of writing sizes is known; else unchanged. */
export function largestVersion(address: string): string {
  const url = new URL(address);
  for (const [host, size, instead] of ORIGINAL) {
    if (host.test(url.hostname)) url.pathname = url.pathname.replace(size, instead);
  }
  return url.href;
}

/** Equal for two sizes of one photo: no protocol, no size in the path. Queries count unless they only size. */
export function photoKey(address: string): string {
  const url = new URL(largestVersion(address));
  const sizing =
    /^(w|h|width|height|sw|sh|sm|q|quality|fit|crop|auto|format|fmt|dpr|v|hash|wid|hei|resize|size|downsize|\$[^=]*)$/i;
  const query = [...url.searchParams]
    .filter(([key]) => !sizing.test(key))
    .map(([key, value]) => `${key}=${value}`);
  const path = url.pathname
    .replace(
      /[-_@.](\d{2,4}x\d{0,4}|x\d{2,4}|\d{2,4}w|small|thumb|medium|large|zoom|scaled)(?=\.[a-z]+$)/i,
      '',
    )
    .replace(/\/(\d{2,4}x\d{2,4}|resize_cache|thumbs?|w_\d+[^/]*)(?=\/)/i, '');
  return `${url.hostname}${path}?${query.join('&')}`.toLowerCase();
}

const NOT_A_PHOTO =
  /\blogo|favicon|sprite|placeholder|noimage|no-image|no_image|default-image|\.svg(\?|$)|\.ico(\?|$)/i;

/** One entry a photo, best first: largest versions, logos and stand-ins last-resort dropped. At most 40. */
export function choosePhotos(found: readonly { value: string; confidence: number }[]): string[] {
  const best = new Map<string, { value: string; confidence: number; order: number }>();
  for (const [order, { value, confidence }] of found.entries()) {
    if (NOT_A_PHOTO.test(value)) continue;
    const key = photoKey(value);
    const known = best.get(key);
    if (!known) best.set(key, { value: largestVersion(value), confidence, order });
    else known.confidence = Math.min(1, Math.max(known.confidence, confidence) + 0.05);
  }
  const photos = [...best.values()].sort((a, b) => b.confidence - a.confidence || a.order - b.order);
  // Weak finds on the page are only offered when the markup names few photos: they may be another product's.
  const strong = photos.filter((photo) => photo.confidence >= 0.45);
  return (strong.length > 0 ? strong : photos.slice(0, 12)).slice(0, 40).map((photo) => photo.value);
}
