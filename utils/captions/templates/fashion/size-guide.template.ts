import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** The measurements are what this one is about, so they stand with the name, which every channel keeps. */
export default defineTemplate({
  id: 'size-guide',
  name: { id: 'Panduan ukuran (LD, PB)', en: 'Size guide with measurements' },
  kinds: ['fashion'],
  aims: ['tips'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'table',
      'Ukuran, satu per baris, misalnya "M: LD 100, PB 68 cm"',
      'Sizes, one a line, for example "M: LD 100, PB 68 cm"',
    ),
    FIELD.text(
      'measured',
      'Cara mengukur, misalnya "baju dibentangkan, selisih 1–2 cm"',
      'How it was measured, for example "laid flat, 1–2 cm off"',
    ),
    FIELD.text(
      'model',
      'Yang di foto, misalnya "tinggi 158 cm, pakai M"',
      'In the photo, for example "158 cm tall, wears M"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite_ask = "Perlu bantuan memilih ukuran" | pick: "Ingin bertanya soal ukuran", "Masih menimbang ukurannya" -%}
{% assign polite = "Berikut panduan ukurannya" | pick: "Silakan cocokkan ukurannya" -%}
{% if form.table != "" %}{{ "Ambil meteran sebentar, cocokkan ukurannya" | pick: "Ukur baju yang biasa dipakai, lalu cocokkan", "Soal ukuran, angkanya kami tuliskan" | tone: "polite", polite | greeting }} 📏
{%- else %}{{ "Bingung pilih ukuran" | pick: "Ragu mau ambil ukuran apa", "Belum yakin sama ukurannya" | tone: "polite", polite_ask | greeting }}? 📏
{%- endif %}`,
    product: `${block.PRODUCT}
{% if form.table != "" %}Ukuran{% if form.table contains "LD" and form.table contains "PB" %} (LD lingkar dada, PB panjang baju){% endif %}:\n{{ form.table | list }}{% endif %}`,
    details: `{% if form.measured != "" %}Cara ukur: {{ form.measured }}{% endif %}
{% if form.model != "" %}Di foto: {{ form.model }}{% endif %}
{% if form.table != "" and product.details.size > 0 %}Detail lain:\n{% endif %}${block.DETAILS}`,
    call: `{{ "Mau pesan atau masih ragu ukurannya" | pick: "Sudah ketemu ukurannya" | greeting }}? ${block.HOW} Kalau ragu, sebut ukuran baju yang biasa dipakai.`,
  },
  english: {
    hook: `{% if form.table != "" %}{{ "Measure a shirt you like, then compare" | pick: "Not sure about the size? Here are the numbers", "Your size, in centimetres" }} 📏
{%- else %}{{ "Not sure which size to take" | pick: "In doubt about your size", "Between two sizes" }}? 📏
{%- endif %}`,
    product: `${english.PRODUCT}
{% if form.table != "" %}Sizes{% if form.table contains "LD" and form.table contains "PB" %} (LD is around the chest, PB the length){% endif %}:\n{{ form.table | list }}{% endif %}`,
    details: `{% if form.measured != "" %}Measured: {{ form.measured }}{% endif %}
{% if form.model != "" %}In the photo: {{ form.model }}{% endif %}
{% if form.table != "" and product.details.size > 0 %}More details:\n{% endif %}${english.DETAILS}`,
    call: `{{ "Have you found your size" | pick: "Ready to order, or still in doubt" }}? ${english.HOW} If in doubt, tell us the size you wear most days.`,
  },
});
