import { block, english } from '../../blocks';

/**
 * Pieces that menus of the day share: several dishes stand as one list with their prices, a single one stands
 * as in any other caption, and a listing is always about the one. Templates that use them ask for `more`.
 */
const MANY = `{% assign many = false %}{% unless channel.listing %}{% if others.size > 0 or form.more != "" %}{% assign many = true %}{% endif %}{% endunless %}`;

/** `before` stands in front of the price before it was lowered. */
const dishes = (before: string) => `{% capture dishes %}{{ product.name }}
{%- if product.price %}, {{ product.price | price }}{% if product.strike %} (${before} {{ product.strike | price }}){% endif %}{% endif %}
{{ others | list: "plain" }}
{{ form.more }}{% endcapture %}{{ dishes | list }}`;

type Blocks = Record<'PRODUCT' | 'DETAILS' | 'PRICE' | 'PROMO_TERMS' | 'STOCK', string>;

const menu = (blocks: Blocks, before: string, left: string) => ({
  product: `${MANY}{% if many %}${dishes(before)}{% else %}${blocks.PRODUCT}{% endif %}`,
  details: `${MANY}{% unless many %}${blocks.DETAILS}{% endunless %}`,
  price: `${MANY}{% if many %}${blocks.PROMO_TERMS}{% else %}${blocks.PRICE}{% endif %}`,
  /** The record's stock is that of one dish, so a list of several leaves it out. */
  stock: `${MANY}{% if many %}{% if form.stock != "" %}${left}: {{ form.stock }}{% endif %}{% else %}${blocks.STOCK}{% endif %}`,
});

export const menuOf = {
  id: menu(block, 'harga normal', 'Stok'),
  en: menu(english, 'normally', 'In stock'),
};

/** A trust line that ends at the stove: proof, permits, and whose kitchen it is. */
export const KITCHEN = `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Dari dapur {{ shop.name }}{% endunless %}{% endif %}`;

export const KITCHEN_EN = `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}From the kitchen of {{ shop.name }}{% endunless %}{% endif %}`;
