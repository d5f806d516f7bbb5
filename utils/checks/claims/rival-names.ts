import type { RuleContext } from '../rule';
import { before } from './around';
import type { ClaimText } from './claim-text';
import { B, E, pattern } from './pattern';

const NO_NAME = new Set(
  (
    'senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember ' +
    'ramadan ramadhan lebaran natal imlek kak kakak bun bunda sis gan mama ibu bapak anda kamu aku saya kami kita versi stasiun bandara ' +
    'pasar mall masjid sekolah kampus jalan rumah kantor toko online offline harga ukuran size warna bahan yang sebelumnya biasanya biasa ' +
    'satu dua tiga kemarin tahun bulan pada yang itu ini lain lainnya pabrik supermarket minimarket restoran marketplace shopee tokopedia ' +
    'lazada tiktok bukalapak blibli instagram facebook whatsapp google indonesia katun rayon plastik kayu besi kulit sekedar sekadar cukup ' +
    'gofood grabfood shopeefood grab gojek telegram twitter youtube threads line dm wa ig fb web website tanah mangga malioboro glodok ' +
    'beringharjo cipulir klewer thamrin akun link luar atas bawah sini sana situ mana orang tetangga penjual seller siapa foto gambar dulu'
  ).split(' '),
);

const isCapital = (shown: string): boolean => /^\p{Lu}[\p{Ll}'&.-]+/u.test(shown);

/** A capital in the midst of small letters that is no day, place or form of address. */
export function properName(
  claims: ClaimText,
  at: number,
  name: string,
  words: RuleContext['words'],
): boolean {
  const shown = claims.cased(at, at + name.length);
  if (!isCapital(shown) || NO_NAME.has(name) || words('places').all.includes(name)) return false;
  const around =
    claims
      .cased(Math.max(0, at - 40), at)
      .match(/\p{L}+/gu)
      ?.slice(-4) ?? [];
  return (
    around.filter((word) => /^\p{Ll}/u.test(word)).length >= 2 &&
    !/(?:ukuran|size|hp|jarak|dekat) /.test(before(claims, at))
  );
}

/** Shops and people by their title, however small the letters. */
export const TITLE =
  '(?:mak|bu|pak|mbok|mas|mbak|mba|teh|kang|haji|hj|bang|cak|uda|uni|koh|ci|cik|nyonya|om|tante|toko|warung|laundry|depot|kedai|salon|bengkel|dapur|resto|rm|katering|catering|butik|konter|cafe|kafe|ceu|bude|pakde|wak|abah|encik|bik|bi|mang|engkong|nyai|ud|cv)';
export const NAMELESS =
  '(?:sebelah|lain|lainnya|tetangga|depan|kami|kita|sini|situ|sana|biasa|online|offline|manapun|mana|orang|mama|ibu|bapak|ya|aja|itu|ini|yang|di|besar|kecil|buku|kelontong|lama|mertua|rumah|sendiri|luar|pusat|pasar|mall|bali|jawa|haji|guru|rt|lurah|resmi|murah|mahal|abal|abal-abal|pinggir|kiloan|emas|roti|kue|baju|bangunan|obat|sepatu|padang|sunda|tegal|kopi|gigi|lokal|saya|aku|umum|keliling|manual|otomatis|sembarangan|tidak|kayak|bukan|langganan|dulu|waktu|jaman|zaman|kemarin|nanti|favorit|bunda|kakak|anak|anda|kamu)';

const TITLED = new RegExp(
  `^(?:${TITLE}[ .]{1,2}){1,3}(?!${NAMELESS}${E})[a-z]{3,}(?: (?:jaya|sari|maju|makmur|baru|putra))?`,
);
const NAMELESS_WORD = new RegExp(`^${NAMELESS}$`);
const TYPED = (types: string): string => `^(?:${types}) ((?:[a-z][a-z'&-]+ ?){1,3})`;
const NAMED = (names: string): string => `${B}(?:${names})${E}`;
const FIRST_WORDS = /^(?:[a-z][a-z'&-]+ ){0,2}[a-z][a-z'&-]+/;
/** Goods written with a capital, as in listings. */
const GOODS =
  /^(?:jeans|denim|kaos|kemeja|celana|rok|jaket|hoodie|sweater|gamis|daster|hijab|jilbab|kerudung|pashmina|dress|blouse|tunik|seragam|sepatu|sandal|tas|dompet|topi|rak|lemari|meja|kursi|sofa|kasur|bantal|sprei|seprei|panci|wajan|kompor|kipas|lampu|blender|helm|botol|gelas|piring|mug|vas|pot|bunga|buket|hampers|kue|roti|nasi|ayam|bakso|mie|kopi|teh|susu|keripik|sambal|krim|serum|sabun|masker|lulur|parfum|minyak|jamu|hp|laptop|charger|kabel|mainan|boneka|sutra|linen|polyester|spandex|kanvas|wol|brokat|batik|tenun|bambu|rotan|jati|bahan|produk|model|motif|edisi|paket|menu|kelas|laminating|stiker|printer)$/;
/** What may stand before the name. */
const ARTICLE =
  /^(?:(?:itu|tuh|si|yang namanya|tempat|tempatnya|akun|punya(?:nya)?|produk|buatan|merek|merk|brand|rasa(?:nya)?|masakan|lapak|hasil) )*/;
const shownAll = (claims: ClaimText): string => claims.cased(0, claims.text.length);
const SMALL_AGAIN = (word: string) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u');

/**
 * The end of a shop's or person's name that begins at the place (titles, kinds of shop, words that shops are called
 * by, capitals), or -1. `loose` takes any capital in the midst of small letters.
 */
export function nameEnd(claims: ClaimText, at: number, words: RuleContext['words'], loose: boolean): number {
  const skipped = ARTICLE.exec(claims.text.slice(at, at + 40))?.[0].length ?? 0;
  const start = at + skipped;
  const text = claims.text.slice(start, start + 60);
  const titled = TITLED.exec(text);
  if (titled) return start + titled[0].length;
  const [typed] = text.matchAll(pattern(TYPED, words('shop-types')));
  if (typed) {
    const name = typed[1] ?? '';
    const from = start + typed[0].length - name.length;
    const first = name.split(' ')[0] ?? '';
    const capital = isCapital(claims.cased(from, from + first.length));
    const shouted = shownAll(claims) === shownAll(claims).toUpperCase();
    if ((capital && !shouted && !NAMELESS_WORD.test(first)) || knownName(name, words))
      return from + name.trimEnd().length;
  }
  const run = FIRST_WORDS.exec(text)?.[0] ?? '';
  const first = run.split(' ')[0] ?? '';
  if (run.includes(' ') && !NO_NAME.has(first) && knownName(run.split(' ').slice(0, 2).join(' '), words, 2))
    return start + run.length;
  if (!loose || first === '' || !properName(claims, start, first, words)) return -1;
  if (GOODS.test(first)) return -1;
  return SMALL_AGAIN(first).test(shownAll(claims)) ? -1 : start + first.length;
}

/** Whether at least so many of the words are such as shops are called by. */
function knownName(name: string, words: RuleContext['words'], least = 1): boolean {
  return [...name.matchAll(pattern(NAMED, words('shop-name-words')))].length >= least;
}
