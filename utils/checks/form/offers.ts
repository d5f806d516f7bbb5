import type { RuleContext } from '../rule';
import { type Amount, pricesOf } from './prices';

/** What a price in a text stands for. */
export interface Offer extends Amount {
  /** The name before it, small letters, without filler; '' where there is none ("Harga 45rb"). */
  label: string;
  unit: string;
  /** Words after it that may tell things apart: "45rb/loyang (pandan)". */
  note: string;
  /** The price before a discount. */
  old: boolean;
  /** For several pieces, for some buyers or places only: not the price of one. */
  special: boolean;
}

const OLD_BEFORE =
  /(?<![\p{L}\p{N}])(?:normal|normalnya|harga asli|aslinya|harga awal|awalnya|semula|sebelumnya|biasanya|harga biasa|dari|coret|was|tadinya|dulu|kemarin|harga toko|di mall|pasaran|harga lama|dr)\s*(?:harga\s*)?[:=]?\s*[~*_]*$/u;
const STRUCK_BEFORE = /~\s*$/u;
const SPECIAL =
  /(?<![\p{L}\p{N}])(?:grosir|reseller|resell|dropship\w*|agen|member|partai|lusin|kodi|seri|paket|bundling|bundle|hampers|parsel|set|min|minimal|min\.|ambil \d|beli \d|isi \d|\d{1,3}\s?(?:pcs|pc|biji|buah|bks|bungkus|box|toples|porsi|pack|botol|cup|lembar|pasang|set|kg|ekor|potong|butir|tusuk)|topping|tambah\w*|add ?on|upgrade|extra|ekstra|kartu|custom|sablon|bordir|luar (?:kota|jawa|pulau)|dine in|take ?away|weekend|weekday|jumbo|besar|kecil|sedang|mini|reguler|regular|large|small|medium|anak|dewasa|pria|wanita|panjang|pendek|setengah|separuh|½|1\/2|satuan|ecer\w*|offline|online|gofood|grabfood|shopeefood|shopee|tokopedia|sewa|rental|servis|ukuran|uk|size|varian|rasa|warna|model|tipe|type|all|serba|mulai|start|preloved|second|original|level)(?![\p{L}])/u;
/** No caption has more; a text of nothing but prices would be compared for ever. */
const MOST = 60;
/** Words that name nothing. */
const FILLER =
  /(?<![\p{L}\p{N}])(?:harga(?:nya)?|hrg|price|cuma|hanya|only|cukup|jadi|sekarang|skrg|now|promo|diskon|hemat|dengan|dgn|mulai|dari|ready|stok|yang|yg|ini|itu|aja|saja|kak|bun|sis|gan|rp|idr|nya|juga|ada|dan|spesial|khusus|hari|besok|sudah|udah|dapat|buat|untuk|utk|kami|kita|cus|yuk|per|satu|jual|wts|restock|menu)(?![\p{L}\p{N}])/gu;
const UNIT = /^\s?(?:\/|per)\s?((?:\d+\s?)?\p{L}+)/u;

/** The words of a clause that name something. */
const named = (clause: string): string =>
  clause
    // The unit of the price before it, where no comma stands between.
    .replace(/^\s?\/\s?\p{L}+/u, ' ')
    .replace(FILLER, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The prices of a text with their names, as far as a clause tells. */
export function offersOf(context: Pick<RuleContext, 'reading' | 'words'>): Offer[] {
  const text = context.reading.plain;
  return pricesOf(context)
    .slice(0, MOST)
    .map((price) => {
      const after = UNIT.exec(price.after);
      const struck =
        STRUCK_BEFORE.test(price.before) || (/^~/.test(price.after) && price.before.includes('~'));
      // "dari 150rb jadi 115rb": the first of two at once is the old one.
      const leads = /^[\s*_~]*(?:jadi|menjadi|sekarang|skrg|now|->|→|=>)/u.test(
        text.slice(price.end, price.end + 24),
      );
      return {
        ...price,
        unit: after?.[1] ?? '',
        note: named(price.after.replace(UNIT, ' ')),
        label: named(price.before) || named(price.head),
        old:
          struck || leads || OLD_BEFORE.test(price.before) || /^[\s]*\((?:normal|coret)/u.test(price.after),
        special:
          SPECIAL.test(price.before) ||
          SPECIAL.test(price.after.replace(UNIT, ' ')) ||
          /^\s?\/\s?\d/.test(price.after),
      };
    });
}
