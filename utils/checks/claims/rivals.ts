import type { Hit, RuleContext } from '../rule';
import { before, denied } from './around';
import type { ClaimText } from './claim-text';
import { B, E, fixed, pattern, SP, within } from './pattern';

const OF =
  '(?:punya(?:nya)? |produk |buatan |merek |merk |brand |harga |di |yang |masakan |rasa(?:nya)? |beli |ke |jajan |si |kopi |ayam |mie |bakso |seblak |skincare |roti |kue |donat |kaos |baju |sama |sabun |teh |es |martabak |keripik )*(?:[a-z]+ )?';
const THAN = '(?:dari ?pada|dari|dibanding(?: dengan| sama)?|sama|dengan|than)';
const AGAINST = (brands: string): string =>
  `${B}(?:` +
  `(?:lebih|jauh|mending|mendingan|kalah|better)${within(6)}${THAN}${SP}${OF}(?:${brands})` +
  `|(?:daripada|dibanding)${SP}${OF}(?:${brands})` +
  `|(?:${brands})(?:nya)?(?:${SP}[a-z]+){0,3}?${SP}(?:lewat|kalah|minggir|minder|ketinggalan|lawan|ga ada apa-apanya|tidak ada apa-apanya|tidak ada apa apanya|kemahalan|overrated|overprice|jelek|apek|mengecewakan|zonk|tidak enak|kurang enak|hambar|jauh di bawah|mahal doang|menang merek|menang nama|menang merk)` +
  `|(?:kalahkan|mengalahkan|ngalahin|kalahin|nyaingin|menyaingi|saingan|se(?:enak|level|kelas|lezat|gurih|bagus|mantap)|setara|tidak kalah(?: [a-z]+)?(?: dari| sama| dengan)?)${SP}(?:sama |dengan |dari )?${OF}(?:${brands})` +
  `|(?:jangan (?:beli|ke|pakai|mau|percaya|jajan)|hati-hati|awas|waspada|kapok|kecewa|nyesel|stop (?:beli|pakai)|tinggalkan|bosan sama|ganti)${within(4)}(?:${brands}))${E}`;

/** People and shops by their title, however small the letters. */
const TITLE =
  '(?:mak|bu|pak|mbok|mas|mbak|mba|teh|kang|haji|hj|bang|cak|uda|uni|koh|ci|cik|nyonya|om|tante|toko|warung|laundry|depot|kedai|salon|bengkel|dapur|resto|rm|katering|catering|butik|konter|cafe|kafe)';
const NAMELESS =
  '(?:sebelah|lain|lainnya|tetangga|depan|kami|kita|sini|situ|sana|biasa|online|offline|manapun|mana|orang|mama|ibu|bapak|ya|aja|itu|ini|yang|di|besar|kecil|buku|kelontong|lama|mertua|rumah|sendiri|luar|pusat|pasar|mall|bali|jawa|haji|guru|rt|lurah)';
const WARNING = fixed(
  `${B}(?:jangan (?:mau |sampai )?(?:beli|jajan|percaya|order|pesan|pesen|belanja|ke|makan di|mampir)|hati-hati (?:sama|dengan|(?:kalau )?(?:beli|belanja|jajan|order) (?:di|ke|sama))|awas (?:sama|beli di)|waspada (?:sama|dengan)|kapok (?:beli |jajan |order )?(?:di|sama|ke)|kecewa (?:sama|dengan|beli di)|tertipu (?:sama|di)|jauhi)${within(3)}${TITLE} (?!${NAMELESS}${E})[a-z]{3,}(?: [a-z]+)?`,
);
const THAN_NAMED = fixed(
  `${B}(?:(?:lebih|jauh)${within(5)}(?:daripada|dari|dibanding(?: dengan)?)|daripada|dibanding)${SP}${OF}${TITLE} (?!${NAMELESS}${E})[a-z]{3,}`,
);
const THAN_ANY = fixed(
  `${B}(?:lebih|jauh|kalah)${within(3)}(?:daripada|dari|dibanding(?: dengan)?|than|sama) ${OF}((?:[a-z][a-z'&-]{2,} ){0,2}[a-z][a-z'&-]{2,})`,
);

/** Comparisons with a rival by name, and warnings against one. */
export function rivals(claims: ClaimText, { words, shop }: RuleContext): Hit[] {
  const hits: Hit[] = [];
  const add = (index: number, text: string) => {
    if (/mengatasnamakan|mengaku|penipuan|palsu/.test(text)) return;
    if (shop?.name && text.includes(shop.name.toLowerCase())) return;
    hits.push(claims.hit(index, index + text.length));
  };
  const against = pattern(AGAINST, words('rival-brands'));
  for (const { 0: all, index } of claims.text.matchAll(against))
    if (!SIZES.test(all) && !denied(claims, index, 1)) add(index, all);
  for (const regex of [WARNING, THAN_NAMED])
    for (const { 0: all, index } of claims.text.matchAll(regex)) add(index, all);
  for (const found of claims.text.matchAll(THAN_ANY)) {
    const after = found[1] ?? '';
    const from = found.index + found[0].length - after.length;
    if (
      /^(?:paket|ukuran|varian|seri|tipe|model|size|rasa|warna|batch|edisi|versi|menu|harga|bulan|hari|tahun|jam|hp|stok)/.test(
        after,
      )
    )
      continue;
    const name = [...after.matchAll(/[a-z'&-]+/g)].find((word) =>
      properName(claims, from + word.index, word[0], words),
    );
    if (name) add(found.index, claims.text.slice(found.index, from + name.index + name[0].length));
  }
  return hits;
}

/** A bag that is larger than a telephone runs nobody down. */
const SIZES = /^lebih (?:besar|kecil|lebar|panjang|tinggi|pendek|tipis)(?![a-z])|cocok (?:untuk|buat)/;
const NO_NAME = new Set(
  (
    'senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember ' +
    'ramadan ramadhan lebaran natal imlek kak kakak bun bunda sis gan mama ibu bapak anda kamu aku saya kami kita versi stasiun bandara ' +
    'pasar mall masjid sekolah kampus jalan rumah kantor toko online offline harga ukuran size warna bahan yang sebelumnya biasanya biasa ' +
    'satu dua tiga kemarin tahun bulan pada yang itu ini lain lainnya pabrik supermarket minimarket restoran marketplace shopee tokopedia ' +
    'lazada tiktok bukalapak blibli instagram facebook whatsapp google indonesia katun rayon plastik kayu besi kulit sekedar sekadar cukup'
  ).split(' '),
);

/** A capital in the midst of small letters that is no day, place or form of address. */
function properName(claims: ClaimText, at: number, name: string, words: RuleContext['words']): boolean {
  const shown = claims.cased(at, at + name.length);
  if (!/^\p{Lu}[\p{Ll}'&.-]+/u.test(shown) || NO_NAME.has(name) || words('places').all.includes(name))
    return false;
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
