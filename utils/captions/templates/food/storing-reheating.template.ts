import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** The tips stand with the product, so that a Status, which has no details, shows them too. */
export default defineTemplate({
  id: 'storing-reheating',
  name: { id: 'Cara simpan dan menghangatkan', en: 'How to keep and warm it up' },
  kinds: ['food', 'reseller'],
  aims: ['tips'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'keep',
      'Cara simpan, misalnya "wadah tertutup, kulkas 3 hari, freezer 1 bulan"',
      'How to keep it, for example "closed box, fridge 3 days, freezer 1 month"',
    ),
    FIELD.text(
      'warm',
      'Cara menghangatkan, misalnya "kukus 10 menit, jangan direbus lagi"',
      'How to warm it up, for example "steam for 10 minutes, do not boil again"',
    ),
    FIELD.text(
      'sign',
      'Tanda sudah tidak layak, misalnya "santan berbuih atau berbau asam"',
      'When not to eat it any more, for example "foam or a sour smell"',
    ),
  ],
  parts: {
    hook: `{% assign sopan = "Belum habis sekali makan? Berikut cara menyimpannya" | pick: "Izin berbagi cara menyimpan dan menghangatkannya" %}{% if form.keep != "" or form.warm != "" %}{{ "Tidak habis sekali makan? Begini menyimpannya" | pick: "Mau dimakan besok? Simpannya begini", "Simpannya di mana, menghangatkannya bagaimana? Ini catatannya", "Catatan kecil dari dapur kami buat yang sudah beli" | tone: "polite", sopan | greeting }} 📝
{%- else %}{{ "Bingung simpannya di mana dan tahan berapa lama? Boleh tanya" | pick: "Sebelum disimpan, tanya kami dulu juga boleh", "Soal simpan dan menghangatkan, tanya saja" | tone: "polite", "Silakan bertanya cara menyimpan dan menghangatkannya" | greeting }} 📝
{%- endif %}`,
    product: `${block.PRODUCT}
{% if form.keep != "" %}Simpan: {{ form.keep | truncate: 160 }}{% endif %}
{% if form.warm != "" %}Hangatkan: {{ form.warm | truncate: 160 }}{% endif %}`,
    details: `{% if form.sign != "" %}• Jangan dimakan lagi bila {{ form.sign }}{% endif %}
${block.DETAILS}`,
    call: `{{ "Masih ada yang mau ditanyakan, atau mau pesan lagi" | pick: "Stok di rumah sudah habis, mau pesan lagi", "Punya cara simpan sendiri, atau mau pesan lagi" | tone: "polite", "Ada yang ingin ditanyakan atau dipesan kembali" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.keep != "" or form.warm != "" %}{{ "Too much for one meal? Keep it like this" | pick: "Eating it tomorrow? Here is how to keep it", "A small note from our kitchen for those who bought it" }} 📝
{%- else %}{{ "Not sure how to keep it, and how long? Just ask" | pick: "Ask us before you put it away", "About keeping and warming it up: just ask" }} 📝
{%- endif %}`,
    product: `${english.PRODUCT}
{% if form.keep != "" %}Keep: {{ form.keep | truncate: 160 }}{% endif %}
{% if form.warm != "" %}Warm up: {{ form.warm | truncate: 160 }}{% endif %}`,
    details: `{% if form.sign != "" %}• Not to be eaten any more if you notice {{ form.sign }}{% endif %}
${english.DETAILS}`,
    call: `{{ "Any questions, or ready for more" | pick: "Run out at home and would like more" }}? ${english.HOW}`,
  },
});
