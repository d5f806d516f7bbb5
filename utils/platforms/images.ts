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

/** Photo hosts' paths are shorter; the expressions here take their time over longer ones. */
const LONGEST_PATH = 1000;

/** The address of a photo's largest version, where the host's way of writing sizes is known; else unchanged. */
export function largestVersion(address: string): string {
  const url = new URL(address);
  if (url.pathname.length > LONGEST_PATH) return url.href;
  for (const [host, size, instead] of ORIGINAL) {
    if (host.test(url.hostname)) url.pathname = url.pathname.replace(size, instead);
  }
  return url.href;
}

/** Query names that only say how large or in what form a photo is wanted. */
const SIZING =
  /^(w|h|width|height|sw|sh|sm|q|quality|fit|crop|auto|format|fmt|dpr|v|hash|wid|hei|resize|size|downsize|ect|context|c|\$[^=]*)$/i;

/** Widths at which shops' engines store photos; other numbers at a name's end count the photos. */
const WIDTHS =
  '50|60|64|65|70|75|80|90|100|110|120|125|128|150|160|180|190|200|220|240|250|256|265|270|280|300|320|340|350|360|370|380|400|415|420|435|450|460|470|480|500|512|515|540|550|570|600|620|625|640|650|660|680|700|720|740|750|768|800|850|900|960|1000|1024|1080|1100|1200|1280|1400|1440|1500|1600|1800|1920|2000|2048|2400|2500|3000';
/** A size in so many words at the end of a photo's name: "-300x300", "_1024x1024@2x", "-515Wx515H", "_w160". */
const SIZE_AT_END =
  /(?:[-_.@](?:\d{2,4}x\d{0,4}|x\d{2,4}|\d{2,4}wx\d{2,4}h|[wh]\d{2,4}|\d{2,4}w|\d{2,4}-\d{1,4}|\{width\}x?|%7bwidth%7dx?)|@\dx)+$/i;
/** A word or number at the end of a name that may as well belong to it, unless enough is left of the name. */
const MAYBE_SIZE = new RegExp(
  `(?:[-_.@](?:${WIDTHS}|small|thumb(?:nail)?|tiny|mini|medium|large|big|grande|compact|pico|icon|zoom|full|master|scaled|ex))+$`,
  'i',
);
/** What must be left of a name. */
const LEAST_NAME = 4;

/** A folder that is named for a size: "500-square", "resize_cache", "640x640", "50_50_1", "w_625,h_625". */
const SIZE_FOLDER =
  /^(\d{2,4}x\d{0,4}|x\d{2,4}|\d{2,4}-square|\d{2,4}_\d{2,4}(_\d)?|[wh]_\d+.*|resize_cache|cache|thumbs?|thumbnails?|small|medium|large|stencil|fill|v1|scaled|s\d{2,4}(-c)?)$/i;
/** A name as long as this belongs to one photo, whatever folder it lies in. */
const OWN_NAME = 12;

/** The folders and the bare name of a photo, without the parts that name a size. */
function partsOf(url: URL): { folders: string[]; name: string } {
  if (url.pathname.length > LONGEST_PATH) return { folders: [], name: url.pathname };
  const segments = url.pathname.split('/').filter(Boolean);
  // Wix puts the photo's own name first and what is wanted of it behind.
  const media = segments.findIndex((segment) => /~mv2\.[a-z]+$/i.test(segment));
  const end = media >= 0 ? media : segments.length - 1;
  const name = (segments[end] ?? '').replace(/(\.(jpe?g|png|webp|avif|gif))+$/i, '');
  const sized = name.replace(SIZE_AT_END, '') || name;
  const bare = sized.replace(MAYBE_SIZE, '').replace(SIZE_AT_END, '');
  return {
    folders: segments.slice(0, end).filter((segment) => !SIZE_FOLDER.test(segment)),
    name: bare.length >= LEAST_NAME ? bare : sized,
  };
}

/** Equal for two sizes of one photo: no protocol, no size in the path. Queries count unless they only size. */
export function photoKey(address: string): string {
  const url = new URL(largestVersion(address));
  if (url.pathname.length > LONGEST_PATH) return url.href;
  const query = [...url.searchParams]
    .filter(([key]) => !SIZING.test(key))
    .map(([key, value]) => `${key}=${value}`);
  const { folders, name } = partsOf(url);
  const own = name.length >= OWN_NAME && /\d/.test(name) && /\p{L}/u.test(name);
  const path = own ? name : [...folders, name].join('/');
  return `${url.hostname}/${path}?${query.join('&')}`.toLowerCase();
}

/** What a photo counts as whose address names no size. */
const ORIGINAL_SIZE = 10_000;
/** A version of so many pixels is as good as any: sizes are only read off addresses, which may mislead. */
const ENOUGH = 500;

const NAMED_SIZES: [RegExp, number][] = [
  [/[-_./](pico|icon|tiny|mini|thumb|thumbs|thumbnail|small|compact|cart_default)(?![a-z])/i, 120],
  [/[-_./](medium|home_default)(?![a-z])/i, 400],
  [/[-_./]grande(?![a-z])/i, 600],
];

/** How large a version is in pixels by what its address says; one that names no size is the original. */
function sizeOf(address: string): number {
  const url = new URL(address);
  if (url.pathname.length > LONGEST_PATH) return 0;
  const named = NAMED_SIZES.find(([words]) => words.test(url.pathname));
  if (named) return named[1];
  const asked = ['w', 'width', 'wid', 'sw', 'size', 'format'].map((key) =>
    Number.parseInt(url.searchParams.get(key) ?? '', 10),
  );
  const query = Math.max(0, ...asked.filter((size) => size >= 40 && size <= 10_000));
  const double = /@2x/.test(url.pathname) ? 2 : 1;
  const { folders, name } = partsOf(url);
  let rest = url.pathname;
  for (const part of [...folders, name]) rest = rest.replace(part, '');
  const path = Math.max(0, ...(rest.match(/\d{2,4}/g) ?? []).map(Number)) * double;
  const size = Math.max(query, path);
  return size >= 40 ? size : ORIGINAL_SIZE;
}

const NOT_A_PHOTO =
  /\blogo|favicon|sprite|placeholder|noimage|no-image|no_image|default-image|\.svg(\?|$)|\.ico(\?|$)/i;

const MAX_FOUND = 400;

/** One entry a photo, best first: largest versions, logos and stand-ins last-resort dropped. At most 40. */
export function choosePhotos(found: readonly { value: string; confidence: number }[]): string[] {
  const best = new Map<string, { value: string; size: number; confidence: number; order: number }>();
  for (const [order, { value: raw, confidence }] of found.slice(0, MAX_FOUND).entries()) {
    if (NOT_A_PHOTO.test(raw)) continue;
    const value = largestVersion(raw);
    const size = sizeOf(value);
    const key = photoKey(value);
    const known = best.get(key);
    if (!known) best.set(key, { value, size, confidence, order });
    else {
      known.confidence = Math.min(1, Math.max(known.confidence, confidence) + 0.05);
      if (size > known.size && known.size < ENOUGH) Object.assign(known, { value, size });
    }
  }
  const photos = [...best.values()].sort((a, b) => b.confidence - a.confidence || a.order - b.order);
  // Weak finds on the page are only offered when the markup names few photos: they may be another product's.
  const strong = photos.filter((photo) => photo.confidence >= 0.45);
  return (strong.length > 0 ? strong : photos.slice(0, 12)).slice(0, 40).map((photo) => photo.value);
}
