import { healthVoices } from '../form/health-voices';
import { findWords, hitsOf, type Span, sentenceAround, sentenceOf } from '../form/seek';
import type { Hit } from '../rule';
import { defineRule } from '../rule';

const A = '(?<![\\p{L}\\p{N}])';
const Z = '(?![\\p{L}\\p{N}])';
const REVIEW =
  '(?:testi|testimoni|testimonial|testimoninya|testinya|ulasan|ulasannya|review|reviews|reviewnya|rating|ratingnya|rate)';
const FAKE =
  '(?:palsu|fiktif|fake|bodong|settingan|setingan|seting|rekayasa|ngarang|karangan|bohongan|boongan|abal|abal-abal|bikinan|bayaran|berbayar)';
const STARS =
  '(?:bintang\\s?(?:5|lima)|(?:5|lima)\\s?bintang|b5|⭐{3,5}|(?:ulasan|review|testi|testimoni|rating|komentar)\\s(?:yang\\s|yg\\s)?(?:bagus|positif|baik|bintang|sempurna|tinggi))';
const GIVE =
  '(?:kasih|ksh|beri|berikan|bri|tinggalkan|tinggalin|isi|tulis|review|ulas|ulasan|rate|rating|nilai|beri nilai|kasi)';
const REWARD =
  '(?:cashback|cash back|saldo|transfer|tf|bonus|bonusin|gratis|hadiah|voucher|vocer|pulsa|refund|potongan|diskon|dapat|dapet|dpt|imbalan|uang|rupiah|gopay|ovo|dana|garansi|souvenir|freebies|gift)';
/** To invent; what others do, or what is told apart from one's own, is left alone. */
const MAKE_UP =
  '(?:di|me)?(?:ngarang|karang|ngasal|rekayasa|ada-?ada\\p{L}*|lebih-?lebih\\p{L}*|lebay-?lebay\\p{L}*|buat-?buat)(?!\\p{L}|[^.!?\\n]{0,40}(?:lain|tapi|kami (?:tidak|ga|gak|hanya|cuma)))';
const MONEY = '(?:rp\\.?\\s?)?\\d[\\d.,]{0,12}\\s?(?:rb|ribu|k|jt)?';

