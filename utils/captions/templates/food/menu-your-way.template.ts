import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For those who watch what they eat: what is in it and what may be changed, and not a word on health. */
export default defineTemplate({
  id: 'menu-your-way',
  name: { id: 'Menu yang bisa diatur isinya', en: 'Meals made the way you eat' },
  kinds: ['food'],
  aims: ['new', 'weekday'],
  formula: 'fab',
  tone: 'warm',
  form: [
    FIELD.text(
      'change',
      'Yang bisa diatur, satu per baris, misalnya "Nasi setengah atau ganti kentang"',
      'What may be changed, one a line, for example "Half rice, or potatoes instead"',
    ),
    FIELD.text(
      'inside',
      'Bahannya, misalnya "dada ayam, wortel, buncis, bawang putih"',
      'Ingredients, for example "chicken breast, carrots, beans, garlic"',
    ),
    FIELD.text(
      'contains',
      'Mengandung, misalnya "kacang, susu, telur"',
      'Contains, for example "peanuts, milk, egg"',
    ),
    FIELD.text(
      'before',
      'Batas pesan, misalnya "H-1 jam 18.00"',
      'Order by, for example "18.00 the day before"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.change != "" %}{% assign sopan = "Isi menunya dapat disesuaikan" | pick: "Porsi dan isinya dapat dipilih sendiri" %}{{ "Isi kotaknya bisa diatur sendiri" | pick: "Makan sesuai maunya sendiri? Tinggal bilang", "Ada yang mau ditambah, ada yang mau dikurangi? Bisa" | tone: "polite", sopan | greeting }} 🥗
{%- else %}{{ "Suka tahu dulu isi makanannya? Ini dia" | pick: "Yang pilih-pilih isi makanan, ini menunya", "Makan siang dengan isi yang jelas" | tone: "polite", "Berikut menu kami beserta isinya" | greeting }} 🥗
{%- endif %}`,
    product: `${block.PRODUCT}
{{ form.change | list }}`,
    details: `{% if form.inside != "" %}• Bahan: {{ form.inside }}{% endif %}
{% if form.contains != "" %}• Mengandung: {{ form.contains }}{% endif %}
${block.DETAILS}`,
    stock: `{% if form.before != "" %}Batas pesan: {{ form.before }}{% endif %}
${block.STOCK}`,
    call: `{% if form.change != "" %}{{ "Tulis maunya seperti apa, nanti kami sesuaikan" | pick: "Sebutkan isinya mau diatur bagaimana" | tone: "polite", "Mohon tuliskan penyesuaian yang diinginkan" }}. {% else %}{{ "Mau pesan untuk hari apa" | pick: "Mau coba satu dulu" | greeting }}? {% endif %}${block.HOW}`,
  },
});
