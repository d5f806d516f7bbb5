/** Patterns of rule L42: what makes of disaster, death, politics or a court case a joke to sell. */
const A = '(?<![\\p{L}\\p{N}])';
const Z = '(?![\\p{L}\\p{N}])';
/** Something is sold or pushed: a price, a discount, a call. */
export const SELLS = new RegExp(
  `${A}(?:(?:rp\\.?\\s?)?\\d[\\d.,]{0,12}\\s?(?:rb|ribu|k|jt|juta)(?:[/\\s]|$)|rp\\.?\\s?\\d|\\d+\\s?%|diskon\\w*|promo\\w*|harga\\w*|obral|sale|order|pesan|chat|dm|inbox|checkout|beli|borong|wa|gratis|laris|japri|keranjang|jual\\w*|stok|ready|murah\\w*|panggil|buruan|serbu)${Z}`,
  'u',
);
/** What cannot die, be buried or be mourned but in jest. */
export const LIFELESS =
  /(?<![\p{L}\p{N}])(?:harga\w*|dompet\w*|kantong\w*|diet\w*|diskon\w*|promo\w*|saldo\w*|gaji\w*|rekening\w*|kuota\w*|jerawat\w*|lemak\w*|jomblo|mantan\w*|rasa lapar|lapar\w*|kompetitor|saingan|ongkir\w*|timbangan|dietmu|kulkas|cucian|gorden|sepatu|celana|baju lama)(?![\p{L}\p{N}])/u;
export const NAMED_DEATH = /^(?:mati |kesetrum|bunuh|gantung|mutilasi|dimutilasi|dibunuh|pembunuhan)/;

export const MOCKING = new RegExp(
  `${A}(?:beda (?:sama|dgn|dengan|dari)|(?:ga|gak|nggak|tidak|jangan|jgn|bukan|janganlah) (?:kayak|kyk|kek|kaya|seperti)|mending|mendingan|daripada|drpd|ketimbang|janji\\w*|bohong\\w*|dibohongi\\w*|boong\\w*|kibul\\w*|dikibul\\w*|ngibul\\w*|tipu\\w*|nipu\\w*|ingkar|php|jujur|bohongin|korup\\w*|dikorup\\w*|maling\\w*|nyolong\\w*|kalah sama|aja (?:bisa|kalah|suka)|saja (?:bisa|kalah|suka)|lagi ribut|lagi rame|ribut|nomor urut|no urut)${Z}`,
  'u',
);
/** Elections invite to vote for goods. */
export const ELECTION =
  /^(?:capres|cawapres|cagub|calon presiden|pilpres|pemilu|pilkada|caleg|nyaleg|paslon|golput|cabup|cawalkot|kotak suara|surat suara|coblos|nyoblos|mencoblos|quick count|presiden)$/;
export const VOTING =
  /(?<![\p{L}\p{N}])(?:pilih\p{L}*|milih|coblos|nyoblos|dukung|vote|menang\p{L}*|kalah|siapa ?pun|siapapun\p{L}*|ganti|beda pilihan|nangis\p{L}*|galau|kecewa|patah hati|move on|nomor \d|no\.? ?\d|paslon)(?![\p{L}\p{N}])/u;
export const ON_TRIAL =
  /(?<![\p{L}\p{N}])(?:bersalah|vonis|divonis|hukum\w*|pasal|tersangka|terdakwa|dipenjara|penjara|ketok palu|ketuk palu|saksi|barang bukti|didakwa|dituntut|sianida)(?![\p{L}\p{N}])/u;

/** "sidang skripsi", "kasus hp", "sidang isbat", "hakim" on a robe: nothing of a court case. */
export const OF_STUDY = /^(?:sidang|mk|hakim|kpk)$/;
/** "divonis dokter": an illness, not a court. */
export const ILLNESS = /^\s(?:oleh )?(?:dokter|sakit|mandul|kanker|diabetes|gagal|kista|stroke)/;
/** Great trouble said lightly of skin or cooking is no grief, unless somebody laughs at it. */
export const WEAK = /^(?:teroris|tabrak lari|perang dunia|pengungsi|bencana|musibah|wabah|covid|corona)$/;
/** Dead metaphors, and goods against it: "banjir orderan", "sepatu anti banjir", "kebakaran jenggot". */
export const METAPHOR =
  /^\s?(?:order\w*|pesan\w*|diskon\w*|promo\w*|keringat|air mata|puji\w*|rezeki|hadiah|cashback|voucher|job\w*|stok|testi\w*|bonus|like|repeat|pembeli|chat|cuan|tawaran|kiriman|rob|jenggot|lokal|kuah|saus|keju|coklat|cokelat|warna|model)/u;
