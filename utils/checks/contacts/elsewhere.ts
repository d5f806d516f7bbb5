import type { ChannelId } from '../../model';
import { hasAny, type Reading } from '../reading';
import type { WordList } from '../rule';
import { addressesOf, contactsOf } from './addresses';
import { merged, type Span, wordsAfter, wordsBefore } from './around';
import { findNames } from './names';

type Words = (list: string) => WordList;

/** Lists that `elsewhere` reads. */
export const ELSEWHERE_LISTS = [
  'private-messages',
  'private-messages-with-other-meanings',
  'social-networks',
  'pages-of-links',
] as const;

/** The channel's own addresses lead nowhere else; Tokopedia and TikTok Shop are one. */
const OWN_HOSTS: Partial<Record<ChannelId, RegExp>> = {
  shopee: /(?:^|\.)(?:shopee\.co\.id|shp\.ee|shope\.ee)$/,
  tokopedia: /(?:^|\.)(?:tokopedia\.(?:com|link)|tiktok\.com)$/,
};

/** "cek bio", "link ada di bio", "di bio ya"; not "bio enzyme". */
const BIO = [
  /(?<![\p{L}\p{N}])(?:link|tautan)(?:nya| nya)?(?: \p{L}{1,12}){0,4} bio(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:cek|lihat|liat|klik|buka|ada di|lengkap di|tertera di) bio(?! ?(?:enzim|enzyme|solar|oil|gas|farma|slim|clean|mol))(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])bio (?:ig|instagram|fb|tiktok|kita|kami|akun|profil|profile|toko)(?![\p{L}\p{N}])/gu,
];
/** A code to scan that leads to a chat, a catalogue or an account; not one to pay by or to prove what is real. */
const SCAN =
  /(?<![\p{L}\p{N}])(?:scan|pindai)(?: kode)? (?:qr|qr ?code|barcode)(?:nya)?(?! ?is)(?: \p{L}{1,12}){0,8} (?:wa|whatsapp|katalog|ig|instagram|grup|group|order|pesan|web|website|chat|kontak)(?![\p{L}\p{N}])/gu;
const SCANNED =
  /(?<![\p{L}\p{N}])(?:qr|qr ?code|barcode)(?:nya)?(?! ?is)(?: \p{L}{1,12}){0,6} (?:di ?)?(?:scan|pindai)(?: \p{L}{1,12}){0,6} (?:wa|whatsapp|katalog|ig|instagram|grup|group|web|website|chat|kontak)(?![\p{L}\p{N}])/gu;
