import { templates } from './registry';
import type { CaptionProduct, CaptionShop } from './scope';
import type { Aim, CaptionTemplate } from './template';

function aimFor(product: CaptionProduct, shop: CaptionShop): Aim {
  const { price, strikePrice = 0, name, description = '' } = product;
  if (price && strikePrice > (price.max ?? price.amount)) return 'promo';
  if (
    product.stock?.mode === 'preorder' ||
    /\bpre[ -]?order\b|\bopen po\b/i.test(`${name}\n${description.slice(0, 2000)}`) ||
    /\bPO\b/.test(name)
  ) {
    return 'preorder';
  }
  if (shop.kind === 'food') return 'daily';
  return shop.kind === 'craft' ? 'story' : 'new';
}

/**
 * The template to begin with: a lowered price asks for the promo, a pre-order for the pre-order, else food
 * sellers get today's menu, makers the story behind the goods, and all others what is new.
 */
export function suggestTemplate(product: CaptionProduct, shop: CaptionShop = {}): CaptionTemplate {
  const aim = aimFor(product, shop);
  const fitting = templates.filter((template) => template.aims.includes(aim));
  const own = fitting.find((template) => shop.kind !== undefined && template.kinds.includes(shop.kind));
  const found = own ?? fitting[0] ?? templates[0];
  if (!found) throw new Error('no caption templates');
  return found;
}
