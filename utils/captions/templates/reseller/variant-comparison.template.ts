import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

const BOTH = `{% capture both %}{{ form.first }}\n{{ form.second }}{% endcapture %}{{ both | list: "number" }}`;

/** Two of one's own goods beside each other; nobody else's. */
export default defineTemplate({
  id: 'variant-comparison',
  name: { id: 'Pilih varian mana? Bandingkan dua', en: 'Two of your variants compared' },
  kinds: ['reseller', 'fashion', 'food', 'craft', 'other'],
  aims: ['tips', 'ask'],
  formula: 'fab',
  tone: 'warm',
  form: [
    FIELD.text(
      'first',
      'Varian pertama, misalnya "Ukuran 500 ml: muat di tas kecil"',
      'First variant, for example "500 ml: fits a small bag"',
    ),
    FIELD.text('second', 'Varian kedua, misalnya "Ukuran 1 liter: cukup seharian"', 'Second variant'),
    FIELD.text('choose', 'Cara memilihnya, misalnya "sering jalan, ambil yang kecil"', 'How to choose'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Masih menimbang di antara dua pilihan ini" | pick: "Dari dua pilihan ini, mana yang lebih sesuai", "Memerlukan bantuan memilih di antara keduanya" -%}
{% assign young = "Tim satu atau tim dua" | pick: "Kalau disuruh pilih satu, ambil yang mana" -%}
{% if form.first != "" and form.second != "" %}{{ "Bingung pilih yang mana dari dua ini" | pick: "Dua-duanya ada di sini, mau yang mana", "Dua pilihan ini, lebih cocok yang mana" | tone: "young", young, "polite", polite | greeting }}? 🤔
{%- else %}{{ "Masih bingung pilih varian" | pick: "Mau varian yang mana", "Lagi menimbang-nimbang mau yang mana" | greeting }}? 🤔
{%- endif %}`,
    product: `${block.PRODUCT}\n{% unless channel.listing %}${BOTH}{% endunless %}`,
    details: `{% if channel.listing %}${block.DETAILS}\n${BOTH}{% endif %}
{% if form.choose != "" %}Cara pilihnya: {{ form.choose }}{% endif %}
{% unless channel.listing %}{% if form.first != "" and product.details.size > 0 %}Detail barangnya:{% endif %}
${block.DETAILS}{% endunless %}`,
    price: `${block.PRICE_LINE}\n${block.PROMO_TERMS}
{% if others.size > 0 %}Bandingannya dari rak kami:\n{{ others | list }}{% endif %}`,
    call: `{{ "Jadi mau yang mana" | pick: "Mau dibantu pilih atau sudah ketemu" | greeting }}? ${block.HOW}`,
  },
});
