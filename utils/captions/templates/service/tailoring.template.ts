import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'tailoring',
  name: { id: 'Jahit dan permak', en: 'Tailoring and alterations' },
  kinds: ['service', 'fashion'],
  aims: ['new', 'preorder'],
  formula: 'pas',
  tone: 'warm',
  form: [
    FIELD.text(
      'work',
      'Yang dikerjakan, satu per baris, misalnya "Potong celana, Rp20.000"',
      'What you do, one a line, for example "Shorten trousers, Rp20.000"',
    ),
    FIELD.text(
      'bring',
      'Yang dibawa, misalnya "baju contoh yang pas dan sepatunya"',
      'What to bring, for example "a piece that fits, and the shoes"',
    ),
    FIELD.text('time', 'Lama pengerjaan, misalnya "3 hari"', 'Time needed, for example "3 days"'),
    FIELD.date('closes', 'Pesanan untuk acara diterima sampai', 'Orders for events taken until'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Ada baju yang sayang tapi belum pas dipakai" | pick: "Kainnya sudah ada, tinggal dijahit", "Ada celana yang panjangnya belum dipotong" | tone: "polite", "Ada busana yang perlu dijahit atau dipermak", "young", "Punya baju bagus yang jarang dipakai karena nggak pas", "mothers", "Seragam anak perlu dipermak" | greeting }}? 🪡`,
    details: `${block.DETAILS}
{% if form.work != "" %}Yang kami kerjakan:\n{{ form.work | list }}{% endif %}`,
    stock: `{% if form.time != "" %}Lama pengerjaan: {{ form.time }}{% endif %}
{% if form.closes != "" %}Pesanan untuk acara diterima sampai {{ form.closes | day }}{% endif %}
{% if form.bring != "" %}Yang dibawa: {{ form.bring }}{% endif %}`,
    call: `{{ "Mau dipakai tanggal berapa" | pick: "Mau datang ukur hari apa", "Dipakai untuk acara apa dan kapan" | tone: "polite", "Boleh tahu akan dipakai kapan" | greeting }}? ${block.HOW}`,
  },
});
