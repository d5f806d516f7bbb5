import type { RuleContext } from '../rule';
import { denied, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { B, E, pattern } from './pattern';
import { type Named, namedAt, namedBefore } from './rival-subjects';

/** A stretch of the text in which a rival is run down. */
export interface RunDown {
  start: number;
  end: number;
}

const PARTICLES =
  '(?:mah|tuh|itu|sih|nih|aja|saja|pun|juga|bakal|jadi|kok|sudah|pasti|dulu|ya|deh|auto|langsung|siap-siap|siap|dong|lah|mulai|makin|dibuat|dibikin|bisa|kan|hari ini|sekarang|kini)';
const ONLY_PARTICLES = new RegExp(`^(?:nya)?(?:[^a-z0-9.\\n]{1,4}${PARTICLES})*[^a-z0-9.\\n]{1,4}$`);
const BEATEN = (beaten: string): string => `${B}(?:${beaten})${E}`;
/** "lewat chat", "lewat 50 meter", "minggir ke kanan" are ways; "lewat!", "lewat sih" beats. */
const WAY = /^(?:lewat|minggir|mundur)$/;
const BEATS =
  /^(?: ?$| ?[^a-z0-9 ]| (?:[^a-z0-9 ]|masanya|zamannya|jamannya|sih|deh|dah|semua|jauh|dong|lah|nih|ya|sama|dulu|pokoknya|aja|bun|kak|gan|sis|gaes|guys|bestie|bos)(?![a-z]))/;
const ROAD =
  /(?<![a-z])(?:belok|kanan|kiri|meter|m|km|jalan|jl|gang|lampu merah|pertigaan|perempatan|lokasi|alamat|kirim|pengiriman|kurir|ekspedisi|ongkir|bayar)(?![a-z])/;
const FAREWELL = (farewells: string): string =>
  `${B}(?:${farewells})${E}(?:[^a-z0-9.\\n]{1,3}(?:ya|dulu|dong|deh|buat|untuk|sama|dari|to|kak|si))*[^a-z0-9.\\n]{1,4}`;

const OWNERS = '(?:kami|kita|kite|sini|disini|kene|dieu|aku|saya|lapakku|tokoku|warungku|[a-z]{3,}ku)';
/** One's own goods at the head of a clause: "di sini …", "mie kita …", "punyaku …". */
const OWN_AFTER = new RegExp(
  `[,;.!?\\n—–)]\\s*(?:[^a-z0-9\\n]{0,4})(?!tapi )(?:[a-z]+ ){0,3}?${OWNERS}${E}(?! (?:tapi|tutup|juga))`,
);
const OWN_BEFORE = new RegExp(
  `(?:^|[,;.!?\\n])\\s*(?:[a-z]+ ){0,3}?${OWNERS}${E}[^.!?\\n]*[,;.!?\\n][^a-z]*(?:[a-z]+ ){0,3}$`,
);
const OWN = new RegExp(`${B}${OWNERS}${E}`);
const FAULT = (faults: string, mild: string, qualities: string): string =>
  `${B}(?:(?:${faults})|(?:${mild}|${faults})-(?:${mild}|${faults})|ke(?:${faults}|${mild}|manis|pedas|gurih)an|(?:kurang|tidak|teu|kagak) (?:${qualities})|[a-z]+ doang|kebanyakan [a-z]+|tidak ada (?:rasa|isi)nya)${E}`;
/** What may be said without blame ("kecil", "panas"), unless it is stressed or set against "di sini". */
const MILD = (mild: string): string => `${B}(?:${mild})${E}`;
const STRESSED = /(?<![a-z])(?:mah|sih|kan|cuma|hanya|terlalu|suka|sering|selalu|amat|banget)(?![a-z])/;
const HERE =
  /^[^.!?\n,;]{0,20}[,;.!?\n—–)]\s*(?:[a-z]+ )?(?:di (?:sini|kami|kita|tempat|dieu|kene)|punya|punyaku)(?![a-z])/;