export const AGAINST =
  /(?<![\p{L}\p{N}])(?:anti|tahan|musim|bebas|kebal|siaga|cegah|rawan|daerah|area|kena)[ -]$/u;
/** Places and rites of the dead are trades as well; only laughter makes them a joke. */
export const TRADES =
  /^(?:dpo|buronan|kuhp|barang bukti|saksi ahli|kuburan|pemakaman|jenazah|mayat|keranda|almarhum|arwah|melayat|kematian|dimakamkan|dikuburkan)$/;

/** Fallen as heroes are; leaves, hair and vouchers fall too. */
export const HEROES =
  /(?<![\p{L}\p{N}])(?:jenderal|pahlawan|prajurit|tentara|tni|polisi|pejuang|syuhada|anggota|patriot|pilot|awak|relawan|secara terhormat|di medan)(?![\p{L}\p{N}])/u;
/** The buyer is told to be quick before death comes: "jangan keburu wafat sebelum cobain". */
export const DIE_FIRST =
  /(?<![\p{L}\p{N}])(?:(?:jangan|jgn|jngn|ga boleh|gak boleh|belum boleh|keburu|ikut|ikutan|biar ga|biar gak|sebelum|sblm|daripada|drpd|mending)\s(?:sampai\s|sampe\s|ikut\s|ikutan\s|keburu\s|kamu\s|kita\s|ajal\s){0,2})$/u;
/** "jangan mati sebelum coba seblak ini": plain "mati" is only this in such a phrase. */
export const DYING_TO_BUY =
  /(?<![\p{L}\p{N}])(?:jangan|jgn|ga boleh|gak boleh|belum boleh)\s(?:keburu\s)?(?:mati|modar|koit|mampus|is dead)\s(?:dulu\s|dl\s|kalau\s|kalo\s)?(?:sebelum|sblm|belum|blm)(?![\p{L}\p{N}])/gu;

const PEOPLE_DIE =
  '(?:meninggal|tewas|wafat|berpulang|korban|jenazah|dimakamkan|kecelakaan|tabrakan|ketabrak|tertabrak|kelindas|terlindas|(?:orang|org|yg|yang|ada|tetangga|teman|temen|artis)\\s(?:\\p{L}+\\s){0,2}mati|mati\\s(?:mendadak|muda|di jalan|serangan))';
const BUYING =
  '(?:borong|ngeborong|memborong|beli|belanja|jajan|order|pesan|checkout|diskon|promo|makan|cobain|nyobain|coba|nikmati\\p{L}*|sale|co)';
const STILL =
  '(?:hidup|na[fp]as|berna[fp]as|umur|panjang umur|nyawa|bernyawa|sehat|selamat|utuh|sempat|sempet)';
/**
 * Somebody's death as the way to the offer: others died, the buyer lives and so can buy ("untung kamu masih hidup
 * buat borong"), or they died before they could have it.
 */
export const OUTLIVED = new RegExp(
  [
    `${A}${PEOPLE_DIE}${Z}[^!?\\n]{0,80}${A}(?:kamu|kita|kalian|lo|lu|anda|kakak|kak|bunda|bun|aku|untung\\p{L}*|mumpung|selagi|syukur\\p{L}*)\\s(?:\\p{L}+\\s){0,3}?masih\\s(?:bisa\\s|di(?:kasih|beri)\\s|ada\\s|punya\\s)?${STILL}${Z}[^!\\n]{0,40}${A}${BUYING}${Z}`,
    `${A}${PEOPLE_DIE}${Z}[^.!?\\n]{0,40}${A}(?:ga|gak|nggak|ngga|belum|blm|tidak|tdk|keburu)\\s(?:\\p{L}+\\s){0,2}(?:ngerasain|merasakan|${BUYING})${Z}[^.!?\\n]{0,20}${A}(?:kita|kami|promo|diskon)${Z}`,
  ].join('|'),
  'gu',
);
/** Sympathy, care and safety, or the seller's own family, within the same words. */
export const IN_EARNEST =
  /(?<![\p{L}\p{N}])(?:semoga|smoga|doa\p{L}*|mendoakan|donasi|santunan|sedekah|turut|innalillahi|helm|asuransi|hati-hati|hati2|waspada|berkat|ibu|bapak|ayah|mama|papa|nenek|kakek|suami|istri|ikan|lele|ayam|tanaman|bibit|kucing)(?![\p{L}\p{N}])/u;
