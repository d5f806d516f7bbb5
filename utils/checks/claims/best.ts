import type { Hit, RuleContext } from '../rule';
import { after, before, denied, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { B, E, has, pattern, SP, TAIL } from './pattern';

const REGION =
  'kampung|kota|dunia|kabupaten|kecamatan|kelurahan|desa|pasar|jagat|jagad|antero|nusantara|komplek|kompleks|pulau|provinsi|indonesia|jabodetabek|asia|raya|tanah|semesta|alam|rt|rw|gang|kampus|kantor|donya|dunyo|nagari|alam|jabar|jateng|jatim';

/** "sekampung", "se-Tanah Abang", "di kelasnya": how far the claim reaches. */
const scopeSource = (places: string): string =>
  `(?:se|sa|sak)[- ]?(?:${REGION}|${places})(?: abang| raya| selatan| timur| barat| utara| besar)?`;

const CLAIMED = (qualities: string, places: string): string =>
  `${B}(?:(paling)[ -]{1,2}(?:super |emang |memang )?(${qualities})|(ter)[ -]?(${qualities}))${TAIL}(?:${SP}(?:${scopeSource(places)}))?${E}`;
/** Any word with "paling" is a claim when a whole town is named. */
const SCOPED = (places: string): string =>
  `${B}(?:paling(?:${SP}[a-z0-9-]+){1,3}?|ter[a-z]{3,})${SP}(?:${scopeSource(places)}|di kelasnya)${E}`;

/** People and moments are called the best or dearest without a claim about goods. */
const DEAR =
  /(?<![a-z])(?:doa|doanya|harapan|momen|moment|hari|versi|ucapan|teman|sahabat|kenangan|usaha|upaya|masa|waktu|niat|penampilan|diri|pengalaman|cerita|senyum|pasangan|kabar|keputusan|guru|ibu|ayah|mama|papa|suami|istri|orang|sosok|kamu|dia|seseorang|kelulusan|perjalanan)(?:mu|ku|nya|-momen)?(?: yang| hidup| \w+mu)? $/;
const HOPED =
  /(?<![a-z])(?:di|meng?|ber)?(?:usahakan|usahain|usaha|upayakan|semoga|moga|doakan|mendoakan|mudah-mudahan|insya ?allah)(?![a-z])/;
const GIVEN =
  /(?<![a-z])(?:beri|berikan|memberi|memberikan|kasih|kasi|ngasih|lakukan|melakukan|dapat|mendapat|mendapatkan|layak|berhak|deserve|dapetin|dapatkan) yang $/;
/** A question which is the best claims nothing. */
const ASKED = /(?<![a-z])(?:mana|apa|siapa|kapan|menurut)(?![a-z])/;
/** "paling enak dimakan hangat" says how to eat it. */
const ADVICE =
  /^ ?(?:banget )?(?:kalau|pas|saat|waktu|sambil|selagi|ketika|pakai|bareng|sama|ditemani|disantap|ngopi|ngeteh|nyemil|ngemil|makan|minum|nyantai|rebahan|nongkrong|kumpul|buat (?:nemenin|menemani|teman|temen|sarapan|sahur|buka|dimakan|dicocol)|untuk (?:menemani|teman|sarapan|dinikmati|disajikan|disantap)|di(?!jamin|banding|sini|kota|jual|kelas)[a-z]{4,}|hangat|anget|dingin)(?![a-z])/;
const LIMIT =
  /^ ?(?:jadi |siap |dikirim |sampai |ambil |selesai |bisa |ready |pengiriman |dalam )?(?:\d|h ?[+-]|jam|besok|lusa|sehari|seminggu|sebulan|senin|selasa|rabu|kamis|jumat|sabtu|minggu|hari|tanggal|tgl|nanti|sore|pagi|siang|malam|satu|dua|tiga)/;
/** "level terpedas" is one of several. */
const LEVEL =
  /(?<![a-z])(?:level|lvl|tingkat|varian|rasa|menu|cabai|cabe|pilihan|dari|sampai)(?:nya)?(?: yang| \d+)? $/;
const RANGE =
  /(?<![a-z])(?:paket|ukuran|size|varian|menu|tipe|mulai|dari|harga|ongkir|level|kurir|kelas|isi|bahan)(?:nya)?(?: yang)? $/;

/** Whether what stands there claims nothing about the goods. */
function harmless(claims: ClaimText, start: number, end: number, quality: string): boolean {
  const ahead = before(claims, start);
  const next = after(claims, end);
  const paling = claims.text.startsWith('paling', start);
  if (has(/(?:^|[^a-z])si $/, ahead) || denied(claims, start, 2)) return true;
  if (DEAR.test(ahead) || HOPED.test(ahead) || (quality === 'baik' && GIVEN.test(ahead))) return true;
  if (/(?:mu|ku)$/.test(claims.text.slice(start, end)) && quality === 'baik') return true;
  if (ASKED.test(ahead) && has(/\?|menurut/, sentenceText(claims, start))) return true;
  if (/^(?:cepat|kilat|praktis)$/.test(quality) && paling && LIMIT.test(next)) return true;
  if (/^pede?a?s$/.test(quality) && LEVEL.test(ahead)) return true;
  const priced = RANGE.test(ahead) || /^ ?(?:rp|idr|mulai|cuma|hanya|di)? ?(?:rp\.? ?)?\d/.test(next);
  if (quality === 'murah' && paling && priced && !has(/(?<![a-z])se[a-z-]+/, claims.text.slice(start, end)))
    return true;
  return paling && (ADVICE.test(next) || ASKED.test(ahead.slice(-12)));
}

/** These make no good adjective without "ter-": "terbukti", "terjamin", "terpercaya". */
const NO_ADJECTIVE =
  /^(?:bukti|jamin|percaya|terpercaya|terbukti|terjamin|kualitas|top|juara|jitu|laku|hits)$/;

/** What only a superlative can stand before: "terempuk yang pernah ada". */
const SPOILT =
  /^ (?:yang (?:pernah|ada)|sepanjang|sejak|versi|di antara|dari (?:semua|yang)|di (?:kelas|dunia|indonesia)|sampai|hingga)(?![a-z]{3})/;

/** The adjective in the letters of the claim: "TERENAK" → "ENAK", "Paling enak" → "Enak". */
function adjective(shown: string, quality: string, known: readonly string[]): string | undefined {
  if (NO_ADJECTIVE.test(quality) || !known.includes(quality)) return undefined;
  if (shown.length > 1 && shown === shown.toUpperCase()) return quality.toUpperCase();
  return /^\p{Lu}/u.test(shown) ? quality[0]?.toUpperCase() + quality.slice(1) : quality;
}

/** "paling enak", "terlaris": claims of a quality in the highest degree. */
export function superlatives(claims: ClaimText, { words, product }: RuleContext): Hit[] {
  const qualities = words('best-qualities');
  const places = words('places');
  const sells = /^(?:laris|laku|diminati|dicari|diburu|digemari)$/;
  const hits: Hit[] = [];
  for (const found of claims.text.matchAll(pattern(CLAIMED, qualities, places))) {
    const quality = (found[2] ?? found[4] ?? '').replace(/\s+/g, ' ');
    const start = found.index;
    const end = start + found[0].length;
    if (harmless(claims, start, end, quality) || (sells.test(quality) && product?.proof)) continue;
    const spoilt = SPOILT.test(claims.text.slice(end));
    hits.push(
      claims.hit(
        start,
        end,
        spoilt ? undefined : adjective(claims.cased(start, end), quality, qualities.all),
      ),
    );
  }
  for (const found of claims.text.matchAll(pattern(SCOPED, places))) {
    const start = found.index;
    if (/^(?:paling|ter)[ -]?(?:dekat|jauh|lambat|telat|banyak)/.test(found[0])) continue;
    const hit = claims.hit(start, start + found[0].length);
    if (!hits.some((other) => other.start < hit.end && hit.start < other.end) && !denied(claims, start, 2))
      hits.push(hit);
  }
  return hits;
}

const PHRASES = (phrases: string): string => `${B}(?:${phrases})${E}`;
const SELLING = (phrases: string): string => `${B}(?:paling )?(?:${phrases})(?:nya)?${E}`;
/** "satu-satunya syarat", "tinggal satu-satunya": the only one left, or the only way. */
const ONLY_LEFT = /(?<![a-z])(?:tinggal|sisa|stok|anak|putri|putra|size|ukuran|warna)(?:nya)? (?:yang )?$/;
const ONLY_WAY =
  /^ ?(?:yang (?:tersisa|sisa|belum|masih (?:ada|sisa))|syarat|stok|cara|jalan|alasan|foto|nomor|rekening|akun)/;
const WISHED = /(?<![a-z])(?:all|wish|semoga|wishing|do|our|doing|dapat|mendapat|dapet|you) (?:you )?$/;

/** "the best", "tiada duanya", and "best seller" where nothing proves it. */
export function bestPhrases(claims: ClaimText, { words, product }: RuleContext): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: found, index } of claims.text.matchAll(pattern(PHRASES, words('best-phrases')))) {
    const end = index + found.length;
    const ahead = before(claims, index);
    if (WISHED.test(ahead) || denied(claims, index, 1)) continue;
    if (found.startsWith('satu') && (ONLY_LEFT.test(ahead) || ONLY_WAY.test(claims.text.slice(end))))
      continue;
    hits.push(claims.hit(index, end));
  }
  if (product?.proof) return hits;
  for (const { 0: found, index } of claims.text.matchAll(pattern(SELLING, words('best-selling')))) {
    if (denied(claims, index, 2)) continue;
    const end = index + found.length;
    const first = !/[a-z0-9)] $/.test(claims.text.slice(0, index));
    const leans =
      /(?<![a-z])(?:yang|itu|jadi|adalah|masih|tetap|selalu|si|sang|paling|koleksi|produk|menu|emang|memang|dan|mulai|of) $/;
    hits.push(claims.hit(index, end, first || leans.test(claims.text.slice(0, index)) ? undefined : ''));
  }
  return hits;
}
