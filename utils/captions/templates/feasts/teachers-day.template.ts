import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Parents often share one present for the class, so the sum for each child is what they ask first. */
export default defineTemplate({
  id: 'teachers-day',
  name: { id: 'Hari Guru dari sekelas', en: 'Teachers’ Day, from the class' },
  kinds: ['food', 'craft', 'fashion', 'reseller', 'other'],
  aims: ['feast'],
  formula: 'info',
  season: 'teachers-day',
  tone: 'mothers',
  form: [
    FIELD.text(
      'share',
      'Kalau patungan, misalnya "30 anak, Rp5.000 per anak"',
      'If shared, for example "30 children, Rp5.000 each"',
    ),
    FIELD.text(
      'card',
      'Kartu, misalnya "nama semua anak kami tulis"',
      'Card, for example "with the names of all children"',
    ),
    FIELD.text(
      'before',
      'Pesan paling lambat, misalnya "22 November"',
      'Order by, for example "22 November"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{{ "Buat guru anak-anak, tidak perlu yang mahal" | pick: "Hari Guru, boleh patungan sekelas", "Terima kasih kecil buat Bapak dan Ibu Guru" | tone: "polite", "Tanda terima kasih sederhana untuk Bapak dan Ibu Guru", "young", "Masih ingat guru favorit? Kirim ini" | greeting }} 🍎`,
    price: `${block.PRICE}\n{% if form.share != "" %}Kalau patungan: {{ form.share }}{% endif %}`,
    stock: `{% if form.card != "" %}Kartu: {{ form.card }}{% endif %}
{% if form.before != "" %}Pesan paling lambat {{ form.before }}{% endif %}
${block.STOCK}`,
    call: `{{ "Kelas berapa dan untuk berapa guru" | pick: "Mau dikirim ke sekolah atau diambil dulu", "Nama siapa yang kami tulis di kartu" | tone: "polite", "Untuk berapa Bapak dan Ibu Guru" | greeting }}? ${block.HOW}`,
    trust: `{% unless channel.listing %}Sebelum memberi, cek dulu aturan sekolahnya soal hadiah, ya.{% endunless %}
{{ product.permits | list: "plain" }}
${block.SIGN}`,
  },
});
