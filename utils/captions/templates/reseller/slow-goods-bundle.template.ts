import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Goods that have stood long are honest about it, and the set's price stands beside what they cost singly. */
export default defineTemplate({
  id: 'slow-goods-bundle',
  name: { id: 'Paket dari barang yang lama di rak', en: 'A set of goods that sell slowly' },
  kinds: ['reseller', 'fashion', 'craft', 'other'],
  aims: ['bundle'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text('pieces', 'Isi paket, satu per baris', 'What is in the set, one a line'),
    FIELD.text('price', 'Harga paket, misalnya "Rp99.000/paket"', 'Price of the set'),
    FIELD.text('single', 'Kalau beli satuan, misalnya "Rp130.000"', 'Bought singly, for example "Rp130.000"'),
    FIELD.date('until', 'Paket ada sampai', 'The set is there until'),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Kami menyusun satu paket dari rak kami" | pick: "Beberapa barang kami satukan dalam paket", "Dari rak kami, satu paket" -%}
{% assign young = "Yang jarang dilirik, kami jodohkan" | pick: "Daripada kesepian di rak, kami jadikan paket" -%}
{{ "Sudah lama di rak, sekarang kami jadikan paket" | pick: "Biar rak lega, kami gabung jadi satu paket", "Yang jarang dilirik, kami jadikan satu paket" | tone: "young", young, "polite", polite | greeting }} 🧩`,
    details: `${block.DETAILS}\n{% if form.pieces != "" %}Isi paket:\n{{ form.pieces | list }}{% endif %}`,
    price: `${block.PRICE_LINE}
{% if form.price != "" %}Harga paket: {{ form.price }}{% if form.single != "" %}, kalau satuan {{ form.single }}{% endif %}{% endif %}
${block.PROMO_TERMS}
{% if others.size > 0 %}Teman sepaketnya:\n{{ others | list }}{% endif %}`,
    stock: `${block.STOCK}\n{% if form.until != "" %}Paket ini ada sampai {{ form.until | day }}{% endif %}`,
    call: `{{ "Mau paketnya atau satu saja" | pick: "Mau dibungkus sepaket" | greeting }}? ${block.HOW}`,
  },
});
