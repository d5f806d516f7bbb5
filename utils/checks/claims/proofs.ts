import type { Hit, RuleContext } from '../rule';
import { before, denied } from './around';
import type { ClaimText } from './claim-text';
import { B, E, fixed, has, pattern, SP } from './pattern';

const ALL = (genuine: string): string =>
  `(?:(?:100|seratus) ?(?:%|persen|percent)|dijamin|pasti|full)${SP}(?:[a-z]+${SP}){0,2}?(?:${genuine})(?:nya)?${E}|${B}(?:${genuine})(?:nya)?${SP}(?:[a-z]+${SP})?(?:100|seratus) ?(?:%|persen)|${B}(?:all natural|pure natural|bahan natural|natural ingredients)${E}`;

/** "100% asli", "original 100 %": the highest degree of being genuine. */
export function wholly(claims: ClaimText, { words }: RuleContext): Hit[] {
  if (!/100|seratus|dijamin|pasti|full|natural/.test(claims.text)) return [];
  return [...claims.text.matchAll(pattern(ALL, words('genuine-words')))].flatMap(({ 0: found, index }) => {
    if (denied(claims, index, 2) || /(?<![a-z])(?:warna|foto|rasa|varian)(?![a-z])/.test(found)) return [];
    if (/real ?pic/.test(claims.text.slice(index, index + found.length + 6))) return [];
    return [claims.hit(index, index + found.length, alone(claims, index, index + found.length))];
  });
}

/** '' where the claim may go and a noun is left: "madu 100% asli dari hutan" → "madu dari hutan". */
function alone(claims: ClaimText, start: number, end: number): '' | undefined {
  const ahead = claims.text.slice(Math.max(0, start - 24), start);
  const leans =
    /(?<![a-z])(?:yang|itu|jadi|adalah|semua|semuanya|memang|emang|bahan|dijamin|pasti|dan|dari|tetap|masih) $/;
  if (!/[a-z] $/.test(ahead) || /nya $/.test(ahead) || leans.test(ahead)) return undefined;
  if (!/^(?:100|seratus)|(?:%|persen)$/.test(claims.text.slice(start, end))) return undefined;
  return /^(?: (?:dari|isi|ukuran|untuk|kak|bun|sis|gan)|[^a-z0-9]*(?:$|[,.!\n]))/.test(
    claims.text.slice(end),
  )
    ? ''
    : undefined;
}

const WITHOUT =
  'tanpa|bebas|non|zero|nol|0|0 ?%|0 persen|(?:tidak|no|ndak)(?: pernah)?(?: ada| diberi| beri| ngasih| di ?kasih| pakai| memakai| menggunakan| gunakan| mengandung| ditambah| ditambahi| ditambahkan| kasih| dikasih| campur| dicampur| menambahkan| perlu)?';
const FILLER =
  'tambahan|bahan|zat|campuran|obat|unsur|kandungan|sedikit ?pun|segala|macam|apa pun|dari|akan|dan|atau|sama sekali|3p|added|any';
const LACKING = (additives: string): string =>
  `${B}(?:${WITHOUT})(?:${SP}(?:${FILLER})){0,3}${SP}(?:${additives})(?:nya)?${E}`;
const FREE = (additives: string, harms: string): string => `${B}(?:${additives}|${harms})[ -]free${E}`;
const FREE_OF = (harms: string): string => `${B}(?:bebas|zero|0 ?%)(?: dari)? (?:${harms})(?:nya)?${E}`;

/** "tanpa pengawet", "bebas merkuri", "no MSG". */
export function withoutHarm(claims: ClaimText, { words }: RuleContext): Hit[] {
  const found = [
    ...claims.text.matchAll(pattern(LACKING, words('additives'))),
    ...claims.text.matchAll(pattern(FREE_OF, words('free-of-only'))),
    ...(claims.text.includes('free')
      ? claims.text.matchAll(pattern(FREE, words('additives'), words('free-of-only')))
      : []),
  ];
  return found.flatMap(({ 0: all, index }) => {
    if (denied(claims, index, 1)) return [];
    if (
      /^(?:mohon|jangan)/.test(all) ||
      /(?<![a-z])(?:pesan|request|req|boleh|bisa|mau|minta|pilih|opsi|varian) $/.test(before(claims, index))
    )
      return [];
    return [claims.hit(index, index + all.length)];
  });
}

const GENUINE = fixed(`${B}(?:asli|murni|alami|murninya|alaminya|pure)${E}(?! (?:white|black|love))`);
/** What may be "asli" without a claim: its colour, price, photo, taste, box. */
const PLAIN_HEAD =
  /(?<![a-z])(?:warna|warnanya|harga|harganya|ukuran|ukurannya|foto|fotonya|gambar|bentuk|bentuknya|nama|video|nota|kemasan|kotak|box|dus|kardus|rasa|varian|judul|suara|wajah|muka|tampilan|bahasa|lagu|versi|motif|corak|pola|tekstur|serat|cahaya|ktp|stnk|bpkb|ijazah|sertifikat|penduduk|orang|warga|putra|putri|charger|bawaan|hasil|kecantikan|penampilan|look|makeup|make up|riasan|gaya|posisi|pencahayaan|kondisi|rambut|alis|retak|lubang|guratan|keindahan|pesona|wangi|aroma|sinar|proses|feses|kejadian|nilai|segel|tutup|label|faktur|kuitansi|bukti|chat|testimoni|testi|akun|nomor|file|data)(?:nya)?(?: yang)? $/;
