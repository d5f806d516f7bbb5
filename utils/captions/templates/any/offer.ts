import { block, english } from '../../blocks';

/** Last day and terms of an offer: what the seller answers wins over what the goods' own record says. */
export const OFFER = `{% assign until = "" %}{% assign terms = "" %}
{%- if product.strike %}{% assign until = product.until %}{% assign terms = product.terms %}{% endif %}
{%- if form.until != "" %}{% assign until = form.until %}{% endif %}
{%- if form.terms != "" %}{% assign terms = form.terms %}{% endif %}
{%- assign left = until | day: "count" -%}`;

type Blocks = Record<'PRICE_LINE' | 'OTHERS', string>;

const price = (blocks: Blocks, until: string, terms: string) => `${OFFER}${blocks.PRICE_LINE}
{% if until != "" %}${until} {{ until | day }}{% if left != "" %} ({{ left }}){% endif %}{% endif %}
{% if terms != "" %}${terms}: {{ terms }}{% endif %}
${blocks.OTHERS}`;

/** The price with its period and terms said once. Templates that use it ask for `until` and `terms`. */
export const offerPrice = {
  id: price(block, 'Berlaku sampai', 'Syarat'),
  en: price(english, 'Valid until', 'Terms'),
};
