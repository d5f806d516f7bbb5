import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'hijab-styling',
  name: { id: 'Gaya hijab langkah demi langkah', en: 'Hijab styling, step by step' },
  kinds: ['fashion'],
  aims: ['tips'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text('steps', 'Langkah memakainya, satu per baris', 'How to wear it, one step a line'),
    FIELD.text(
      'needs',
      'Yang disiapkan, misalnya "ciput, dua jarum"',
      'What is needed, for example "two pins"',
    ),
    FIELD.text('occasion', 'Enak dipakai untuk, misalnya "kerja, kondangan"', 'Nice for, for example "work"'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Ingin mencoba gaya hijab yang ini" | pick: "Sudah pernah mengenakan hijab dengan gaya ini", "Mencari gaya hijab untuk acara berikutnya" -%}
{% assign mothers = "Pagi sibuk, mau hijab yang dipakai seperti ini" | pick: "Antar anak pagi-pagi, hijabnya mau digaya seperti ini" -%}
{{ "Mau coba gaya hijab yang ini" | pick: "Hijab hari ini mau digaya seperti apa", "Sudah pernah coba hijab digaya begini", "Besok pakai hijab, mau ganti gaya" | tone: "mothers", mothers, "polite", polite | greeting }}? 🧕`,
    details: `{% if form.occasion != "" %}Enak dipakai untuk: {{ form.occasion }}{% endif %}
${block.DETAILS}
{% if form.needs != "" %}Siapkan: {{ form.needs }}{% endif %}
{% if form.steps != "" %}Cara pakainya:\n{{ form.steps | list: "number" }}{% endif %}`,
    call: `{{ "Mau yang warna apa" | pick: "Mau coba di rumah", "Mau pesan satu buat dicoba" | greeting }}? ${block.HOW}`,
  },
});
