import type { ChannelId } from '../../model';
import type { Reading } from '../reading';
import type { WordList } from '../rule';
import { addressesOf } from './addresses';
import { merged, type Span, wordsAfter, wordsBefore } from './around';
import { findNames } from './names';

type Words = (list: string) => WordList;

/** Places to sell: the list of their names, their hosts, and where they may be named. */
const PLACES: readonly { list: string; host: RegExp; at: readonly ChannelId[]; tag: RegExp }[] = [
  {
    list: 'names-of-shopee',
    host: /(?:^|\.)(?:shopee\.[a-z.]{2,6}|shp\.ee|shope\.ee)$/,
    at: ['shopee'],
    tag: /shopee/,
  },
  {
    list: 'names-of-tokopedia',
    host: /(?:^|\.)tokopedia\.(?:com|link)$/,
    at: ['tokopedia'],
    tag: /tokopedia|tokped/,
  },
  { list: 'names-of-tiktok', host: /(?:^|\.)tiktok\.com$/, at: ['tokopedia'], tag: /tiktok/ },
  {
    list: 'names-of-other-places',
    host: /(?:^|\.)(?:lazada\.[a-z.]{2,6}|bukalapak\.com|blibli\.com|zalora\.co\.id|olx\.co\.id|carousell\.[a-z.]{2,6})$/,
    at: [],
    tag: /lazada|bukalapak|blibli/,
  },
];

/** Lists that `otherPlaces` reads. */
export const OTHER_PLACES_LISTS = [...PLACES.map(({ list }) => list), 'nicknames-behind-a-way'] as const;

/** Ways to pay and to send that carry the name of a place: "Shopee PayLater", "Shopee Xpress". */
const SERVICE = /^(?:pay|paylater|pinjam|later|express|xpress|ekspres)$/;

/** One buys there: "co di sopi", "di toko oren", "pindah ke si oren". */
function isGoneTo(reading: Reading, { start, end }: Span): boolean {
  const [before = '', second = ''] = wordsBefore(reading, start, 2);
  const [after = ''] = wordsAfter(reading, end, 1);
  const word = reading.plain.slice(start, end);
  if (word === 'oren' || word === 'oren oren' || word === 'oyen')
    return /^(?:co|checkout|beli|order|belanja|pindah)$/.test(second) && /^(?:di|ke|lewat|via)$/.test(before);
  return /^(?:di|ke|lewat|lwt|via|dari|dr|co)$/.test(before) || /^(?:juga|jg|live|mall)$/.test(after);
}

/** "CO di keranjang kuning" is TikTok's cart; a yellow basket is a basket. */
const YELLOW_CART =
  /(?<![\p{L}\p{N}])(?:co|checkout|klik|cek|via|lewat|order|beli)(?: di| dari| lewat)? keranjang kuning(?![\p{L}\p{N}])/gu;

/** "#racuntiktok": tags are words without spaces. */
function* inTags({ plain }: Reading, tag: RegExp): Generator<Span> {
  if (!plain.includes('#')) return;
  for (const { 0: found, index } of plain.matchAll(/#[\p{L}\p{N}_]{4,60}/gu))
    if (tag.test(found.replace(/shopeepay|shopeefood/g, '')))
      yield { start: index, end: index + found.length };
}

/**
 * Names and nicknames of places to sell other than the channel itself (ruling on L03), their addresses among them.
 * On Tokopedia TikTok may be named.
 */
export function otherPlaces(reading: Reading, words: Words, channel: ChannelId | null): Span[] {
  const others = PLACES.filter(({ at }) => channel === null || !at.includes(channel));
  const found = others.flatMap(({ list, host, tag }) => [
    ...findNames(reading, words(list)).filter(
      ({ end }) =>
        !SERVICE.test(wordsAfter(reading, end, 1)[0] ?? '') || /[^ ]/.test(reading.plain[end] ?? ''),
    ),
    ...addressesOf(reading).filter((address) => host.test(address.host)),
    ...inTags(reading, tag),
  ]);
  if (channel !== 'shopee')
    found.push(
      ...findNames(reading, words('nicknames-behind-a-way')).filter((span) => isGoneTo(reading, span)),
    );
  if (channel === 'shopee')
    for (const { 0: cart, index } of reading.plain.matchAll(YELLOW_CART))
      found.push({ start: index + cart.indexOf('keranjang'), end: index + cart.length });
  return merged(found);
}
