import type { Hit } from '../rule';
import { before, denied, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { apart } from './hits';
import { B, E, fixed, has } from './pattern';

const FIRST = fixed(
  `(?:${B}(?:nomor|no\\.?|number|num|nr|top)[ .#-]{0,2}(?:1|satu|one|siji|hiji|wahid)|#1)${E}(?![.,:/-]?\\d|:)`,
);
/** "juara satu di kelasnya": a rank that no contest gave. */
const CHAMPION = fixed(`${B}juara(?:nya)?[ ]{1,2}(?:nomor )?(?:1|satu|siji)${E}`);
const CONTEST =
  /(?<![a-z])(?:lomba|lombanya|kontes|kompetisi|festival|turnamen|olimpiade|pertandingan|tanding|piala|medali|trofi|hadiah|pemenang|menang|meraih|raih|peraih|diraih|tingkat|kelas \d|ranking|murid|siswa|sekolah|selamat|anak|tim|cerdas cermat|kejuaraan)(?![a-z])/;
const PRAISED =
  /(?<![a-z])(?:kualitas|mutu|rasa|bahan|hasil|soal|urusan|perkara|kalau|emang|memang|mah|kita|kami|[a-z]{3,}nya)(?![a-z])/;
const IN_CLASS =
  /^ ?(?:deh |banget |sih )?(?:di kelas|di hati|se[- ]?[a-z]{3}|dunia|urusan|soal|perkara|dalam hal)/;
/** A list goes on, or tells what the number stands for. */
const LISTED =
  /^ ?(?:=|(?:,|&|dan|atau|sampai|s\/d|-) ?(?:(?:nomor|no)\.? ?|ukuran )?(?:[2-9]|1\d)(?![\drk.]))/;
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
