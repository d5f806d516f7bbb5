import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** A new stall or a shelf at a friend's shop: the place is the news, the goods come second. */
export default defineTemplate({
  id: 'new-pickup-point',
  name: { id: 'Tempat jualan atau ambil yang baru', en: 'New stall or pick-up point' },
  kinds: ['food', 'reseller'],
  aims: ['notice'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'place',
      'Di mana, misalnya "Ruko Mitra Raya Blok B"',
      'Where, for example "Mitra Raya Block B"',
    ),
    FIELD.text(
      'landmark',
      'Patokan, misalnya "sebelah fotokopi"',
      'Landmark, for example "next to the copy shop"',
    ),
    FIELD.date('from', 'Mulai tanggal', 'From'),
    FIELD.text(
      'hours',
      'Hari dan jam, misalnya "Senin–Sabtu, 07.00–17.00"',
      'Days and hours, for example "Mon–Sat, 07.00–17.00"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    hook: `{% if form.place != "" %}{% assign tempat = form.place | truncate: 36 %}{% capture a %}Sekarang kami ada juga di {{ tempat }}{% endcapture %}{% capture b %}Pesanan sekarang bisa diambil di {{ tempat }}{% endcapture %}{% capture c %}Yang dekat {{ tempat }}, mampir, yuk{% endcapture %}{{ a | pick: b, c | greeting }} 📍
{%- else %}{{ "Kami punya tempat baru" | pick: "Sekarang ambil pesanan bisa lebih dekat", "Ada titik ambil baru" | tone: "polite", "Kami membuka tempat baru" | greeting }} 📍
{%- endif %}
{% if form.landmark != "" %}Patokannya {{ form.landmark }}.{% endif %}
{% if form.from != "" %}Mulai {{ form.from | day }}.{% endif %}{% if form.hours != "" %} Buka {{ form.hours }}.{% endif %}`,
    call: `{{ "Mau ambil di sana" | pick: "Mau kami siapkan di sana", "Kapan mau mampir" | tone: "polite", "Berkenan mampir" | greeting }}? ${block.HOW}`,
  },
});
