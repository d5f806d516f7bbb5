import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Under the opening of a post; a listing has no opening and names them among its details. */
const CARE = `{% if form.do != "" %}{{ form.do | list: "number" }}{% endif %}
{% if form.avoid != "" %}Hindari:\n{{ form.avoid | list }}{% endif %}
{% if form.repair != "" %}Kalau ada yang lepas atau rusak: {{ form.repair }}{% endif %}`;
const CARE_EN = `{% if form.do != "" %}{{ form.do | list: "number" }}{% endif %}
{% if form.avoid != "" %}Keep away from:\n{{ form.avoid | list }}{% endif %}
{% if form.repair != "" %}If something comes loose or breaks: {{ form.repair }}{% endif %}`;
const ANY = `form.do != "" or form.avoid != ""`;

export default defineTemplate({
  id: 'caring-for-it',
  name: { id: 'Cara merawat karya', en: 'How to care for a piece' },
  kinds: ['craft', 'fashion'],
  aims: ['tips'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'do',
      'Cara merawat, satu per baris, misalnya "Lap dengan kain kering"',
      'How to care for it, one a line, for example "Wipe with a dry cloth"',
    ),
    FIELD.text(
      'avoid',
      'Yang dihindari, satu per baris, misalnya "Dijemur di bawah matahari siang"',
      'What to avoid, one a line, for example "Midday sun"',
    ),
    FIELD.text(
      'repair',
      'Kalau rusak, misalnya "kirim balik, kami jahit ulang"',
      'If it breaks, for example "send it back, we stitch it again"',
    ),
  ],
  parts: {
    hook: `{% if ${ANY} %}{{ "Supaya awet dipakai, begini merawatnya" | pick: "Sudah punya di rumah? Ini cara merawatnya", "Cara merawatnya kami tulis di sini" | tone: "polite", "Berikut cara merawatnya di rumah", "young", "Biar awet, rawatnya begini, ya", "mothers", "Biar awet di rumah, begini merawatnya" | greeting }} 🧺
{%- else %}{{ "Ada yang bingung cara merawatnya di rumah" | pick: "Karya yang dibeli dulu, apa kabarnya di rumah", "Mau tanya cara membersihkan atau menyimpannya" | tone: "polite", "Ada yang ingin ditanyakan soal perawatannya" | greeting }}? 🧺
{%- endif %}
${CARE}`,
    details: `${block.DETAILS}
{% if channel.listing %}{% if form.do != "" %}Cara merawat:{% endif %}
${CARE}{% endif %}`,
    price: '',
    stock: `{% if channel.listing %}${block.STOCK}{% endif %}`,
    call: `{{ "Bahannya beda? Tanya dulu di sini, ya" | pick: "Ada noda yang susah hilang? Kirim fotonya, kami bantu lihat", "Masih ragu? Tanya dulu sebelum dicuci" | greeting }}. Belum punya dan mau pesan? ${block.HOW}`,
  },
  english: {
    hook: `{% if ${ANY} %}{{ "How to care for it, so that it lasts" | pick: "Already have one at home? This is how to care for it", "A few notes on caring for it, worth keeping" }} 🧺
{%- else %}{{ "Not sure how to care for it" | pick: "Any questions about cleaning or keeping it" }}? Just ask 🧺
{%- endif %}
${CARE_EN}`,
    details: `${english.DETAILS}
{% if channel.listing %}{% if form.do != "" %}How to care for it:{% endif %}
${CARE_EN}{% endif %}`,
    price: '',
    stock: `{% if channel.listing %}${english.STOCK}{% endif %}`,
    call: `{{ "A stain that stays? Send us a photo and we will have a look" | pick: "In doubt? Ask us before you wash it" }}. Would you like one of your own? ${english.HOW}`,
  },
});
