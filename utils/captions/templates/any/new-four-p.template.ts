import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Picture, promise, proof, push; the promise is the seller's own and stands with its condition. */
export default defineTemplate({
  id: 'new-four-p',
  name: { id: 'Produk baru: bayangkan, janji, bukti', en: 'New product: picture, promise, proof' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['new'],
  formula: '4p',
  tone: 'warm',
  form: [
    FIELD.text(
      'scene',
      'Saat dipakai atau dimakan, misalnya "Sore hujan, teh hangat, satu toples di meja."',
      'The moment of use, for example "Rain outside, warm tea, one jar on the table."',
    ),
    FIELD.text(
      'promise',
      'Janji dengan syaratnya, misalnya "salah ukuran boleh ditukar dalam 3 hari"',
      'A promise with its condition, for example "wrong size may be exchanged within 3 days"',
    ),
    PROOF_FIELD,
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% if form.scene != "" %}{{ "Coba bayangkan sebentar" | pick: "Tutup mata dulu sebentar, bayangkan", "Pernah ada di saat seperti ini" | tone: "polite", "Mari bayangkan sejenak" | greeting }}…
{{ form.scene }}
{%- else %}{{ "Yang baru ini bakal nemenin di saat apa" | pick: "Kira-kira yang baru ini cocok buat siapa di rumah", "Kalau yang baru ini sampai, mau dipakai sendiri atau dikasih orang" | tone: "polite", "Untuk siapa yang baru ini akan dipilih" | greeting }}?
{%- endif %}`,
    details: `${block.DETAILS}\n{% if form.promise != "" %}Janji kami: {{ form.promise }}{% endif %}`,
    call: `{{ "Kalau sudah kebayang, tinggal kabari kami" | pick: "Rasanya cocok? Kami siapkan satu", "Mau yang ini? Kami siapkan" | tone: "polite", "Bila berkenan, silakan pesan" }}. ${block.HOW}`,
    trust: `{% if form.proof != "" %}Biar yakin: {{ form.proof }}{% endif %}
{{ product.permits | list: "plain" }}
${block.SIGN}`,
  },
});
