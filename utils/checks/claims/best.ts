import type { Hit, RuleContext } from '../rule';
import { after, before, denied, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { apart } from './hits';
import { B, E, fixed, has, pattern, SP, TAIL } from './pattern';

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

const FIRST = fixed(
  `(?:${B}(?:nomor|no\\.?|number|num|nr|top)[ .#-]{0,2}(?:1|satu|one|siji|hiji|wahid)|#1)${E}(?![.,:/-]?\\d|:)`,
);
/** "juara satu di kelasnya": a rank that no contest gave. */
const CHAMPION = fixed(`${B}juara(?:nya)?[ ]{1,2}(?:nomor )?(?:1|satu|siji)${E}`);
const CONTEST =
  /(?<![a-z])(?:lomba|lombanya|kontes|kompetisi|festival|turnamen|olimpiade|pertandingan|tanding|piala|medali|trofi|hadiah|pemenang|menang|meraih|raih|peraih|diraih|tingkat|kelas \d|ranking|murid|siswa|sekolah|selamat|anak|tim|cerdas cermat|kejuaraan)(?![a-z])/;
const PRAISED =
  /(?<![a-z])(?:kualitas|mutu|rasa|bahan|hasil|soal|urusan|perkara|kalau|emang|memang|mah|kita|kami|[a-z]{3,}nya)(?![a-z])/;
const IN_CLASS = /^ ?(?:deh |banget |sih )?(?:di kelas|di hati|se[- ]?[a-z]{3}|dunia)/;
/** A list goes on, or tells what the number stands for. */
const LISTED = /^ ?(?:=|(?:,|&|dan|atau|sampai|s\/d|-) ?(?:(?:nomor|no)\.? ?|ukuran )?(?:[2-9]|1\d)(?![\drk.]))/;
/** "pilihan nomor satu para ibu" ranks; "pilihan no 1, hitam" counts. */
const CHOICE = /(?<![a-z])pilihan(?:nya)? $/;
const CHOOSERS =
  /^ (?:untuk|buat|bagi|para|di|se|ibu|emak|mama|bunda|keluarga|orang|anak|warga|pelanggan|pembeli|customer|banyak|masyarakat)(?![a-z])/;
const ADDRESS =
  /(?<![a-z])(?:jalan|jl|jln|gang|gg|blok|blk|ruko|rumah|perum\w*|komplek\w*|kav|kavling|lantai|kios|los|lapak|stand|alamat|dusun|kampung|kp|ds|desa|raya|rt|rw|gedung|pasar|meja|loket|gate|gerbang|pintu|peron|terminal|rekening|resi)(?![a-z])/;
const NUMBERED =
  /(?<![a-z])(?:ukuran|uk|size|sz|foto|gambar|slide|pilihan|opsi|varian|warna|model|motif|kode|langkah|poin|point|jarum|benang|hakpen|kuas|pensil|komen|halaman|antrian|antrean|kertas|ampelas|amplas|shift|soal|pertanyaan|urut|seri|menu|paket|list|tips|part|bagian|resep|batch|episode|chapter|volume|vol|edisi|juara|hadiah|baris|kolom|mesin|lensa|obeng|kunci|pipa|kawat|mata|tombol|jalur|tim|kelas|pemain|punggung|admin|wa|cs|rak|ring|nampan|dan|atau|syarat|aturan)(?:nya)? ?(?:[a-z]+ )?$/;
/** Thread, needles and sandpaper have numbers. */
const TOOLS =
  /(?<![a-z])(?:benang|hakpen|jarum|kuas|pensil|ampelas|amplas|kawat|senar|kail|obeng|lensa|kertas|pipa|paku|mata bor|kunci pas|spuit|cetakan)(?![a-z])/;
const PRIORITY =
  /(?<![a-z])(?:prioritas|kepuasan|kenyamanan|keamanan|keselamatan|kebersihan|kesehatan|keluarga|anak|pelanggan|customer)[a-z ]{0,24}$/;

/** "nomor satu", "No.1", "#1" where it claims a rank. */
export function firstPlaces(claims: ClaimText): Hit[] {
  const { text } = claims;
  if (/(?<![a-z])(?:nomor|no\.?|#) ?(?:2|dua)(?![0-9])/.test(text)) return [];
  const champions = [...text.matchAll(CHAMPION)].filter(
    ({ 0: found, index }) =>
      !has(CONTEST, sentenceText(claims, index)) &&
      !denied(claims, index, 2) &&
      (PRAISED.test(before(claims, index)) || IN_CLASS.test(text.slice(index + found.length))),
  );
  const ranked = [...text.matchAll(FIRST)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const ahead = before(claims, index);
    if (
      ADDRESS.test(
        text
          .slice(Math.max(0, index - 30), index)
          .split('\n')
          .at(-1) ?? '',
      )
    )
      return [];
    const chosen = CHOICE.test(ahead) && CHOOSERS.test(text.slice(end));
    if (
      (NUMBERED.test(ahead) && !chosen) ||
      TOOLS.test(ahead) ||
      PRIORITY.test(ahead) ||
      denied(claims, index, 2)
    )
      return [];
    if (LISTED.test(text.slice(end))) return [];
    return [claims.hit(index, end, aloneAt(claims, index, end))];
  });
  return apart([
    ...champions.map(({ 0: found, index }) => claims.hit(index, index + found.length)),
    ...ranked,
  ]);
}

/** '' where the claim can simply go: nothing leans on it before or after. */
function aloneAt(claims: ClaimText, start: number, end: number): '' | undefined {
  const leans =
    /(?<![a-z])(?:yang|itu|tuh|nih|jadi|emang|memang|adalah|sebagai|masih|tetap|selalu|produk|toko|di|dan|sudah|pilihan) ?$/;
  const ends = /^[ ]*(?:[^a-z0-9 ]|$|kak|bun|sis|gan)/.test(claims.text.slice(end));
  const ahead = claims.text.slice(Math.max(0, start - 30), start);
  return ends && /[a-z0-9][ ]$/.test(ahead) && !leans.test(ahead) ? '' : undefined;
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
