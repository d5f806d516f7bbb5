import type { RuleContext } from '../rule';
import { knownBrandEnd } from './brand-names';
import type { ClaimText } from './claim-text';
import { nameEnd } from './rival-names';

/** A rival's name in a text, and whether it is a known brand. */
export interface Named {
  start: number;
  end: number;
  brand: boolean;
}

const REACH = 60;
const PERSON =
  /^(?:mak|bu|pak|mbok|mas|mbak|mba|teh|kang|haji|hj|bang|cak|uda|uni|koh|ci|cik|nyonya|om|tante|ceu|bude|pakde|wak|abah|encik|bik|bi|mang|engkong|nyai|ud)[ .]/;
/** Before "Bu Sri" these make her a guest and no shop. */
const NO_SHOP =
  /(?:^|[^a-z])(?:kata|kalau|kalo|buat|untuk|sama|dan|dari|ke|pesanan|dengan|oleh|kak|punya|yang|si|halo|hai|makasih|selamat|resep|buatan|milik|beli|ini|itu|rumah|dekat|depan|kami|kita|langganan|pelanggan|order|list) $/;

/** A person's name is a shop's when goods or a shop stand before it: "sate Cak Mamat", not "Bu Sri" alone. */
const isShop = (text: string, start: number): boolean => {
  const name = text.slice(start, start + 16);
  if (!PERSON.test(name)) return true;
  const ahead = text.slice(Math.max(0, start - 24), start);
  return /[a-z]{3,} $/.test(ahead) && !NO_SHOP.test(ahead);
};

/** The rival named nearest before the place, or null. */
export function namedBefore(claims: ClaimText, at: number, words: RuleContext['words']): Named | null {
  const from = Math.max(0, at - REACH);
  const starts = [...claims.text.slice(from, at).matchAll(/(?<![a-z0-9])[a-z]/g)].map(
    ({ index }) => from + index,
  );
  for (const start of starts.reverse()) {
    const named = namedAt(claims, start, words);
    if (named && named.end <= at) return named;
  }
  return null;
}

/** The rival whose name begins at the place, or null. */
export function namedAt(claims: ClaimText, start: number, words: RuleContext['words']): Named | null {
  const brand = knownBrandEnd(claims, start, words);
  if (brand !== undefined) return { start, end: brand, brand: true };
  const end = nameEnd(claims, start, words, false);
  return end >= 0 && isShop(claims.text, start) ? { start, end, brand: false } : null;
}
