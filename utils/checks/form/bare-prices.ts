import { remembered } from '../memo';
import type { Reading } from '../reading';
import type { Amount } from './prices';

/** The last word before a number that says what the number is, and no thing that is sold. */
const NO_GOODS =
  /(?<![\p{L}\p{N}])(?:kode|code|no|nomor|nomer|tipe|type|seri|model|ukuran|uk|size|jumlah|stok|sisa|min|minimal|minimum|maks|maksimal|max|kapasitas|daya|tahun|th|thn|sejak|est|since|level|blok|km|pos|kodepos|jalan|jl|gang|gg|jam|pukul|pkl|tgl|tanggal|ext|suhu|kalori|spf|grade|resi|id|lebih|hampir|sekitar|capai|mencapai|tembus|sampai|sampe|hingga|ke|dari|sudah|udah|udh|sdh|terjual|laku|dapat|dapet|total|pesanan|order|orderan|followers|follower|pengikut|pelanggan|pembeli|member|angka|nilai|skor|poin|point|target|kuota|edisi|halaman|hal|kamar|lantai|pin|pasal|uu|ada|yang|yg|dan|atau|di|untuk|buat|setiap|tiap|bikin|produksi|kirim|wa|telp|tlp|hub|hp|rek|rekening|bca|bri|bni|mandiri|dana|ovo|va|tambah|gaya|era|lagu|musik|film|generasi|angkatan|tren|jaman|zaman)\s*$|(?<![\p{L}\p{N}])(?:di|ke|kota|kab|kec|kecamatan|kelurahan|desa)\s\p{L}+\s*$/u;
/** Machines and paper are named by numbers: "powerbank 10000", "printer 2700". */
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:power ?bank|baterai|battery|printer|tinta|canon|epson|nokia|casing|case|laptop|kamera|lensa|lampu|senter|speaker|motor|mobil|mesin|blender|router|drone|hvs|kertas|puzzle|benang|amplas)(?![\p{L}\p{N}])/u;
/** Of these a number below a thousand is how much is in it: "madu 500". */
const POURED =
  /(?<![\p{L}\p{N}])(?:madu|minyak|air|susu|sirup|kecap|kopi bubuk|teh bubuk|gula|tepung|beras|botol|toples|jar|pouch|thinwall|cup|sabun|sampo|shampoo|parfum|lotion|vco|cuka)(?![\p{L}\p{N}])/u;
const FILLED = /(?<![\p{L}\p{N}])isi\s*$/u;
/** Round years; 2000 is oftener a price, see the words before it. */
const YEAR = /^(?:19[05]0|2050)$/;

const BARE =
  /(?<=\p{L}{2}[)"']?\s?(?:[:=@(-]\s?)?)(?<![\d.,/#])(?<![\p{L}]-)(?<low>[1-9]\d{2,5})(?:an)?(?=\s*(?:$|[,;!?\n|•)]|\.(?:\s|$)|\p{Extended_Pictographic})|\s(?:aja|aj|saja|doang|ya+|kak|bun|bund|sis|gan|say|nett?o?|rupiah|per\s\p{L}+|se\p{L}+|isi\s\d|dapat\s\d|dapet\s\d|dpt\s\d|wa|dm|chat|japri|inbox|minat|mau|pesan|order|cod|po)(?!\p{L})|\/\s?\p{L})/gu;

/** What ends a clause before an amount. */
const CLAUSE = /[\n,;!?•|]|\.(?=\s)|\p{Extended_Pictographic}/u;
const lastOf = (text: string, pattern: RegExp): string => text.split(pattern).at(-1) ?? text;

/**
 * Amounts as neighbours write them to each other, in plain digits right behind the goods and at the clause's end:
 * "Telur asin 4500, masir". Prices are round to 50 rupiah; years, contents, numbers of models and counts are none.
 */
export const barePrices = remembered(({ plain }: Reading): readonly Amount[] =>
  [...plain.matchAll(BARE)].flatMap((match) => {
    const low = match.groups?.low ?? '';
    const amount = Number(low);
    const head = plain.slice(Math.max(0, match.index - 80), match.index);
    const before = lastOf(head, CLAUSE);
    if (amount % 50 !== 0 || YEAR.test(low) || NO_GOODS.test(before.replace(/[\s:=@(-]+$/, ''))) return [];
    if (NUMBERED.test(before) || (amount < 1000 && (POURED.test(before) || FILLED.test(before)))) return [];
    const end = match.index + match[0].length;
    const after = plain.slice(end, end + 60).split(CLAUSE)[0] ?? '';
    return [
      { start: match.index, end, amount, bare: true, before, after, head: lastOf(head, /[\n!?]|\.(?=\s)/u) },
    ];
  }),
);
