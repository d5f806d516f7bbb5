import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN } from './menu';

/** A tasting before a big order; what it costs and what becomes of the money stands in one line with it. */
export default defineTemplate({
  id: 'catering-tester',
  name: { id: 'Tester sebelum pesan katering', en: 'Tasting before a catering order' },
  kinds: ['food'],
  aims: ['preorder', 'ask'],
  formula: 'pas',
  tone: 'polite',
  form: [
    FIELD.text(
      'tester',
      'Biaya dan syarat tester, misalnya "Rp75.000, dipotong dari pesanan 100 porsi ke atas"',
      'Price and terms of the tasting, for example "Rp75.000, taken off an order of 100 portions or more"',
    ),
    FIELD.text(
      'dishes',
      'Isi tester, satu per baris, misalnya "Rendang, capcay, sambal goreng ati"',
      'What is tasted, one a line, for example "Rendang, capcay"',
    ),
    FIELD.text(
      'days',
      'Hari tester, misalnya "Selasa dan Kamis"',
      'Tasting days, for example "Tuesday and Thursday"',
    ),
    FIELD.text(
      'minimum',
      'Minimal pesan katering, misalnya "50 porsi"',
      'Smallest catering order, for example "50 portions"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign hangat = "Mau pesan katering, tapi belum tahu rasanya" | pick: "Acaranya besar, masa pesan tanpa cicip dulu", "Masih pilih-pilih katering buat acara" %}{{ hangat | tone: "polite", "Sedang memilih katering untuk acara" | greeting }}?
{{ "Cicip dulu, baru putuskan." | pick: "Coba testernya dulu." | tone: "polite", "Silakan mencicipi lebih dahulu." }}`,
    details: `${block.DETAILS}
{% if form.dishes != "" %}Isi tester:\n{{ form.dishes | list }}{% endif %}`,
    price: `${block.PRICE}
{% if form.tester != "" %}Tester: {{ form.tester }}{% endif %}`,
    stock: `{% if form.days != "" %}Hari tester: {{ form.days }}{% endif %}
{% if form.minimum != "" %}Minimal pesan katering: {{ form.minimum }}{% endif %}`,
    call: `{{ "Kabari tanggal acara dan kira-kira berapa tamunya" | pick: "Cerita dulu acaranya kapan dan berapa tamunya" | tone: "polite", "Mohon beri tahu tanggal acara dan perkiraan jumlah tamu" }}. ${block.HOW}`,
    trust: KITCHEN,
  },
});
