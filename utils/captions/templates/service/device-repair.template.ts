import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'device-repair',
  name: { id: 'Servis HP, laptop, AC', en: 'Repair of phones, laptops, AC' },
  kinds: ['service'],
  aims: ['new', 'daily'],
  formula: 'pas',
  tone: 'men',
  form: [
    FIELD.choice('device', 'Yang diservis', 'What you repair', [
      ['barang', 'Elektronik apa saja', 'Any device'],
      ['HP', 'HP', 'Phones'],
      ['laptop', 'Laptop', 'Laptops'],
      ['AC', 'AC', 'Air conditioners'],
    ]),
    FIELD.text(
      'symptoms',
      'Keluhan yang bisa dicek, satu per baris, misalnya "Layar bergaris"',
      'What you can check, one a line, for example "Lines on the screen"',
    ),
    FIELD.text(
      'check',
      'Biaya cek, misalnya "Rp30.000, dipotong kalau jadi servis"',
      'Fee for the check, for example "Rp30.000, taken off if repaired"',
    ),
    FIELD.text('time', 'Perkiraan selesai, misalnya "1–3 hari"', 'Ready in about, for example "1–3 days"'),
    FIELD.text(
      'parts',
      'Soal sparepart, misalnya "kami kabari harganya sebelum ganti"',
      'About parts, for example "we tell the price before we change any"',
    ),
  ],
  parts: {
    hook: `{% case form.device %}
{%- when "HP" %}{{ "HP-nya mulai rewel" | pick: "Layar retak atau baterai cepat habis", "HP mati dan belum tahu kenapa" | tone: "polite", "Ada kendala dengan HP-nya", "young", "HP lagi ngambek" | greeting }}? 📱
{%- when "laptop" %}{{ "Laptop lemot atau tidak mau menyala" | pick: "Laptopnya panas dan berisik", "Keyboard laptop ada yang tidak jalan" | tone: "polite", "Ada kendala dengan laptopnya", "young", "Laptop mulai lemot" | greeting }}? 💻
{%- when "AC" %}{{ "AC menyala tapi tidak dingin" | pick: "AC menetes atau berisik", "Kapan terakhir AC-nya dicuci" | tone: "polite", "Ada kendala dengan AC-nya", "mothers", "AC di kamar anak tidak dingin" | greeting }}? ❄️
{%- else %}{{ "Ada barang elektronik yang tidak jalan" | pick: "Ada yang rusak dan belum sempat dicek", "Sayang dibuang, mau dicek dulu" | tone: "polite", "Ada perangkat yang perlu diperiksa", "young", "Ada barang yang lagi error" | greeting }}? 🔌
{%- endcase %}`,
    details: `${block.DETAILS}
{% if form.symptoms != "" %}Yang bisa kami cek:\n{{ form.symptoms | list }}{% endif %}`,
    price: `${block.PRICE}
{% if form.check != "" %}Biaya cek: {{ form.check }}{% endif %}`,
    stock: `{% if form.parts != "" %}Sparepart: {{ form.parts }}{% endif %}
{% if form.time != "" %}Perkiraan selesai: {{ form.time }}{% endif %}`,
    call: `{{ "Sebutkan tipe dan keluhannya" | pick: "Kirim foto atau video keluhannya", "Ceritakan sejak kapan dan bagaimana rusaknya" | tone: "polite", "Mohon sebutkan tipe dan keluhannya" | greeting }}. ${block.HOW}`,
  },
});
