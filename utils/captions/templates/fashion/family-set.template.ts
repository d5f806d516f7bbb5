import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'family-set',
  name: { id: 'Baju couple atau sekeluarga', en: 'Couple or family set' },
  kinds: ['fashion'],
  aims: ['bundle'],
  formula: 'aida',
  tone: 'mothers',
  form: [
    FIELD.text(
      'pieces',
      'Isi set, satu per baris, misalnya "Ayah: kemeja, S–XXL"',
      'The set, one piece a line, for example "Father: shirt, S–XXL"',
    ),
    FIELD.text('set', 'Harga set, misalnya "Rp650.000 untuk 4 orang"', 'Price of the set'),
    FIELD.text(
      'sizes',
      'Soal ukuran, misalnya "boleh beda ukuran tiap orang"',
      'About sizes, for example "each may choose"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign young = "Mau kembaran sama siapa" | pick: "Matching outfit, mau sama siapa" -%}
{% assign mothers = "Foto keluarga nanti, bajunya mau senada" | pick: "Ayah, anak, semua mau senada" -%}
{{ "Foto keluarga nanti mau pakai baju apa" | pick: "Mau tampil senada sekeluarga", "Ada acara keluarga, bajunya mau seragam", "Berdua atau sekeluarga, mau baju senada" | tone: "young", young, "mothers", mothers | greeting }}? 👨‍👩‍👧`,
    details: `${block.DETAILS}
{% if form.pieces != "" %}Isi set:\n{{ form.pieces | list }}{% endif %}
{% if form.sizes != "" %}Soal ukuran: {{ form.sizes }}{% endif %}`,
    price: `${block.PRICE_LINE}
{% if form.set != "" %}Harga set: {{ form.set }}{% endif %}
${block.PROMO_TERMS}
{% if others.size > 0 %}Pasangannya:\n{{ others | list }}{% endif %}`,
    call: `{{ "Untuk berapa orang" | pick: "Mau berdua saja atau sekeluarga", "Siapa saja yang mau ikut senada" | tone: "polite", "Untuk berapa orang dan tanggal berapa" | greeting }}? ${block.HOW} Tulis ukuran tiap orangnya.`,
  },
});
