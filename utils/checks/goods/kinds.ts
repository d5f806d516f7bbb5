import { type Span, wordsAfter, wordsBefore } from '../contacts/around';
import { setOf } from '../contacts/cues';
import type { Reading } from '../reading';
import { goods, hasAnotherNear, isAnotherThing, says, type Words } from './find-goods';

/** Looks for one group of goods that a channel does not take. */
export type GoodsFinder = (reading: Reading, words: Words) => Span[];

const BOTTLE =
  /(?<!\p{L})(?:botol|btl|kaleng|krat|\d{2,4} ?ml|\d ?liter|alkohol|abv|dewasa|21\+|18\+|cabernet|merlot|import|mabuk|bintang|heineken|anker|guinness|smirnoff|dingin|maluku|cap|orang tua)(?!\p{L})/u;
const SOBER =
  /(?<!\p{L})(?:non|tanpa|bebas|0 ?%|zero|no|rendah|nol)[ -]?(?:alkohol|alcohol|persen)|halal(?!\p{L})/u;

export const alcohol: GoodsFinder = (reading, words) =>
  goods(reading, words, 'goods-alcohol').filter((span) => {
    const word = reading.plain.slice(span.start, span.end);
    if (/^-\p{L}/u.test(reading.plain.slice(span.end, span.end + 2))) return false;
    if (says(reading, span, 80, SOBER)) return false;
    return !setOf(words('alcohol-with-other-meanings')).has(word) || says(reading, span, 30, BOTTLE);
  });

/** Printers, engines, loudspeakers, soap, coffee, lips and ears have liquids, coils and pods too. */
const NO_VAPE =
  /(?<!\p{L})(?:lip|lipstik|bibir|eyeliner|eye|foundation|kopi|coffee|espresso|sabun|soap|wash|deterjen|detergen|shampoo|sampo|charger|airpods|earbuds|tws|kabel|printer|tinta|speaker|audio|subwoofer|motor|mobil|mesin|busi|pengapian|game|playstation|combed|dye|ecoprint|tanaman|pupuk|hp|laptop|iot|helm|gula|susu|nyamuk|diffuser|humidifier|vacuum|filter)(?!\p{L})/u;

/** "liquid & pod", "device + catridge": words with other meanings that together are nothing but a vape. */
const vapes: GoodsFinder = (reading, words) => {
  const lists = [words('vape-parts'), words('vape-parts-and-tastes')];
  return words('vape-parts')
    .find(reading)
    .filter(
      (span) =>
        !isAnotherThing(reading, span, words) &&
        !says(reading, span, 60, NO_VAPE) &&
        hasAnotherNear(reading, span, lists, 60),
    );
};

export const tobacco: GoodsFinder = (reading, words) => [
  ...goods(reading, words, 'goods-tobacco'),
  ...vapes(reading, words),
];
/** Toys, glue, cars and hot dishes bear the names of weapons: "pistol lem", "bakso mercon". */
const HARMLESS =
  /(?<!\p{L})(?:mainan|lem|glue|suzuki|mobil katana|figure|cosplay|nerf|topper|miniatur|gantungan|baut|bakso|baso|ceker|sambal|sambel|oseng|seblak|tahu|ayam|cumi|pedas|pedes|level|mie|nasi|keripik|basreng|makaroni|celana|tokusatsu|lego|brick)(?!\p{L})/u;

export const weapons: GoodsFinder = (reading, words) =>
  goods(reading, words, 'goods-weapons').filter((span) => !says(reading, span, 30, HARMLESS));

/** Medicine itself; "bukan obat" and a box for it are none. */
const STRENGTH = /(?<!\p{L})(?:strip|\d{1,4} ?mg|resep|apotek|apotik|dosis)(?!\p{L})/u;
const NO_PILL =
  /(?<!\p{L})(?:vitamin|suplemen|effervescent|pembersih|cuci|klorin|kolam|herbal|samsung|android|hisap|permen|susu|deterjen|kotak|tempat|case|box)(?!\p{L})/u;

