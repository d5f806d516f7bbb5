import type { FormField } from '../template';

/** Parts that most templates share. A field that is empty takes its words with it. */
export const PRODUCT = '{{ product.name | bold }}';

export const DETAILS = '{{ product.details | list }}';

export const PRICE = `{% if product.strike %}Harga normal {{ product.strike | price | strike }}, sekarang {{ product.price | price | bold }}
{%- elsif product.price %}Harga {{ product.price | price | bold }}
{%- endif %}`;

export const STOCK = '{% if form.stock != "" %}Stok: {{ form.stock }}{% endif %}';

export const AREA = `{% if shop.area != "" %}Lokasi: {{ shop.area }}{% endif %}
{% if shop.delivery != "" %}Pengiriman: {{ shop.delivery }}{% endif %}
{% if shop.payment != "" %}Pembayaran: {{ shop.payment }}{% endif %}`;

/** Goes after the sentence that calls: how to order here, and that asking is welcome when no price stands there. */
export const HOW = `{{ order.how }}.
{%- unless product.price %} Mau tanya harga dulu juga boleh.{% endunless %}`;

export const CALL = `{{ "Mau pesan" | pick: "Mau order", "Jadi pesan yang mana" | greeting }}? ${HOW}`;

export const TRUST = `{{ form.proof }}
{% if shop.name != "" %}{% unless channel.listing %}Salam hangat, {{ shop.name }}{% endunless %}{% endif %}`;

export const HASHTAGS = '{{ shop.hashtags | hashtags: product.name, shop.area }}';

/** " di Qkiz Batam" for a sentence that also reads well without it. */
export const AT_SHOP = `{% capture at %}{% if shop.short != "" %} di {{ shop.short }}{% endif %}{% endcapture %}`;

const text = (key: string, id: string, en: string): FormField => ({
  key,
  type: 'text',
  label: { id, en },
  default: '',
});
const date = (key: string, id: string, en: string): FormField => ({ ...text(key, id, en), type: 'date' });
export const FIELD = { text, date };

export const STOCK_FIELD = text('stock', 'Stok, misalnya "20 toples"', 'Stock, for example "20 jars"');
export const PROOF_FIELD = text(
  'proof',
  'Izin atau kata pembeli (boleh kosong)',
  'Permit or a buyer’s words (may stay empty)',
);
