import type { Hit, RuleContext } from '../rule';
import { after, before, denied, nearbyText, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { type Goods, goodsOf } from './context-goods';
import { B, CP, E, has, pattern, within } from './pattern';

const DEED = (deeds: string, illnesses: string): string =>
  `${B}(?:anti[ -]?(?:kanker|cancer|tumor|diabetes|kolesterol|stroke|asam urat|hipertensi|kista|maag|masuk angin|panas dalam|batuk|flu|rematik|wasir)|(${deeds})(?:nya)?${within(4, CP)}(?:${illnesses})(?:nya|mu|an)?)${E}`;
/** "asam urat minggat", "lemak perut luruh": the illness first. */
const GONE = (illnesses: string): string =>
  `${B}(?:${illnesses})(?:nya|mu)?(?:${CP}(?:langsung|auto|pun|jadi|bisa|pada|ikut|mulai|dan|[a-z]+)){0,2}?${CP}(?:hempas|bablas|minggat|kabur|hilang|ilang|sembuh|turun|mereda|reda|luruh|ambyar|kempes|teratasi|lenyap|musnah|membaik|terobati|tuntas|ludes|rontok|kering|menghilang|diatasi|disembuhkan|diobati|mengecil|mengempis|pulih|pergi|say goodbye)(?:nya)?${E}`;
const ILLNESS = (illnesses: string): string => `${B}(?:${illnesses})(?:nya)?${E}`;
const CURE = (cures: string): string => `${B}(?:${cures})(?:nya|lah)?${E}`;

/** Words that say that medicine is kept, taken or advised, not sold. */
const KEPT =
  /(?<![a-z])(?:kotak|rak|tempat|tas|laci|lemari|wadah|botol|toko|label|sendok|pemotong|penggerus|minum|resep|stiker|cetak|toples|dosis|bayar|jadwal|box|pouch|dompet|efek|meja|troli|organizer|kemasan|racun|mengganti|menggantikan)(?: p3k)?(?: dan| &| \/)? ?$/;
/** What "obat" is the cure of when it is only a manner of speaking. */
const MOOD =
  /^(?:nya)?[ -]*(?:(?:rasa|buat|untuk|bagi|segala|semua|dari|si|yang|lagi|kalau|anak|macam|hari|paling|ampuh) )*(?:ke)?(?:kangen|rindu|galau|bosan|bosen|gabut|bete|bad ?mood|mood|lapar|laper|ngantuk|kantuk|stres|stress|suntuk|mager|malas|males|capek|cape|lelah|sepi|hati|jenuh|pusing (?:pr|mikir|kerja|tugas|skripsi|cicilan|utang)|kecewa|sedih|patah|luka hati|sakit hati|penat|gundah|ngidam|haus|dahaga|gelisah|jomblo|senin|ldr|perantau|homesick|overthinking|tanggal tua|nyamuk|bius)/;
/** Kinds of medicine. */
const MEDICINE =
  /^(?:nya)?[ -]*(?:herbal|tradisional|alami|kuat|dewa|segala|semua|berbagai|aneka|turun temurun|langsing|diet|mujarab|ampuh|manjur|china|cina|jawa|alternatif|luar|dalam|tidur|pemutih|penenang|penambah|gemuk|penggemuk|peninggi|panas|cacing)(?![a-z])/;
/** Goods that are called medicine, at the end of a clause. */
const CALLED =
  /(?<![a-z])(?:sebagai|jadi|menjadi|adalah|merupakan|pengganti|layaknya|kayak|seperti|ini|itu) $/;
const LAST = /^(?:nya)?(?: (?:lho|loh|deh|kok|juga|kak|bun|sis|gan|gaes|ya|banget))*[^a-z0-9]*$/;

const HEALING = /^(?:menyembuhkan|mengobati|penyembuh|obat .+)/;
/** These name the goods themselves: nothing else has to say that they are for the body. */
const SLIMMING =
  /^(?:pelangsing|melangsingkan|menguruskan badan|ngedetox|mendetox|detoks|detox|detoksifikasi|mendetoks|fat ?burner|slimming|.*lemak$)/;
const WORN =
  /(?<![a-z])(?:korset|baju|legging|celana|stagen|sabuk|rok|gamis|dress|alat|sepeda|treadmill|senam|kelas|digital|sosmed|media sosial|hp|gadget)(?![a-z])/;
/** "lekas sembuh ya" is a wish. */
const WISH = /(?<![a-z])(?:semoga|moga|lekas|doa|doakan|gws|get well|belum|mau|pengen|ucapan|kado)(?![a-z])/;
const PRAISE = /^(?:mujarab|manjur|ampuh|mustajab|tokcer|cespleng)/;

/** Whether a cure word alone, with no illness beside it, is a claim on these goods. */
function claimsCure(claims: ClaimText, word: string, start: number, goods: Goods): boolean {
  const ahead = before(claims, start);
  const next = after(claims, start + word.length);
  if (MOOD.test(next)) return false;
  if (word === 'sembuh') return false;
  if (PRAISE.test(word)) return goods.body;
  if (SLIMMING.test(word)) return !WORN.test(sentenceText(claims, start));
  if (!goods.food && !goods.body) return false;
  if (HEALING.test(word) || /^(?:ber)?khasiat/.test(word)) return true;
  if (!word.startsWith('obat') || KEPT.test(ahead)) return false;
  return MEDICINE.test(next) || (CALLED.test(ahead) && LAST.test(next));
}

/** Promises to cure, heal, prevent or slim, for what is eaten or put on the body. */
export function cures(claims: ClaimText, context: RuleContext): Hit[] {
  const goods = goodsOf(claims, context);
  if (context.kind === 'service' && !goods.body) return [];
  const { words } = context;
  const illnesses = words('complaints');
  const hits: Hit[] = [];
  const add = (hit: Hit) => {
    if (!hits.some((other) => other.start < hit.end && hit.start < other.end)) hits.push(hit);
  };
  for (const found of claims.text.matchAll(pattern(DEED, words('cure-deeds'), illnesses))) {
    const start = found.index;
    if (!medical(claims, start, found[0], found[1], goods)) continue;
    add(claims.hit(start, start + found[0].length));
  }
  for (const { 0: all, index } of claims.text.matchAll(pattern(GONE, illnesses)))
    if (medical(claims, index, all, undefined, goods)) add(claims.hit(index, index + all.length));
  for (const { 0: word, index } of claims.text.matchAll(pattern(CURE, words('cure-words')))) {
    if (goods.household || denied(claims, index, 3)) continue;
    const end = index + word.length;
    const told =
      (PRAISE.test(word) || (word === 'sembuh' && !WISH.test(before(claims, index)))) &&
      has(pattern(ILLNESS, illnesses), nearbyText(claims, index));
    if (told || claimsCure(claims, word, index, goods)) add(claims.hit(index, end));
  }
  return hits;
}

/** Whether a deed with an illness after it is a claim, and not a denial, a box for medicine or a figure of speech. */
function medical(
  claims: ClaimText,
  start: number,
  all: string,
  deed: string | undefined,
  goods: Goods,
): boolean {
  if (goods.household && !goods.body) return false;
  if (denied(claims, start, 5)) return false;
  const words = sentenceText(claims, start);
  if (
    /(?<![a-z])(?:dokter|konsultasi\w*)(?![a-z])/.test(words) &&
    /(?<![a-z])(?:jika|kalau|bila|sebelum)(?![a-z])/.test(words)
  )
    return false;
  if (deed === undefined) return true;
  const rest = all.slice(deed.length);
  if (MOOD.test(rest) || (deed.startsWith('obat') && KEPT.test(before(claims, start)))) return false;
  return !/sakit hati|luka hati/.test(`${all}${after(claims, start + all.length).slice(0, 6)}`);
}
