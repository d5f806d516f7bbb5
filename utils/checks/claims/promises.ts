import type { Hit, RuleContext } from '../rule';
import { before, denied, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { B, E, fixed, has, pattern, SP } from './pattern';

const SURE = fixed(`${B}(?:pasti|pastinya|dipastikan|tentu saja pasti)${E}`);
/** What is surmised of people, or fixed in a timetable, is no promise about the goods. */
const SURMISE =
  /^,? (?:(?:semua|semuanya|kalian|kamu|kakak|kak|bunda|bun|orang|orang-orang|kita|mereka|deh) )*(?:pada|pernah|sudah|banyak|sering|bingung|nanya|tanya|tau|tahu|kenal|ada|beda|berbeda|sedikit|macet|hujan|panas|habis|kangen|capek|punya|butuh|lagi|dong (?:tau|tahu)|kepikiran|penasaran|mau|pengen|ingin|setuju|ngalamin|mengalami|pusing|heran|kesel|ngerti|paham|jadwal|jamnya|ukuran|kapan|nunggu|nungguin|menunggu|sibuk|belum)(?![a-z])/;
const UNSURE =
  /(?<![a-z])(?:harga|tanggal|tgl|jadwal|jam|ukuran|kapan|hari|waktu|lokasi|alamat|warna|stok|jumlah|angka|tarif|ongkir|kepastian|siapa|toko|warung|cv|pt|ud|bengkel|laundry|detail|info|berat|kabar)(?:nya)? $/;
const GUARD = fixed(
  `${B}(?:dijamin|jamin|ngejamin|menjamin|jaminan mutu|guaranteed?|ditanggung (?:enak|puas|nagih|ketagihan|lezat|nikmat|bersih|cocok|beres|asli|ori)|tanggung (?:enak|puas|nagih|ketagihan))${E}`,
);
const AUTO = (technical: string): string => `${B}auto${E}(?! ?-?(?:${technical})${E})(?= ?-?[a-z]{3,})`;
const GADGET =
  /(?<![a-z])(?:mode|fitur|full|semi|timer|lensa|transmisi|salon|sistem|tombol|saklar|sensor|motor|mobil|payung|sepeda|otomatis|bengkel|toko|astra|indo) $/;
const WARRANTY = fixed(
  `${B}(?:(?:ber)?garansi(?:nya)?${SP}(?:[a-z]+${SP}){0,3}?100 ?%|100 ?%${SP}(?:garansi|jaminan|puas|berhasil|ampuh|sembuh|cocok|work|manjur|lulus|lolos|sukses|memuaskan|cair|langsing|putih|bersih)|(?:garansi|jaminan)${SP}(?:(?:pasti|kamu|anak)${SP})?(?:puas|kepuasan|lolos|lulus|berhasil|langsing|putih|sukses|sembuh|hasil|cantik|laku|untung|closing|kurus|bersih|enak|nagih))${E}`,
);
const CONDITION =
  /(?<![a-z])(?:kalau|jika|bila|apabila|selama|syarat|asal|setelah|sesudah|unboxing|maks\w*|berlaku|sertakan|kecuali|\d+ (?:hari|bulan|tahun|minggu|jam))(?![a-z])/;
/** "mesti putih": surely, where a thing to be done ("mesti bersih dulu") is not meant. */
const MUST = (results: string): string =>
  `${B}(?:mesti|musti|mestine|kudune)${SP}(?:(?:jadi|langsung|bisa|tambah|makin)${SP})?(?!(?:bersih|turun|panjang|tinggi|berisi|rata|rapat)${E}|naik(?! kelas))(?:${results})${E}`;
const TIME =
  '(?:(?:\\d{1,3}|se|satu|dua|tiga|lima|tujuh|sepuluh|hitungan|beberapa|sekejap)[ -]?(?:-?\\d{1,2} ?)?(?:x|kali|jam|menit|detik|hari|minggu|bulan|malam)(?: (?:pakai|pemakaian|oles|minum|saja|aja|sesi|pertemuan))?|sekejap|semalam|sehari|seminggu|sebulan|sekali (?:pakai|oles|minum|semprot|usap|coba))';
const SOON = (results: string): string =>
  `${B}(?:(?:langsung|instan|instant|cepat|auto|segera)${SP}(?:[a-z]+${SP}){0,2}?(?:${results})(?:nya|an)?${E}(?=[^.!?\\n]{0,40}?(?:${TIME}))[^.!?\\n]{0,40}?(?:${TIME})|(?:${TIME})${SP}(?:[a-z]+${SP}){0,2}?(?:langsung|auto)${SP}(?:${results})|(?:${results})(?:nya|an)?(?:${SP}\\d+ ?(?:kg|kilo|cm|tingkat))?${SP}(?:hanya |cuma |cuman )?(?:dalam|hanya|cuma|cuman)(?: waktu)?${SP}(?:${TIME})|(?:cuma|cuman|hanya|dalam|cukup|baru)${SP}(?:${TIME})${SP}(?:[a-z]+${SP}){0,2}?(?:${results})|(?:turun|naik)${SP}\\d+(?:[-–]\\d+)? ?(?:kg|kilo|cm)${SP}(?:dalam |hanya |cuma )?(?:${TIME}))${E}`;
/** What merely is made, sent or dries within days. */
const HANDLED =
  /(?<![a-z])(?:kirim|dikirim|proses|diproses|jadi|selesai|sampai|kering|balas|dibalas|siap|ready|cuci|dicuci|foto|edit|stok|restock|laundry|harga|sepatu|sofa|karpet|lantai|kaca|baju|mobil|jalan|toko|panen|pre ?order|po)(?![a-z])/;

/** Promises of an outcome that nobody can be sure of. */
export function promises(claims: ClaimText, { words }: RuleContext): Hit[] {
  return [
    ...[...claims.text.matchAll(pattern(SOON, words('hoped-results')))].flatMap(({ 0: all, index }) =>
      denied(claims, index, 3) || HANDLED.test(all) || HANDLED.test(before(claims, index))
        ? []
        : [claims.hit(index, index + all.length)],
    ),
    ...[...claims.text.matchAll(WARRANTY)].flatMap(({ 0: all, index }) =>
      denied(claims, index, 2) || CONDITION.test(sentenceText(claims, index))
        ? []
        : [claims.hit(index, index + all.length)],
    ),
    ...sure(claims, words),
    ...[...claims.text.matchAll(pattern(MUST, words('hoped-results')))]
      .filter(({ index }) => !denied(claims, index, 2))
      .map(({ 0: all, index }) => claims.hit(index, index + all.length)),
    ...guaranteed(claims, words),
    ...automatic(claims, words),
  ];
}

function sure(claims: ClaimText, words: RuleContext['words']): Hit[] {
  return [...claims.text.matchAll(SURE)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    const ahead = before(claims, index);
    const next = claims.text.slice(end, end + 40);
    if (ahead.trim() === 'yang') return [];
    const surmised =
      SURMISE.test(next) && !/^ (?:mau|pengen|ingin) (?:lagi|nambah|beli lagi|order lagi)/.test(next);
    if (
      surmised ||
      UNSURE.test(ahead) ||
      /(?<![a-z])(?:tidak|belum|bukan|kurang|blm|ga|entah)(?: (?:bisa|dapat|ada|selalu|tau|tahu|yang|juga|akan))? $/.test(
        ahead,
      )
    )
      return [];
    if (word === 'dipastikan' && !/^ (?:enak|puas|nagih|cocok|lulus|lolos|berhasil)/.test(next)) return [];
    return [claims.hit(index, end, droppable(claims, index, end, words))];
  });
}

