import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { EVERY, SHORT } from './reply';

/** Once, and it lets the buyer say no. */
export default defineTemplate({
  id: 'reply-follow-up',
  name: { id: 'Sapa lagi yang belum jadi', en: 'Follow up a buyer who has not decided' },
  kinds: EVERY,
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.text(
      'worry',
      'Yang bikin ragu, misalnya "takut kekecilan"',
      'What held them back, for example "afraid it is too small"',
    ),
    FIELD.text(
      'answer',
      'Jawabannya, misalnya "boleh tukar dalam 3 hari"',
      'Your answer, for example "exchange within 3 days"',
    ),
    FIELD.text(
      'hold',
      'Masih kami simpan sampai, misalnya "besok sore"',
      'Still kept until, for example "tomorrow afternoon"',
    ),
  ],
  parts: {
    ...SHORT,
    hook: `{{ "Halo" | tone: "polite", "Selamat berjumpa lagi", "young", "Haii" | greeting }}! {{ "Kemarin sempat tanya yang ini, masih dipikir-pikir?" | pick: "Yang kemarin ditanyakan, masih mau atau tidak jadi?", "Mau menyambung yang kemarin, jadi pesan yang ini?" | tone: "polite", "Izin menanyakan kelanjutan yang kemarin." }}`,
    product: '{{ product.name | bold }}',
    price: block.PRICE_LINE,
    stock: `{% unless channel.listing %}{% if form.answer != "" %}{% if form.worry != "" %}Soal {{ form.worry }}: {% else %}Sekalian kami jawab: {% endif %}{{ form.answer }}{% endif %}
{% if form.hold != "" %}Masih kami simpan sampai {{ form.hold }}{% endif %}
{{ "Tidak jadi juga tidak apa-apa, cukup bilang." | pick: "Kalau belum sekarang, tidak apa-apa. Kami tidak akan tanya-tanya lagi.", "Santai saja, kalau batal tinggal bilang." | tone: "polite", "Bila belum berkenan, tidak mengapa." }}{% endunless %}`,
    call: '',
  },
});
