import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Under the opening of a post; a listing has no opening and names them among its details. */
const GUIDE = `{% if form.how != "" %}Cara mengukur:\n{{ form.how | list: "number" }}{% endif %}
{% if form.sizes != "" %}Ukuran yang ada:\n{{ form.sizes | list }}{% endif %}`;

export default defineTemplate({
  id: 'measure-guide',
  name: { id: 'Cara mengukur dulu', en: 'How to measure first' },
  kinds: ['craft', 'fashion'],
  aims: ['tips'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'how',
      'Cara mengukur, satu per baris, misalnya "Lingkarkan benang di pergelangan"',
      'How to measure, one a line, for example "Wind a thread around the wrist"',
    ),
    FIELD.text(
      'sizes',
      'Ukuran yang ada, satu per baris, misalnya "S: 15 cm"',
      'Sizes there are, one a line, for example "S: 15 cm"',
    ),
    FIELD.text(
      'margin',
      'Selisih ukuran, misalnya "bisa beda 1 cm karena dikerjakan tangan"',
      'Margin, for example "may differ by 1 cm, since it is made by hand"',
    ),
    FIELD.text(
      'other',
      'Di luar ukuran itu, misalnya "bisa dibuatkan, tambah 3 hari"',
      'Other sizes, for example "can be made, 3 days more"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% if form.how != "" or form.sizes != "" %}{{ "Biar ukurannya pas, ukur dulu sebentar" | pick: "Sebelum pesan, ambil meteran dulu, ya", "Bingung pilih ukuran? Begini caranya" | tone: "polite", "Agar ukurannya pas, mohon diukur dulu", "young", "Biar nggak salah size, ukur dulu, yuk" | greeting }} 📏
${GUIDE}
{%- else %}{{ "Bingung pilih ukuran" | pick: "Masih ragu soal ukurannya", "Mau tanya ukuran dulu sebelum pesan" | tone: "polite", "Ada yang ingin ditanyakan soal ukuran" | greeting }}? 📏
{%- endif %}`,
    details: `${block.DETAILS}
{% if channel.listing %}${GUIDE}{% endif %}`,
    stock: `{% if form.margin != "" %}Selisih: {{ form.margin }}{% endif %}
{% if form.other != "" %}Ukuran lain: {{ form.other }}{% endif %}
${block.STOCK}`,
    call: `{{ "Sudah diukur? Sebutkan ukurannya waktu pesan" | pick: "Ragu di antara dua ukuran? Tanya dulu saja", "Kirim hasil ukurnya, nanti kami bantu cocokkan" | tone: "polite", "Mohon sebutkan hasil ukurnya saat memesan" | greeting }}. ${block.HOW}`,
  },
});
