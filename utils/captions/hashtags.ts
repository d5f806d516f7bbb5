import { oneLine } from './clean';

const LONGEST = 30;
/** Words that make poor or doubtful tags: too common, or a claim. */
const SKIP = new Set(
  'dan untuk dengan tahan isi yang per dari the and for with promo murah ready stock stok original ori asli halal best seller terlaris terbaik termurah diskon gratis cod free size all new baru paket pcs gram gr kg ml cm box'.split(
    ' ',
  ),
);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** "soft-cookies!" and "#Soft Cookies" as tags, "#softcookies" and "#SoftCookies"; '' when no letter is left or it is too long. */
export function toTag(text: string): string {
  const word = oneLine(text)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '');
  return /\p{L}/u.test(word) && word.length <= LONGEST && !/^\p{M}/u.test(word) ? `#${word}` : '';
}

/** Up to two tags from a product's name: its first two telling words as one, then the third. */
export function productTags(name: string): string[] {
  const words = oneLine(name)
    .slice(0, 200)
    .replace(/\{[{%][^{}]*\}+/g, ' ')
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => (word.length >= 3 || /^[A-Z]{2}$/.test(word)) && /^\p{L}/u.test(word))
    .filter((word) => !SKIP.has(word.toLowerCase()));
  const [first, second, third] = words.map(capital);
  return [toTag(`${first ?? ''}${second ?? ''}`) || toTag(first ?? ''), toTag(third ?? '')].filter(Boolean);
}

/** Tags without empty and double ones (case ignored), at most `max`. */
export function uniqueTags(tags: string[], max: number): string[] {
  const seen = new Set<string>();
  return tags
    .filter((tag) => {
      const key = tag.toLowerCase();
      if (tag === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, Math.max(0, max));
}
