import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** No price: there is nothing to buy until the next opening, only a day to remember. */
export default defineTemplate({
  id: 'order-closed',
  name: { id: 'Pesanan ditutup dulu', en: 'Orders closed for now' },
  kinds: ['food'],
  aims: ['notice'],
  formula: 'info',
  tone: 'warm',
  withoutOrder: true,
  form: [
    FIELD.text(
      'orders',
      'Pesanan yang sudah masuk dikirim kapan, misalnya "Sabtu mulai jam 9"',
      'When present orders go out, for example "Saturday from 9"',
    ),
    FIELD.date('opens', 'Buka pesanan lagi', 'Orders open again'),
    FIELD.text(
      'reason',
      'Alasannya, misalnya "oven kami cuma muat segini"',
      'Why, for example "our oven holds no more"',
    ),
  ],
  parts: {
    hook: `{% assign sopan = "Mohon maaf, pesanan kami tutup dulu" | pick: "Pesanan untuk kali ini sudah kami tutup" %}{{ "Pesanannya kami tutup dulu, ya" | pick: "Close order dulu, ya", "Daftar pesanan sudah penuh, kami tutup dulu" | tone: "polite", sopan | greeting }} 🙏
{% if form.reason != "" %}Soalnya {{ form.reason }}. {% endif %}{{ "Terima kasih buat semua yang sudah pesan." | pick: "Makasih banyak yang sudah masuk daftar.", "Terima kasih sudah mau menunggu masakan kami." | tone: "polite", "Terima kasih atas semua pesanannya." }}`,
    price: '',
    stock: `{% unless channel.listing %}{% if form.orders != "" %}Yang sudah pesan: dikirim {{ form.orders }}{% endif %}{% endunless %}
{% if form.opens != "" %}Pesanan dibuka lagi: {{ form.opens | day }}{% endif %}`,
    call: `{{ "Mau dicatat duluan untuk berikutnya" | pick: "Yang belum sempat pesan, mau kami kabari waktu buka lagi" | tone: "polite", "Berkenan kami kabari saat pesanan dibuka kembali" | greeting }}? {{ order.how }}.`,
    trust: block.SIGN,
  },
});
