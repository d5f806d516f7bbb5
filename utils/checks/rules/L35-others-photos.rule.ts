import { findWords, sentenceAround } from '../form/seek';
import type { Hit } from '../rule';
import { defineRule } from '../rule';

const A = '(?<![\\p{L}\\p{N}])';
const Z = '(?![\\p{L}\\p{N}])';
/** Taken by stealth, whoever it belonged to. */
const STOLEN = new RegExp(
  `${A}(?:nyomot|comot(?:an)?|nyomotin|nyolong|colong(?:an)?|nyuri|curi(?:an)?|mencuri|copas(?:an)?|kopas(?:an)?|copy paste|ngambil tanpa|nyatut|catut|maling|malingin|embat|ngembat|jiplak(?:an)?|njiplak)${Z}`,
  'u',
);
/** Taken from somebody who is no supplier: another shop, the internet. */
const FROM_OTHERS = new RegExp(
  `${A}(?:di|nge|ke)?(?:ambil|ngambil|mengambil|pinjam|meminjam|tangkap layar|capture|rekam ulang|reupload|re-upload|upload ulang|regram|nyimpen|crop|pinjem|minjem|unduh|download|donlot|screenshot|ss|skrinsut|save|repost|pakai|pake|nemu|dapet|dapat|dpt|minjam)(?:nya)?${Z}[^.!?\\n]{0,20}${A}(?:dari|dr|di|from|milik|punya|punyanya)\\s(?:akun\\s|foto\\s|katalog\\s|postingan\\s|ig\\s|story\\s|feed\\s)?(?:google(?!\\s(?:drive|photos|foto|form|maps|map|meet|classroom))|gugel|pinterest|internet|toko (?:lain|sebelah|orang|tetangga)|lapak (?:lain|sebelah|orang)|(?:seller|penjual|olshop|akun|brand|orang|org) (?:lain|sebelah)|(?:orang|org)${Z}|tetangga|kompetitor|pesaing)`,
  'u',
);
/** "foto dari google", "hasil googling": the source alone says it. */
const SOURCE = new RegExp(
  `${A}(?:(?:dari|dr|from|hasil|sumber|source|credit)\\s?:?\\s(?:google(?!\\s(?:drive|photos|foto|form|maps|map|meet|classroom))|gugel|googling|pinterest|internet|toko (?:lain|sebelah|orang)|lapak (?:lain|sebelah|orang)|(?:seller|penjual|olshop) (?:lain|sebelah))|(?:watermark|wm|logo)\\p{L}*\\s[^.!?\\n]{0,30}(?:di)?(?:hapus|crop|tutup|blur|hilangin|hilangkan|edit)|(?:di)?(?:hapus|crop|tutup|blur|hilangin|hilangkan)\\s(?:watermark|wm|logo)(?:nya)?\\s(?:toko|seller|supplier|suplier|orang|punya|milik))${Z}`,
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
  /(?<![\p{L}\p{N}])(?:(?:foto|gambar|video|katalog|desain|pict?)(?:\s(?:produk|asli|barang|hasil))?\s(?:kami|kita|saya|aku|gue|toko kami|sendiri)|fotonya sendiri)(?![\p{L}\p{N}])/gu;
/** A picture of one's own that there is not, or not yet: "belum sempat foto sendiri", "foto kami menyusul". */
const LACKING =
  /(?<![\p{L}\p{N}])(?:belum|blm|blom|ga|gak|nggak|ngga|gk|tidak|tdk|tak|tanpa|gabisa|males|malas|mager|malu|daripada|drpd|ribet|repot|susah|nanti|ntar|besok|kapan|kalau|kalo|klo|nunggu|tunggu|sebelum|sblm|mau|akan|rencana|pengen|pingin|telat)(?![\p{L}\p{N}])[^,.;!?\n]{0,30}$/u;
const COMING =
  /^\s?(?:baru\s|akan\s|masih\s)?(?:menyusul|nyusul|besok|nanti|ntar|minggu depan|belum|blm|blom|proses|kapan-kapan|kalau sempat|kalo sempet)(?![\p{L}\p{N}])/u;

/** Whether the sentence speaks of pictures that the seller has made. */
const hasOurPicture = (sentence: string): boolean =>
  [...sentence.matchAll(OUR_PICTURE)].some(({ 0: found, index }) => {
    const lacking = found.endsWith('sendiri') && LACKING.test(sentence.slice(0, index));
    return !lacking && !COMING.test(sentence.slice(index + found.length));
  });
/** "foto kami ambil dari …": not our picture, we are who took it. */
const WE_TOOK =
  /(?<![\p{L}\p{N}])(?:kami|kita|saya|aku|gue)\s(?:cuma\s|hanya\s|asal\s|langsung\s|sengaja\s|juga\s|emang\s|memang\s|dulu\s)?(?:ng|nge)?(?:ambil|comot|nyomot|pinjam|pinjem|minjem|repost|colong|nyolong|curi|nyuri|copas|screenshot|ss|skrinsut|capture|download|unduh|donlot|save|simpan|crop|embat|jiplak|tangkap layar|reupload|pakai dari|pake dari|dapat dari|dapet dari)(?![\p{L}\p{N}])/u;
/** The buyer brings a picture of what is to be made, wherever it was found. */
const BUYER_BRINGS =
  /(?<![\p{L}\p{N}])(?<!(?:belum|blm|blom|ga|gak|nggak|ngga|tidak|tdk|tak)\s)(?:(?:kirim|kirimin|kirimkan|kirimi|bawa|bawain|upload|unggah|lampirkan|lampirin|share|forward|tunjukin|tunjukkan|sertakan|setor|punya|nemu|simpan)(?:\s(?:aja|saja|dulu|ke (?:kami|admin)))?\s(?:\p{L}+\s){0,2}(?:foto|gambar|gmbr|pict?|poto|desain|video|screenshot|ss|referensi|model|contoh)|(?:boleh|bisa|silakan|silahkan|tinggal)\s(?:\p{L}+\s){0,2}(?:kirim|bawa|ambil|cari|nyari|pakai|pake|pilih|request)(?:kan)?(?!\p{L})[^.!?\n]{0,70}(?:nanti|kami|kita)\s(?:kami\s|kita\s|admin\s)?(?:buat|buatkan|bikin|bikinin|sesuaikan|jahit|jahitkan|tiru|wujudkan|gambarkan|lukis|edit|cetak|print|kerjakan)|(?:foto|gambar|gmbr|pict?|referensi)(?:nya)?\s(?:bisa\s|boleh\s|tinggal\s|silakan\s|silahkan\s|langsung\s|aja\s){0,2}(?:di)?(?:tunjukin|tunjukkan|tunjukan|kirim|bawa|lampirkan|share|upload)(?:kan)?(?!\p{L})(?!\s(?:dari|dr)\s)|(?:foto|gambar|desain|model|referensi)\s(?:referensi\s|acuan\s|inspirasi\s|contoh\s|dari\s|punya\s)?(?:kakak|customer|cust|pelanggan|klien|pembeli|pemesan|kamu|anda))(?!\p{L})/u;

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
      if (!found || OURS.test(sentence)) continue;
      const byUs = WE_TOOK.test(sentence);
      if (!byUs && hasOurPicture(sentence)) continue;
      if (!byUs && !without && BUYER_BRINGS.test(sentence)) continue;
      if (!without && GRANTED.test(sentence)) continue;
      hits.push({ start: start + found.index, end: start + found.index + found[0].length });
    }
    return hits;
  },
});
