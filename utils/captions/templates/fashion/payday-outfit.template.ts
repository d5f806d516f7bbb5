import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'payday-outfit',
  name: { id: 'Satu set baju habis gajian', en: 'Payday outfit set' },
  kinds: ['fashion'],
  aims: ['payday', 'bundle'],
  formula: 'aida',
  tone: 'young',
  form: [
    FIELD.text('pieces', 'Isi set, satu per baris', 'What is in the set, one a line'),
    FIELD.text('set', 'Harga set, misalnya "Rp245.000/set"', 'Price of the set, for example "Rp245.000/set"'),
    FIELD.date('until', 'Harga set sampai', 'Price of the set until'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Setelah gajian, ingin menambah satu setelan" | pick: "Bulan ini ingin menambah setelan baru", "Sedang mencari satu setelan setelah gajian" -%}
{% assign young = "Gaji baru mampir, mau sekalian satu set" | pick: "Payday! Masih ada jatah buat baju" -%}
{{ "Habis bayar ini-itu, masih ada jatah buat baju" | pick: "Gajian sudah masuk, baju apa yang mau ditambah", "Baru gajian, mau satu set biar tidak pusing padanan" | tone: "young", young, "polite", polite | greeting }}? 🛍️`,
    details: `${block.DETAILS}\n{% if form.pieces != "" %}Isi set:\n{{ form.pieces | list }}{% endif %}`,
    price: `${block.PRICE_LINE}
{% if form.set != "" %}Harga set: {{ form.set }}{% if form.until != "" %}, sampai {{ form.until | day }}{% endif %}{% endif %}
${block.PROMO_TERMS}
${block.OTHERS}`,
    call: `{% if form.set != "" %}{{ "Mau satu set atau satu potong dulu" | pick: "Set ukuran apa yang mau disiapkan" | greeting }}{% else %}{{ "Mau ukuran apa" | pick: "Jadi mau yang mana" | greeting }}{% endif %}? ${block.HOW}`,
  },
});
