import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { NOTICE, onTikTok } from './notice';

const NEWS = `{% unless channel.listing %}{% if form.ready != "" %}Jadwal barunya: {{ form.ready | day }}{% else %}Begitu tanggalnya jelas, kami kabari satu per satu.{% endif %}
{% if form.choice != "" %}Pilihannya: {{ form.choice }}{% else %}Kalau tidak bisa menunggu, bilang ke kami, ya. Kami carikan jalan keluarnya.{% endif %}
{% if form.reason != "" %}Sebabnya: {{ form.reason }}{% endif %}
{% else %}{% if form.ready != "" %}Jadwal pengiriman: {{ form.ready | day }}{% endif %}{% endunless %}`;

/** The apology first, the new day second, the reason last and short. */
export default defineTemplate({
  id: 'delay-apology',
  name: { id: 'Maaf, pesanan mundur', en: 'Sorry, orders are late' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['apology'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'which',
      'Pesanan yang mana, misalnya "PO 5 Desember"',
      'Which orders, for example "pre-order of 5 December"',
    ),
    FIELD.date('ready', 'Jadwal barunya', 'The new day'),
    FIELD.text(
      'reason',
      'Sebabnya, misalnya "oven kami rusak sejak Senin"',
      'The reason, for example "our oven broke on Monday"',
    ),
    FIELD.text(
      'choice',
      'Pilihan buat pembeli, misalnya "boleh batal, uang kembali penuh"',
      'What buyers may choose, for example "cancel with full refund"',
    ),
  ],
  parts: {
    ...NOTICE,
    hook: `{% assign sopan = "Mohon maaf, pesanan mundur dari jadwal" | pick: "Kami mohon maaf atas keterlambatan pesanan" %}{{ "Maaf, pesanannya mundur dari janji kami" | pick: "Kami minta maaf, ada pesanan yang terlambat", "Kabar kurang enak dulu: pesanan kami terlambat" | tone: "polite", sopan | greeting }} 🙏
{% if form.which != "" %}Ini untuk {{ form.which }}.{% elsif product.name != "" %}Ini untuk {{ product.short }}.{% endif %}${onTikTok(NEWS)}`,
    stock: NEWS,
    area: '',
    call: '',
    trust: `{% unless channel.listing %}Terima kasih sudah mau menunggu{% if shop.name != "" %}.\n{{ shop.name }}{% endif %}{% endunless %}`,
    hashtags: '',
  },
});
