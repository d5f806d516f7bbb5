import type { Hit, RuleContext } from '../rule';
import { after, before, denied, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { goodsOf } from './context-goods';
import { B, E, fixed, has, pattern, SP } from './pattern';

const SAFE = fixed(`${B}(?:aman|safe)(?:nya|kah|lah)?${E}`);
const CARED = (cared: string): string => `${B}(?:${cared})(?:nya|mu|ku)?${E}`;
const TREATED = (treatments: string): string => `${B}(?:${treatments})(?:nya)?${E}`;
/** Of a treatment: "aman, tidak sakit"; of the one who gives it: "aman dan terpercaya". */
const TRUSTED =
  /^[ ,&]*(?:dan |juga )?(?:terpercaya|amanah|privasi|tertutup|khusus|kok|ya|aja|pakai dp|jadwal)(?![a-z])/;
const USED = (uses: string): string =>
  `^(?:${SP}(?:banget|sekali|juga|kok|untuk|buat|jika|bila|kalau|dan|nyaman|lembut))*${SP}(?:${uses})${E}`;
/** Packing, delivery, payment, keeping: safe, but not of body and health. */
const OTHER_SAFETY =
  /(?<![a-z])(?:booking|dp|daftar|packing|packingnya|packaging|kemasan|dikemas|kemas|pengiriman|kirim|dikirim|pengirimannya|sampai|tujuan|jalan|perjalanan|bayar|pembayaran|transaksi|transaksinya|rekber|cod|transfer|qris|parkir|parkiran|kantong|dompet|budget|bujet|stok|stock|slot|kuota|jadwal|garasi|kunci|gembok|rumah|toko|paket|barang|barangnya|bubble|kardus|dus|kurir|ekspedisi|ongkir|lokasi|data|akun|password|privasi|belanja|online|dipesan|order|checkout|lantai|cat mobil|mesin|mobil|motor|kabel|listrik|microwave|oven|kulkas|freezer|kain|baju|warna|dicuci|jahitan|resleting|tali|layar|hp|laptop|kamera|kompor|terkendali|jaya|penerbangan|bagasi|kabin|simpan|disimpan|penyimpanan|tersimpan|uang|dana|refund|retur|garansi|deadline|jarak|helm|berkendara|dijalan|banjir|hujan|maling|anti maling|jatuh|pecah|bocor|tumpah|penyok|cuaca|kolam|pagar|bekal|oleh-oleh|mudik|luar kota|dibawa)(?![a-z])/;
/** "aman utk 1 th ke atas". */
const AGED =
  /(?:untuk|buat|bagi|di|dari|mulai) (?:usia|umur|\d{1,2} ?(?:bulan|bln|tahun|thn|th|minggu)(?![a-z]))/;
const FOR_SOMEONE =
  /^ ?(?:banget |kok |juga |dan nyaman )?(?:untuk|buat|bagi) (?!di|bekal|oleh|dibawa|mudik|luar|semua acara|acara|stok|hari|sore|nanti|besok)[a-z]/;
const KEPT_SAFE = /(?<![a-z])(?:yang|pengaman|keamanan|jarak|zona|rasa|terasa|merasa|lebih tenang dan) $/;
/** Said plainly of care or food: "bahan aman", "aman dan sehat". */
const PLAIN_PRAISE =
  /(?<![a-z])(?:bahan|bahannya|formula|formulanya|kandungan|kandungannya|produk|produknya|ingredients|isinya|racikan|jajanan|cemilan|camilan|dijamin|insya ?allah|pasti|100 ?%|sehat dan|sehat|food grade) (?:yang )?$/;
const SIDE_FREE = fixed(
  `${B}(?:(?:tanpa|no|zero|nol|bebas|non|minus|tidak (?:ada|punya|memiliki|menimbulkan|mengandung|akan ada|bikin|menyebabkan|memberi|berefek)|tidak)(?: dari)?(?: ada)?(?: satu ?pun| sedikit ?pun| apa pun)? efek ?(?:samping|negatif|buruk)(?:nya)?|(?:tanpa|bebas|anti|zero|no|tidak (?:bikin|akan bikin|menyebabkan|menimbulkan|ada))(?: efek| rasa)? (?:ketergantungan|kecanduan|iritasi|alergi|side effect)|(?:tanpa|no|zero|without) side[ -]?effects?|efek samping(?:nya)?[ :]+(?:tidak ada|nol|none)|side effect free|tidak berefek samping)${E}`,
);
const HARMLESS = fixed(
  `${B}(?:tidak (?:akan )?(?:ber)?bahaya|tidak (?:akan )?membahayakan|tidak beracun|non[ -]?toxic|non[ -]?toksik|harmless|tanpa bahaya|tidak ada bahaya(?:nya)?)${E}`,
);
const RISKLESS = fixed(
  `${B}(?:(?:tanpa|bebas|no|zero|nol|tidak ada|tidak punya|tidak mengandung|minus)(?: dari)?(?: segala)? risiko(?:nya)?|risiko(?:nya)? (?:nol|0|zero|tidak ada)|risk[ -]?free|no risk|zero risk|(?:tidak|non) berisiko)${E}`,
);
const MONEY =
  /(?<![a-z])(?:cod|modal|bayar|rugi|uang|dropship|dropshipper|reseller|usaha|bisnis|belanja|pembayaran|investasi|stok|barang|garansi|retur|daftar|gabung|pecah|penyok|batal|refund|dp|kirim|ekspedisi|pengiriman|balik modal|luntur|lecet|baret)(?![a-z])/;

/** Claims that goods are safe for body and health. */
export function safety(claims: ClaimText, context: RuleContext): Hit[] {
  const goods = goodsOf(claims, context);
  const cared = pattern(CARED, context.words('cared-for'));
  const treated = !goods.household && has(pattern(TREATED, context.words('body-treatments')), claims.text);
  const hits: Hit[] = [];
  for (const { 0: word, index } of claims.text.matchAll(SAFE)) {
    if (!denied(claims, index, 2) && safeForBody(claims, context, index, index + word.length))
      hits.push(claims.hit(index, index + word.length));
  }
  for (const { 0: all, index } of claims.text.matchAll(SIDE_FREE))
    hits.push(claims.hit(index, index + all.length));
  for (const { 0: all, index } of claims.text.matchAll(HARMLESS)) {
    const next = after(claims, index + all.length);
    if (has(cared, next) || !(goods.household || OTHER_SAFETY.test(next) || MONEY.test(next)))
      hits.push(claims.hit(index, index + all.length));
  }
  for (const { 0: all, index } of claims.text.matchAll(RISKLESS)) {
    const sentence = sentenceText(claims, index);
    const close = before(claims, index) + after(claims, index + all.length);
    if (treated && !MONEY.test(close)) hits.push(claims.hit(index, index + all.length));
    else if (!MONEY.test(sentence) && (goods.food || goods.body || has(cared, sentence)))
      hits.push(claims.hit(index, index + all.length));
  }
  return hits;
}

function safeForBody(claims: ClaimText, context: RuleContext, start: number, end: number): boolean {
  const cared = pattern(CARED, context.words('cared-for'));
  const goods = goodsOf(claims, context);
  const ahead = before(claims, start);
  const next = after(claims, end);
  const used = new RegExp(pattern(USED, context.words('safe-uses')).source).test(next);
  const other = OTHER_SAFETY.exec(next);
  const whom = next.search(cared);
  if (whom >= 0 && (other === null || whom < other.index)) return true;
  if (other !== null) return false;
  if (AGED.test(next) || (goods.food && FOR_SOMEONE.test(next))) return true;
  if (used)
    return (
      /digigit|dijilat|telan|hirup|konsumsi|makan|minum|disantap/.test(next) ||
      goods.food ||
      goods.body ||
      !goods.household
    );
  if (OTHER_SAFETY.test(ahead) || KEPT_SAFE.test(ahead)) return false;
  if (has(cared, ahead)) return true;
  if (!goods.household && has(pattern(TREATED, context.words('body-treatments')), claims.text))
    return !TRUSTED.test(claims.text.slice(end));
  if (PLAIN_PRAISE.test(ahead)) return goods.food || goods.body;
  return goods.body
    ? !goods.household
    : goods.food && /^ ?(?:dan|&|juga) ?(?:sehat|bergizi|alami|halal|higienis)/.test(next);
}