/** "pil … strip": whatever its name is. */
function* pills({ plain }: Reading): Generator<Span> {
  for (const { 0: word, index } of plain.matchAll(/(?<!\p{L})(?:pil|tablet|kaplet|kapsul)(?!\p{L})/gu)) {
    const around = plain.slice(Math.max(0, index - 40), index + 50);
    if (STRENGTH.test(around) && !NO_PILL.test(around)) yield { start: index, end: index + word.length };
  }
}

export const medicine: GoodsFinder = (reading, words) => [
  ...pills(reading),
  ...listedMedicine(reading, words),
];

const listedMedicine: GoodsFinder = (reading, words) =>
  goods(reading, words, 'goods-medicine').filter((span) => {
    const word = reading.plain.slice(span.start, span.end);
    const [after = ''] = wordsAfter(reading, span.end, 1);
    if (/resep/.test(word))
      return says(
        reading,
        span,
        60,
        /(?<!\p{L})(?:obat|strip|tablet|kapsul|mg|dokter|salep|sirup|antibiotik)(?!\p{L})/u,
      );
    return !/^(?:nyamuk|hewan|kucing|ikan|tanaman|kangen|rindu|galau)$/.test(after);
  });

const HARMED =
  /(?<!\p{L})(?:asli|awetan|ekor|hidup|burung|jantan|betina|offset|air keras|opsetan|jinak|anakan|telur|kulit|taring|sisik|dilindungi|bulu|cm|kepala|dijual)(?!\p{L})/u;
const MADE =
  /(?<!\p{L})(?:motif|boneka|imitasi|sintetis|printing|print|replika|miniatur|gantungan|kaos|bantal|bunga|bonsai|mainan|lukisan|patung|ukiran kayu|kelapa|serangga|kupu|karakter|kertas|resin|bahan kanvas|pu leather)(?!\p{L})/u;

export const wildlife: GoodsFinder = (reading, words) =>
  goods(reading, words, 'goods-wildlife').filter((span) => {
    if (says(reading, span, 40, MADE)) return false;
    const word = reading.plain.slice(span.start, span.end);
    if (/^(?:tanduk|kepala)/.test(word)) return says(reading, span, 40, /asli|awetan/);
    if (/^kulit (?:ular|buaya)/.test(word))
      return says(reading, span, 40, /(?<!\p{L})(?:asli|genuine|liar)(?!\p{L})/u);
    const own =
      reading.plain.slice(Math.max(0, span.start - 40), span.start) +
      ' ' +
      reading.plain.slice(span.end, span.end + 40);
    return !setOf(words('wildlife-with-other-meanings')).has(word) || HARMED.test(own);
  });

const ALIVE =
  /(?<!\p{L})(?:jantan|betina|ekor|ekoran|vaksin|indukan|anakan|jinak|gacor|adopsi|adopt|open adopt|steril|pedigree|sepasang|jodoh|lepas sapih|siap kawin|trah|mabung|bunyi|(?:umur|usia) \d+|\d+ (?:bln|bulan|thn)|hidup|stum|dijual|wts)(?!\p{L})/u;
const COOKED =
  /(?<!\p{L})(?:goreng|bakar|geprek|guling|frozen|porsi|bumbu|daging|sop|sup|sate|nugget|kremes|rica|opor|gulai|rendang|karkas|fillet|potong|ungkep|nasi|mie|soto|presto|asap|panggang|pedas|sambal|crispy|penyet|suwir|katsu)(?!\p{L})/u;
