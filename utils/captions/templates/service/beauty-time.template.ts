import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** An hour for oneself: speaks of rest and choice, never of what a body should look like. */
export default defineTemplate({
  id: 'beauty-time',
  name: { id: 'Jadwal salon dan kuku', en: 'Salon and nails' },
  kinds: ['service'],
  aims: ['daily', 'new'],
  formula: 'aida',
  tone: 'friend',
  form: [
    FIELD.text(
      'slots',
      'Jadwal kosong, satu per baris, misalnya "Kamis 13.00"',
      'Free slots, one a line, for example "Thursday 13.00"',
    ),
    FIELD.text(
      'menu',
      'Perawatan dan harga, satu per baris, misalnya "Gel polos, Rp85.000"',
      'Treatments and prices, one a line, for example "Plain gel, Rp85.000"',
    ),
    FIELD.text(
      'brand',
      'Merek yang dipakai, misalnya "cat gel merek X"',
      'Brands used, for example "gel by X"',
    ),
    FIELD.text(
      'tell',
      'Yang perlu diberi tahu dulu, misalnya "alergi atau sedang hamil"',
      'What to tell you first, for example "allergies or pregnancy"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.slots != "" %}{{ "Masih ada waktu kosong kalau mau rehat sebentar" | pick: "Mau duduk santai sejam? Jadwalnya masih ada", "Ada jam kosong untuk memanjakan diri" | tone: "polite", "Kami masih memiliki jadwal kosong", "young", "Slot me time masih ada", "mothers", "Mau rehat sejam dari urusan rumah? Jadwalnya ada" | greeting }} 💅
{%- else %}{{ "Kapan terakhir duduk santai dan dirawat" | pick: "Mau model apa kali ini", "Mau rehat sebentar minggu ini" | tone: "polite", "Ingin menikmati waktu rehat minggu ini", "young", "Minggu ini mau me time kapan" | greeting }}? 💅
{%- endif %}`,
    details: `{% if form.brand != "" %}Yang kami pakai: {{ form.brand }}{% endif %}
${block.DETAILS}`,
    price: `${block.PRICE}
{% if form.menu != "" %}Perawatan:\n{{ form.menu | list }}{% endif %}`,
    stock: `{% if form.slots != "" %}Jadwal kosong:\n{{ form.slots | list }}{% endif %}
{% if form.tell != "" %}Beri tahu kami dulu: {{ form.tell }}{% endif %}`,
    call: `{{ "Sudah punya contoh modelnya? Kirim saja fotonya" | pick: "Mau model atau warna apa? Ceritakan dulu", "Datang sendiri atau berdua? Kabari, kami atur" | tone: "polite", "Mohon kabari jam yang diinginkan", "young", "Punya foto inspirasi? Kirim aja" | greeting }}. ${block.HOW}`,
  },
});
