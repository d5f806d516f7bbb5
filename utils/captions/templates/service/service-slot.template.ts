import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'service-slot',
  name: { id: 'Jadwal kosong minggu ini', en: 'Free slots this week' },
  kinds: ['service'],
  aims: ['new', 'weekday', 'daily'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'slots',
      'Jadwal kosong, satu per baris, misalnya "Selasa 10.00 dan 14.00"',
      'Free slots, one a line, for example "Tuesday 10.00 and 14.00"',
    ),
    FIELD.text('duration', 'Lama pengerjaan, misalnya "1–2 jam"', 'Duration, for example "1–2 hours"'),
    FIELD.text(
      'coverage',
      'Yang termasuk, satu per baris, misalnya "Cuci unit dalam"',
      'What is included, one a line, for example "Cleaning the indoor unit"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.slots != "" %}{{ "Minggu ini masih ada jadwal kosong" | pick: "Jadwal kami minggu ini masih ada yang kosong", "Masih ada waktu kosong minggu ini" | tone: "polite", "Minggu ini kami masih memiliki jadwal kosong", "young", "Slot minggu ini masih ada, nih" | greeting }} 🗓️
{%- else %}{{ "Ada yang bisa kami bantu minggu ini" | pick: "Lagi butuh bantuan minggu ini", "Mau dibantu hari apa" | tone: "polite", "Ada yang dapat kami bantu minggu ini", "young", "Minggu ini butuh dibantu apa" | greeting }}?
{%- endif %}`,
    details: `${block.DETAILS}
{% if form.coverage != "" %}Termasuk:\n{{ form.coverage | list }}{% endif %}`,
    stock: `{% if form.duration != "" %}Lama pengerjaan: {{ form.duration }}{% endif %}
{% if form.slots != "" %}Jadwal kosong:\n{{ form.slots | list }}{% endif %}`,
    call: `{% if form.slots != "" %}{{ "Mau ambil jadwal yang mana" | pick: "Cocoknya hari apa", "Mau kami catat di jadwal yang mana" | tone: "polite", "Berkenan kami catat di jadwal yang mana" | greeting }}?
{%- else %}{{ "Mau pesan jadwal" | pick: "Mau booking jadwal", "Mau tanya jadwal dulu" | tone: "polite", "Berkenan memesan jadwal" | greeting }}?
{%- endif %} ${block.HOW}`,
  },
  english: {
    hook: `{% if form.slots != "" %}{{ "We still have free slots this week" | pick: "A few slots are free this week", "This week we still have time for you" }} 🗓️
{%- else %}{{ "Is there something we can help with this week" | pick: "Do you need a hand this week", "Which day would suit you" }}?
{%- endif %}`,
    details: `${english.DETAILS}
{% if form.coverage != "" %}Included:\n{{ form.coverage | list }}{% endif %}`,
    stock: `{% if form.duration != "" %}Duration: {{ form.duration }}{% endif %}
{% if form.slots != "" %}Free slots:\n{{ form.slots | list }}{% endif %}`,
    call: `{% if form.slots != "" %}{{ "Which slot suits you" | pick: "Shall we write you down for one of them" }}?
{%- else %}{{ "Would you like to book" | pick: "Shall we look for a day together" }}?
{%- endif %} ${english.HOW}`,
  },
});
