import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN } from './menu';

export default defineTemplate({
  id: 'tumpeng-event',
  name: { id: 'Tumpeng untuk syukuran', en: 'Tumpeng for a celebration' },
  kinds: ['food'],
  aims: ['preorder', 'feast'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'sizes',
      'Ukuran dan harga, satu per baris, misalnya "10–12 orang, Rp450.000"',
      'Sizes with their price, one a line, for example "10–12 people, Rp450.000"',
    ),
    FIELD.text(
      'dishes',
      'Lauk pelengkap, satu per baris, misalnya "Ayam goreng lengkuas"',
      'Side dishes, one a line, for example "Fried chicken with galangal"',
    ),
    FIELD.text('before', 'Pesan kapan, misalnya "H-3"', 'Order when, for example "3 days before"'),
    FIELD.text(
      'brought',
      'Diantar atau diambil, misalnya "kami antar dan tata di tempat acara"',
      'Delivery, for example "we bring it and set it up"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Ada yang mau disyukuri bulan ini" | pick: "Ada rencana syukuran", "Rumah baru, ulang tahun, atau kelulusan", "Siapa yang potong tumpeng berikutnya" | greeting }}?
{{ "Tumpengnya kami yang masak." | pick: "Biar kami yang siapkan tumpengnya." }}`,
    details: `${block.DETAILS}
{% if form.dishes != "" %}Lauk pelengkap:\n{{ form.dishes | list }}{% endif %}`,
    price: `${block.PRICE}
{% if form.sizes != "" %}Ukuran:\n{{ form.sizes | list }}{% endif %}`,
    stock: `{% if form.before != "" %}Pemesanan: {{ form.before }}{% endif %}
{% if form.brought != "" %}Antar/ambil: {{ form.brought }}{% endif %}`,
    call: `{{ "Acaranya kapan dan untuk berapa orang" | pick: "Untuk tanggal berapa dan berapa orang" | tone: "polite", "Berkenan memberi tahu tanggal acara dan jumlah tamunya" | greeting }}? ${block.HOW}`,
    trust: KITCHEN,
  },
});
