import type { Hit, RuleContext } from '../rule';
import { denied } from './around';
import { knownBrandEnd } from './brand-names';
import type { ClaimText } from './claim-text';
import { B, E, fixed, pattern, SP, within } from './pattern';
import { runDown } from './rival-faults';
import { NAMELESS, nameEnd, properName, TITLE } from './rival-names';

const PRODUCTS =
  '(?:punya(?:nya)? |neng |ning |nang |ka |karo |produk |buatan |merek |merk |brand |harga |di |yang |masakan |rasa(?:nya)? |beli |ke |jajan |si |kopi |ayam |mie |bakso |seblak |skincare |roti |kue |donat |kaos |baju |sama |sabun |teh |es |martabak |keripik )*';
const PRODUCT = new RegExp(`^${PRODUCTS}`);
const OF = `${PRODUCTS}(?:[a-z]+ )?`;
const THAN = '(?:dari ?pada|dari|dibanding(?: dengan| sama)?|sama|dengan|than)';
const AGAINST = (brands: string): string =>
  `${B}(?:` +
  `(?:lebih|jauh|mending|mendingan|kalah|better)${within(6)}${THAN}${SP}${OF}(?:${brands})` +
  `|(?:daripada|dibanding)${SP}${OF}(?:${brands})` +
  `|(?:kualitas|mutu|rasa|level|kelas|jahitan|bahan|hasil)(?:nya)?${within(2)}(?:di atas|di atasnya|mengungguli|melebihi)${SP}${OF}(?:${brands})` +
  `|(?:${brands})(?:nya)?(?:${SP}[a-z]+){0,3}?${SP}(?:kalah|minder|ketinggalan|lawan|ga ada apa-apanya|tidak ada apa-apanya|tidak ada apa apanya|kemahalan|overrated|overprice|jelek|apek|mengecewakan|zonk|tidak enak|kurang enak|hambar|jauh di bawah|mahal doang|menang merek|menang nama|menang merk)` +
  `|(?:kalahkan|mengalahkan|ngalahin|kalahin|nyaingin|menyaingi|saingan|se(?:enak|level|kelas|lezat|gurih|bagus|mantap)|setara|tidak kalah(?: [a-z]+)?(?: dari| sama| dengan)?)${SP}(?:sama |dengan |dari )?${OF}(?:${brands})` +
  `|(?:jangan (?:beli|ke|pakai|mau|percaya|jajan)|hati-hati|awas|waspada|kapok|kecewa|nyesel|stop (?:beli|pakai)|tinggalkan|bosan sama|ganti)${within(4)}(?:${brands}))${E}`;

/** "jangan beli di …", "kapok makan di …": what warns against the shop that is named next. */
const BUYING =
  '(?:beli|jajan|percaya|order|pesan|pesen|belanja|makan|mampir|servis|service|cuci|nyuci|jahit|checkout|check out|co|langganan|potong|ambil|tuku|titip|datang|kredit|cetak|treatment|facial|sewa|booking|daftar|les|kursus|nginep|menginap|berobat|benerin|perbaiki|mesen|mesan|nyoba|coba|cobain|balik|kerja sama|perawatan|ngopi|nongkrong|nyalon|bikin|pasang|pergi|meuli|meser|bali|main)';
const AT = '(?:di|ke|sama|ning|nang|neng|ka|dari|dengan|kat|ambek|karo)';
const WARNING = fixed(
  `${B}(?:(?:jangan|tong|ulah|stop|berhenti|ngapain|buat apa|percuma|males|malas|ogah|emoh|alah|anti|never)${SP}(?:[a-z]+${SP}){0,2}?(?:${BUYING}${within(3)}${AT}|ke|ka|percaya${SP}(?:sama|ke|dengan))|(?:hati-hati|ati-ati|awas|waspada|kapok|kecewa|menyesal|nyesel|nyesal|trauma|tobat|jera|rugi|gelo|getun|kaduhung)${SP}(?:[a-z]+${SP}){0,2}?${BUYING}${within(3)}${AT}|(?:kapok|kecewa|menyesal|nyesel|tertipu|ketipu|ditipu|dibohongi|dikecewakan|diboongin|zonk|jauhi|hindari|boikot|tinggalkan|hati-hati|ati-ati|awas|waspada)(?:${SP}(?:oleh|${AT}))?)${SP}`,
);
/** "jangan beli keripik Mak Cuplis": no word of place between. */
const WARNING_TITLED = fixed(
  `${B}(?:jangan (?:mau |sampai |pernah )?(?:beli|jajan|percaya|order|pesan|pesen|belanja|ke|makan|mampir)|(?:kapok|kecewa|nyesel|menyesal) (?:beli|jajan|order|makan|pesan)|stop beli)${within(3)}${TITLE} (?!${NAMELESS}${E})[a-z]{3,}(?: [a-z]+)?`,
);
/** Leads that do not speak of buying: a capital alone makes no shop after them. */
const BARE =
  /(?:hati-hati|ati-ati|awas|waspada|tinggalkan|hindari|jauhi)[^a-z]+(?:(?:di|ke|sama|dengan)[^a-z]+)?$/;