const PATTERNS = [
  // Praise for a reward: "kasih bintang 5, nanti saldo 5rb", "cashback buat yang kasih bintang 5".
  `${A}${GIVE}\\s[^.!?\\n]{0,20}${STARS}[^.!?\\n]{0,70}${A}${REWARD}${Z}`,
  `${A}${REWARD}\\s[^.!?\\n]{0,30}${A}(?:untuk|utk|buat|bwt|bagi|kalau|kalo|klo|kl|jika|bila|setiap|tiap|asal|syarat|syaratnya|dengan)\\s[^.!?\\n]{0,25}${STARS}`,
  `${STARS}\\s?(?:dulu|ditukar|dituker|tuker|tukar|berhadiah|=|→|->|langsung|auto|otomatis|dapat|dapet|dpt|nanti|baru|dgn|dengan)[^.!?\\n]{0,40}${A}${REWARD}${Z}`,
  `${A}(?:bintang\\s?[1-4]|[1-4]\\sbintang|ulasan (?:jelek|buruk))[^.!?\\n]{0,35}(?:hangus|gugur|tidak berlaku|ga berlaku|blokir|blacklist|batal)`,
  `${A}(?:wajib|harus)\\s(?:kasih |beri |review |ulas )?${STARS}`,
  // Reviews for sale, or made to order.
  `${A}(?:jual|beli|jasa|joki|sedia|menyediakan|terima|open|order|borong|butuh|cari)\\s(?:jasa\\s|order\\s|bikin\\s|buat\\s|pembuatan\\s|chat\\s|tambah\\s|naikin\\s|beli\\s|paket\\s)*(?:${REVIEW}|chat testi)\\s?(?:${FAKE}|${STARS}|bintang|toko|produk|google|gmaps|maps|shopee|tokopedia|positif|bagus)`,
  `${A}(?:jual|joki)\\s(?:ulasan|testi|testimoni|rating)${Z}`,
  `${A}${REVIEW}\\s(?:yang\\s|yg\\s|itu\\s|chat\\s|pembeli\\s|pelanggan\\s)?${FAKE}${Z}`,
  `${A}${FAKE}\\s${REVIEW}${Z}`,
  `${A}(?:ss|screenshot|chat|bukti)(?:\\s\\p{L}+){0,2}\\s(?:palsu|fiktif|fake|settingan|setingan|bodong|rekayasa)${Z}`,
  // Written by the seller: "testi itu kita bikin sendiri", "kita bikinin testimoni".
  `${A}${REVIEW}${Z}[^.!?\\n:"“]{0,40}${A}(?:kita|kami|aku|saya|gue|gw|admin|mimin)\\s(?:yang\\s|yg\\s)?(?:bikin|buat|tulis|karang|ngarang|edit|ketik)\\s?(?:sendiri|aja sendiri)`,
  `${A}(?:bikin|buat|nulis|tulis|karang|ngarang|ketik)\\s(?:aja\\s)?(?:sendiri\\s${REVIEW}|${REVIEW}(?:nya)?\\s(?:sendiri|palsu|ngarang))`,
  `${A}(?:bikinin|buatin|karangin|tulisin|isiin)\\s(?:chat\\s)?${REVIEW}${Z}`,
  `${A}(?:${REVIEW}|chat|ss)${Z}[^.!?\\n]{0,30}${A}(?:di)?edit(?:an)?\\s[^.!?\\n]{0,15}(?:biar|supaya|spy|agar)\\s(?:ke?liatan|kelihatan|rame|ramai|banyak|bagus|meyakinkan|laku|laris|percaya)`,
  `${A}${REVIEW}${Z}[^.!?\\n]{0,30}${A}(?:dari|dr|oleh|pakai|pake|pk|punya)\\s(?:akun\\s)?(?:keluarga|saudara|sodara|karyawan|admin|temen|teman|istri|suami|adik|akun)\\s(?:sendiri|kedua|kami|kita|aku)`,
  // Paid for words: "dibayar 15rb/ulasan", "aku dibayar buat bilang enak".
  `${A}(?:dibayar|fee|upah|komisi|imbalan|bayaran|dapat|dpt|dapet|cuan)\\s${MONEY}\\s?(?:/|per\\s?)\\s?(?:${REVIEW}|bintang)`,
  `${A}${MONEY}\\s?(?:/|per\\s)\\s?(?:${REVIEW})${Z}`,
  `${A}disuruh\\s(?:utk |untuk |buat )?(?:bilang|ngomong|muji|nulis|review)[^.!?\\n]{0,80}${A}(?:dibayar|bayaran|endorse|dapat duit|dpt duit)${Z}`,
  `${A}(?:dibayar|disuruh|dikasih duit|dikasih uang|dpt bayaran)\\s(?:utk|untuk|buat|bwt|supaya|biar)\\s?(?:bilang|ngomong|muji|review|ulas|nulis|pura)`,
  `${A}${REVIEW}${Z}[^.!?\\n]{0,40}${A}(?:ga|gak|nggak|ngga|tanpa|tidak|tdk|gausah|tak)\\s?(?:usah|perlu|harus)?\\s?(?:beli|order|pesan|coba|nyoba|nyobain|pakai|pake)${Z}[^.!?\\n]{0,40}(?:dibayar|fee|upah|${MONEY})`,
  // Leave to make it up, or money for the one who lays it on thickest.
  `${A}${REVIEW}${Z}[^.!?\\n]{0,30}${A}(?:boleh|bole|bisa|bebas|tinggal|asal|silakan|silahkan|mending|gapapa|gpp|cukup)\\s(?:\\p{L}+\\s)?${MAKE_UP}`,
  `${A}${REVIEW}${Z}[^.!?\\n]{0,30}${A}${MAKE_UP}\\s(?:aja\\s|saja\\s|juga\\s|pun\\s)?(?:boleh|gapapa|gpp|bebas|ga masalah|oke|ok)${Z}`,
  `${A}${REVIEW}${Z}[^.!?\\n]{0,20}${A}(?:di|meng)?(?:ngarang|karang)(?:-?2|-?(?:ngarang|karang))?\\s(?:aja|saja|bebas)(?!\\p{L}|[^.!?\\n]{0,40}(?:lain|tapi))`,
  `${A}${REVIEW}\\s(?:seakan(?:-akan|2)?|seolah(?:-olah|2)?|kayak|kyk|seperti)\\s(?:kamu\\s|kalian\\s)?(?:udah|sudah|udh|pernah|beneran|habis|abis)\\s(?:makan|beli|pakai|pake|coba|nyoba|nyobain|order|pesan|puas)`,
  `${A}${REVIEW}${Z}[^.!?\\n]{0,25}${A}(?:ga|gak|nggak|ngga|tidak|tdk|tak)\\s?(?:usah|perlu|harus|mesti)\\s(?:yang\\s|yg\\s)?(?:beneran|asli|jujur|nyata|benar|bener|sungguhan)${Z}`,
  `${A}${REVIEW}\\s(?:yang\\s|yg\\s)?(?:pura-?pura|pura2|seolah(?:-olah|2)?)`,
  `${A}${REVIEW}${Z}[^.!?\\n]{0,60}${A}paling\\s(?!jujur|detail|lengkap|membantu|kritis|awal|cepat|dulu|banyak|panjang|apa)\\p{L}+${Z}[^.!?\\n]{0,30}${A}(?:dibayar|dikasih|kasih|ditransfer|transfer|diupah|upahnya|feenya|bayarannya|dapat|dapet|dpt)\\s(?:rp\\.?\\s?\\d|\\d[\\d.,]{0,12}\\s?(?:rb|ribu|k|jt))`,
  // The payment is kept quiet.
  `${A}(?:jgn|jangan|ga usah|gausah|gak usah|tanpa|tidak perlu|ga perlu|gak perlu)\\s(?:pake |pakai |ada )?(?:label|tanda|keterangan|tulisan|embel\\p{L}*|bilang|sebut|tulis|kasih|cantumkan|cantumin|keliatan|kelihatan|ketahuan|disebut|ditulis|di-?tag)[^.!?\\n]{0,35}${A}(?:iklan|endorse|endorsement|endors|sponsor|sponsored|dibayar|kerja sama|kerjasama|paid|berbayar|#ad)`,
  `${A}(?:pura-?pura|pura2|seolah(?:-olah|2)?|akting)\\s(?:jadi|sebagai|beli|puas|jd)?\\s?(?:pembeli|customer|pelanggan|beli|puas|cust)`,
  `${A}akun\\s(?:palsu|bodong|fake|kloning|beda2|tuyul)[^.!?\\n]{0,40}${REVIEW}`,
  `${A}(?:endorse|endorsement|endors)\\s(?:terselubung|diam-?diam|diem-?diem|gelap)`,
];
const INVENTED = new RegExp(PATTERNS.join('|'), 'gu');

