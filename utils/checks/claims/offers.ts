import { remembered } from '../memo';
import type { Hit, RuleContext } from '../rule';
import { AMOUNT, pair } from './amounts';
import { before, denied, nearbyText, sentenceAt, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { B, E, fixed, has, pattern, SP } from './pattern';

const OFFER = (offers: string): string =>
  `${B}(?:(?:beli|buy|ambil|order)${SP}\\d{1,2}${SP}(?:[a-z]+${SP})?(?:gratis|free|bonus|get|dapat)${SP}\\d{1,2}|disc(?= (?:gila|gede|gedean|besar|banyak|spesial))|potongan (?:rp\\.? ?)?\\d+ ?(?:rb|ribu|k)|subsidi ongkir|(?:disc|disk|off|sale|hemat|potongan|save)\\.?${SP}?(?:up to |sampai |hingga |s\\/d )?\\d{1,2} ?(?:%|persen)|\\d{1,2} ?(?:%|persen) off|(?:free|bebas) (?:ongkir|ongkos kirim|biaya kirim|delivery|shipping)|free(?= (?:ongkir|gift|sampel|sample|konsul|desain|design|custom|packing|bubble|topping|kartu|es|stiker|sticker|pouch|tas|antar|delivery|pasang|ongkos|ukir|nama|hampers|tester|shipping|trial|cek|survei|survey|gelas|sendok|kerupuk|minum|teh|air|masker|box|dus|kotak|jilbab|hijab|bros|\\d{1,2} (?:pcs|pc|box|buah|biji|porsi|cup|pack|botol)))|${offers})(?:nya|an)?${E}`;

/** Words that are no offer here: sizes, wifi, designs of promo banners, waiting for one. */
const NO_OFFER_BEFORE =
  /(?<![a-z])(?:bukan|tanpa|tidak|belum|jangan|kapan|nunggu|tunggu|menunggu|tanya|kode|kupon|banner|spanduk|flyer|poster|brosur|desain|design|foto|video|konten|caption|bahan|stiker|materi|info|informasi|syarat|tidak lagi|habis|selesai|wifi|parkir|toilet|harga sebelum|sebelum|setelah|belum termasuk|tidak termasuk|katalog|template|sugar|gluten|acne|stress|hands|makalah|team|divisi|staf|spg|akun|di luar|selain|kecuali|ikut|tidak ikut)(?: harga| ada| lagi| pakai| akan| berlaku| terima| kasih| \w+nya)? $/;
const NO_OFFER_AFTER =
  /^ ?(?:wifi|wi-fi|parkir|toilet|tanya|size|ukuran|style|sudah (?:berakhir|habis|selesai|tutup)|telah (?:berakhir|habis|selesai)|berakhir(?! )|kemarin|habis|tidak berlaku|tidak ada|belum ada|(?:atau|apa) bayar|bulan lalu|minggu lalu|tahun lalu|tutup|selesai)(?![a-z])/;

const DAY = "senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|weekend|weekday|akhir pekan";
const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun(?:i)?|jul(?:i)?|agu(?:s(?:tus)?)?|agt|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?';
const PERIOD = fixed(
  `${B}(?:(?:s\\.?d\\.?|s\\/d|sampai|hingga|until)(?! ?(?:dengan )?(?:rp\\.? ?)?\\d[\\d.,]* ?(?:%|persen|rb|ribu|k|jt|juta)${E}|%)|berlaku|periode|selama|hari ini|malam ini|siang ini|sore ini|pagi ini|besok|lusa|nanti malam|tanggal|tgl|(?:bulan|minggu|pekan|tahun) (?:ini|depan)|(?:setiap|tiap|khusus|hanya|cuma|cuman|only) (?:hari )?(?:${DAY})|hari (?:${DAY})|(?:${DAY})(?: ini| depan|[ -]+(?:sampai |s\\/d )?(?:${DAY}))|weekend|akhir pekan|jumat berkah|\\d{1,2} ?(?:-|–|\\/|sampai|s\\/d)? ?\\d{0,2} ?(?:${MONTH})|\\d{1,2}[./]\\d{1,2}(?=[^0-9]|$)|jam \\d{1,2}|pukul \\d{1,2}|\\d+ (?:hari|jam|minggu) (?:saja|aja|lagi|doang)|(?:cuma|cuman|hanya) \\d+ (?:hari|jam|minggu)|ramadan|ramadhan|harbolnas|lebaran|natal|imlek|agustusan|hut ri|sehari|seminggu|happy hour|till|h-\\d)${E}`,
);
const CONDITION = fixed(
  `${B}(?:(?:min|minim|minimal|minimum)(?:al)?\\.?${SP}?(?:order|belanja|pembelian|pembelanjaan|pesan|beli|transaksi|ambil)?${SP}?(?:rp|idr)?\\.? ?\\d|minimal|min\\.? ?(?:order|belanja|beli)|(?:untuk|setiap|tiap|dengan|khusus|per|dari) (?:\\w+ )?(?:pembelian|pembelanjaan|belanja|order|pesanan|pemesanan|transaksi|pembeli|pelanggan|member|repeat|order)|(?:setiap|tiap|untuk|jika|kalau|khusus) (?:beli|order|pesan|ambil|belanja|checkout)|(?:beli|ambil|order|pesan|belanja|pembelian|booking) (?:min\\.? |minimal )?(?:rp\\.? ?)?\\d[\\d.]*(?! ?(?:gratis|free|bonus|get|dapat))|kalau|jika|bila|asal|syarat|s ?& ?k|snk|ketentuan|radius|area|wilayah|seputar|sekitar|dalam kota|se[- ]?(?:jabodetabek|kota)|jabodetabek|khusus|maks|maksimal|max|\\d+ (?:orang|pembeli|pelanggan|order|pesanan|pemesan|customer|pendaftar|pembelian|pcs|porsi|slot|toples|box|unit) pertama|pertama|member|pelanggan (?:baru|lama|setia)|repeat order|pakai (?:kode|voucher|kupon)|kode (?:voucher|promo)?|voucher (?:kode )?[a-z]*\\d|follow|selama persediaan|selama stok|\\d+ ?km|jarak|luar kota|ulang tahun|(?:untuk|buat|bagi) (?:yang|kamu yang|kakak yang|siswa|pelajar|mahasiswa|guru|ojol|santri|pemesanan|grosir|reseller|anak)|lewat aplikasi|bawa (?:tumbler|wadah|tas)|tunjuk(?:kan|in)?|komen|komentar|tag|share|bagikan|subscribe|rating|bintang 5|tukar|kumpulkan|tukarkan|ulasan|review|ke-?\\d+)${E}`,
);
const NORMAL_PRICE = fixed(
  `${B}(?:normal(?:nya)?|harga (?:awal|asli|coret|lama|biasa|sebelumnya|semula|tadinya)|sebelumnya|semula|tadinya|biasanya|aslinya|was|before)[ :]*(?:harga )?${AMOUNT}|(?:dari|harga) ?(?:harga )?${AMOUNT}[^.!?\\n]{0,24}(?:jadi|menjadi|ke|sekarang|tinggal|cuma|hanya|cukup|=>|->|→|➡)[^a-z0-9]{1,3}(?:cuma |hanya |tinggal )?${AMOUNT}|~[^~\\n]{0,12}\\d[^~\\n]{0,8}~|${AMOUNT} ?(?:jadi|menjadi|=>|->|→|➡️?) ?(?:cuma |hanya |tinggal )?${AMOUNT}|${AMOUNT} ?\\(? ?(?:normal|dari|was) ?(?:harga )?${AMOUNT}`,
);
/** Money for certain: no "200 gsm", no "3 toko". */
const MONEY = `(?:(?:rp|idr)\\.? ?\\d[\\d.,]*(?: ?(?:rb|ribu|rebu|k|jt|juta))?|\\d[\\d.,]* ?(?:rb|ribu|rebu|k|jt|juta)|\\d{1,3}(?:\\.\\d{3})+)${E}`;
const PRICED = `(?:(?:harga|tarif|biaya|price|ongkos|hrg)(?:nya)?${SP})?(?:(?:normal|awal|asli|biasa|toko)(?:nya)?${SP})?${MONEY}`;
/** "diskon 30 persen dari 200rb", "dari Rp80.000 diskon 20 %": what it comes off is the normal price. */
const OFF_PRICE = fixed(
  `${B}(?:\\d{1,2} ?(?:%|persen|percent)(?:${SP}off)?|\\d[\\d.,]* ?(?:rb|ribu|k|jt)|separuh|setengah|separo|diskon|disc|potongan|potong|hemat|off|korting|promo|sale)(?:nya)?${SP}(?:harga${SP})?(?:dari|from|off)${SP}${PRICED}|(?<!mulai |mulainya |start )${B}dari${SP}${PRICED}(?:\\/[a-z]{1,8})?[^a-z0-9.!?\\n]{1,4}(?:di)?(?:kena ?|dapat ?|dapet ?)?(?:diskon|disc|potong|off|hemat|sale)`,
);

/** Opening hours and what is ready today are no period of an offer. */
const OPENING =
  /(?<![a-z])(?:buka|ready|tersedia|masak|menu|panen|datang|mateng|matang|stok|ambil|siap|kirim|dikirim|antar|jemput|restock|balas|dibalas|jadwal)(?![a-z])[^.!?\n]{0,40}/g;
/** Terms that stand in a sentence of their own. */
const TERMS = fixed(
  `${B}(?:min|minimal|minimum|maks|maksimal|syarat|s ?& ?k|snk|ketentuan|khusus|berlaku|untuk pembelian|setiap pembelian|tiap pembelian|(?:\\d+ )?(?:pembeli|orang|order|pesanan|pelanggan|customer|pendaftar) pertama|radius|pakai kode|kode voucher|selama persediaan)${E}`,
);

/** A normal price anywhere in the text explains every offer of it. */
const namesNormalPrice = remembered((claims: ClaimText) => has(NORMAL_PRICE, claims.text));

/** Whether period, condition or normal price stands near the offer, or in the product's record. */
function explained(claims: ClaimText, at: number, offer: string, { product }: RuleContext): boolean {
  if (product?.promoUntil || product?.promoTerms) return true;
  if (product?.strikePrice !== undefined && (product.price?.amount ?? 0) > 0) return true;
  const own = sentenceText(claims, at).replace(offer, ' ');
  if (has(PERIOD, own) || has(CONDITION, own)) return true;
  if (namesNormalPrice(claims) || has(OFF_PRICE, sentenceText(claims, at))) return true;
  const near = nearbyText(claims, at).replace(OPENING, ' ');
  return has(PERIOD, near) || has(TERMS, near);
}

/** Offers of which nobody can tell what they are off, how long or for whom. */
export function vagueOffers(claims: ClaimText, context: RuleContext): Hit[] {
  const asked = new Map<string, boolean>();
  const clear = (at: number, offer: string): boolean => {
    const key = `${sentenceAt(claims, at).start} ${offer}`;
    const known = asked.get(key) ?? explained(claims, at, offer, context);
    asked.set(key, known);
    return known;
  };
  return [...claims.text.matchAll(pattern(OFFER, context.words('offer-words')))].flatMap(
    ({ 0: offer, index }) =>
      offered(claims, index, index + offer.length) && !clear(index, offer)
        ? [claims.hit(index, index + offer.length)]
        : [],
  );
}

/** Whether something is really offered: not denied, not asked for, no tag, no banner to be designed. */
function offered(claims: ClaimText, start: number, end: number): boolean {
  if (/[#@-]$/.test(claims.text.slice(Math.max(0, start - 1), start))) return false;
  if (denied(claims, start, 2) || NO_OFFER_BEFORE.test(before(claims, start))) return false;
  const next = claims.text.slice(end, end + 30);
  return !NO_OFFER_AFTER.test(next) && !/^\?[^.!\n]{0,12}(?:belum|tidak)/.test(next);
}

const SCARCE = fixed(
  `${B}(?:(?:stok|slot|kuota|unit|jumlah|persediaan|porsi|seat|tempat|ready|barang|po|order|kursi|pcs|produk)(?:nya)?${SP}(?:[a-z]+${SP}){0,2}?(?:terbatas|limited|menipis)|limited stok|limited slot|limited qty|terbatas)(?:nya)?${E}`,
);
const NOT_STOCK =
  /(?<![a-z])(?:edisi|waktu|area|anggaran|modal|lahan|ruang|dana|tidak|waktunya|gerak|budget|informasi|jangkauan|pengetahuan|masa|usia|garansi|akses) $/;
const COUNTED = (units: string): string =>
  `(?:(?<!(?:isi|harga|rp|jam|min|x|\\d[.,]?|beli|size|ukuran|no|level) ?)(?<![a-z0-9.,/])\\d{1,4}(?![.,/:]?\\d) ?(?:${units})${E}|${B}(?:sisa|tinggal|hanya|cuma|cuman|ready|stok|slot|kuota|terbatas|cukup|baru|total|max|maks|maksimal|batch)[ :,]{1,2}(?:ada |untuk |cuma |hanya |tinggal |sisa )?(?:\\d{1,4}(?! ?(?:rb|ribu|k|jt|hari|jam|%|gr|gram|ml)|[.,:]?\\d)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|selusin)${E})`;

/** "stok terbatas" that says no number. */
export function vagueScarcity(claims: ClaimText, { words }: RuleContext): Hit[] {
  return [...claims.text.matchAll(SCARCE)].flatMap(({ 0: all, index }) => {
    if (NOT_STOCK.test(before(claims, index)) || denied(claims, index, 2)) return [];
    const counted = pattern(COUNTED, words('counted-units'));
    const near = nearbyText(claims, index);
    const own = sentenceText(claims, index);
    if (has(counted, own) || /(?:sisa|tinggal)[ :]{1,2}(?:\d|satu|dua|tiga|empat|lima)/.test(near)) return [];
    return [claims.hit(index, index + all.length)];
  });
}

const STRUCK = fixed(
  `~ ?(?:rp\\.? ?)?(${AMOUNT}) ?(?:\\/[a-z]+)? ?~[^~\\n\\d]{0,30}?(${AMOUNT})|${B}(?:harga )?(?:dicoret|coret|normal(?:nya)?|harga asli(?:nya)?|harga awal|semula|diskon dari|promo dari|turun dari|disc dari)${SP}(?:harga )?~?(${AMOUNT})~?[^\\n\\d.!?]{0,24}?(?:jadi|menjadi|sekarang|promo|diskon|tinggal|cuma|cuman|hanya|=>|->|→)${SP}(?:cuma |hanya |harga |jadi |tinggal )?(${AMOUNT})|(${AMOUNT})${SP}(?:di)?(?:coret|diskon|disc|potong)${SP}(?:jadi |menjadi |ke |tinggal )?(${AMOUNT})`,
);

/** An old price that is not above the new one. */
export function falseStrike(claims: ClaimText, { product }: RuleContext): Hit[] {
  const hits = [...claims.text.matchAll(STRUCK)].flatMap((found) => {
    const prices = pair(found[1] ?? found[3] ?? found[5] ?? '', found[2] ?? found[4] ?? found[6] ?? '');
    if (!prices || prices[0] > prices[1] || prices[1] < 500) return [];
    if (/(?<![a-z])naik(?![a-z])/.test(sentenceText(claims, found.index))) return [];
    return [claims.hit(found.index, found.index + found[0].length)];
  });
  const struck = product?.strikePrice;
  const price = product?.price?.amount;
  if (struck !== undefined && price !== undefined && struck <= price && hits.length === 0)
    return [{ start: 0, end: 0 }];
  return hits;
}
