import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** A collection on the day it goes on sale, or announced before. */
export default defineTemplate({
  id: 'new-drop',
  name: { id: 'Koleksi baru rilis (new drop)', en: 'A new collection drops' },
  kinds: ['fashion'],
  aims: ['new'],
  formula: 'aida',
  tone: 'young',
  form: [
    FIELD.text('theme', 'Nama koleksi, misalnya "Seri Pesisir"', 'Name of the collection'),
    FIELD.date('date', 'Mulai dijual (boleh kosong)', 'On sale from (may stay empty)'),
    FIELD.text(
      'pieces',
      'Isi koleksi, satu per baris, misalnya "Rok Arunika, Rp165.000/pcs"',
      'Pieces of the collection, one a line',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign young = "New drop! Sudah bisa dipilih" | pick: "Drop baru sudah keluar, yuk intip" %}
{%- if form.date != "" %}{% capture day %}{{ form.date | day: "near" }}{% endcapture -%}
{% assign a = "Koleksi baru mulai dijual " | append: day %}{% assign b = "Catat, koleksi baru rilis " | append: day -%}
{% assign c = "Rilis " | append: day | append: ": koleksi baru kami" %}{{ a | pick: b, c | greeting }} 👗
{%- else %}{{ "Koleksi baru sudah bisa dipilih" | pick: "Model barunya sudah keluar, silakan dilihat", "Ada model baru buat isi lemari" | tone: "young", young | greeting }} 👗
{%- endif %}`,
    product: `{% if form.theme != "" %}Koleksi: {{ form.theme }}{% endif %}\n${block.PRODUCT}`,
    details: `${block.DETAILS}\n{% if form.pieces != "" %}Satu koleksi dengan:\n{{ form.pieces | list }}{% endif %}`,
    call: `{{ "Mau ambil yang mana" | pick: "Sudah ada yang ditaksir", "Mau warna dan ukuran apa" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.date != "" %}{% capture day %}{{ form.date | day: "near" }}{% endcapture -%}
{% assign a = "Our new collection opens " | append: day %}{% assign b = "New pieces, on sale from " | append: day %}{{ a | pick: b }} 👗
{%- else %}{{ "Our new collection is out" | pick: "New pieces are on the rack", "Fresh from our rack: a new collection" }} 👗
{%- endif %}`,
    product: `{% if form.theme != "" %}Collection: {{ form.theme }}{% endif %}\n${english.PRODUCT}`,
    details: `${english.DETAILS}\n{% if form.pieces != "" %}From the same collection:\n{{ form.pieces | list }}{% endif %}`,
    call: `{{ "Which one would you like" | pick: "Have you found your colour and size" }}? ${english.HOW}`,
  },
});