function guaranteed(claims: ClaimText, words: RuleContext['words']): Hit[] {
  return [...claims.text.matchAll(GUARD)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    if (denied(claims, index, 2) || /(?<![a-z])(?:mutu|tanpa|uang) $/.test(before(claims, index))) return [];
    return [claims.hit(index, end, word === 'dijamin' ? droppable(claims, index, end, words) : undefined)];
  });
}

function automatic(claims: ClaimText, words: RuleContext['words']): Hit[] {
  return [...claims.text.matchAll(pattern(AUTO, words('auto-technical')))].flatMap(({ index }) =>
    denied(claims, index, 2) || GADGET.test(before(claims, index))
      ? []
      : [claims.hit(index, index + 4, droppable(claims, index, index + 4, words))],
  );
}

/** Results that would only be claimed the more plainly without "pasti" before them. */
const HARD = (results: string): string => `^${SP}(?:[a-z]+${SP})?(?:${results})(?:nya)?${E}`;
const HARDER =
  /^ (?:[a-z]+nya|rambut|kulit|muka|wajah|jerawat|berat|anak|bisa|masuk|lulus|lolos|keterima|diterima|uang|tidak|ga|asli|ori|original|halal|aman|paling|cepat|hasil|kerja)(?![a-z])/;

/** '' where a good sentence is left without the word: something follows it, and it does not begin a sentence. */
function droppable(
  claims: ClaimText,
  start: number,
  end: number,
  words: RuleContext['words'],
): '' | undefined {
  if (
    has(pattern(HARD, words('hoped-results')), claims.text.slice(end, end + 40)) ||
    HARDER.test(claims.text.slice(end))
  )
    return undefined;
  const follows = /^ [a-z]{3,}/.test(claims.text.slice(end));
  const begins = /^$|[.!?\n]\s*$/.test(claims.text.slice(Math.max(0, start - 4), start));
  const small = claims.cased(start, end) === claims.cased(start, end).toLowerCase();
  return follows && (!begins || small) ? '' : undefined;
}
