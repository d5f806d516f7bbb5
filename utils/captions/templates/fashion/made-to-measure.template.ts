import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'made-to-measure',
  name: { id: 'Jahit sesuai ukuran sendiri', en: 'Made to measure' },
  kinds: ['fashion', 'service'],
  aims: ['preorder'],
  formula: 'pas',
  tone: 'polite',
  form: [
    FIELD.text(
      'measures',
      'Yang perlu diukur, satu per baris, misalnya "Lingkar dada"',
      'What is measured, one a line, for example "Chest"',
    ),
    FIELD.text('time', 'Lama menjahit, misalnya "10 hari kerja"', 'Sewing time, for example "10 days"'),
    FIELD.text('slots', 'Slot jahit yang kosong, misalnya "3 baju bulan ini"', 'Free places this month'),
    FIELD.text('deposit', 'DP, misalnya "50%"', 'Deposit, for example "50%"'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign young = "Punya referensi model, mau dijahitin" | pick: "Sudah simpan foto modelnya, tinggal dijahit", "Mau baju yang ukurannya ikut badan sendiri" -%}
{% assign polite = "Ingin dijahitkan sesuai ukuran sendiri" | pick: "Ada model yang ingin dijahitkan" -%}
{{ "Mau baju yang diukur dari badan sendiri" | pick: "Punya model yang ingin dijahitkan", "Susah ketemu ukuran yang pas di toko", "Ada acara dan belum ada bajunya" | tone: "polite", polite, "young", young | greeting }}? 🪡`,
    details: `${block.DETAILS}\n{% if form.measures != "" %}Yang kami ukur:\n{{ form.measures | list }}{% endif %}`,
    stock: `{% if form.time != "" %}Lama menjahit: {{ form.time }}{% endif %}
{% if form.slots != "" %}Slot jahit: {{ form.slots }}{% else %}${block.STOCK}{% endif %}
{% if form.deposit != "" %}DP: {{ form.deposit }}{% endif %}`,
    call: `{{ "Mau dipakai tanggal berapa" | pick: "Sudah ada contoh modelnya", "Untuk acara apa" | greeting }}? ${block.HOW}`,
  },
});
