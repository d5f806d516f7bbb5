import { addressesOf } from '../contacts/addresses';
import { merged, type Span, wordsAfter, wordsBefore } from '../contacts/around';
import { findDisguised } from '../contacts/names';
import type { Reading } from '../reading';
import { defineRule, type WordList } from '../rule';

/** "Sale Pisang" is dried banana; "disc" without a number is a round thing. */
function isPromo(reading: Reading, { start, end }: Span): boolean {
  const word = reading.plain.slice(start, end);
  const [before = ''] = wordsBefore(reading, start, 1);
  const [after = ''] = wordsAfter(reading, end, 1);
  if (word === 'sale') return before !== 'pisang' && !/^(?:pisang|nangka|ambon)$/.test(after);
  if (word === 'disc') return /^\d/.test(after) || /^ ?%/.test(reading.plain.slice(end, end + 2));
  if (word === 'voucher') return !/^(?:tempat|amplop|dompet|kartu|cetak|desain)$/.test(before);
  if (word === 'murah') return after !== 'hati';
  return true;
}

/** "50% OFF", "disc 20 persen", "diskon 20%"; not "100% katun", "70% kakao". */
const PERCENT_OFF =
  /(?<![\p{L}\p{N}])(?:(?:disc|diskon|discount|potongan|hemat|off|save|up to|s\/d|sampai)[ .:]{0,3}\d{1,2} ?(?:%|persen|percent)|\d{1,2} ?(?:%|persen) ?(?:off|disc|diskon|discount|potongan)|-\d{1,2} ?%)(?![\p{L}\p{N}])/gu;
const BUY_GET =
  /(?<![\p{L}\p{N}])(?:beli|buy|ambil)(?: \d{1,2})?(?: \p{L}{1,8})? (?:gratis|free|get|dapat|dpt|bonus)(?: \d{1,2})?(?![\p{L}\p{N}])/gu;
/** What only catches the eye: emoji, stars, hearts, ticks, runs of signs. Brackets, slashes and dots are fine. */
const SIGNS =
  /(?:(?![#*0-9©®™°])\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?|[\u2600-\u27bf\u25a0-\u25ff\u2190-\u21ff\u3010\u3011\u300a-\u300f]|[~^*_=<>|]{2,}|!{2,}|\?{2,}|(?<!\d)\*(?!\d))+(?: ?(?:\p{Extended_Pictographic}|[\u2600-\u27bf]))*/gu;

const places = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** The shop's own name in the product's. */
function shopName({ plain }: Reading, name: string | undefined): Span[] {
  const known = name?.trim().toLowerCase() ?? '';
  const at = known.length < 4 ? -1 : plain.indexOf(known);
  return at < 0 ? [] : [{ start: at, end: at + known.length }];
}

function found(reading: Reading, promo: WordList, shop: string | undefined): Span[] {
  return merged([
    ...findDisguised(reading, promo).filter((span) => isPromo(reading, span)),
    ...places(reading.plain, PERCENT_OFF),
    ...places(reading.plain, BUY_GET),
    ...places(reading.plain, SIGNS),
    ...addressesOf(reading),
    ...shopName(reading, shop),
  ]);
}

/** "Promo Gratis Ongkir", "!!! Hot Item !!!": what stands side by side is one. */
function beside(plain: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && plain.slice(last.end, start).trim() === '') last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

export default defineRule({
  id: 'L07',
  severity: 'warn',
  name: { id: 'Promosi di nama produk', en: 'Promotion in a product’s name' },
  message: {
    id: 'Nama produk di Tokopedia sebaiknya tanpa kata promosi, nama toko, tautan, atau simbol. Taruh di deskripsi.',
    en: 'Names on Tokopedia should have no words of promotion, shop names, links or symbols. Put them in the description.',
  },
  source: 'TikTok Shop, aturan daftar produk Asia Tenggara (salinan tikclubs)',
  certainty: 'C',
  checked: '2026-11-20',
  channels: ['tokopedia'],
  fields: ['name'],
  lists: ['promo-words-in-names'],
  find: ({ reading, words, shop }) =>
    beside(reading.plain, found(reading, words('promo-words-in-names'), shop?.name)).map((span) => ({
      ...span,
      instead: '',
    })),
});