/** "tidak kayak …", "beda sama …": what sets the goods against the one that is named next. */
const UNLIKE = fixed(
  `${B}(?:(?:tidak|bukan|teu|dudu|jangan|ndak|gak|not|moso|masa)${SP}(?:akan |bakal |bikin [a-z]+ |[a-z]+ )?(?:kayak|kaya|kyk|kek|kyak|kek gitu|seperti|macam|macem|koyo|kados|siga|layaknya|ibarat|mirip|model|like|sama (?:dengan|kayak|seperti))|(?:beda|berbeda|lain|bedo|beda jauh|beda banget|jauh beda)(?:nya)?${SP}(?:banget |jauh |kelas |level )?(?:sama|dengan|dari|karo|jeung|from))${SP}`,
);
/** After a capital that may be anything: what is found wrong with it. */
const BLAMED = new RegExp(
  `^(?:nya)?(?: (?!ya |lho |loh )[a-z]+)?,? (?:yang|itu|sing|nu|suka|sering|bikin)${E}`,
);
const THAN_TITLED = fixed(
  `${B}(?:(?:lebih|jauh)${within(5)}(?:daripada|dari|dibanding(?: dengan)?)|daripada|dibanding)${SP}${OF}${TITLE} (?!${NAMELESS}${E})[a-z]{3,}`,
);
const THAN_ANY = fixed(
  `${B}(?:lebih|jauh|kalah)${within(3)}(?:daripada|dari|dibanding(?: dengan)?|than|sama) ${OF}((?:[a-z][a-z'&-]{2,} ){0,2}[a-z][a-z'&-]{2,})`,
);

/** Comparisons with a rival by name, and warnings against one. */
export function rivals(claims: ClaimText, context: RuleContext): Hit[] {
  const { words, shop } = context;
  const hits: Hit[] = [];
  const add = (index: number, text: string) => {
    if (/mengatasnamakan|mengaku|penipuan|palsu/.test(text)) return;
    if (shop?.name && text.includes(shop.name.toLowerCase())) return;
    hits.push(claims.hit(index, index + text.length));
  };
  const against = pattern(AGAINST, words('rival-brands'));
  for (const { 0: all, index } of claims.text.matchAll(against))
    if (!SIZES.test(all) && !denied(claims, index, 1)) add(index, all);
  for (const regex of [THAN_TITLED, WARNING_TITLED])
    for (const { 0: all, index } of claims.text.matchAll(regex)) add(index, all);
  for (const { 0: lead, index } of claims.text.matchAll(WARNING)) {
    const at = index + lead.length;
    const end = brandEnd(claims, at, words) ?? nameEnd(claims, at, words, !BARE.test(lead));
    if (end >= 0) add(index, claims.text.slice(index, end));
  }
  for (const { 0: lead, index } of claims.text.matchAll(UNLIKE)) {
    const at = index + lead.length;
    const end = unlikeEnd(claims, at, words);
    if (end >= 0) add(index, claims.text.slice(index, end));
  }
  for (const { start, end } of runDown(claims, context)) add(start, claims.text.slice(start, end));
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

/** The end of a brand that begins at the place, product words before it skipped. */
function brandEnd(claims: ClaimText, at: number, words: RuleContext['words']): number | undefined {
  const skipped = PRODUCT.exec(claims.text.slice(at, at + 40))?.[0].length ?? 0;
  const start = at + skipped;
  return knownBrandEnd(claims, start, words);
}

function unlikeEnd(claims: ClaimText, at: number, words: RuleContext['words']): number {
  const brand = brandEnd(claims, at, words);
  if (brand !== undefined) return brand;
  const sure = nameEnd(claims, at, words, false);
  if (sure >= 0) return /^ (?:ya|lho|loh|kok)(?![a-z])/.test(claims.text.slice(sure)) ? -1 : sure;
  const end = nameEnd(claims, at, words, true);
  return end >= 0 && BLAMED.test(claims.text.slice(end)) ? end : -1;
}
