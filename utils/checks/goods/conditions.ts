import { merged, wordsAfter, wordsBefore } from '../contacts/around';
import { isAnotherThing, near, says } from './find-goods';
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
  return [...unlawful, ...used];
};

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
      if (isAnotherThing(reading, span, words)) return false;
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
