import { block, english, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'handmade-gift',
  name: { id: 'Ide kado buatan perajin', en: 'Gift idea from the workshop' },
  kinds: ['craft', 'fashion'],
  aims: ['story', 'daily'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text(
      'who',
      'Cocok untuk siapa, satu per baris, misalnya "Teman yang baru pindah rumah"',
      'For whom, one a line, for example "A friend who has just moved"',
    ),
    FIELD.text(
      'wrap',
      'Bungkus dan kartu, misalnya "kotak polos, kartu tulis tangan"',
      'Wrapping and card, for example "plain box, handwritten card"',
    ),
    FIELD.date('order_by', 'Pesan paling lambat', 'Order by'),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{{ "Lagi cari kado" | pick: "Bingung mau kasih kado apa", "Ada yang mau diberi kado dalam waktu dekat", "Mau kirim kado untuk seseorang" | tone: "polite", "Sedang mencari hadiah", "young", "Lagi nyari kado buat temen" | greeting }}? 🎁`,
    details: `${block.DETAILS}
{% if form.who != "" %}Cocok untuk:\n{{ form.who | list }}{% endif %}
{% if form.wrap != "" %}Bungkusnya: {{ form.wrap }}{% endif %}`,
    stock: `{% if form.order_by != "" %}Pesan paling lambat {{ form.order_by | day }}{% endif %}
${block.STOCK}`,
    call: `{{ "Kadonya untuk siapa" | pick: "Mau dikirim untuk siapa", "Boleh tahu kadonya untuk siapa" | greeting }}? Ceritakan sedikit, nanti kami bantu pilih. ${block.HOW}`,
  },
  english: {
    hook: `{{ "Looking for a gift" | pick: "Not sure what to give", "Is there someone you would like to surprise" }}? 🎁`,
    details: `${english.DETAILS}
{% if form.who != "" %}Lovely for:\n{{ form.who | list }}{% endif %}
{% if form.wrap != "" %}Wrapping: {{ form.wrap }}{% endif %}`,
    stock: `{% if form.order_by != "" %}Please order by {{ form.order_by | day }}{% endif %}
${english.STOCK}`,
    call: `{{ "Who is the gift for" | pick: "May we ask who it is for" }}? Tell us a little and we will help you choose. ${english.HOW}`,
  },
});
