/** Pieces that Indonesian templates share. A field that is empty takes its words with it. */

export const PRODUCT = `{{ product.name | bold }}
{{ product.strength }}`;

export const DETAILS = '{{ product.details | list }}';

/** Further goods of the same post. */
export const OTHERS = '{% if others.size > 0 %}Ada juga:\n{{ others | list }}{% endif %}';

/** The price alone, with the one before where it was lowered. */
export const PRICE_LINE = `{% if product.strike %}Harga normal {{ product.strike | price | strike }}, sekarang {{ product.price | price | bold }}
{%- elsif product.price %}Harga {{ product.price | price | bold }}
{%- endif %}`;

/** How long a lowered price holds, and on what. */
export const PROMO_TERMS = `{% if product.strike and product.until != "" %}Berlaku sampai {{ product.until | day }}{% endif %}
{% if product.strike and product.terms != "" %}Syarat: {{ product.terms }}{% endif %}`;

export const PRICE = `${PRICE_LINE}\n${PROMO_TERMS}\n${OTHERS}`;

/** What the user answers wins over what the goods' own record says. */
export const STOCK = `{% if form.stock and form.stock != "" %}Stok: {{ form.stock }}
{%- elsif product.stock.mode == "preorder" %}Sistem PO (pesan dulu)
{%- if product.stock.closes != "" %}
PO ditutup: {{ product.stock.closes | day }}{% endif %}
{%- if product.stock.ready != "" %}
Siap: {{ product.stock.ready | day }}{% endif %}
{%- if product.stock.amount != "" %}
Kuota: {{ product.stock.amount }}{% endif %}
{%- elsif product.stock.amount != "" %}Stok: {{ product.stock.amount | unit: product.unit }}
{%- elsif product.stock.mode == "ready" %}Stok: ready
{%- endif %}`;

/** In a listing the marketplace itself takes the money and sends the parcel. */
export const AREA = `{% if shop.area != "" %}{% if channel.listing %}Dikirim dari {{ shop.area }}{% else %}Lokasi: {{ shop.area }}{% endif %}{% endif %}
{% unless channel.listing %}{% if shop.delivery != "" %}Pengiriman: {{ shop.delivery }}{% endif %}
{% if shop.payment != "" %}Pembayaran: {{ shop.payment }}{% endif %}{% endunless %}`;

/** Goes after the sentence that calls: how to order here, and that asking is welcome when no price stands there. */
export const HOW = `{{ order.how }}.
{%- unless product.price %} Mau tanya harga dulu juga boleh.{% endunless %}`;

export const CALL = `{{ "Mau pesan" | pick: "Mau order", "Jadi pesan yang mana" | tone: "polite", "Berkenan memesan", "young", "Mau cobain" | greeting }}? ${HOW}`;

/** The seller's farewell, in the shop's way of speaking. */
export const SIGN = `{% if shop.name != "" %}{% unless channel.listing %}{{ "Salam hangat" | tone: "polite", "Hormat kami", "young", "Sampai ketemu" }}, {{ shop.name }}{% endunless %}{% endif %}`;

export const TRUST = `{{ form.proof }}
{{ product.permits | list: "plain" }}
${SIGN}`;

export const HASHTAGS = '{{ shop.hashtags | hashtags: product.name, shop.area }}';

/** " di Qkiz Batam" for a sentence that also reads well without it. */
export const AT_SHOP = `{% capture at %}{% if shop.short != "" %} di {{ shop.short }}{% endif %}{% endcapture %}`;
