import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'service-packages',
  name: { id: 'Daftar paket dan harga jasa', en: 'Service packages and prices' },
  kinds: ['service'],
  aims: ['bundle'],
  formula: 'menu',
  tone: 'polite',
  form: [
    FIELD.text(
      'packages',
      'Paket, satu per baris, misalnya "Hemat: 1 jam, 10 foto, Rp250.000"',
      'Packages, one a line, for example "Small: 1 hour, 10 photos, Rp250.000"',
    ),
    FIELD.text(
      'extra',
      'Tambahan, satu per baris, misalnya "Cetak 4R, Rp5.000/lembar"',
      'Extras, one a line, for example "Print 4R, Rp5.000 each"',
    ),
    FIELD.text(
      'excluded',
      'Belum termasuk, misalnya "transport di luar kota"',
      'Not included, for example "travel out of town"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.packages != "" %}{{ "Ini pilihan paketnya, tinggal disesuaikan" | pick: "Biar gampang pilih, paketnya kami susun begini", "Supaya gampang dibandingkan, paketnya kami tulis di sini" | tone: "polite", "Berikut pilihan paket dan harganya", "young", "Nih, pilihan paketnya, tinggal pilih", "mothers", "Ini pilihan paketnya, biar gampang dihitung" | greeting }} 📋
{%- else %}{{ "Mau tahu rincian harganya" | pick: "Masih menimbang harga dan isinya", "Mau kami bantu hitung dulu" | tone: "polite", "Ingin mengetahui rincian harganya" | greeting }}? 📋
{%- endif %}`,
    price: `${block.PRICE}
{% if form.packages != "" %}Pilihan paket:\n{{ form.packages | list }}{% endif %}`,
    stock: `{% if form.extra != "" %}Tambahan:\n{{ form.extra | list }}{% endif %}
{% if form.excluded != "" %}Belum termasuk: {{ form.excluded }}{% endif %}`,
    call: `{% if form.packages != "" %}{{ "Cocoknya paket yang mana" | pick: "Mau ambil paket yang mana", "Ragu di antara dua paket, mau kami bantu pilih" | tone: "polite", "Paket mana yang sesuai kebutuhan" | greeting }}?
{%- else %}{{ "Mau dihitungkan dulu" | pick: "Kebutuhannya seperti apa", "Mau kami buatkan rinciannya" | tone: "polite", "Berkenan kami buatkan rinciannya" | greeting }}?
{%- endif %} ${block.HOW}`,
  },
  english: {
    hook: `{% if form.packages != "" %}{{ "Here are our packages, side by side" | pick: "Our packages in one place, so that you can compare", "Choose the package that fits what you need" }} 📋
{%- else %}{{ "Would you like to know what it costs in detail" | pick: "Still comparing prices and contents", "Shall we work it out for you first" }}? 📋
{%- endif %}`,
    price: `${english.PRICE}
{% if form.packages != "" %}Packages:\n{{ form.packages | list }}{% endif %}`,
    stock: `{% if form.extra != "" %}Extras:\n{{ form.extra | list }}{% endif %}
{% if form.excluded != "" %}Not included: {{ form.excluded }}{% endif %}`,
    call: `{% if form.packages != "" %}{{ "Which package suits you" | pick: "Shall we help you choose one" }}?
{%- else %}{{ "What do you have in mind" | pick: "Shall we write down the details for you" }}?
{%- endif %} ${english.HOW}`,
  },
});
