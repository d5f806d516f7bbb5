import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** To one buyer who asked and has not ordered: an answer, a day, and a way to say no. */
export default defineTemplate({
  id: 'closing-follow-up',
  name: { id: 'Sapa lagi yang kemarin bertanya', en: 'Follow up with someone who asked' },
  kinds: ['reseller', 'fashion', 'craft', 'food', 'service', 'other'],
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  withoutOrder: true,
  form: [
    FIELD.text('asked', 'Yang ditanyakan, misalnya "ongkir ke Bintan"', 'What was asked'),
    FIELD.text('answer', 'Jawabannya, misalnya "Rp18.000 untuk 1 kg"', 'The answer'),
    FIELD.date('hold', 'Kami simpankan sampai (boleh kosong)', 'Kept until (may stay empty)'),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{{ "Halo" | tone: "young", "Hai" | greeting }}. {{ "Kemarin sempat tanya yang ini, ya." | pick: "Kami mau menyambung obrolan soal yang ini.", "Barang yang ditanyakan kemarin masih kami ingat." | tone: "polite", "Kami melanjutkan pertanyaan kemarin." }}
{% if form.answer != "" %}{% if form.asked != "" %}Soal {{ form.asked }}: {{ form.answer }}{% else %}{{ form.answer }}{% endif %}{% endif %}`,
    stock: `${block.STOCK}\n{% unless channel.listing %}{% if form.hold != "" %}Kami simpankan sampai {{ form.hold | day: "near" }}{% endif %}{% endunless %}`,
    area: '{% if shop.delivery != "" %}Pengiriman: {{ shop.delivery }}{% endif %}\n{% if shop.payment != "" %}Pembayaran: {{ shop.payment }}{% endif %}',
    call: `{{ "Kalau jadi, tinggal balas di sini" | pick: "Jadi diambil? Balas di sini saja" | greeting }}. Kalau belum cocok juga tidak apa-apa, terima kasih sudah mampir.`,
    hashtags: '',
  },
});
