import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** The record's stock is that of the goods in the shop; only its pre-order dates hold for custom work. */
const stock = (queue: string, closes: string, deposit: string, record: string) =>
  `{% if form.queue != "" %}${queue}: {{ form.queue }}{% endif %}
{% if form.closes != "" %}${closes} {{ form.closes | day }}{% assign left = form.closes | day: "count" %}{% if left != "" %} ({{ left }}){% endif %}
{%- elsif product.stock.mode == "preorder" %}${record}{% endif %}
{% if form.deposit != "" %}${deposit}: {{ form.deposit }}{% endif %}`;

export default defineTemplate({
  id: 'custom-order-open',
  name: { id: 'Terima pesanan custom', en: 'Custom orders are open' },
  kinds: ['craft', 'fashion'],
  aims: ['preorder'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'can',
      'Yang bisa diubah, satu per baris, misalnya "Warna benang"',
      'What can be changed, one a line, for example "Colour of the thread"',
    ),
    FIELD.text(
      'send',
      'Yang perlu disebut pembeli, satu per baris, misalnya "Ukuran"',
      'What the buyer has to tell, one a line, for example "Size"',
    ),
    FIELD.text(
      'queue',
      'Antrean, misalnya "3 pesanan, sekitar 2 minggu"',
      'Queue, for example "3 orders, about 2 weeks"',
    ),
    FIELD.date('closes', 'Pesanan diterima sampai', 'Orders taken until'),
    FIELD.text('deposit', 'DP, misalnya "50% sebelum mulai"', 'Deposit, for example "50% before we start"'),
  ],
  parts: {
    hook: `{{ "Punya ide sendiri" | pick: "Sudah ada gambaran yang diinginkan", "Mau yang dibuat sesuai pesanan" | tone: "polite", "Punya ide yang ingin diwujudkan", "young", "Punya ide yang pengin dibikinin" | greeting }}? Pesanan custom sedang dibuka ✍️`,
    details: `${block.DETAILS}
{% if form.can != "" %}Bisa disesuaikan:\n{{ form.can | list }}{% endif %}
{% if form.send != "" %}Sebutkan saat memesan:\n{{ form.send | list }}{% endif %}`,
    stock: stock('Antrean saat ini', 'Pesanan custom diterima sampai', 'DP', block.STOCK),
    call: `{{ "Mau cerita dulu soal idenya" | pick: "Mau tanya dulu bisa dibuat atau tidak", "Mau masuk antrean" | tone: "polite", "Berkenan bercerita dulu soal idenya" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{{ "Do you have an idea of your own" | pick: "Would you like one made for you", "Do you know just what you are looking for" }}? Custom orders are open ✍️`,
    details: `${english.DETAILS}
{% if form.can != "" %}Can be changed:\n{{ form.can | list }}{% endif %}
{% if form.send != "" %}Please tell us with your order:\n{{ form.send | list }}{% endif %}`,
    stock: stock('Queue now', 'Custom orders taken until', 'Deposit', english.STOCK),
    call: `{{ "Shall we talk about your idea first" | pick: "Would you like a place in the queue" }}? ${english.HOW}`,
  },
});
