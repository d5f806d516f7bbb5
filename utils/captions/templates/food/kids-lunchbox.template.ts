import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN } from './menu';

/** What a child may not eat is asked in the call, because no caption can know it. */
export default defineTemplate({
  id: 'kids-lunchbox',
  name: { id: 'Bekal anak sekolah', en: 'School lunchbox' },
  kinds: ['food'],
  aims: ['weekday', 'bundle'],
  formula: 'aida',
  tone: 'mothers',
  form: [
    FIELD.text(
      'week',
      'Isi bekal, satu per baris, misalnya "Senin: nasi kepal, telur gulung, brokoli"',
      'What is in it, one a line, for example "Monday: rice balls, omelette, broccoli"',
    ),
    FIELD.text(
      'without',
      'Bisa dibuat tanpa apa, misalnya "kacang, telur, pedas"',
      'Can be made without, for example "peanuts, egg, chili"',
    ),
    FIELD.text(
      'ready',
      'Siap jam, misalnya "06.00, ambil atau antar"',
      'Ready at, for example "06.00, pick up or delivered"',
    ),
    FIELD.text(
      'before',
      'Batas pesan, misalnya "malam sebelumnya jam 20.00"',
      'Order by, for example "20.00 the evening before"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Bekal sekolah untuk besok sudah siap" | pick: "Sudah ada menu bekal untuk anak besok" %}{{ "Bekal besok sudah kepikiran mau apa" | pick: "Si kecil minta bekal apa besok", "Besok pagi mau bawa bekal apa ke sekolah", "Anak bosan bekalnya itu-itu saja" | tone: "polite", sopan | greeting }}? 🎒`,
    product: `${block.PRODUCT}
{{ form.week | list }}`,
    details: `{% if form.without != "" %}• Bisa dibuat tanpa {{ form.without }}{% endif %}
${block.DETAILS}`,
    stock: `{% if form.ready != "" %}Siap jam {{ form.ready }}{% endif %}
{% if form.before != "" %}Batas pesan: {{ form.before }}{% endif %}`,
    call: `{{ "Tulis juga kalau ada yang tidak boleh dimakan si kecil" | pick: "Kalau anak punya alergi atau tidak suka sesuatu, sebutkan waktu pesan" | tone: "polite", "Mohon sebutkan bila ada makanan yang harus dihindari" }}. ${block.HOW}`,
    trust: KITCHEN,
  },
});
