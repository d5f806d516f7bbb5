import type { Hit, RuleContext } from '../rule';
import { after, before, denied, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { goodsOf } from './context-goods';
import { B, E, fixed, has, pattern } from './pattern';

const HYGIENE = fixed(
  `${B}(?:higienis|higenis|hygienis|higienes|higinis|hygienic|higienitas|kehigienisan)(?:nya)?${E}`,
);
const FRESH = fixed(`${B}(?:segar|segarnya)${E}`);
const NOT_TASTE =
  /(?<![a-z])(?:udara|wajah|muka|aroma|wangi|wanginya|aromanya|warna|warnanya|pikiran|ide|suasana|angin|badan|tubuh|kulit|nafas|napas|tampil|tetap|bunga|tampilan|mata|pagi|sampai|cuaca|ruangan|nuansa) (?:yang )?$/;
const RAW = (raw: string): string => `${B}(?:${raw})(?:nya)?${E}`;

/** "segar" of a drink or a dish; fish, greens, fruit and flowers are sold fresh. */
function fresh(claims: ClaimText, { words }: RuleContext): Hit[] {
  return [...claims.text.matchAll(FRESH)].flatMap(({ 0: word, index }) => {
    const sentence = sentenceText(claims, index);
    const ahead = before(claims, index);
    const raw = pattern(RAW, words('raw-goods'));
    const dish = pattern(RAW, words('ready-dishes'));
    if (
      NOT_TASTE.test(ahead) ||
      denied(claims, index, 2) ||
      /^(?: dari| bugar| oven| grad)/.test(claims.text.slice(index + word.length))
    )
      return [];
    const source =
      /(?<![a-z])(?:dari|pakai|dengan|berisi|isi|campuran|plus|bahan|tambahan|topping|potongan|irisan|perasan)(?![a-z])[^,.]{0,40}$/.test(
        ahead,
      );
    const rawHere = has(raw, ahead) || has(raw, after(claims, index + word.length));
    if (rawHere && (source || !has(dish, ahead))) return [];
    if (!has(dish, sentence) && has(raw, claims.text) && !has(dish, claims.text)) return [];
    return [claims.hit(index, index + word.length)];
  });
}

const WONDER = fixed(
  `${B}(?:(?:penemuan|temuan|terobosan) (?:ter)?baru|(ajaib)(?:nya)?|(canggih|modern)|(hanya) (?:pakai|menggunakan|memakai|dari|dengan|dibuat dari|terbuat dari)(?: bahan| bumbu| rempah| daging| gula| buah| susu| tepung| madu| kacang| mentega| butter| santan| cabai| kedelai| beras)+)${E}`,
);
const MAKING =
  /(?<![a-z])(?:mesin|alat|teknologi|proses|diproses|diolah|pengolahan|peralatan|pabrik|secara|cara|metode|teknik|oven|produksi|diproduksi|pengeringan|pengemasan|mixer|sistem)(?:nya)?(?![a-z])/;

/** Words that rules on food advertising keep from food: "ajaib", "penemuan baru", "canggih". */
function wonders(claims: ClaimText): Hit[] {
  return [...claims.text.matchAll(WONDER)].flatMap((found) => {
    const start = found.index;
    if (denied(claims, start, 2)) return [];
    if (found[2] && !MAKING.test(before(claims, start) + after(claims, start + found[0].length))) return [];
    if (
      found[1] &&
      /(?<![a-z])(?:lampu|kata|negeri|kotak|dunia|spons|lap|kain) $/.test(before(claims, start))
    )
      return [];
    return [claims.hit(start, start + found[0].length)];
  });
}

/** "higienis" of anything; "segar" and the wonders of food alone. */
export function cleanAndFresh(claims: ClaimText, context: RuleContext): Hit[] {
  const hygiene = [...claims.text.matchAll(HYGIENE)].flatMap(({ 0: word, index }) =>
    denied(claims, index, 2) ||
    /(?<![a-z])(?:alasan|demi|dalih|faktor|pertimbangan|standar|menjaga|kertas|soal) $/.test(
      before(claims, index),
    )
      ? []
      : [claims.hit(index, index + word.length)],
  );
  if (!goodsOf(claims, context).food) return hygiene;
  return [...hygiene, ...fresh(claims, context), ...wonders(claims)];
}
