import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** A warranty is named only with how long it holds or for what. Stands under the opening, or in a listing. */
const TERMS = `{% if form.length != "" %}Lama garansi: {{ form.length }}{% endif %}
{% if form.covers != "" %}Yang ditanggung:\n{{ form.covers | list }}{% endif %}
{% if form.excludes != "" %}Yang tidak ditanggung:\n{{ form.excludes | list }}{% endif %}
{% if form.claim != "" %}Cara klaim: {{ form.claim }}{% endif %}`;
const TERMS_EN = `{% if form.length != "" %}Warranty: {{ form.length }}{% endif %}
{% if form.covers != "" %}Covered:\n{{ form.covers | list }}{% endif %}
{% if form.excludes != "" %}Not covered:\n{{ form.excludes | list }}{% endif %}
{% if form.claim != "" %}How to claim: {{ form.claim }}{% endif %}`;

export default defineTemplate({
  id: 'warranty-explained',
  name: { id: 'Garansi dijelaskan', en: 'The warranty explained' },
  kinds: ['service', 'reseller'],
  aims: ['tips'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.text(
      'length',
      'Lama garansi, misalnya "7 hari sejak selesai"',
      'How long, for example "7 days from the repair"',
    ),
    FIELD.text(
      'covers',
      'Yang ditanggung, satu per baris, misalnya "Keluhan yang sama muncul lagi"',
      'What is covered, one a line, for example "The same fault comes back"',
    ),
    FIELD.text(
      'excludes',
      'Yang tidak ditanggung, satu per baris, misalnya "Kena air atau jatuh"',
      'What is not covered, one a line, for example "Water or a fall"',
    ),
    FIELD.text(
      'claim',
      'Cara klaim, misalnya "bawa barang dan notanya"',
      'How to claim, for example "bring it with the receipt"',
    ),
  ],
  parts: {
    hook: `{% if form.length != "" or form.covers != "" %}{{ "Soal garansi, kami tulis jelas di sini" | pick: "Garansinya begini, boleh disimpan", "Sering ditanya soal garansi, ini isinya" | tone: "polite", "Berikut ketentuan garansi kami", "young", "Soal garansi, cek dulu biar jelas" | greeting }} 🧾
${TERMS}
{%- else %}{{ "Mau tanya soal garansi sebelum pesan" | pick: "Ada yang belum jelas soal garansi", "Notanya masih disimpan" | tone: "polite", "Ada yang ingin ditanyakan soal garansi" | greeting }}? 🧾
{%- endif %}`,
    details: `${block.DETAILS}
{% if channel.listing %}{% if form.length != "" or form.covers != "" %}${TERMS}{% endif %}{% endif %}`,
    stock: '',
    call: `{{ "Simpan notanya, ya. Mau pesan atau tanya dulu" | pick: "Masih ada yang mau ditanyakan sebelum pesan", "Ada yang perlu kami jelaskan lagi" | tone: "polite", "Masih ada yang perlu kami jelaskan" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.length != "" or form.covers != "" %}{{ "Our warranty in plain words" | pick: "What our warranty covers, and what it does not", "You often ask about the warranty, so here it is" }} 🧾
${TERMS_EN}
{%- else %}{{ "Any questions about the warranty" | pick: "Would you like to ask about the warranty first" }}? 🧾
{%- endif %}`,
    details: `${english.DETAILS}
{% if channel.listing %}{% if form.length != "" or form.covers != "" %}${TERMS_EN}{% endif %}{% endif %}`,
    stock: '',
    call: `{{ "Please keep the receipt. Would you like to order" | pick: "Is there something we should explain before you order" }}? ${english.HOW}`,
  },
});
