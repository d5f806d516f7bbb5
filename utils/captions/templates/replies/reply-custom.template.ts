import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { replyOf } from './reply';

export default defineTemplate({
  id: 'reply-custom',
  name: { id: 'Balas: minta dibuatkan khusus', en: 'Reply: a custom request' },
  kinds: ['food', 'craft', 'fashion', 'service', 'other'],
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.choice('can', 'Jawabannya', 'Your answer', [
      ['bisa', 'Bisa', 'Yes'],
      ['catatan', 'Bisa, dengan catatan', 'Yes, with a condition'],
      ['belum', 'Belum bisa', 'Not for now'],
    ]),
    FIELD.text(
      'note',
      'Catatan atau gantinya, misalnya "warna emas diganti kuning tua"',
      'Condition or alternative, for example "dark yellow instead of gold"',
    ),
    FIELD.text(
      'price',
      'Kira-kira harganya, misalnya "mulai Rp150.000"',
      'About the price, for example "from Rp150.000"',
    ),
    FIELD.text(
      'time',
      'Lama membuat, misalnya "5 hari sesudah DP"',
      'Time to make, for example "5 days after the deposit"',
    ),
    FIELD.text(
      'need',
      'Yang perlu kami tahu, satu per baris, misalnya "nama yang ditulis"',
      'What you need to know, one a line, for example "the name to write"',
    ),
  ],
  parts: replyOf(
    `{% if form.can == "belum" %}{{ "Untuk yang seperti itu kami belum bisa, maaf" | pick: "Maaf, yang itu belum bisa kami buat" | tone: "polite", "Mohon maaf, permintaan itu belum dapat kami penuhi" | greeting }} 🙏
{%- elsif form.can == "catatan" %}{{ "Bisa kami buatkan, ada catatan sedikit" | pick: "Bisa, tapi ada yang perlu disesuaikan" | tone: "polite", "Dapat kami buatkan dengan sedikit penyesuaian" | greeting }} ✏️
{%- else %}{{ "Bisa kami buatkan" | pick: "Bisa, senang malah", "Boleh, kami buatkan sesuai permintaan" | tone: "polite", "Dapat kami buatkan", "young", "Bisa dong, kami buatin" | greeting }} ✏️
{%- endif %}`,
    `{% if form.note != "" %}{% if form.can == "belum" %}Sebagai gantinya: {% else %}Catatan: {% endif %}{{ form.note }}{% endif %}
{% if form.can != "belum" %}{% if form.price != "" %}Kira-kira harganya: {{ form.price }}{% endif %}
{% if form.time != "" %}Lama membuat: {{ form.time }}{% endif %}
{% if form.need != "" %}Yang perlu kami tahu:\n{{ form.need | list: "number" }}{% else %}Boleh kirim contoh gambar, ukuran, dan dipakai kapan?{% endif %}{% else %}{{ "Kalau ada ide lain, kirim saja, ya." | tone: "polite", "Bila ada gagasan lain, dengan senang hati kami pertimbangkan." }}{% endif %}`,
    `{% if form.can != "belum" %}Bisa dibuat sesuai pesanan.
{% if form.time != "" %}Lama membuat: {{ form.time }}{% endif %}{% endif %}`,
  ),
});
