import { FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { EVERY, replyOf } from './reply';

const SUMMARY = (
  items: string,
  price: string,
  total: string,
  sent: string,
  when: string,
) => `{% if form.items != "" %}{{ form.items | list }}{% elsif product.name != "" %}${items}: {{ product.name }}{% if product.price %}, ${price}{{ product.price | price }}{% endif %}{% endif %}
{% if form.total != "" %}${total}: {{ form.total }}{% endif %}
{% if form.sent != "" %}${sent}: {{ form.sent }}{% endif %}
{% if form.when != "" %}${when}: {{ form.when | day }}{% endif %}`;

export default defineTemplate({
  id: 'reply-confirmation',
  name: { id: 'Balas: ringkasan pesanan', en: 'Reply: order summary' },
  kinds: EVERY,
  aims: ['reply'],
  formula: 'reply',
  tone: 'warm',
  form: [
    FIELD.text(
      'items',
      'Pesanannya, satu per baris, misalnya "2 toples matcha, Rp50.000"',
      'The order, one a line, for example "2 jars of matcha, Rp50.000"',
    ),
    FIELD.text(
      'total',
      'Total, misalnya "Rp62.000 sudah dengan ongkir"',
      'Total, for example "Rp62.000 with delivery"',
    ),
    FIELD.text(
      'sent',
      'Dikirim atau diambil, misalnya "diantar ke rumah"',
      'Sent or fetched, for example "brought to your door"',
    ),
    FIELD.date('when', 'Tanggalnya', 'The day'),
  ],
  parts: replyOf(
    `{{ "Pesanannya kami catat. Dicek dulu, ya" | pick: "Ini ringkasan pesanannya, boleh dicek", "Sudah kami tulis begini, betul" | tone: "polite", "Berikut ringkasan pesanannya, mohon diperiksa", "young", "Noted! Cek dulu pesanannya" | greeting }} 📋`,
    `${SUMMARY('Pesanan', '', 'Total', 'Kirim atau ambil', 'Tanggal')}
{{ "Kalau sudah betul, balas “oke”. Kalau ada yang kurang, bilang sekarang, ya." | pick: "Betul semua? Balas “oke” dan kami kerjakan." | tone: "polite", "Bila sudah sesuai, mohon balas “oke”. Bila ada perubahan, silakan sampaikan." }}`,
    '',
  ),
  english: replyOf(
    `{{ "We have written down your order, please check" | pick: "Here is your order, please have a look", "This is what we have noted" }} 📋`,
    `${SUMMARY('Order', '', 'Total', 'Sent or fetched', 'Day')}
{{ "If all is right, answer “ok”. If not, tell us now." | pick: "All right? Answer “ok” and we start." }}`,
    '',
  ),
});
