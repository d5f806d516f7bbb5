import { defineTemplate } from '../template';
import * as block from './blocks';

/** A question first: buyers who answer are buyers one talks with. */
export default defineTemplate({
  id: 'ask-buyers',
  name: { id: 'Tanya pembeli', en: 'Ask your buyers' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'service', 'other'],
  aims: ['ask'],
  language: 'id',
  tone: 'warm',
  form: [
    block.FIELD.text(
      'question',
      'Pertanyaan, misalnya "Suka yang manis atau gurih?"',
      'Question to your buyers',
    ),
    block.FIELD.text('choices', 'Pilihan, satu per baris', 'Choices, one a line'),
    block.PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.question != "" %}{{ "Boleh tanya" | pick: "Mau tanya, nih" | greeting }}. {{ form.question }}
{%- else %}{{ "Boleh tanya pendapatnya soal yang ini" | pick: "Yang ini cocoknya buat siapa" | greeting }}?
{%- endif %} 💬
{{ form.choices | list: "number" }}`,
    product: block.PRODUCT,
    details: block.DETAILS,
    price: block.PRICE,
    stock: '',
    area: block.AREA,
    call: `{{ "Tulis jawabannya, ya" | pick: "Kami tunggu jawabannya" | greeting }}. Mau pesan? ${block.HOW}`,
    trust: block.TRUST,
    hashtags: block.HASHTAGS,
  },
});
