import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** A question first: buyers who answer are buyers one talks with. */
export default defineTemplate({
  id: 'ask-buyers',
  name: { id: 'Tanya pembeli', en: 'Ask your buyers' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'service', 'other'],
  aims: ['ask'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text('question', 'Pertanyaan, misalnya "Suka yang manis atau gurih?"', 'Question to your buyers'),
    FIELD.text('choices', 'Pilihan, satu per baris', 'Choices, one a line'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.question != "" %}{{ "Boleh tanya" | pick: "Mau tanya, nih" | greeting }}. {{ form.question }}
{%- else %}{{ "Boleh tanya pendapatnya soal yang ini" | pick: "Yang ini cocoknya buat siapa" | greeting }}?
{%- endif %} 💬
{{ form.choices | list: "number" }}`,
    stock: '',
    call: `{{ "Tulis jawabannya, ya" | pick: "Kami tunggu jawabannya" | greeting }}. Mau pesan? ${block.HOW}`,
  },
});
