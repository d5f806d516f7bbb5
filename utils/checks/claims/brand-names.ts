import type { RuleContext } from '../rule';
import type { ClaimText } from './claim-text';
import { E, pattern } from './pattern';

/** Brands that are everyday words too. */
const EVERYDAY =
  /^(?:hit|clear|formula|robot|champ|fiesta|compass|sharp|tropical|attack|vape|swallow|natur|citra|tango|viva|vit|abc|lux|marina|maxim|stella|close up|so good|informa|anker|natural|y\.o\.u|bata|arei|rei|amanda|majestyk|prima rasa|good day|taro)$/;
const STARTS = (brands: string): string => `^(?:${brands})(?:nya)?${E}`;

/** The end of a known brand that begins just there; everyday words count only with a capital. */
export function knownBrandEnd(
  claims: ClaimText,
  start: number,
  words: RuleContext['words'],
): number | undefined {
  const [found] = claims.text.slice(start, start + 40).matchAll(pattern(STARTS, words('rival-brands')));
  if (!found) return undefined;
  const end = start + found[0].length;
  return EVERYDAY.test(found[0]) && !/^\p{Lu}/u.test(claims.cased(start, end)) ? undefined : end;
}
