import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { EVERY, replyOf } from './reply';

export default defineTemplate({
  id: 'reply-paid',
  name: { id: 'Balas: pembayaran masuk, terima kasih', en: 'Reply: payment received, thank you' },
  kinds: EVERY,
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.text(
      'amount',
      'Yang masuk, misalnya "Rp137.000, lunas"',
      'What came in, for example "Rp137.000, in full"',
    ),
    FIELD.text(
      'next',
      'Sesudah ini, misalnya "dibungkus malam ini, dikirim besok"',
      'What comes next, for example "wrapped tonight, sent tomorrow"',
    ),
    FIELD.text(
      'care',
      'Pesan saat barang sampai, misalnya "langsung masuk kulkas, ya"',
      'A word for when it arrives, for example "put it in the fridge"',
    ),
  ],
  parts: replyOf(
    `{{ "Pembayarannya sudah kami terima, terima kasih" | pick: "Sudah masuk, makasih banyak", "Beres, pembayarannya sudah kami cek" | tone: "polite", "Pembayarannya telah kami terima. Terima kasih", "young", "Udah masuk, thank you" | greeting }} 🤍`,
    `{% if form.amount != "" %}Kami terima: {{ form.amount }}{% endif %}
{% if form.next != "" %}Sesudah ini: {{ form.next }}{% else %}{{ "Pesanannya kami siapkan, nanti kami kabari." | tone: "polite", "Pesanan segera kami siapkan dan kami kabari." }}{% endif %}
{% if form.care != "" %}Kalau sudah sampai: {{ form.care }}{% endif %}
{{ "Semoga suka dengan pesanannya." | pick: "Semoga pas dengan yang diharapkan." | tone: "polite", "Semoga berkenan." }}`,
    '',
  ),
});
