import { merged, type Span, sentenceAround } from '../contacts/around';
import type { Reading } from '../reading';
import { defineRule } from '../rule';

/** Somebody raises it: "dinaikkan", "naikin", "mark up", "di-up"; prices that rise by themselves are another matter. */
const RAISED =
  /(?<![\p{L}\p{N}])(?:(?:di|me|ku)?nai(?:kk?an|kk?in)|(?:di|me)?naik-?(?:kan|in)|di[ -]?up|up (?:dulu|dl|harga|harganya)|(?:di[ -]?)?mark[ -]?up|(?:di)?tinggi(?:in|kan)|meninggikan|(?:di)?(?:mahal|lebih|gede)in|(?:di|nge?)?kerek(?:kan|in)?|(?:di|men)?dongkrak|(?:di|meng)?(?:gelembung|lambung)(?:kan|in))(?![\p{L}\p{N}])/gu;
const REDUCED =
  /(?<![\p{L}\p{N}])(?:di)?(?:diskon|discount|disc|promo|potong|potongan|coret|sale|flash sale|flashsale|voucher|campaign|kampanye|harbolnas|cashback|obral|korting|murah|turunin|turunkan|\d{1,2}[./]\d{1,2})(?:nya|in|kan)?(?![\p{L}\p{N}])/u;
/** First the one, then the other; or openly for show. */
const IN_ORDER =
  /(?<![\p{L}\p{N}])(?:dulu|dl|sebelum|sblm|lalu|terus|trus|baru|kemudian|biar|supaya|agar|habis itu|abis itu|kelihatan|keliatan|padahal|aja|doang|cuma|cuman|h-?\d)(?![\p{L}\p{N}])/u;
const PRICE =
  /(?<![\p{L}\p{N}])(?:harga|hrg|price|coret|rp|\d+ ?(?:rb|ribu|k)|\d{2,3}\.000)(?:nya)?(?![\p{L}])/u;
/** "tidak dinaikkan", "tanpa mark up", "bukan harga mark up"; and a rise that follows the offer. */
const DENIED =
  /(?<![\p{L}\p{N}])(?:tidak|tdk|nggak|ngga|enggak|gak|ga|gk|tak|tanpa|bukan|no|jangan|tidak pernah|belum|non)(?: \p{L}{1,8}){0,2} ?$/u;
const AFTERWARDS =
  /^(?: \p{L}{1,10}){0,2} (?:setelah|sesudah|stlh|abis|habis|selesai|usai|mulai|jadi normal|lagi setelah)(?! itu)(?![\p{L}])/u;

function* raisedFirst(reading: Reading): Generator<Span> {
  const { plain } = reading;
  for (const { 0: word, index } of plain.matchAll(RAISED)) {
    const end = index + word.length;
    const { start, end: stop } = sentenceAround(reading, { start: index, end });
    const sentence = plain.slice(start, stop);
    if (
      DENIED.test(plain.slice(Math.max(start, index - 24), index)) ||
      AFTERWARDS.test(plain.slice(end, stop))
    )
      continue;
    // A shelf can be raised too: a price stands before it, or right behind it.
    const before = plain.slice(start, index);
    const behind = /^[^,;\n]{0,30}/.exec(plain.slice(end, stop))?.[0] ?? '';
    const ofPrice =
      /harga/.test(word) || PRICE.test(before) || PRICE.test(behind) || /lipat|persen|%/.test(behind);
    if (ofPrice && REDUCED.test(sentence) && IN_ORDER.test(sentence)) yield { start, end: stop };
  }
}

const BAIT = [
  /(?<![\p{L}\p{N}])(?:biar|supaya|agar|spy|seolah|kesannya)(?: olah)? (?:(?:ke|ter)lihat(?:an)?|keliatan|nampak|tampak|kayak|seperti|seakan|lagi)(?: \p{L}{1,12}){0,2} (?:diskon|discount|promo|murah|hemat|sale)/gu,
  /(?<![\p{L}\p{N}])harga(?: [^\s]{1,14}){0,5} (?:cuma |cuman |hanya |buat |untuk |utk |sebagai |cm )?(?:pancingan|pemancing|umpan|pajangan|hiasan|gimmick|gimik|bait|jebakan|palsu|bohongan|dummy|asal)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])harga(?: [^\s]{1,14}){0,5} bukan (?:harga )?(?:asli|sebenarnya|sesungguhnya|aslinya|jual|real|benar)(?:nya)?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])bukan harga (?:asli|sebenarnya|sesungguhnya|real|jual)(?:nya)?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])harga coret(?: \p{L}{1,10}){0,4} (?:bohong|palsu|fiktif|karangan|asal|dikarang|rekayasa|mark ?up|bikin bikin)(?:an)?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])harga (?:asli|sebenarnya|aslinya|real)(?:nya)? (?:tanya|chat|cek|di|lewat|via) (?:chat|admin|di chat|deskripsi|dulu)(?![\p{L}\p{N}])/gu,
];
/** "pasang harga 900rb dulu, lalu dicoret biar kelihatan hemat": the first price was set for show. */
const SET_FIRST =
  /(?<![\p{L}\p{N}])(?:di)?(?:pasang|set|setel|tulis|taruh|taro|bikin|kasih)(?:in)? harga(?: [^\s.!?\n]{1,14}){0,6} (?:dulu|dl|duluan)(?![\p{L}\p{N}])[^.!?\n]{0,60}(?:coret|diskon|potong|turunin|turunkan)[^.!?\n]{0,40}(?:biar|supaya|agar|spy|seolah|kesan)/gu;

