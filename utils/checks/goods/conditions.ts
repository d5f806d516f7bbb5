import { merged, type Span, wordsAfter, wordsBefore } from '../contacts/around';
import { setOf } from '../contacts/cues';
import type { Reading } from '../reading';
import { isAnotherThing, near, says, type Words } from './find-goods';
import type { GoodsFinder } from './kinds';

/** Used or unlawful cosmetics. */
export const cosmetics: GoodsFinder = (reading, words) => {
  const unlawful = words('illegal-cosmetics')
    .find(reading)
    .filter(
      (span) => !says(reading, { start: span.start, end: span.start }, 12, /(?:bukan|jangan|awas|hindari) $/),
    );
  const used = words('words-of-use')
    .find(reading)
    .filter(({ start, end }) => {
      const [after = ''] = wordsAfter(reading, end, 1);
      if (/^(?:jerawat|luka|noda|gigitan|operasi|cacar|jahitan|lipstik|makeup|garukan|koreng)$/.test(after))
        return false;
      return near(reading, { start, end }, words('cosmetics'), 40) !== undefined;
    });
  return [...unlawful, ...used, ...mixedCreams(reading.plain)];
};

/** "krim siang malam HN racikan apotek": a cream without a maker, however many words stand between. */
const MIXED_CREAM =
  /(?<!\p{L})(?:krim|cream|lotion|handbody|hand body|toner|serum|salep|bleaching|pemutih)(?: [\p{L}\p{N}&+/-]{1,14}){0,4} (?:racikan|abal abal|abal-abal|polosan|tanpa merek|tanpa merk|tanpa label|etiket biru|hn)(?!\p{L})/gu;
const EATEN =
  /(?<!\p{L})(?:sup|soup|soto|kopi|cheese|keju|puff|roti|kue|donat|cake|es|ice|sus|bumbu|kocok|whip|whipping)(?!\p{L})/u;

function* mixedCreams(plain: string): Generator<Span> {
  for (const { 0: found, index } of plain.matchAll(MIXED_CREAM))
    if (!EATEN.test(plain.slice(Math.max(0, index - 24), index + found.length + 24)))
      yield { start: index, end: index + found.length };
}

/** "tas dari kain perca bekas", "baju bekas kado": what a thing is made of, or what it was given for. */
function isMaterial(reading: Reading, { start, end }: Span, words: Words): boolean {
  const before = wordsBefore(reading, start, 4);
  const at = before.findIndex((word) => /^(?:dari|dr|from|pakai|pake|bahan)$/.test(word));
  const stuff = at > 0 ? before.slice(0, at) : [];
  const abroad = setOf(words('words-of-import'));
  if (stuff.length > 0 && !stuff.some((word) => abroad.has(word))) return true;
  return /^(?:kado|sprei|karung|banner|kemasan|spanduk|kardus|botol|drum|ban|lipatan|jahitan|setrika|tag|label|hanger)$/.test(
    wordsAfter(reading, end, 1)[0] ?? '',
  );
}

/** Used clothes from abroad: the word of use, of import and the garment in one sentence. */
export const usedClothes: GoodsFinder = (reading, words) =>
  words('words-of-use')
    .find(reading)
    .filter((span) => {
      const from = near(reading, span, words('words-of-import'), 70);
      if (!from) return false;
      const word = reading.plain.slice(span.start, span.end);
      if (
        /(?<!\p{L})(?:pribadi|lokal|bukan import|bukan impor|sendiri)(?!\p{L})/u.test(
          reading.plain.slice(Math.max(0, span.start - 40), span.end + 60),
        )
      )
        return false;
      if (isMaterial(reading, span, words)) return false;
      if (isAnotherThing(reading, span, words, words('clothes'))) return false;
      return (
        /^(?:thrift|thrifting|cakar|awul|awulan)$/.test(word) ||
        near(reading, span, words('clothes'), 70) !== undefined
      );
    });

/** Food or drink that is said to cure: a word of curing with an illness, not denied. */
export const cures: GoodsFinder = (reading, words) =>
  merged(
    words('words-of-cure')
      .find(reading)
      .flatMap((span) => {
        const denied = wordsBefore(reading, span.start, 3).some((word) =>
          /^(?:bukan|tidak|tdk|bkn|belum|tanpa|nggak|gak|ga|jangan|not)$/.test(word),
        );
        const illness = near(reading, span, words('illnesses'), 45);
        if (denied || !illness) return [];
        return [{ start: Math.min(span.start, illness.start), end: Math.max(span.end, illness.end) }];
      }),
  );

const SENDING =
  /^(?:kirim|pengiriman|ekspedisi|expedisi|kurir|antar|cod|packing|pengemasan|titip|marga|raharja|angkut|pengantaran|cargo|kargo|penerbit|tirta|logistik|delivery|ongkir|boga|ekspres)$/;
const INCLUDED =
  /^(?:termasuk|include|including|plus|bonus|gratis|free|pakai|pake|pilih|pilihan|via|lewat|melalui|biaya|uang|oleh|tergantung|dari|opsi|pihak|sesuai|menggunakan|dengan|dgn)$/;

/** What is sold to those who do the work: "buku panduan servis HP". */
const ABOUT_WORK =
  /^(?:buku|panduan|tutorial|alat|toolkit|tool|tools|obeng|perlengkapan|peralatan|stempel|stiker|banner|nota|kaos|seragam|formulir)$/;

/** Work for hire; what sends a parcel is none, nor work that comes with the goods. */
export const services: GoodsFinder = (reading, words) =>
  words('services')
    .find(reading)
    .filter((span) => {
      const [before = ''] = wordsBefore(reading, span.start, 1);
      const [after = ''] = wordsAfter(reading, span.end, 1);
      const word = reading.plain.slice(span.start, span.end);
      if (word === 'tukang' || wordsBefore(reading, span.start, 3).some((each) => ABOUT_WORK.test(each)))
        return false;
      if (/^(?:sewa|rental|commission|disewakan|menyewakan)$/.test(word))
        return !/^(?:mobil|kos|kost|rumah|hemat|tanpa|ganti|bukan|tidak|gak|ga|bayar|usaha|untuk|utk)$/.test(
          before,
        );
      return !SENDING.test(after) && !INCLUDED.test(before) && !/^(?:tidak|bukan|tanpa)$/.test(before);
    });
