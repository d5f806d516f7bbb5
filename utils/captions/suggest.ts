import type { BusinessKind } from '../model';
import { templateById } from './registry';
import type { CaptionProduct, CaptionShop } from './scope';
import type { CaptionTemplate } from './template';

/** What each kind of business posts most: food the menu of the day, makers the story behind the goods. */
const USUAL: Partial<Record<BusinessKind, string>> = {
  food: 'daily-menu',
  craft: 'story',
  service: 'service-slot',
};

function idFor(product: CaptionProduct, { kind }: CaptionShop): string {
  const { price, strikePrice = 0, name, description = '', stock } = product;
  if (price && strikePrice > (price.max ?? price.amount)) return 'promo';
  if (
    stock?.mode === 'preorder' ||
    /\bpre[ -]?order\b|\bopen po\b/i.test(`${name}\n${description.slice(0, 2000)}`) ||
    /\bPO\b/.test(name)
  ) {
    return 'pre-order';
  }
  return (kind && USUAL[kind]) ?? 'new-arrival';
}

/**
 * The template to begin with: a lowered price asks for the promo, a pre-order for the pre-order, else what this
 * kind of business posts most, and for all others what is new.
 */
export function suggestTemplate(product: CaptionProduct, shop: CaptionShop = {}): CaptionTemplate {
  const id = idFor(product, shop);
  const found = templateById(id);
  if (!found) throw new Error(`no caption template ${id}`);
  return found;
}
