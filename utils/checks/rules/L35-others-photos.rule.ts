import { findWords, sentenceAround } from '../form/seek';
import type { Hit } from '../rule';
import { defineRule } from '../rule';

const A = '(?<![\\p{L}\\p{N}])';
const Z = '(?![\\p{L}\\p{N}])';
/** Taken by stealth, whoever it belonged to. */
const STOLEN = new RegExp(
  `${A}(?:nyomot|comot|nyomotin|nyolong|colong|nyuri|curi|mencuri|hasil colongan|copas|kopas|copy paste|ngambil tanpa|nyatut|catut|maling|malingin|embat|ngembat|jiplak|njiplak)${Z}`,
  'u',
);
/** Taken from somebody who is no supplier: another shop, the internet. */
const FROM_OTHERS = new RegExp(
  `${A}(?:di)?(?:ambil|ngambil|pinjam|pinjem|minjem|unduh|download|donlot|screenshot|ss|skrinsut|save|repost|pakai|pake|nemu|dapet|dapat|dpt|minjam)(?:nya)?${Z}[^.!?\\n]{0,20}${A}(?:dari|dr|di|from|milik|punya|punyanya)\\s(?:akun\\s|foto\\s|katalog\\s|postingan\\s)?(?:google|gugel|pinterest|internet|toko (?:lain|sebelah|orang|tetangga)|lapak (?:lain|sebelah|orang)|(?:seller|penjual|olshop|akun|brand|orang|org) (?:lain|sebelah)|(?:orang|org)${Z}|tetangga|kompetitor|pesaing)`,
  'u',
);
/** "foto dari google", "hasil googling": the source alone says it. */
const SOURCE = new RegExp(
  `${A}(?:(?:dari|dr|from|hasil|sumber|source|credit)\\s?:?\\s(?:google|gugel|googling|pinterest|internet|toko (?:lain|sebelah|orang)|lapak (?:lain|sebelah|orang)|(?:seller|penjual|olshop) (?:lain|sebelah))|(?:watermark|wm|logo)\\p{L}*\\s[^.!?\\n]{0,30}(?:di)?(?:hapus|crop|tutup|blur|hilangin|hilangkan|edit)|(?:di)?(?:hapus|crop|tutup|blur|hilangin|hilangkan)\\s(?:watermark|wm|logo)(?:nya)?\\s(?:toko|seller|supplier|suplier|orang|punya|milik))${Z}`,
  'u',
);
const GRANTED =
  /(?<![\p{L}\p{N}])(?:sudah|udah|udh|sdh|telah|dengan|dgn|atas|ada|dapat|dapet|dpt|punya|diberi|dikasih)\s?(?:dapat |dapet |dpt |minta |pakai |diberi |dikasih )?(?:izin|ijin|seizin|seijin|diizinkan)(?!\p{L}*\s(?:belum|blm))/u;
const NO_LEAVE = new RegExp(
  `${A}(?:tanpa|tnp|belum|blm|ga|gak|nggak|ngga|tidak|tdk|gk|nda|tak)\\s(?:ada\\s|minta\\s|dapat\\s|dapet\\s|dpt\\s|pernah\\s|pake\\s|pakai\\s|sempat\\s|sempet\\s|se)*(?:izin|ijin|seizin|seijin|permisi|bilang|persetujuan|izinnya|ijinnya)${Z}`,
  'u',
);
/** Somebody else is told not to, or did it to us. */
const OURS =
  /(?<![\p{L}\p{N}])(?:jangan|jgn|dilarang|stop|mohon tidak|tolong tidak|tolong jangan|larangan|no\s(?:copas|colong)|awas|please don'?t|anti|bukan (?:hasil|foto|gambar|copas|comot|comotan|nyomot|curi|curian|ambil))(?![\p{L}\p{N}])/u;
const OUR_PICTURE =
  /(?<![\p{L}\p{N}])(?:foto|fotonya|gambar|video|katalog|desain|pict?)(?:\s(?:produk|asli|barang|hasil))?\s(?:kami|kita|saya|aku|gue|toko kami|sendiri)(?![\p{L}\p{N}])(?!\s(?:ambil|comot|nyomot|pinjam|repost|colong|nyolong))/u;

export default defineRule({
  id: 'L35',
  severity: 'warn',
  name: { id: 'Foto milik orang lain', en: 'Other people’s photos' },
  message: {
    id: 'Foto milik orang lain perlu izin. Minta izin dulu, atau pakai foto sendiri.',
    en: 'Other people’s photos need their leave. Ask for it first, or use your own.',
  },
  source: 'Etika Pariwara Indonesia 2020, 1.1; hak cipta',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['picture-words'],
  find: ({ reading, words }) => {
    const text = reading.plain;
    const hits: Hit[] = [];
    // How far the sentences have been read; one may hold several of the words.
    let read = 0;
    for (const picture of findWords(reading, words('picture-words'))) {
      if (picture.end <= read) continue;
      const { start, end } = sentenceAround(text, picture);
      read = end;
      const sentence = text.slice(start, end);
      const without = NO_LEAVE.exec(sentence);
      const taken = STOLEN.exec(sentence) ?? FROM_OTHERS.exec(sentence) ?? SOURCE.exec(sentence);
      const found = taken ?? without;
      if (!found || OURS.test(sentence) || OUR_PICTURE.test(sentence)) continue;
      if (!without && GRANTED.test(sentence)) continue;
      hits.push({ start: start + found.index, end: start + found.index + found[0].length });
    }
    return hits;
  },
});
