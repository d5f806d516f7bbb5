import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'office-look',
  name: { id: 'Baju kerja Senin sampai Jumat', en: 'Weekday office look' },
  kinds: ['fashion'],
  aims: ['weekday'],
  formula: 'fab',
  tone: 'polite',
  form: [
    FIELD.text(
      'week',
      'Gaya seminggu, satu per baris, misalnya "Senin: kemeja krem, kulot hitam"',
      'A look per day, one a line, for example "Monday: cream shirt, black culottes"',
    ),
    FIELD.text(
      'wear',
      'Enaknya dipakai kerja, misalnya "adem di motor, lengan bisa digulung"',
      'Why it is good for work, for example "sleeves roll up"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Sudah menyiapkan baju untuk rapat minggu ini" | pick: "Besok ke kantor mengenakan baju apa" -%}
{{ "Besok pagi ke kantor mau pakai baju apa" | pick: "Lima hari kerja, bajunya sudah siap", "Rapat minggu ini mau pakai yang mana", "Pagi-pagi masih berdiri lama di depan lemari" | tone: "polite", polite | greeting }}? 💼`,
    product: `${block.PRODUCT}\n{% if form.wear != "" %}Enaknya dipakai kerja: {{ form.wear }}{% endif %}`,
    details: `${block.DETAILS}\n{% if form.week != "" %}Contoh untuk seminggu:\n{{ form.week | list }}{% endif %}`,
    call: `{{ "Mau dipakai minggu ini" | pick: "Mau satu untuk dicoba ke kantor", "Perlu berapa potong buat seminggu" | tone: "polite", "Berkenan memesan untuk pekan ini" | greeting }}? ${block.HOW}`,
  },
});
