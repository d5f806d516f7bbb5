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
    FIELD.text(
      'own',
      'Jawaban sendiri, misalnya "Kalau kami, gurih dulu."',
      'Your own answer, for example "We go for savoury first."',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.question != "" %}{{ "Boleh tanya" | pick: "Mau tanya, nih", "Lagi penasaran" | tone: "polite", "Izin bertanya" | greeting }}. {{ form.question }}
{%- else %}{{ "Boleh tanya pendapatnya soal yang ini" | pick: "Yang ini cocoknya buat siapa", "Kalau yang ini, pertama lihat langsung kepikiran siapa" | tone: "polite", "Boleh kami minta pendapat tentang yang ini" | greeting }}?
{%- endif %} 💬
{{ form.choices | list: "number" }}
{{ form.own }}`,
    stock: '',
    call: `{{ "Tulis jawabannya di sini" | pick: "Kami tunggu jawabannya", "Jawab sesukanya, tidak ada yang salah" | tone: "polite", "Kami nantikan jawabannya" | greeting }}. Mau pesan? ${block.HOW}`,
  },
});