/** The sentences in which such words stand, so that the rest of a long text is not gone through. */
function windows(text: string, words: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const word of words) {
    const { start } = sentenceAround(text, word);
    const end = Math.min(text.length, word.end + 140);
    const last = found.at(-1);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** Speaks against it, or of somebody else's: "bukan testi palsu", "awas ulasan palsu". */
const AGAINST =
  /(?<![\p{L}\p{N}])(?:bukan|bkn|no|tanpa|anti|awas|hati-hati|hati2|waspada|waspadai|stop|lawan|jauhi|dilarang|jangan|jgn|tidak|tdk|ga|gak|nggak|ngga|kami tidak|laporkan|bebas|bedakan|ciri(?:-ciri)?|modus|penipu(?:an)?|korban)(?![\p{L}\p{N}])[^.!?\n]{0,30}$/u;

const HEALTH = {
  id: 'Tenaga kesehatan tidak boleh memberi testimoni untuk kosmetik. Hapus kutipan atau rekomendasinya.',
  en: 'Health workers may not give testimonials for cosmetics. Take their words or advice out.',
};

export default defineRule({
  id: 'L33',
  severity: 'warn',
  name: { id: 'Testimoni karangan atau bayaran', en: 'Invented or bought testimonials' },
  message: {
    id: 'Testimoni yang dikarang, dibeli, atau diminta dengan imbalan menyesatkan pembeli. Pakai ulasan jujur; kerja sama berbayar ditulis terang.',
    en: 'Testimonials that are invented, bought or rewarded mislead buyers. Use honest reviews, and say openly when one was paid.',
  },
  source:
    'Etika Pariwara Indonesia 2020; UU 8/1999 pasal 9 dan 17; TikTok Shop (21 Okt 2025); PerBPOM 18/2024',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['review-words', 'open-cooperation'],
  find: ({ reading, words }): Hit[] => {
    const text = reading.plain;
    const near = windows(text, findWords(reading, words('review-words')));
    const open = words('open-cooperation');
    const hits = near.flatMap(({ start, end }) =>
      hitsOf(text.slice(start, end), INVENTED).map((hit) => ({
        start: hit.start + start,
        end: hit.end + start,
      })),
    );
    const invented = hits.filter((hit) => {
      if (AGAINST.test(text.slice(Math.max(0, hit.start - 45), hit.start))) return false;
      const said = text.slice(hit.start, hit.end);
      return (
        /^(?:jgn|jangan|ga|gak|tanpa|tidak|gausah)/.test(said) ||
        open.find({ plain: sentenceOf(text, hit) } as typeof reading).length === 0
      );
    });
    return [...invented, ...healthVoices(reading).map((hit) => ({ ...hit, message: HEALTH }))];
  },
});
