import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** The women who make and sell it stand in front, not a costume. */
export default defineTemplate({
  id: 'kartini',
  name: { id: 'Perempuan di balik usaha (Kartini)', en: 'The women behind it (Kartini)' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['feast', 'story'],
  formula: 'hso',
  season: 'kartini',
  tone: 'warm',
  form: [
    FIELD.text(
      'who',
      'Siapa, misalnya "Bu Yanti, 52 tahun, yang memegang adonan"',
      'Who, for example "Yanti, 52, who makes the dough"',
    ),
    FIELD.text(
      'story',
      'Ceritanya, misalnya "Mulai jualan sesudah anak bungsunya sekolah."',
      'The story, for example "She began when her youngest went to school."',
    ),
    FIELD.text(
      'words',
      'Kata beliau, misalnya "kalau belum coba, jangan bilang tidak bisa"',
      'In her words, for example "try before you say you cannot"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% if form.who != "" or form.story != "" %}{{ "Kartini di tempat kami, ini orangnya" | pick: "Kenalkan, perempuan di balik usaha ini", "Hari Kartini, kami mau kenalkan seseorang" | tone: "polite", "Di Hari Kartini, izinkan kami mengenalkan seseorang" | greeting }} 🌷
{{ form.who }}
{{ form.story }}
{%- else %}{{ "Selamat Hari Kartini buat semua perempuan yang bekerja" | pick: "Hari Kartini, salam buat yang jualan sambil momong", "Selamat Hari Kartini dari kami" | tone: "polite", "Kami mengucapkan selamat Hari Kartini" | greeting }} 🌷
{%- endif %}
{% if form.words != "" %}Katanya: “{{ form.words }}”{% endif %}`,
    call: `{{ "Mau titip salam, atau sekalian pesan" | pick: "Punya cerita perempuan hebat di rumah? Boleh ditulis di sini. Mau pesan" | tone: "polite", "Berkenan memesan hasil karyanya" | greeting }}? ${block.HOW}`,
  },
});