/** Stocks run low, guests ask for little, ways go on a little: no fault of a shop. */
const NO_FAULT =
  /(?<![a-z])(?:stok|stoknya|sisa|tinggal|makannya|pesan|pesen|order|beli|minta|lewat|maju|geser|belok)(?![a-z])/;
/** Whoever mends or cleans a brand's goods may say what is wrong with them. */
const MENDED =
  /(?<![a-z])(?:servis|service|reparasi|perbaik\w*|diperbaiki|betul\w*|dibetulkan|benerin|dibenerin|dicuci|cuci|dibersihkan|diganti|bisa ganti|permak|vermak|dipermak|tukar tambah)(?![a-z])/;
const MAH = /(?<![a-z])(?:mah|sih|kan|tuh|cuma|hanya|emang|memang)(?![a-z])/;

/** "mixue lewat", "bye Starbucks": a rival by name that has to make way. */
function beatenRivals(claims: ClaimText, { words }: RuleContext): RunDown[] {
  const found: RunDown[] = [];
  for (const { 0: word, index } of claims.text.matchAll(pattern(BEATEN, words('beaten-words')))) {
    const end = index + word.length;
    if (WAY.test(word) && !BEATS.test(claims.text.slice(end, end + 20))) continue;
    const named = namedBefore(claims, index, words);
    if (!named || !ONLY_PARTICLES.test(claims.text.slice(named.end, index))) continue;
    if (denied(claims, index, 1) || (WAY.test(word) && ROAD.test(sentenceText(claims, index)))) continue;
    found.push({ start: named.start, end });
  }
  for (const { 0: lead, index } of claims.text.matchAll(pattern(FAREWELL, words('farewells')))) {
    const named = namedAt(claims, index + lead.length, words);
    if (named && !denied(claims, index, 1)) found.push({ start: index, end: named.end });
  }
  return found;
}

/** "Bakmi Pak Darmo mah isinya dikit, di sini …": a fault of a named rival against one's own goods. */
function blamedRivals(claims: ClaimText, { words }: RuleContext): RunDown[] {
  const [grave, mild] = [words('rival-faults'), words('mild-faults')];
  const found: RunDown[] = [];
  const look = (regex: RegExp, isMild: boolean) => {
    for (const { 0: fault, index } of claims.text.matchAll(regex)) {
      const end = index + fault.length;
      const named = namedBefore(claims, index, words);
      if (named && blames(claims, named, { start: index, end }, isMild))
        found.push({ start: named.start, end });
    }
  };
  look(pattern(FAULT, grave, mild, words('best-qualities')), false);
  look(pattern(MILD, mild), true);
  return found;
}

function blames(claims: ClaimText, named: Named, fault: RunDown, mild: boolean): boolean {
  const { text } = claims;
  const between = text.slice(named.end, fault.start);
  if (/[.!?\n]/.test(between) || OWN.test(between) || NO_FAULT.test(between)) return false;
  if (/(?<![a-z])yang $/.test(between) && !named.brand && !MAH.test(between)) return false;
  if (denied(claims, fault.start, 2)) return false;
  const next = text.slice(fault.end, fault.end + 90);
  if (named.brand && (MENDED.test(next) || /^(?! (?:kan|ya)\?)[^.!\n]{0,20}\?/.test(next))) return false;
  if (mild && !STRESSED.test(`${between} ${next.slice(0, 8)}`) && !HERE.test(next)) return false;
  if (OWN_AFTER.test(next)) return true;
  return MAH.test(between) && OWN_BEFORE.test(text.slice(Math.max(0, named.start - 90), named.start));
}

/** Rivals by name who are said to be beaten, or whose faults stand against one's own goods. */
export const runDown = (claims: ClaimText, context: RuleContext): RunDown[] => [
  ...beatenRivals(claims, context),
  ...blamedRivals(claims, context),
];
