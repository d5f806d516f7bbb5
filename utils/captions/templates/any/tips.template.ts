import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Useful without buying: the tips stand in the opening, so that no channel cuts them off. */
export default defineTemplate({
  id: 'tips',
  name: { id: 'Tips yang berguna', en: 'Useful tips' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['tips'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'topic',
      'Tips soal apa, misalnya "menyimpan kue kering"',
      'Tips about what, for example "keeping cookies"',
    ),
    FIELD.text(
      'tips',
      'Tipsnya, satu per baris, misalnya "tutup rapat setelah dibuka"',
      'The tips, one a line, for example "close the jar well"',
    ),
    FIELD.text(
      'mistake',
      'Yang sering keliru, misalnya "toples ditaruh dekat kompor"',
      'What often goes wrong, for example "the jar stands near the stove"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign soal = form.topic | truncate: 44 %}{% if soal != "" %}{% capture a %}Simpan dulu: tips {{ soal }}{% endcapture %}{% capture b %}Sering ditanya soal {{ soal }}{% endcapture %}{% capture c %}Catatan kecil soal {{ soal }}{% endcapture %}{{ a | pick: b, c | tone: "polite", c | greeting }} 📌
{%- elsif form.tips != "" %}{{ "Ini yang sering ditanyakan pembeli kami" | pick: "Catatan kecil, siapa tahu perlu", "Simpan dulu, nanti gampang dicari" | greeting }} 📌
{%- else %}{{ "Ada yang bingung cara pakai atau simpannya" | pick: "Boleh tanya apa saja soal yang ini", "Sebelum beli, ada yang mau ditanyakan dulu" | tone: "polite", "Ada yang ingin ditanyakan tentang produk ini" | greeting }}? 📌
{%- endif %}
{{ form.tips | list: "number" }}
{% if form.mistake != "" %}Yang sering keliru: {{ form.mistake }}{% endif %}`,
    details: `{% if channel.listing %}{% if form.tips != "" %}Tips:\n{{ form.tips | list }}{% endif %}{% endif %}\n${block.DETAILS}`,
    stock: '',
    call: `{% if form.tips != "" %}{{ "Punya cara lain? Tulis di sini, biar yang lain tahu." | pick: "Ada yang belum kami sebut? Boleh ditambahkan." | tone: "polite", "Bila ada cara lain, silakan berbagi." }} Butuh barangnya? {{ order.how }}.{% unless product.price %} Mau tanya harga dulu juga boleh.{% endunless %}{% else %}{{ "Tanya dulu baru pesan juga tidak apa-apa." | tone: "polite", "Silakan bertanya dulu sebelum memesan." }} ${block.HOW}{% endif %}`,
  },
});
