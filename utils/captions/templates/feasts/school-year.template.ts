import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'school-year',
  name: { id: 'Masuk sekolah lagi', en: 'Back to school' },
  kinds: ['fashion', 'reseller', 'craft', 'food', 'other'],
  aims: ['feast'],
  formula: 'pas',
  season: 'school',
  tone: 'mothers',
  form: [
    FIELD.text(
      'list',
      'Yang ada di kami, satu per baris, misalnya "kaus kaki putih, isi 3"',
      'What you have, one a line, for example "white socks, 3 pairs"',
    ),
    FIELD.text(
      'size',
      'Bantu ukuran, misalnya "kirim tinggi dan berat anak, kami cocokkan"',
      'Size help, for example "send height and weight, we match it"',
    ),
    FIELD.text(
      'swap',
      'Tukar ukuran, misalnya "boleh dalam 3 hari, label belum dilepas"',
      'Exchange, for example "within 3 days, label still on"',
    ),
    FIELD.text(
      'before',
      'Pesan sebelum, misalnya "8 Juli supaya sampai sebelum masuk"',
      'Order before, for example "8 July, to arrive in time"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{{ "Sepatu kekecilan, kaus kaki entah ke mana, besok sekolah lagi" | pick: "Tahun ajaran baru, daftar belanjanya panjang", "Anak naik kelas, ukurannya ikut naik" | tone: "polite", "Menyambut tahun ajaran baru, kami bantu melengkapi", "young", "Masuk sekolah lagi, cek barangnya dulu" | greeting }} 🎒
{{ form.list | list }}`,
    details: `{% if channel.listing %}{{ form.list | list }}{% endif %}\n${block.DETAILS}`,
    stock: `{% if form.size != "" %}Bingung ukuran: {{ form.size }}{% endif %}
{% if form.swap != "" %}Tukar: {{ form.swap }}{% endif %}
{% if form.before != "" %}Pesan sebelum {{ form.before }}{% endif %}
${block.STOCK}`,
    call: `{{ "Anaknya kelas berapa? Kami bantu pilihkan" | pick: "Kirim daftarnya, kami cek yang ada", "Fotokan daftar dari sekolah, kami siapkan sekalian" | tone: "polite", "Silakan kirim daftar keperluannya" | greeting }}. ${block.HOW}`,
  },
});
