import type { Hit, RuleContext } from '../rule';
import { before, denied } from './around';
import type { ClaimText } from './claim-text';
import { B, E, fixed, has, pattern, SP } from './pattern';

const FROM =
  '(?:dari |khas |produk |produksi |buatan |bikinan |daerah |kota |pulau |made in |import |impor |punya )*';
const ORIGIN = (places: string): string =>
  `${B}(?:asli(?:nya)?|original|ori|autentik|authentic)${SP}${FROM}(?:${places})(?:nya)?${E}|${B}(?:${places})${SP}(?:asli|original)${E}(?! (?:katun|kulit))`;
const PLACE = (places: string): string => `${B}(?:${places})${E}`;
/** Somebody's own home, or a colour, a photo, a taste: nothing is said of where the goods come from. */
const PERSON =
  /(?<![a-z])(?:saya|aku|kami|kita|gue|gw|orang|owner|ownernya|admin|mimin|penjual|suami|istri|ibu|bapak|mertua|keluarga|arek|wong|urang|putra|putri|anak|tim|chef|kokinya|koki|pemilik|penduduk|warga|nenek|mbah|juru masak|warna|harga|foto)(?:nya|ku)?(?: yang| memang| emang| itu| juga| ini| sih| mah)* $/;
/** Where the text says that the goods are made. */
const MADE = fixed(
  `${B}(?:dibuat|dimasak|diproduksi|produksi|diolah|dikerjakan|dijahit|ditenun|dipanen|dipetik|disangrai|digoreng|dipanggang|diracik|bikinan|buatan|bikin|masak|hasil (?:kebun|panen|tani|dapur|workshop)|kebun|dapur|workshop|pabrik|produsen|pengrajin|made in|home ?made in|homemade di)(?:nya)?(?: [a-z]+){0,4}? (?:di |in |dari |kota )?`,
);

/** Claims of an origin that the record does not bear out, or that the text itself denies. */
export function origins(claims: ClaimText, { words, product }: RuleContext): Hit[] {
  const places = pattern(PLACE, words('places'));
  const recorded = product?.facts?.origin?.toLowerCase();
  const hits = [...claims.text.matchAll(pattern(ORIGIN, words('places')))].flatMap(({ 0: all, index }) => {
    if (PERSON.test(before(claims, index)) || denied(claims, index, 1)) return [];
    const place = [...all.matchAll(places)].at(-1)?.[0] ?? '';
    if (recorded?.includes(place)) return [];
    if (recorded === undefined && madeIn(claims, place)) return [];
    return [claims.hit(index, index + all.length)];
  });
  return [...hits, ...unlisted(claims, places, words)];
}

/** Whether the text itself says that the goods are made in `place`. */
function madeIn(claims: ClaimText, place: string): boolean {
  return [...claims.text.matchAll(MADE)].some(({ 0: made, index }) =>
    new RegExp(`^(?:[a-z]+ ){0,2}${place}(?![a-z])`).test(claims.text.slice(index + made.length)),
  );
}

const NAMED = fixed(`${B}asli ${FROM}([a-z]{4,})${E}`);

/** "Gerabah asli Kasongan. Made in China": a name that is on no list, where the text names another place of making. */
function unlisted(claims: ClaimText, places: RegExp, words: RuleContext['words']): Hit[] {
  const known = new Set(words('places').all);
  return [...claims.text.matchAll(NAMED)].flatMap((found) => {
    const name = found[1] ?? '';
    const end = found.index + found[0].length;
    if (known.has(name) || !/^\p{Lu}\p{Ll}/u.test(claims.cased(end - name.length, end))) return [];
    if (PERSON.test(before(claims, found.index))) return [];
    const elsewhere = [...claims.text.matchAll(MADE)].some(({ 0: made, index }) =>
      has(places, claims.text.slice(index + made.length, index + made.length + 30)),
    );
    return elsewhere && !madeIn(claims, name) ? [claims.hit(found.index, end)] : [];
  });
}
