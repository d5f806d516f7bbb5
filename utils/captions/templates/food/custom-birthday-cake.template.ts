import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'custom-birthday-cake',
  name: { id: 'Kue ulang tahun custom', en: 'Birthday cake to your design' },
  kinds: ['food'],
  aims: ['preorder', 'feast'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'sizes',
      'Ukuran dan harga, satu per baris, misalnya "Diameter 16 cm (8 orang), Rp185.000"',
      'Sizes with their price, one a line, for example "16 cm (8 people), Rp185.000"',
    ),
    FIELD.text(
      'flavours',
      'Rasa cake dan isian, misalnya "vanila, cokelat, pandan"',
      'Flavours, for example "vanilla, chocolate, pandan"',
    ),
    FIELD.text(
      'before',
      'Pesan kapan, misalnya "H-4, tema gambar H-7"',
      'Order when, for example "4 days before"',
    ),
    FIELD.text('deposit', 'DP, misalnya "50%"', 'Deposit, for example "50%"'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Ada anggota keluarga yang akan berulang tahun" | pick: "Kue ulang tahunnya ingin yang seperti apa" %}{% assign muda = "Siapa nih yang mau ulang tahun" | pick: "Teman dekat ulang tahun, kuenya sudah ada" %}{% assign ibu = "Si kecil mau kue ulang tahun gambar apa" | pick: "Anak ulang tahun minta kue gambar apa tahun ini" %}{{ "Siapa yang ulang tahun bulan ini" | pick: "Tahun ini mau tiup lilin di kue yang seperti apa", "Mau kue ulang tahun dengan nama siapa", "Ada yang sebentar lagi ulang tahun" | tone: "polite", sopan, "young", muda, "mothers", ibu | greeting }}? 🎂`,
    details: `{% if form.flavours != "" %}• Pilihan rasa: {{ form.flavours }}{% endif %}
${block.DETAILS}`,
    price: `${block.PRICE}
{% if form.sizes != "" %}Ukuran:\n{{ form.sizes | list }}{% endif %}`,
    stock: `{% if form.before != "" %}Pemesanan: {{ form.before }}{% endif %}
{% if form.deposit != "" %}DP: {{ form.deposit }}{% endif %}`,
    call: `{{ "Kirim tanggal, nama yang ditulis, dan contoh gambar kalau ada" | pick: "Cerita dulu boleh: tanggalnya, temanya, dan nama yang ditulis" | tone: "polite", "Mohon sertakan tanggal, nama, dan contoh gambar bila ada" }}. ${block.HOW}`,
  },
  english: {
    hook: `{{ "Whose birthday is coming up" | pick: "What should the birthday cake look like this year", "Whose name goes on the next cake" }}? 🎂`,
    details: `{% if form.flavours != "" %}• Flavours: {{ form.flavours }}{% endif %}
${english.DETAILS}`,
    price: `${english.PRICE}
{% if form.sizes != "" %}Sizes:\n{{ form.sizes | list }}{% endif %}`,
    stock: `{% if form.before != "" %}Please order: {{ form.before }}{% endif %}
{% if form.deposit != "" %}Deposit: {{ form.deposit }}{% endif %}`,
    call: `{{ "Send us the date, the name to write and a picture if you have one" | pick: "Tell us the date, the theme and the name" }}. ${english.HOW}`,
  },
});
