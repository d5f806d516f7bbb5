import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'urgent-repair',
  name: { id: 'Jam layanan mendadak', en: 'Hours for urgent jobs' },
  kinds: ['service'],
  aims: ['new', 'daily'],
  formula: 'pas',
  tone: 'warm',
  form: [
    FIELD.text(
      'hours',
      'Jam layanan, misalnya "setiap hari 08.00–21.00"',
      'Hours, for example "daily 08.00–21.00"',
    ),
    FIELD.text(
      'can',
      'Yang bisa ditangani mendadak, satu per baris, misalnya "Pipa bocor"',
      'What you can do at once, one a line, for example "Leaking pipes"',
    ),
    FIELD.text(
      'arrive',
      'Perkiraan tiba, misalnya "1–2 jam untuk dalam kota"',
      'How soon, for example "1–2 hours in town"',
    ),
    FIELD.text(
      'fee',
      'Biaya di luar jam biasa, misalnya "Rp30.000"',
      'Fee outside usual hours, for example "Rp30.000"',
    ),
    FIELD.text(
      'first',
      'Sambil menunggu, misalnya "tutup keran utama"',
      'While waiting, for example "close the main tap"',
    ),
  ],
  parts: {
    hook: `{{ "Rusaknya mendadak? Kabari kami dulu" | pick: "Ada yang tiba-tiba tidak jalan? Tenang, kabari kami", "Ada yang rusak hari ini? Kami cek jadwal terdekat" | tone: "polite", "Ada kerusakan mendadak? Silakan kabari kami", "young", "Tiba-tiba rusak? Chat dulu, yuk", "men", "Ada yang mendadak rusak? Kabari dulu" | greeting }} 🔧
{% if form.first != "" %}Sambil menunggu: {{ form.first }}{% endif %}`,
    details: `${block.DETAILS}
{% if form.can != "" %}Yang bisa ditangani mendadak:\n{{ form.can | list }}{% endif %}`,
    price: `${block.PRICE}
{% if form.fee != "" %}Biaya di luar jam biasa: {{ form.fee }}{% endif %}`,
    stock: `{% if form.hours != "" %}Jam layanan: {{ form.hours }}{% endif %}
{% if form.arrive != "" %}Perkiraan tiba: {{ form.arrive }}{% endif %}`,
    call: `{{ "Foto atau videokan yang rusak, lalu kabari kami" | pick: "Sebutkan lokasi dan apa yang rusak", "Ceritakan rusaknya dan di daerah mana" | tone: "polite", "Mohon sebutkan lokasi dan kerusakannya" | greeting }}. ${block.HOW}`,
  },
});
