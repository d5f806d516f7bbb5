import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'service-slot',
  name: { id: 'Jasa dan jadwal kosong', en: 'Service with free slots' },
  kinds: ['service'],
  aims: ['new', 'weekday'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text('slots', 'Jadwal kosong, satu per baris', 'Free slots, one a line'),
    FIELD.text('duration', 'Lama pengerjaan, misalnya "1–2 jam"', 'Duration, for example "1–2 hours"'),
    FIELD.text('coverage', 'Yang termasuk, satu per baris', 'What is included, one a line'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.slots != "" %}{{ "Masih ada jadwal kosong" | pick: "Jadwal kami masih ada yang kosong" | greeting }} 🗓️
{%- else %}{{ "Ada yang bisa kami bantu" | pick: "Lagi butuh bantuan" | greeting }}?
{%- endif %}`,
    details: `{% if form.coverage != "" %}Termasuk:\n{{ form.coverage | list }}{% endif %}\n${block.DETAILS}`,
    stock: `{% if form.duration != "" %}Lama pengerjaan: {{ form.duration }}{% endif %}
{% if form.slots != "" %}Jadwal kosong:\n{{ form.slots | list }}{% endif %}`,
    call: `{{ "Mau pesan jadwal" | pick: "Mau booking jadwal" | greeting }}? ${block.HOW}`,
  },
});
