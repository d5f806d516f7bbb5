import type { RuleContext } from '../rule';
import type { ClaimText } from './claim-text';
import { B, E, has, pattern } from './pattern';

const ANY = (words: string): string => `${B}(?:${words})(?:nya|ku|kita)?${E}`;

/** What kind of goods a text is about, by the shop's kind and by its own words. */
export interface Goods {
  food: boolean;
  /** Cosmetics, body care, herbs and supplements. */
  body: boolean;
  /** Things that are not for the body: cleaners, pests, plants, animals. */
  household: boolean;
}

const made = new WeakMap<ClaimText, Goods>();

/** Looked up once per text: several rules ask. */
export function goodsOf(claims: ClaimText, { words, kind, product }: RuleContext): Goods {
  const known = made.get(claims);
  if (known) return known;
  const text = product?.name ? `${claims.text}\n${product.name.toLowerCase()}` : claims.text;
  const there = (list: string) => has(pattern(ANY, words(list)), text);
  const household = kind !== 'food' && there('household-goods');
  const goods = {
    food: kind === 'food' || (!household && kind !== 'fashion' && kind !== 'service' && there('food-goods')),
    body: there('body-goods'),
    household,
  };
  made.set(claims, goods);
  return goods;
}
