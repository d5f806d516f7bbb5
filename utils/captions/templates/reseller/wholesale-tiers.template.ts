import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'wholesale-tiers',
  name: { id: 'Harga ecer dan grosir', en: 'Retail and wholesale prices' },
  kinds: ['reseller', 'food', 'fashion', 'craft'],
  aims: ['bundle'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'tiers',
      'Harga grosir, satu per baris, misalnya "3–11 pcs: Rp110.000/pcs"',
      'Wholesale prices, one a line, for example "3–11 pcs: Rp110,000 each"',
    ),
    FIELD.text(
      'mix',
      'Soal campur, misalnya "boleh campur warna"',
      'About mixing, for example "any colours"',
    ),
    FIELD.date('asOf', 'Harga per tanggal', 'Prices as of'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Berikut harga ecer dan grosir kami" | pick: "Harga ecer dan grosir kami tuliskan di bawah", "Silakan melihat harga ecer dan grosirnya" -%}
{% if form.tiers != "" %}{{ "Ambil satu boleh, ambil banyak ada harganya sendiri" | pick: "Ecer bisa, grosir bisa, ini harganya", "Daftar harga ecer dan grosir kami", "Buat dipakai sendiri atau dijual lagi, ini harganya" | tone: "polite", polite | greeting }} 📦
{%- else %}{{ "Mau ambil satuan atau banyak sekalian" | pick: "Buat dipakai sendiri atau dijual lagi", "Perlu sedikit atau perlu banyak" | greeting }}? 📦
{%- endif %}`,
    price: `{% if product.strike or form.tiers == "" %}${block.PRICE_LINE}
{%- elsif product.price %}Ecer: {{ product.price | price | bold }}
{%- endif %}
${block.PROMO_TERMS}
{% if form.tiers != "" %}Grosir:\n{{ form.tiers | list }}{% endif %}
{% if form.asOf != "" %}Harga per {{ form.asOf | day }}{% endif %}
${block.OTHERS}`,
    stock: `{% if form.mix != "" %}Campur: {{ form.mix }}{% endif %}\n${block.STOCK}`,
    call: `{{ "Mau ambil berapa" | pick: "Perlu berapa, ecer atau grosir" | tone: "polite", "Perlu berapa banyak" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.tiers != "" %}{{ "Take one, or take many: here are both prices" | pick: "Retail and wholesale, side by side", "For yourself or to sell on: our prices" }} 📦
{%- else %}{{ "One for yourself, or many to sell on" | pick: "How many would you need", "A few pieces, or a whole box" }}? 📦
{%- endif %}`,
    price: `{% if product.strike or form.tiers == "" %}${english.PRICE_LINE}
{%- elsif product.price %}Retail: {{ product.price | price | bold }}
{%- endif %}
${english.PROMO_TERMS}
{% if form.tiers != "" %}Wholesale:\n{{ form.tiers | list }}{% endif %}
{% if form.asOf != "" %}Prices as of {{ form.asOf | day }}{% endif %}
${english.OTHERS}`,
    stock: `{% if form.mix != "" %}Mixing: {{ form.mix }}{% endif %}\n${english.STOCK}`,
    call: `{{ "How many shall we set aside" | pick: "How many would you like" }}? ${english.HOW}`,
  },
});
