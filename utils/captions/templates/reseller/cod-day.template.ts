import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Meeting buyers at agreed places on one day. A listing keeps out of it: payment stays on the platform there. */
export default defineTemplate({
  id: 'cod-day',
  name: { id: 'Jadwal COD per daerah', en: 'A day of meeting buyers (COD)' },
  kinds: ['reseller', 'fashion', 'food', 'craft', 'other'],
  aims: ['weekday'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.date('date', 'Hari COD', 'Day'),
    FIELD.text(
      'spots',
      'Titik dan jam, satu per baris, misalnya "Simpang Kara, 16.00"',
      'Places and times, one a line, for example "Simpang Kara, 16.00"',
    ),
    FIELD.text(
      'order',
      'Batas pesan, misalnya "malam sebelumnya"',
      'Order by, for example "the evening before"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Ingin bertransaksi langsung di tempat" | pick: "Ingin melihat barangnya dulu lewat COD", "Berkenan bertemu langsung untuk COD" -%}
{% if form.date != "" %}{% capture day %}{{ form.date | day: "near" }}{% endcapture -%}
{% assign a = "Jadwal COD kami " | append: day %}{% assign b = "Kami keliling COD " | append: day %}{% assign c = "Ketemuan COD " | append: day | append: ", boleh pesan dari sekarang" %}{{ a | pick: b, c | greeting }} 🛵
{%- else %}{{ "Mau ketemu langsung saja, bayar di tempat" | pick: "Lebih suka COD, lihat barangnya dulu", "Daerah mana yang mau kami datangi untuk COD" | tone: "polite", polite | greeting }}? 🛵
{%- endif %}`,
    stock: `{% unless channel.listing %}{% if form.spots != "" %}Titik COD:\n{{ form.spots | list }}{% endif %}
{% if form.order != "" %}Batas pesan: {{ form.order }}{% endif %}{% endunless %}
${block.STOCK}`,
    call: `{% if form.spots != "" and channel.id != "tiktok" %}{{ "Mau ambil di titik mana" | pick: "Titik mana yang dekat" | greeting }}{% else %}{{ "COD di daerah mana" | pick: "Rumahnya di daerah mana" | greeting }}{% endif %}? ${block.HOW}`,
  },
});
