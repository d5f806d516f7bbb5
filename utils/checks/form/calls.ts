import type { RuleContext } from '../rule';
import { findWords } from './seek';

/** A number to ring or write to, or an address to go to. */
const WAY =
  /(?:\+?62|0)[\s.-]?8[1-9](?:[\s.-]?\d){6,10}(?!\d)|https?:\/\/|www\.|(?<![\p{L}\p{N}])(?:wa\.me|bit\.ly|s\.id|linktr\.ee|shope\.ee|[a-z0-9-]{2,40}\.(?:com|id|co\.id|me|ee))(?![\p{L}\p{N}])|@[a-z][a-z0-9._]{2,}/u;

const A = '(?<![\\p{L}\\p{N}])';
const HERE =
  '(?:di ?bawah|di ?kolom|di ?sini|di ?grup|di ?group|di ?reply|di ?thread|di ?komen|ke ?bawah|ke ?grup)';
/**
 * Buyers put themselves down on the spot, as in groups: "list pesanan di bawah", "absen di kolom", "isi format",
 * "yang mau cung", "tulis nama + jumlah", and the open list "1. Bu Tini 2 box 2. …".
 */
const ON_THE_SPOT = new RegExp(
  [
    `${A}(?:nge)?(?:list(?!\\s(?:hitam|putih|emas|merah|biru|renda|bordir))|isiin|tulis|tulisin|catat|catet|absen|setor|ketik|drop|sebut|sebutin|masukin|masukkan|taruh|taro|tinggalin|tinggalkan|sambung|lanjut|lanjutin|lanjutkan|angkat tangan|tunjuk tangan|titip)(?:kan)?\\s(?:[\\p{L}\\p{N}+&/,]+\\s){0,5}${HERE}(?!\\p{L}|\\s(?:\\d|rp|lutut|leher|lengan|dada|pinggang|kulit|harga))`,
    `${A}(?:isi|isiin|lengkapi|copy|copas|salin|pakai|pake|ikuti)(?:kan)?\\s(?:\\p{L}+\\s){0,2}(?:format|form|formulir|gform|google form|list|data diri|daftar)(?:nya)?(?!\\p{L})`,
    `${A}(?:list|daftar|absen|catatan|tabel)\\s(?:pesanan|orderan|order|pesenan|pembeli|nama|po|peserta)(?:nya)?\\s(?:[\\p{L}]+\\s){0,2}${HERE}(?!\\p{L})`,
    `${A}format\\s(?:\\p{L}+\\s){0,2}?[:=]`,
    `${A}(?:tulis|ketik|sebut|sebutin|setor|kirim|list|catat)(?:kan)?\\s(?:aja\\s|saja\\s|dulu\\s)?(?:nama|jumlah|alamat|pesanan|orderan|pesenan|ukuran|warna|varian|kode)(?:nya|mu)?(?!\\p{L})`,
    `${A}(?:absen|cung+|acung(?:kan)?|tunjuk tangan|angkat tangan|angkat jari|ngacung|merapat)\\s?(?:dulu|yuk|ya+|yg|yang|sini|di|jari|tangan|bun|bund|kak|sis|gan|bu|say|gaes|guys|[.!]|$)`,
    `${A}(?:yg|yang|siapa)\\s(?:mau|minat|pengen|pingin|ikut|nambah)(?:\\s\\p{L}+){0,3}[\\s,]+(?:absen|cung+|acung|ngacung|list|tunjuk|angkat|bilang|ngomong|lapor|kasih tau|kasih tahu|sebut|setor)(?!\\p{L})`,
    `${A}(?:bilang|ngomong|lapor|kasih tau|kasih tahu|ksh tau)\\s(?:aja|saja|langsung|ke (?:aku|saya|kami|admin|mimin))(?!\\p{L})`,
    `${A}isi(?:kan)?\\s(?:nama|jumlah|alamat|pesanan)(?:nya|mu)?(?!\\p{L})`,
    `(?<=\\d(?:rb|k|ribu)?(?:/\\p{L}{1,8})?\\s)keranjang(?!\\p{L}|\\s\\p{L})`,
    `${A}(?:nge)?list[^\\n]{0,30}\\n\\s*1\\s?[.)]`,
  ].join('|'),
  'u',
);

const GOODS_OF_BASKETS =
  '(?:rotan|bambu|anyam|anyaman|pandan|eceng|cucian|laundry|baju|buah|parsel|hampers|lipat|sepeda|plastik|kawat|besi|kayu)';
const BEHIND_IT =
  '\\s*(?=$|[.!\\n#]|\\p{Extended_Pictographic}|[\\s,]\\s*(?:ya+|yuk|kak|bun|sis|gan|gaes|guys|cus)(?!\\p{L}))';
/** The shop's button under a video, called by nothing but its name: "… lucu wkwk, keranjang", "langsung keranjang". */
const BUTTON = new RegExp(
  [
    `(?<=\\S\\s{0,3}(?:[,.!?;:|•~>→-]|\\n|\\p{Extended_Pictographic}|(?:wk){2,4}|(?:ha){2,4}|(?:he){2,4})\\s{0,3})keranjang(?:nya)?${BEHIND_IT}`,
    `(?<=\\p{L}\\s)(?<!(?<!\\p{L})(?:per|se|satu|dua|tiga|isi|dengan|dgn|dalam|dlm|pakai|pake|sama|dan|tutup|model|bentuk|jual|bikin|buat|untuk|utk|rak|sebuah|jenis|macam)\\s)keranjang(?:nya)?${BEHIND_IT}`,
  ].join('|'),
  'u',
);
/** The same by its place or colour, and links by their place. */
const PLACED = new RegExp(
  [
    `${A}keranjang(?:nya)?\\s(?:pojok|kiri|kanan|bawah|di ?bawah|oren|orange|kuning|nunggu|menunggu|ya+|yuk|dulu|sekarang|skrg|aja|cus)(?!\\p{L}|(?:\\s\\p{L}+)?\\s${GOODS_OF_BASKETS})`,
    `${A}(?:link|tautan|tombol)(?:nya)?\\s(?:\\p{L}+\\s){0,3}(?:di ?bawah|bawah|bio|profil|komen|komentar|deskripsi|story|sini)(?!\\p{L})`,
  ].join('|'),
  'u',
);
/** Baskets that are themselves for sale. */
const BASKETS = new RegExp(`${A}(?:rotan|bambu|anyam|anyaman|pandan|eceng|sepeda)(?!\\p{L})`, 'u');

/** Whether a text says how to order, or asks for it. "Pesan moral", "open order" and "beli 1 gratis 1" do not. */
export function callsToOrder({ reading, words }: Pick<RuleContext, 'reading' | 'words'>): boolean {
  if (WAY.test(reading.plain) || ON_THE_SPOT.test(reading.plain)) return true;
  if (PLACED.test(reading.plain) || (BUTTON.test(reading.plain) && !BASKETS.test(reading.plain))) return true;
  const calls = findWords(reading, words('calls-to-order'));
  if (calls.length === 0) return false;
  const none = findWords(reading, words('no-calls'));
  // "100 order" and "3000/pc" count; "4500 WA" calls.
  const counted = (start: number, end: number) =>
    /(?:\d|\/) ?$/.test(reading.plain.slice(Math.max(0, start - 2), start)) &&
    !/^(?:wa|dm|whatsapp|inbox|japri|minat|hubungi|klik)$/.test(reading.plain.slice(start, end));
  return calls.some(
    ({ start, end }) =>
      !counted(start, end) && !none.some((other) => other.start <= start && other.end >= end),
  );
}
