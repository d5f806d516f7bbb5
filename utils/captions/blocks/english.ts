/** Pieces that English templates share, the sisters of the Indonesian ones. */

export const PRODUCT = `{{ product.name | bold }}
{{ product.strength }}`;

export const DETAILS = '{{ product.details | list }}';

export const OTHERS = '{% if others.size > 0 %}Also available:\n{{ others | list }}{% endif %}';

export const PRICE_LINE = `{% if product.strike %}Usually {{ product.strike | price | strike }}, now {{ product.price | price | bold }}
{%- elsif product.price %}Price: {{ product.price | price | bold }}
{%- endif %}`;

export const PROMO_TERMS = `{% if product.strike and product.until != "" %}Valid until {{ product.until | day }}{% endif %}
{% if product.strike and product.terms != "" %}Terms: {{ product.terms }}{% endif %}`;

export const PRICE = `${PRICE_LINE}\n${PROMO_TERMS}\n${OTHERS}`;

export const STOCK = `{% if form.stock and form.stock != "" %}In stock: {{ form.stock }}
{%- elsif product.stock.mode == "preorder" %}Pre-order
{%- if product.stock.closes != "" %}
Orders close: {{ product.stock.closes | day }}{% endif %}
{%- if product.stock.ready != "" %}
Ready: {{ product.stock.ready | day }}{% endif %}
{%- if product.stock.amount != "" %}
Places: {{ product.stock.amount }}{% endif %}
{%- elsif product.stock.amount != "" %}In stock: {{ product.stock.amount | unit: product.unit }}
{%- elsif product.stock.mode == "ready" %}In stock now
{%- endif %}`;

export const AREA = `{% if shop.area != "" %}{% if channel.listing %}Ships from {{ shop.area }}{% else %}Location: {{ shop.area }}{% endif %}{% endif %}
{% unless channel.listing %}{% if shop.delivery != "" %}Delivery: {{ shop.delivery }}{% endif %}
{% if shop.payment != "" %}Payment: {{ shop.payment }}{% endif %}{% endunless %}`;

export const HOW = `{{ order.how }}.
{%- unless product.price %} Feel free to ask for the price first.{% endunless %}`;

export const CALL = `{{ "Would you like to order" | pick: "Ready to order", "Which one would you like" }}? ${HOW}`;

export const SIGN = `{% if shop.name != "" %}{% unless channel.listing %}Warm regards, {{ shop.name }}{% endunless %}{% endif %}`;

export const TRUST = `{{ form.proof }}
{{ product.permits | list: "plain" }}
${SIGN}`;

export const HASHTAGS = '{{ shop.hashtags | hashtags: product.name, shop.area }}';

export const AT_SHOP = `{% capture at %}{% if shop.short != "" %} at {{ shop.short }}{% endif %}{% endcapture %}`;
