import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'story',
  name: { id: 'Cerita di balik produk', en: 'The story behind it' },
  kinds: ['craft', 'food', 'fashion'],
  aims: ['story'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.text(
      'story',
      'Cerita singkat: siapa yang membuat, dari mana idenya',
      'Short story: who makes it, and why',
    ),
    FIELD.text('time', 'Lama membuat, misalnya "3 hari"', 'Time to make it, for example "3 days"'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.story != "" %}{{ "Ada cerita di balik yang satu ini" | pick: "Mau cerita sedikit, boleh ya", "Sebelum dibungkus, ini ceritanya" | tone: "polite", "Izinkan kami bercerita sedikit" | greeting }} 🧵
{%- else %}{{ "Kenalan lebih dekat, yuk" | pick: "Sini, kenalan dulu", "Lihat pelan-pelan, yang ini dibuat sabar" | tone: "polite", "Mari mengenal lebih dekat" | greeting }} 🧵
{%- endif %}`,
    details: `{{ form.story }}\n{% if form.time != "" %}Lama pembuatan: {{ form.time }}{% endif %}\n${block.DETAILS}`,
    call: `{{ "Mau pesan" | pick: "Mau order buat sendiri atau buat hadiah", "Mau bawa pulang yang ini" | tone: "polite", "Berkenan memilikinya" | greeting }}? ${block.HOW}`,
  },
});
