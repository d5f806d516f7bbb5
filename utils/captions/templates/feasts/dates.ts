import { block } from '../../blocks';

/** When to order and when it is ready; what the seller answers wins over the goods' own record. */
export const DATES = `{% assign closes = product.stock.closes %}{% if form.closes != "" %}{% assign closes = form.closes %}{% endif %}
{%- assign ready = product.stock.ready %}{% if form.ready != "" %}{% assign ready = form.ready %}{% endif %}
{%- assign left = closes | day: "count" -%}`;

interface Words {
  closes: string;
  ready: string;
  places: string;
  stock: string;
}

const dates = ({
  closes,
  ready,
  places,
  stock,
}: Words) => `${DATES}{% if closes != "" %}${closes}: {{ closes | day }}{% if left != "" %} ({{ left }}){% endif %}{% endif %}
{% if ready != "" %}${ready}: {{ ready | day }}{% endif %}
{% if product.stock.amount != "" %}{% if product.stock.mode == "preorder" %}${places}{% else %}${stock}{% endif %}: {{ product.stock.amount | unit: product.unit }}{% endif %}`;

/** Templates that use it ask for `closes` and `ready`. */
export const orderDates = {
  id: dates({ closes: 'Pesan sampai', ready: 'Siap diambil atau dikirim', places: 'Kuota', stock: 'Stok' }),
  en: dates({ closes: 'Order until', ready: 'Ready', places: 'Places', stock: 'In stock' }),
};

/** A greeting sells nothing: the goods stand only in a listing, which is about them. */
export const GREETING = {
  product: `{% if channel.listing %}${block.PRODUCT}{% endif %}`,
  details: `{% if channel.listing %}${block.DETAILS}{% endif %}`,
  price: '',
  area: '',
  call: '',
};

/** The farewell of a card. */
export const FROM = `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Dari kami di {{ shop.name }}{% endunless %}{% endif %}`;

export const FROM_EN = `{{ form.proof }}
{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}From all of us at {{ shop.name }}{% endunless %}{% endif %}`;