/** What is sold for an animal, anywhere in its sentence. */
const FOR_ANIMALS =
  /(?<!\p{L})(?:makanan|pakan|kandang|baju|kaos|boneka|pasir|shampoo?|sampo|kalung|vitamin|snack|mainan|tempat|motif|grooming|aquarium|akuarium|sangkar|obat|susu|gantungan|karakter|lukisan|sticker|stiker|patung|topi|keramik|gerabah|selimut|bantal|penitipan|cetak|foto|potret|bros|amigurumi|rajut|kue|roti)(?!\p{L})/u;
const HERD =
  /(?<!\p{L})(?:hidup|bibit|anakan|indukan|qurban|kurban|aqiqah|doc|bakalan|siap ternak|jantan|betina|ternak|bobot hidup)(?!\p{L})/u;

export const animals: GoodsFinder = (reading, words) => [
  ...goods(reading, words, 'goods-pets').filter(
    (span) =>
      says(reading, span, 60, ALIVE) &&
      !says(reading, span, 60, FOR_ANIMALS) &&
      !says(reading, span, 40, COOKED),
  ),
  ...goods(reading, words, 'goods-livestock').filter(
    (span) =>
      says(reading, span, 40, HERD) &&
      !says(reading, span, 40, COOKED) &&
      !says(reading, span, 60, FOR_ANIMALS),
  ),
];

export const tickets: GoodsFinder = (reading, words) => goods(reading, words, 'goods-tickets');

export const digital: GoodsFinder = (reading, words) =>
  goods(reading, words, 'goods-digital').filter((span) => {
    const word = reading.plain.slice(span.start, span.end);
    const [before = ''] = wordsBefore(reading, span.start, 1);
    const [after = ''] = wordsAfter(reading, span.end, 1);
    // "bonus ebook resep", "konter pulsa sebelah toko": not what is sold.
    if (/^(?:bonus|gratis|free|konter|counter|depan|sebelah|panduan)$/.test(before)) return false;
    if (word === 'file pdf')
      return /(?<!\p{L})(?:jual|dijual|beli|harga|dapat)(?!\p{L})/u.test(reading.plain);
    return !(word === 'top up' && /^(?:gopay|ovo|dana|saldo)$/.test(after) && before === 'bayar');
  });

export const medical: GoodsFinder = (reading, words) => goods(reading, words, 'goods-medical');

/** "genset 2 kW" is a power, "replika kapal" a model. */
export const fakes: GoodsFinder = (reading, words) =>
  words('goods-fakes')
    .find(reading)
    .filter((span) => {
      const word = reading.plain.slice(span.start, span.end);
      const [before = ''] = wordsBefore(reading, span.start, 1);
      if (
        /^(?:bukan|no|non|anti|awas|hati|stop|tidak|dari|vs|tanpa|nggak|ga|gak|jangan|barang|banyak)$/.test(
          before,
        ) &&
        before !== 'barang'
      )
        return false;
      if (word === 'kw')
        return !/^\d/.test(before) && !/\d ?$/.test(reading.plain.slice(0, span.start).slice(-2));
      if (/^(?:replika|replica|tiruan|fake|dupe)$/.test(word))
        return (
          says(
            reading,
            span,
            40,
            /(?<!\p{L})(?:tas|jam|sepatu|sneakers|sandal|dompet|branded|nike|adidas|gucci|lv|rolex|chanel|hermes|parfum|kacamata|iphone|airpods|jordan|jersey)(?!\p{L})/u,
          ) &&
          !says(
            reading,
            span,
            20,
            /(?<!\p{L})(?:bunga|eyelash|bulu mata|nails|kuku|rumput|mini|kayu|miniatur)(?!\p{L})/u,
          )
        );
      return true;
    });

export const supplements: GoodsFinder = (reading, words) =>
  goods(reading, words, 'goods-supplements').filter(
    (span) =>
      !says(
        reading,
        span,
        30,
        /(?<!\p{L})(?:mengandung|kaya|sumber|serum|sabun|toner|lotion|masker|krim|cream|tanaman|kucing|ayam|burung|wajah|rambut|kulit|shampoo)(?!\p{L})/u,
      ),
  );
