import { block, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { onTikTok } from './notice';

const NEWS = `{% if form.date != "" %}{% assign sisa = form.date | day: "count" %}Tanggal: {{ form.date | day }}{% if sisa != "" %} ({{ sisa }}){% endif %}{% endif %}
{% if form.place != "" %}Tempat: {{ form.place }}{% endif %}
{% if form.keep != "" %}Biar kebagian: {{ form.keep }}{% endif %}`;

export default defineTemplate({
  id: 'bazaar-soon',
  name: { id: 'Bazar sebentar lagi (H-3)', en: 'Bazaar soon (3 days before)' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['bazaar'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text(
      'event',
      'Nama bazar, misalnya "Bazar UMKM Batam Center"',
      'Name, for example "Batam Center bazaar"',
    ),
    FIELD.date('date', 'Tanggal', 'Date'),
    FIELD.text(
      'place',
      'Tempat dan jam, misalnya "Alun-alun, 09.00–21.00"',
      'Place and hours, for example "Town square, 09.00–21.00"',
    ),
    FIELD.text('bring', 'Yang kami bawa, satu per baris', 'What you bring, one a line'),
    FIELD.text(
      'keep',
      'Titip dulu, misalnya "pesan sekarang, ambil di lapak"',
      'Keep aside, for example "order now, pick up at our table"',
    ),
  ],
  parts: {
    hook: `{% assign acara = form.event | truncate: 34 %}{% if acara == "" %}{% assign acara = "bazar" %}{% endif %}{% capture a %}Ketemu di {{ acara }}, yuk{% endcapture %}{% capture b %}Kami ikut {{ acara }}{% endcapture %}{% capture c %}Sampai jumpa di {{ acara }}{% endcapture %}{{ a | pick: b, c | tone: "polite", c | greeting }} 🎪${onTikTok(NEWS)}`,
    price: `${block.PRICE}\n{% if form.bring != "" and channel.listing == false %}Yang kami bawa:\n{{ form.bring | list }}{% endif %}`,
    stock: `{% if channel.listing %}${block.STOCK}{% else %}${NEWS}{% endif %}`,
    call: `{{ "Mau kami bawakan yang mana" | pick: "Mau kami sisihkan dulu", "Ada titipan yang harus kami bawa" | tone: "polite", "Berkenan kami bawakan yang mana" | greeting }}? ${block.HOW}`,
  },
});
