import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For the days when little is sold: a reason to order in the middle of the week. */
export default defineTemplate({
  id: 'weekday-offer',
  name: { id: 'Khusus hari kerja', en: 'Weekdays only' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['weekday'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text('days', 'Hari apa, misalnya "Senin–Kamis"', 'Which days, for example "Monday–Thursday"'),
    FIELD.text(
      'offer',
      'Yang khusus di hari itu, misalnya "3 bungkus Rp40.000"',
      'What is special then, for example "3 packs for Rp40.000"',
    ),
    FIELD.text(
      'why',
      'Kenapa enak pesan hari itu, misalnya "tidak antre, bisa diantar jam makan siang"',
      'Why those days are good, for example "no queue, delivered at noon"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign sopan = "Di hari kerja pun kami siap melayani pesanan" %}{% assign muda = "Hari kerja butuh yang bikin semangat dikit" | pick: "Weekend masih lama, pesan sekarang juga bisa" %}{% if form.days != "" %}{% assign hari = form.days | truncate: 30 %}{% capture a %}Khusus {{ hari }}, catat ya{% endcapture %}{% capture b %}Yang ini buat pesanan {{ hari }}{% endcapture %}{{ a | pick: b | greeting }} 📌
{%- else %}{{ "Tidak perlu tunggu akhir pekan" | pick: "Hari kerja begini pesanan lebih lega", "Tengah minggu juga kami terima pesanan", "Senin sampai Jumat juga kami layani" | tone: "polite", sopan, "young", muda | greeting }} 📌
{%- endif %}`,
    price: `${block.PRICE}
{% if form.offer != "" %}{% if form.days != "" %}Khusus {{ form.days }}: {% else %}Khusus hari kerja: {% endif %}{{ form.offer | bold }}{% endif %}`,
    stock: `{% if form.why != "" %}Enaknya pesan hari kerja: {{ form.why }}{% endif %}\n${block.STOCK}`,
    call: `{{ "Mau pesan untuk hari apa" | pick: "Mau dijadwalkan hari apa", "Besok atau lusa, mau yang mana" | tone: "polite", "Berkenan dijadwalkan hari apa" | greeting }}? ${block.HOW}`,
  },
});