/** "ketik nama toko kami di google": what is looked for is the shop, not how a thing is done. */
const SEARCHED =
  /(?<![\p{L}\p{N}])(?:ketik(?:kan|in|an)?|cari(?:in)?|search|searching|googling|telusuri|tulis|masukkan)(?: [\p{L}\p{N}&'"“”.-]{1,20}){1,7} (?:di|lewat|pakai|pake|via|on|lwt|ke) (?:mbah |om )?(?:google|gugel|gogle|googel|internet|maps|google maps|chrome|browser|kolom pencarian google)(?![\p{L}\p{N}])/gu;
const HOW_TO =
  /(?<!\p{L})(?:cara|resep|tutorial|manfaat|arti|ukuran|review|tips|referensi|contoh|info|makna|artikel|lirik|foto|alamat (?:kamu|anda))(?!\p{L})/u;
const SHOP_NAME = /(?<!\p{L})(?:nama|toko|kami|kita|merek|brand|keyword|kata kunci)(?:nya)?(?!\p{L})/u;

/** Where the buyer is told to look the shop up in a search engine. */
function* searched({ plain, cased }: Reading): Generator<Span> {
  for (const { 0: found, index } of plain.matchAll(SEARCHED)) {
    const named =
      SHOP_NAME.test(found) ||
      / \p{Lu}\p{Ll}+/u.test(
        cased.slice(index, index + found.length).replace(/ (?:Google|Internet|Maps|Chrome)/g, ''),
      );
    if (named && !HOW_TO.test(found)) yield { start: index, end: index + found.length };
  }
}

const SEARCH_WORDS = 'google gugel gogle googel internet maps chrome browser'.split(' ');
const OWN_SITE =
  /(?<![\p{L}\p{N}])(?:(?:cek|kunjungi|buka|lihat|liat|mampir|order|pesan|beli|di|ke|lewat|via) )(?:web|website|situs|webstore)(?:nya)? (?:kami|kita|toko|sendiri)(?![\p{L}\p{N}])/gu;

/** Another account is named or the buyer is sent there. */
const SENT =
  /^(?:cek|check|follow|folow|lihat|liat|kunjungi|mampir|cari|search|intip|kepoin|kepo|stalk|stalking|add|buka|live|katalog|testi|testimoni|testimonial|update|updatean|via|lewat|lwt|order|chat|dm|japri|tanya|info|tag|mention|ikuti|subscribe|video|real|pict|realpict|akun|highlight|sorotan|koleksi|contoh)$/;
const OWN =
  /^(?:kami|kita|toko|saya|aku|ku|official|sis|kak|ya|yaa|admin|store|shop|olshop|aja|saja|juga|jg)$/;
/** "live Instagram", "video YouTube": things are made for these as well. */
const MADE_FOR = /^(?:live|video|tag|mention|koleksi|contoh|real|pict)$/;
/** What pictures are taken for: "buat feed IG", "foto Instagram". */
const FOR_PICTURES =
  /^(?:feed|story|stories|snapgram|konten|content|filter|reels|reel|foto|properti|spot|ootd|estetik|aesthetic|caption|ala|buat|untuk|utk|viral|background|vibes|template|kado|logo|kaos|stiker|sticker|tripod|upload|posting|post)$/;

/** Whatever stands between it and the network is what is looked for there. */
const LOOKED_FOR = /^(?:search|cari|ketik|ketikkan|telusuri|kepoin|stalking)$/;
const CALLED_SO =
  /^(?:nya)? (?:(?:sama|pakai|pake|dengan|dgn|ketik|cari) (?:\p{L}{1,12} ){0,3}nama|namanya|atas nama|bernama|sama (?:persis )?(?:dengan|dgn|kayak|kyk|seperti|spt) )/u;
/** The name of an account without its @ has a sign in it: "dapoer.mbakyun", "rara_hijab". */
const HANDLE = /^(?:nya)? (?=[a-z])[a-z0-9]{2,20}[._][a-z0-9._]{2,20}(?![\p{L}\p{N}])/u;

/** "cek IG", "FB: Dapur Bu Tini", "testimoni di ig kita"; not "bagus buat feed IG". */
function isSentThere(reading: Reading, { start, end }: Span): boolean {
  const before = wordsBefore(reading, start, 4);
  const [after = '', next = ''] = wordsAfter(reading, end, 2);
  if (/^ ?[@:=]/.test(reading.plain.slice(end, end + 2))) return true;
  if (/^(?:kami|kita|toko|saya|aku|ku|official|kamikita)$/.test(after) && !/^(?:kamera)$/.test(next))
    return true;
  // "Instagramnya sama dengan nama toko", "ig dapoer.mbakyun": how the account is called.
  const behind = reading.plain.slice(end, end + 60);
  if (CALLED_SO.test(behind)) return true;
  if (HANDLE.test(behind) && !before.some((word) => FOR_PICTURES.test(word))) return true;
  const isFor = FOR_PICTURES.test(after) && !/^(?:untuk|utk|buat)$/.test(after);
  if (!isFor && wordsBefore(reading, start, 6).some((word) => LOOKED_FOR.test(word)))
    return !before.some((word) => FOR_PICTURES.test(word));
  const [near = ''] = before;
  const stands = /^(?:di|ke|lewat|lwt|via|by)$/.test(near);
  const words = stands ? before.slice(1) : before;
  if (SENT.test(words[0] ?? '') && !FOR_PICTURES.test(after) && !MADE_FOR.test(words[0] ?? '')) return true;
  if (before.some((word) => FOR_PICTURES.test(word)) && !OWN.test(after)) return false;
  if (FOR_PICTURES.test(after)) return words.some((word) => /^(?:cek|follow|lihat|liat)$/.test(word));
  return words.some((word) => SENT.test(word)) || (stands && near !== 'di' && OWN.test(after));
}

/** Minus "8 dm", "penderita DM": a measure and an illness. */
function isMessage(reading: Reading, span: Span): boolean {
  const [before = ''] = wordsBefore(reading, span.start, 1);
  const [after = ''] = wordsAfter(reading, span.end, 1);
  const word = reading.plain.slice(span.start, span.end);
  if (word === 'dm')
    return (
      !/^\d+$/.test(before) &&
      !/^(?:penderita|pasien|penyakit|gejala|penyandang)$/.test(before) &&
      !/^(?:tipe|type|\d+)$/.test(after)
    );
  // What comes in a box is counted: "inbox: 1 unit".
  if (word === 'inbox')
    return (
      !/^ ?[:=] ?\d/.test(reading.plain.slice(span.end, span.end + 4)) && !/^(?:isi|\d+|unit)$/.test(after)
    );
  return true;
}

const COMPUTER =
  /(?<!\p{L})(?:ram|ssd|hdd|vga|gb|monitor|rakit|rakitan|cpu|processor|prosesor|core|gaming|laptop|komputer|windows|keyboard|mouse|unit)(?!\p{L})/u;

/** "PC aja kak", "via messenger"; not "PC & laptop", "tas messenger". */
function isChat(reading: Reading, span: Span): boolean {
  const [before = ''] = wordsBefore(reading, span.start, 1);
  const [after = ''] = wordsAfter(reading, span.end, 1);
  const word = reading.plain.slice(span.start, span.end);
  if (/^(?:tas|bag|sling|selempang|model)$/.test(before) || after === 'bag') return false;
  if (word === 'messenger') return /^(?:via|lewat|lwt|chat|di|ke|fb|facebook|by)$/.test(before);
  if (word === 'pm' && /^\d+$/.test(before)) return false;
  if (word === 'pc' && COMPUTER.test(reading.plain.slice(Math.max(0, span.start - 60), span.end + 60)))
    return false;
  return (
    (/^(?:aja|saja|admin|me|saya|kami|min|langsung|lgsg|dong|sis|kak|ya)$/.test(after) &&
      !/^(?:rakit|mini|gaming|cpu|monitor|game|laptop|komputer|untuk|utk|buat|ke|di)$/.test(before)) ||
    (/^(?:minat|via|lewat)$/.test(before) && !/^(?:atau|dan|laptop|gaming)$/.test(after))
  );
}

/** Accounts: "@dapurnena", "IG: dapurnena"; not Telegram's, which are contacts, nor TikTok's where it may be named. */
function* accounts(reading: Reading, channel: ChannelId | null): Generator<Span> {
  for (const { kind, text, start, end } of contactsOf(reading)) {
    if (kind !== 'handle' || /^tele/i.test(text)) continue;
    const before = reading.plain.slice(Math.max(0, start - 14), start);
    if (/(?:^|[^\p{L}])(?:tele|telegram|tg|line|wechat)[ :=,]*$/u.test(before)) continue;
    if (
      channel === 'tokopedia' &&
      /tik ?tok(?: shop| live| kami| kita)?[ :=,]*$/.test(`${before}${/^tik/i.test(text) ? 'tiktok' : ''}`)
    )
      continue;
    // "FB: Dapur Bu Tini": names of accounts have spaces.
    const rest = text.startsWith('@')
      ? ''
      : (/^(?: \p{Lu}\p{Ll}{1,20}){1,4}/u.exec(reading.cased.slice(end, end + 80))?.[0] ?? '');
    yield { start, end: end + rest.length };
  }
}

function* matches({ plain }: Reading, patterns: readonly RegExp[]): Generator<Span> {
  for (const pattern of patterns)
    for (const { 0: found, index } of plain.matchAll(pattern))
      yield { start: index, end: index + found.length };
}

/**
 * Ways off the platform that are no contact (ruling on L02): other addresses and short links, "link di bio", other
 * apps' accounts and private messages. `channel`: whose own addresses are fine; null: nobody's.
 */
export function elsewhere(reading: Reading, words: Words, channel: ChannelId | null): Span[] {
  const own = channel && OWN_HOSTS[channel];
  return merged([
    ...addressesOf(reading).filter(({ kind, host }) => kind === 'web' && !own?.test(host)),
    ...accounts(reading, channel),
    ...(hasAny(reading, ['bio']) ? matches(reading, BIO) : []),
    ...(hasAny(reading, ['qr', 'qrcode', 'barcode']) ? matches(reading, [SCAN, SCANNED]) : []),
    ...(hasAny(reading, SEARCH_WORDS) ? searched(reading) : []),
    ...(hasAny(reading, ['web', 'website', 'webnya', 'websitenya', 'situs', 'webstore'])
      ? matches(reading, [OWN_SITE])
      : []),
    ...words('pages-of-links').find(reading),
    ...findNames(reading, words('private-messages')).filter((span) => isMessage(reading, span)),
    ...words('private-messages-with-other-meanings')
      .find(reading)
      .filter((span) => isChat(reading, span)),
    ...findNames(reading, words('social-networks')).filter((span) => isSentThere(reading, span)),
  ]);
}
