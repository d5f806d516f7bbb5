import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'group-uniform',
  name: { id: 'Seragam kantor, kelas, komunitas', en: 'Uniforms for a group' },
  kinds: ['fashion', 'service'],
  aims: ['preorder'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text('minimum', 'Minimal pesan, misalnya "12 pcs"', 'Smallest order, for example "12 pieces"'),
    FIELD.text(
      'tiers',
      'Harga per jumlah, satu per baris, misalnya "12–23 pcs: Rp95.000/pcs"',
      'Prices by number, one a line',
    ),
    FIELD.text('included', 'Sudah termasuk, satu per baris, misalnya "Bordir logo"', 'What is included'),
    FIELD.text('time', 'Lama pengerjaan, misalnya "3 minggu"', 'Time to make them, for example "3 weeks"'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign mothers = "Kebagian urus seragam arisan atau pengajian" | pick: "Seragam arisan tahun ini sudah dipikirkan", "Panitia acara sekolah, seragamnya sudah ada" -%}
{% assign polite = "Sedang menyiapkan seragam untuk kantor atau sekolah" | pick: "Perlu seragam untuk panitia atau komunitas" -%}
{{ "Lagi urus seragam untuk rombongan" | pick: "Seragam panitia, kelas, atau kantor, sudah dapat", "Kebagian tugas cari seragam", "Mau bikin seragam ramai-ramai" | tone: "polite", polite, "mothers", mothers | greeting }}? 👔`,
    details: `${block.DETAILS}\n{% if form.included != "" %}Sudah termasuk:\n{{ form.included | list }}{% endif %}`,
    price: `${block.PRICE}\n{% if form.tiers != "" %}Harga menurut jumlah:\n{{ form.tiers | list }}{% endif %}`,
    stock: `{% if form.minimum != "" %}Minimal pesan: {{ form.minimum }}{% endif %}
{% if form.time != "" %}Lama pengerjaan: {{ form.time }}{% endif %}
{% if form.minimum == "" and form.time == "" %}${block.STOCK}{% endif %}`,
    call: `{{ "Untuk berapa orang dan dipakai kapan" | pick: "Perlu berapa potong, untuk tanggal berapa" | greeting }}? ${block.HOW}`,
  },
});
