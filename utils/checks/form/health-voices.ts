import type { Reading } from '../reading';
import type { Hit } from '../rule';
import { hitsOf } from './seek';

const A = '(?<![\\p{L}\\p{N}])';
const Z = '(?![\\p{L}\\p{N}])';
/** Goods for which a health worker may not speak: cosmetics, and by the same reasoning herbs and supplements. */
const GOODS = new RegExp(
  `${A}(?:krim|cream|serum|skincare|skin care|toner|lotion|losion|body ?lotion|hand ?body|sunscreen|sunblock|moistur\\p{L}+|pelembab|pelembap|facial ?wash|face ?wash|sabun|masker|lulur|scrub|bedak|cushion|foundation|lipstik|lipstick|lip ?balm|lip ?tint|lip ?cream|shampo+|sampo|deodoran\\p{L}*|body ?serum|essence|ampoule|kosmetik|make ?up|parfum|minyak|balsem|jamu|herbal|suplemen|kapsul|vitamin|kolagen|collagen|madu|pasta gigi|odol|salep|gel|wajah|kulit|jerawat|flek|glowing)(?:nya)?${Z}`,
  'u',
);
/** A worker by trade; "dr" alone is mostly short for "dari", so it needs its full stop or title. */
const TRADE =
  '(?:dokter(?!an)|bidan|perawat|suster|apoteker|nakes|tenaga kesehatan|tenaga medis|ahli gizi|dermatolog|ahli kulit|drg\\.?(?=\\s\\p{L})|dr\\.(?=\\s?\\p{L})|dr(?=\\s\\p{L}{3,20},?\\s(?:sp|m\\.?kes|dermatolog)))';
const MANNER = '(?:(?:bu|ibu|pak|bapak|mbak|mas|para|seorang|salah satu|beberapa|banyak|seluruh|semua)\\s)?';
const NAME = "(?:\\.?\\s?[\\p{L}'-]{2,20}(?:[.,]\\s?\\p{L}{1,4}){0,3}){0,3}";
const SAYS =
  '(?:bilang|ngomong|berkata|cerita|ngaku|mengaku|muji|memuji|pakai|pake|memakai|menggunakan|merekomendasikan|merekomendasi|rekomendasikan|rekomendasiin|rekomen|menyarankan|nyaranin|menganjurkan|percaya|cocok|jatuh cinta|langganan|repeat order|setuju|buktikan|membuktikan|(?:aja|saja|sendiri|pun|juga)\\s(?:aja\\s|juga\\s)?(?:pakai|pake|bilang|rekomen\\p{L}*|ngaku|kaget|heran|cocok|suka|langganan|beli|order|repeat))';
const VOICES = new RegExp(
  [
    `${A}(?:kata|menurut|testi\\p{L}*|review|ulasan|pengakuan|pengalaman|komentar|ucap|ujar|tutur|pesan)\\s(?:(?:dari|dr|oleh)\\s)?${MANNER}${TRADE}`,
    `${A}(?:di)?(?:rekomendasi|rekomendasikan|rekomen|rekomended|recommended|percaya|sarankan|anjurkan|resepkan|pakai|pake|puji|akui|sukai|setujui|pilihan|andalan|favorit|langganan|endorse)\\s(?:langsung\\s|sama\\s|oleh\\s|by\\s|dari\\s|banyak\\s|ratusan\\s|ribuan\\s|puluhan\\s|\\d+\\s|para\\s){0,3}${MANNER}${TRADE}`,
    `${A}${TRADE}${NAME}\\s(?:\\p{L}+\\s){0,2}?${SAYS}${Z}`,
    `${A}${TRADE}${NAME}\\s?:\\s?["“'‘]`,
    `${A}pasien\\s(?:saya|aku|ku|kami|beliau)${Z}`,
    `${A}(?:saya|aku|gue)\\s(?:sebagai|seorang|selaku)\\s${TRADE}`,
    `${A}(?:sebagai|selaku)\\s(?:seorang\\s)?${TRADE}[^.!?\\n]{0,30}${A}(?:saya|aku)${Z}`,
  ].join('|'),
  'gu',
);
/** What a worker is asked or told, not what one says for the goods. */
const ASKED =
  /(?<![\p{L}\p{N}])(?:konsultasi\p{L}*|tanya\p{L}*|tanyakan|periksa\p{L}*|hubungi|segera ke|bukan|tanpa|belum|sesuai (?:anjuran|resep|saran)|ikuti|jika|bila|kalau|kalo|resep|seragam|kado|hadiah|untuk|buat|utk|les|kursus|kampus|jas|sepatu|boneka|kostum)(?![\p{L}\p{N}])[^.!?\n]{0,30}$/u;

/** Health workers who speak for cosmetics, herbs or supplements: "Kata dr. Maya Sp.KK: pasien saya cocok". */
export function healthVoices({ plain }: Reading): Hit[] {
  if (!/dokter|bidan|perawat|suster|apoteker|nakes|tenaga|ahli|dermato|dr|pasien/.test(plain)) return [];
  if (!GOODS.test(plain)) return [];
  return hitsOf(plain, VOICES).filter(
    ({ start }) => !ASKED.test(plain.slice(Math.max(0, start - 45), start)),
  );
}
