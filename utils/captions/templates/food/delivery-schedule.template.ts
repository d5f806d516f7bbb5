import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Which day the courier passes where; the standing delivery line of the shop gives way to it. */
export default defineTemplate({
  id: 'delivery-schedule',
  name: { id: 'Jadwal antar per wilayah', en: 'Delivery days by area' },
  kinds: ['food', 'reseller'],
  aims: ['weekday', 'daily'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'routes',
      'Jadwal antar, satu per baris, misalnya "Senin: Batam Center, Nagoya"',
      'Delivery days, one a line, for example "Monday: Batam Center, Nagoya"',
    ),
    FIELD.text(
      'fee',
      'Ongkir, misalnya "Rp8.000 sampai 5 km"',
      'Delivery fee, for example "Rp8.000 up to 5 km"',
    ),
    FIELD.text(
      'before',
      'Batas pesan, misalnya "H-1 jam 20.00"',
      'Order by, for example "the evening before, 20.00"',
    ),
    FIELD.text(
      'pickup',
      'Ambil sendiri, misalnya "tiap hari 09.00–17.00"',
      'Pick-up, for example "daily 09.00–17.00"',
    ),
  ],
  parts: {
    hook: `{% if form.routes != "" %}{{ "Kurir kami lewat wilayah mana hari apa? Ini jadwalnya" | pick: "Jadwal antar minggu ini", "Biar tidak menunggu-nunggu, ini jadwal antar kami", "Sebelum pesan, cek jadwal antarnya dulu, yuk" | tone: "polite", "Berikut jadwal pengantaran kami" | greeting }} 🛵
{%- else %}{{ "Pesanannya mau diantar hari apa" | pick: "Mau kami antar ke wilayah mana", "Kapan enaknya kami antar" | tone: "polite", "Pengantarannya dikehendaki hari apa" | greeting }}? 🛵
{%- endif %}
{{ form.routes | list }}`,
    stock: `{% if form.before != "" %}Batas pesan: {{ form.before }}{% endif %}
{% if form.fee != "" %}Ongkir: {{ form.fee }}{% endif %}
{% if form.pickup != "" %}Ambil sendiri: {{ form.pickup }}{% endif %}`,
    call: `{{ "Rumahnya di wilayah mana" | pick: "Mau pesan untuk diantar hari apa", "Diantar ke wilayah mana" | tone: "polite", "Pengantarannya untuk wilayah mana" | greeting }}? ${block.HOW}`,
  },
});
