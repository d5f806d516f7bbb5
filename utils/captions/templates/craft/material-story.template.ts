import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

const MATERIAL = `{% if form.from != "" %}Kami ambil dari: {{ form.from }}{% endif %}
{% if form.why != "" %}Kenapa bahan ini: {{ form.why }}{% endif %}
{% if form.ages != "" %}Kalau sudah lama dipakai: {{ form.ages }}{% endif %}`;

export default defineTemplate({
  id: 'material-story',
  name: { id: 'Cerita bahannya', en: 'The story of the material' },
  kinds: ['craft', 'fashion'],
  aims: ['story', 'tips'],
  formula: 'fab',
  tone: 'warm',
  form: [
    FIELD.text(
      'from',
      'Bahannya dari mana, misalnya "penjemur pandan di Bintan"',
      'Where the material is from, for example "pandan dryers in Bintan"',
    ),
    FIELD.text(
      'why',
      'Kenapa memilihnya, misalnya "lentur, jadi sudutnya tidak patah"',
      'Why this one, for example "it bends, so corners do not break"',
    ),
    FIELD.text(
      'ages',
      'Kalau lama dipakai, misalnya "warnanya makin tua"',
      'After long use, for example "the colour deepens"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.from != "" or form.why != "" or form.ages != "" %}{{ "Boleh cerita soal bahannya sebentar" | pick: "Sebelum pilih, kenalan dulu dengan bahannya", "Hari ini kita ngobrol soal bahan" | tone: "polite", "Izinkan kami bercerita tentang bahannya", "young", "Kita bahas bahannya, yuk" | greeting }} 🌿
${MATERIAL}
{%- else %}{{ "Mau tahu ini dibuat dari apa" | pick: "Ada yang mau ditanyakan soal bahannya", "Penasaran sama bahannya" | tone: "polite", "Ada yang ingin ditanyakan soal bahannya" | greeting }}? 🌿
{%- endif %}`,
    details: `{% if channel.listing %}${MATERIAL}{% endif %}
${block.DETAILS}`,
    call: `{{ "Mau dikirimi foto bahannya dari dekat" | pick: "Mau pesan, atau mau lihat foto dekatnya dulu", "Mau pesan yang bahannya ini" | tone: "polite", "Berkenan melihat foto dekatnya dulu" | greeting }}? ${block.HOW}`,
  },
});
