import { defineTemplate } from '../template';
import * as block from './blocks';

/** For the quiet days: orders of offices and schools on weekdays. */
export default defineTemplate({
  id: 'office-pack',
  name: { id: 'Hari kerja dan paket kantor', en: 'Weekday and office pack' },
  kinds: ['food'],
  aims: ['weekday'],
  language: 'id',
  tone: 'polite',
  form: [
    block.FIELD.text('pack', 'Isi paket, satu per baris', 'What is in the pack, one a line'),
    block.FIELD.text('minimum', 'Minimal pesan, misalnya "10 box"', 'Smallest order, for example "10 boxes"'),
    block.FIELD.text(
      'order',
      'Batas pesan, misalnya "H-1 jam 15.00"',
      'Order by, for example "day before, 15.00"',
    ),
    block.STOCK_FIELD,
    block.PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Ada rapat atau acara kantor minggu ini" | pick: "Lagi cari pesanan untuk teman kerja", "Mau pesan bareng teman kantor" | greeting }}? 🍱`,
    product: block.PRODUCT,
    details: `{% if form.pack != "" %}Isi paket:\n{{ form.pack | list }}{% endif %}\n${block.DETAILS}`,
    price: block.PRICE,
    stock: `{% if form.minimum != "" %}Minimal pesan: {{ form.minimum }}{% endif %}
{% if form.order != "" %}Batas pesan: {{ form.order }}{% endif %}
${block.STOCK}`,
    area: block.AREA,
    call: `{{ "Mau pesan untuk kantor" | pick: "Mau pesan untuk minggu ini" | greeting }}? ${block.HOW}`,
    trust: block.TRUST,
    hashtags: block.HASHTAGS,
  },
});
