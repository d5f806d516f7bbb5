import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For the quiet days: orders of offices and schools on weekdays. */
export default defineTemplate({
  id: 'office-pack',
  name: { id: 'Hari kerja dan paket kantor', en: 'Weekday and office pack' },
  kinds: ['food'],
  aims: ['weekday'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text('pack', 'Isi paket, satu per baris', 'What is in the pack, one a line'),
    FIELD.text('minimum', 'Minimal pesan, misalnya "10 box"', 'Smallest order, for example "10 boxes"'),
    FIELD.text('order', 'Batas pesan, misalnya "H-1 jam 15.00"', 'Order by, for example "day before, 15.00"'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Ada rapat atau acara kantor minggu ini" | pick: "Lagi cari pesanan untuk teman kerja", "Mau pesan bareng teman kantor" | greeting }}? 🍱`,
    details: `{% if form.pack != "" %}Isi paket:\n{{ form.pack | list }}{% endif %}\n${block.DETAILS}`,
    stock: `{% if form.minimum != "" %}Minimal pesan: {{ form.minimum }}{% endif %}
{% if form.order != "" %}Batas pesan: {{ form.order }}{% endif %}
${block.STOCK}`,
    call: `{{ "Mau pesan untuk kantor" | pick: "Mau pesan untuk minggu ini" | greeting }}? ${block.HOW}`,
  },
});
