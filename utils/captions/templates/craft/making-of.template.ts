import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Whether the steps stand in this caption: short channels have no room for them. */
const STEPS = `{% assign steps = form.steps %}{% if channel.id == "whatsapp-status" or channel.id == "tiktok" %}{% assign steps = "" %}{% endif %}`;

export default defineTemplate({
  id: 'making-of',
  name: { id: 'Proses pembuatan', en: 'How it is made' },
  kinds: ['craft', 'fashion'],
  aims: ['story'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'steps',
      'Langkah membuat, satu per baris, misalnya "Pandan dijemur dua hari"',
      'Steps of the making, one a line, for example "Pandan dries for two days"',
    ),
    FIELD.text('time', 'Lama membuat, misalnya "3 hari"', 'Time to make it, for example "3 days"'),
    FIELD.text(
      'place',
      'Dibuat di mana, misalnya "teras rumah di Sekupang"',
      'Where it is made, for example "our porch in Sekupang"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `${STEPS}{% if steps != "" %}{{ "Begini cara kami membuatnya" | pick: "Dari bahan sampai jadi, begini urutannya", "Boleh lihat cara kami membuatnya" | tone: "polite", "Berikut cara kami membuatnya", "young", "Kami spill cara bikinnya, ya" | greeting }} 👐
{%- else %}{{ "Mengintip meja kerja kami, yuk" | pick: "Sedikit suasana dari meja kerja kami", "Ini yang sedang kami kerjakan" | tone: "polite", "Sekilas dari meja kerja kami", "young", "Intip meja kerja kami, yuk" | greeting }} 👐
{%- endif %}`,
    details: `{% if form.steps != "" %}Cara membuatnya:\n{{ form.steps | list: "number" }}{% endif %}
${block.DETAILS}`,
    stock: `{% if form.time != "" %}Lama membuat: {{ form.time }}{% endif %}
{% if form.place != "" %}Dibuat di: {{ form.place }}{% endif %}
${block.STOCK}`,
    call: `{% assign ask = "Ada bagian yang mau ditanyakan" | greeting %}{{ ask | pick: "Mau pesan yang baru jadi ini", "Mau punya satu di rumah" }}? ${block.HOW}`,
  },
});