const PERSON =
  /(?<![a-z])(?:bu|ibu|mbak|mba|pak|bapak|mas|kak|kakak|teh|bunda|mama|mak|tante|om|toko|warung|dapur|laundry|rm|cv|pt|ud|depot|kedai|salon|bengkel|apotek|merek|merk|brand|batik|cat) $/;
/** "yang kakak alami": what somebody goes through. */
const UNDERGO =
  /(?<![a-z])(?:kakak|kak|kamu|anda|ibu|bapak|bunda|saya|aku|kami|kita|mereka|pelanggan|pembeli|yang|pernah|sedang|lagi|sering|sempat|akan|bisa|kalau|jika|bila|telah|sudah|mulai|banyak|sis|gan|orang|masalah|di) $/;
/** At the head of a clause "asli" is an oath ("asli enak banget gaes"), except before these. */
const SAID_OF_GOODS =
  /^[ ,]*(?:buatan|bikinan|dari|produk|produksi|khas|bahan|kulit|kayu|hand|home|100|murni|tanpa|original|ori|import|impor|lokal|indonesia|jahitan|tenun|tulis|madu|emas|perak|katun|sutra|jati|rotan|bukan (?:kw|palsu|tiruan)|no (?:kw|tipu)|bergaransi|resmi|$|[.!?)*_])/;
const PAPERS = /^ (?:ktp|stnk|bpkb|ijazah|nota|kwitansi|kuitansi|faktur|paspor|kk|sim|surat)(?![a-z])/;
const ONLY_BECAUSE =
  /^ (?:kesalahan|salah|kekeliruan|keteledoran|khilaf|karena|kelalaian|hobi|dari hati|untuk|kerja|usaha|niat|faktor|human|kita|aku|saya)/;
/** An origin: another rule speaks of it, except where the stuff itself is often false. */
const ORIGIN = (places: string): string =>
  `^(?:nya)? (?:dari |produk |buatan |khas |daerah |kota |pulau |orang )*(?:${places})${E}`;
const OFTEN_FALSE =
  /(?<![a-z])(?:madu|minyak|kulit|emas|perak|gula aren|kopi luwak|mutiara|sutra|sutera|vanili|kayu|gaharu|saffron|zaitun)(?: [a-z]+)? $/;

/** "asli", "murni", "alami" said of goods. */
export function genuine(claims: ClaimText, { words }: RuleContext): Hit[] {
  return [...claims.text.matchAll(GENUINE)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    const ahead = before(claims, index);
    const next = claims.text.slice(end, end + 40);
    if (denied(claims, index, 2) || PERSON.test(ahead)) return [];
    if (word.startsWith('alami') ? !natural(ahead, next) : PLAIN_HEAD.test(ahead)) return [];
    if (word.startsWith('murni') && (ONLY_BECAUSE.test(next) || named(claims, index, end))) return [];
    if (word === 'asli' && !claimsGenuine(ahead, next, pattern(ORIGIN, words('places')))) return [];
    return [claims.hit(index, end)];
  });
}

function natural(ahead: string, next: string): boolean {
  if (
    /(?<![a-z])(?:bahan|bahannya|bahan-bahan|pewarna|pewarnanya|pemanis|herbal|sabun|ekstrak|produk|serum|masker|madu)(?:nya)?(?: dari| serba| yang| semua| yg| 100%)* $/.test(
      ahead,
    )
  )
    return true;
  if (PLAIN_HEAD.test(ahead)) return false;
  return !(
    UNDERGO.test(ahead) &&
    /^ [a-z]{3,}/.test(next) &&
    !/^ (?:tanpa|dan|dari|untuk|jadi|kak|bun|banget|lho|loh)/.test(next)
  );
}

function claimsGenuine(ahead: string, next: string, origin: RegExp): boolean {
  if (
    /(?<![a-z])(?:saya|aku|kami|kita|gue|gw|orang|owner|admin|mimin|penjual|suami|istri|ibu|bapak|mertua|keturunan) $/.test(
      ahead,
    )
  )
    return false;
  if (PAPERS.test(next)) return false;
  if (/^[^a-z0-9]*$|[^a-z0-9 ] ?$/.test(ahead) && !SAID_OF_GOODS.test(next) && !has(origin, next))
    return false;
  if (/^ (?:sesuai|persis|seperti|kayak|sama) /.test(next)) return false;
  if (
    /^ (?:atau|vs|apa|maupun|\/) ?(?:palsu|kw|tiruan|bukan)/.test(next) ||
    /(?<![a-z])(?:bedakan|membedakan|beda|cara cek|cek) [a-z ]*$/.test(ahead)
  )
    return false;
  return !has(origin, next) || OFTEN_FALSE.test(ahead);
}

/** "Bu Murni", "Laundry Murni Jaya": a capital in the midst of small letters. */
function named(claims: ClaimText, start: number, end: number): boolean {
  const shown = claims.cased(start, end);
  const next = claims.cased(end, end + 8);
  return /^Murni$/.test(shown) && /^ (?:Jaya|Abadi|Sari|Makmur|Sejati|Mandiri|Indah|Motor)/.test(next);
}
