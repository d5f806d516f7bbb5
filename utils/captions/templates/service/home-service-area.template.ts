import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'home-service-area',
  name: { id: 'Kami datang: daerah layanan', en: 'We come to you: where' },
  kinds: ['service'],
  aims: ['new'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'areas',
      'Daerah yang kami datangi, satu per baris, misalnya "Batam Center"',
      'Where we come, one a line, for example "Batam Center"',
    ),
    FIELD.text(
      'fee',
      'Biaya datang, misalnya "Rp15.000 untuk Sekupang"',
      'Call-out fee, for example "Rp15.000 for Sekupang"',
    ),
    FIELD.text('hours', 'Jam kunjungan, misalnya "08.00–17.00"', 'Visiting hours, for example "08.00–17.00"'),
    FIELD.text(
      'ready',
      'Yang perlu ada di rumah, misalnya "air dan stop kontak"',
      'What is needed at home, for example "water and a socket"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Tidak perlu keluar rumah, kami yang datang" | pick: "Dikerjakan di rumah saja, kami yang ke sana", "Repot kalau harus dibawa? Kami yang datang" | tone: "polite", "Kami dapat datang ke rumah", "young", "Rebahan aja, kami yang datang", "mothers", "Si kecil tidur? Tidak apa, kami yang ke rumah" | greeting }} 🏠`,
    stock: `{% if form.hours != "" %}Jam kunjungan: {{ form.hours }}{% endif %}
{% if form.areas != "" %}Daerah layanan:\n{{ form.areas | list }}{% endif %}
{% if form.fee != "" %}Biaya datang: {{ form.fee }}{% endif %}
{% if form.ready != "" %}Yang perlu ada di rumah: {{ form.ready }}{% endif %}`,
    area: `{% if form.areas == "" %}${block.AREA}{% elsif shop.payment != "" %}Pembayaran: {{ shop.payment }}{% endif %}`,
    call: `{% if form.areas != "" %}{{ "Rumahnya di daerah mana" | pick: "Daerahnya belum ada di daftar, mau tanya dulu", "Mau kami datang hari apa" | tone: "polite", "Boleh tahu lokasi rumahnya" | greeting }}?
{%- else %}{{ "Mau tanya dulu apakah daerahnya terjangkau" | pick: "Rumahnya di daerah mana", "Mau kami datang hari apa" | tone: "polite", "Boleh tahu lokasi rumahnya" | greeting }}?
{%- endif %} ${block.HOW}`,
  },
});