/** The price from which an offer is counted down. */
const FORMER =
  '(?:harga (?:coret(?:an)?|normal|awal|asli|sebelum(?:nya)?(?: (?:diskon|promo|potongan))?|lama|pertama)|coretan|harga yg dicoret|harga yang dicoret)(?:nya)?';
/** Somebody made it up. */
const MADE_UP =
  '(?:(?:di|me)?ngarang(?:nya)?|dikarang|karangan(?! bunga| buah| papan)|ngasal|asal[ -]asalan|asal2an|asal tulis|bohong(?:an)?|boong(?:an)?|palsu|fiktif|sett?ing(?:an)?|rekayasa|direkayasa|(?:di)?bikin[ -]?bikin|dibuat[ -]?buat|akal[ -]?akalan|tipuan|tipu[ -]?tipu|hoa(?:x|ks)|pura[ -]?pura|imajinasi|khayalan|halu)';
const INVENTED = new RegExp(
  `(?<![\\p{L}\\p{N}])${FORMER}((?: [^\\s.!?\\n]{1,14}){0,6}) ${MADE_UP}(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Flowers, hair and nails may be false, and a story invented, at an honest price. */
const OF_THE_GOODS =
  /(?<!\p{L})(?:bunga|mata|kuku|rambut|gigi|rumput|daun|tanaman|kulit|buku|cerita|novel|kumis|tidak|bukan|bkn|tanpa|gak|ga|nggak|ngga|enggak|tak|no)(?!\p{L})/u;

const SHOWING = '(?:(?:ke|ter)lihat(?:an)?|keliatan|tampak|nampak|kesannya|terkesan|kerasa|seolah(?: olah)?)';
/** "biar diskon 80% nya keliatan gede", "supaya potongannya tampak 70 persen". */
const LOOKS_BIG = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:biar|supaya|agar|spy|yg penting|yang penting)(?: [^\\s.!?\\n]{1,14}){0,3} (?:di)?(?:diskon|discount|disc|potongan|promo|hemat|selisih)(?:an|nya)?(?: [^\\s.!?\\n]{1,14}){0,3} ${SHOWING}(?: \\p{L}{1,10}){0,2} (?:gede|besar|banyak|tinggi|dalam|wah|wow|mantap|gila|\\d{1,2} ?(?:%|persen))`,
  'gu',
);

/** A lure for fish has a price too. */
const FISHING = /(?<!\p{L})(?:umpan|joran|kail|ikan|mancing|memancing|reel)(?!\p{L})/u;

function* forShow({ plain }: Reading): Generator<Span> {
  if (!/harga|coretan|diskon|potongan/.test(plain)) return;
  for (const { 0: found, 1: between = '', index } of plain.matchAll(INVENTED))
    if (!OF_THE_GOODS.test(between) && !DENIED.test(plain.slice(Math.max(0, index - 24), index)))
      yield { start: index, end: index + found.length };
  for (const pattern of [LOOKS_BIG, SET_FIRST])
    for (const { 0: found, index } of plain.matchAll(pattern))
      if (!DENIED.test(plain.slice(Math.max(0, index - 24), index)))
        yield { start: index, end: index + found.length };
}

function* baits({ plain }: Reading): Generator<Span> {
  for (const pattern of BAIT)
    for (const { 0: found, index } of plain.matchAll(pattern)) {
      const rest = found.replace(/umpan$|pancingan$/, '');
      const around = plain.slice(Math.max(0, index - 40), index) + rest;
      // "biar kelihatan murah" speaks of a price only where one stands.
      if (
        /^(?:biar|supaya|agar|spy|seolah|kesannya)/.test(found) &&
        !PRICE.test(plain.slice(Math.max(0, index - 120), index))
      )
        continue;
      const isBait = /umpan$|pancingan$/.test(found) ? !FISHING.test(around) : true;
      if (isBait && !DENIED.test(plain.slice(Math.max(0, index - 24), index)))
        yield { start: index, end: index + found.length };
    }
}

export default defineRule({
  id: 'L09',
  severity: 'warn',
  name: { id: 'Harga dinaikkan sebelum diskon', en: 'Prices raised before a discount' },
  message: {
    id: 'Menaikkan harga sebelum diskon atau memasang harga pancingan menyesatkan pembeli dan dilarang. Pakai harga yang benar.',
    en: 'Raising a price before a discount, or showing a price as bait, misleads buyers and is forbidden. Use the real price.',
  },
  source: 'UU 8/1999 pasal 11 huruf f; daftar larangan Shopee (salinan SiteGiant)',
  certainty: 'B',
  checked: '2026-11-20',
  channels: ['shopee'],
  find: ({ reading }) => merged([...raisedFirst(reading), ...baits(reading), ...forShow(reading)]),
});
