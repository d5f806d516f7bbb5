import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Two choices and what comes of the vote; nobody is asked to bring friends. */
export default defineTemplate({
  id: 'poll',
  name: { id: 'Pilih A atau B', en: 'Choose A or B' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['ask'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'about',
      'Memilih apa, misalnya "warna berikutnya"',
      'What to choose, for example "our next colour"',
    ),
    FIELD.text('first', 'Pilihan A, misalnya "sage"', 'Choice A, for example "sage"'),
    FIELD.text('second', 'Pilihan B, misalnya "terakota"', 'Choice B, for example "terracotta"'),
    FIELD.date('until', 'Ditunggu sampai', 'Open until'),
    FIELD.text(
      'then',
      'Hasilnya buat apa, misalnya "yang terbanyak kami buat bulan depan"',
      'What comes of it, for example "we make the winner next month"',
    ),
  ],
  parts: {
    hook: `{% assign apa = form.about | truncate: 40 %}{% if apa != "" %}{% capture a %}Bantu kami pilih {{ apa }}, yuk{% endcapture %}{% capture b %}Kami bingung soal {{ apa }}, pilih yang mana{% endcapture %}{{ a | pick: b | tone: "polite", a | greeting }} 🗳️
{%- elsif form.first != "" and form.second != "" %}{{ "Tim A atau tim B" | pick: "Kalau disuruh pilih satu, ambil yang mana", "Bantu kami pilih satu, yuk" | tone: "polite", "Mohon bantu kami memilih, A atau B" | greeting }} 🗳️
{%- else %}{{ "Kalau kami tambah satu pilihan lagi, baiknya apa" | pick: "Menurut pembeli, berikutnya kami buat apa", "Lagi menyusun yang berikutnya, ada usul" | greeting }}? 🗳️
{%- endif %}
{% if form.first != "" and form.second != "" %}A. {{ form.first }}
B. {{ form.second }}{% endif %}
{% if form.until != "" %}Ditunggu sampai {{ form.until | day }}{% endif %}
{% if form.then != "" %}Nanti {{ form.then }}{% endif %}`,
    stock: '',
    call: `{% if form.first != "" and form.second != "" %}{{ "Cukup jawab A atau B." | pick: "Jawab satu huruf saja boleh, alasannya lebih seru." | tone: "polite", "Cukup dijawab A atau B." }}{% else %}{{ "Usulnya kami baca semua." | pick: "Tulis saja, kami catat." }}{% endif %} Mau pesan yang sudah ada? ${block.HOW}`,
    trust: block.SIGN,
  },
});
