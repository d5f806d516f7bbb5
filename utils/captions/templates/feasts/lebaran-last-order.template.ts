import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { onTikTok } from '../any/notice';

const NEWS = `{% if form.closes != "" %}Pesanan terakhir: {{ form.closes | day }}{% elsif product.stock.closes != "" %}Pesanan terakhir: {{ product.stock.closes | day }}{% endif %}
{% if form.courier != "" %}Kirim luar kota terakhir: {{ form.courier | day }}{% endif %}
{% if form.pickup != "" %}Ambil sendiri terakhir: {{ form.pickup | day }}{% endif %}
{% if form.back != "" %}Buka lagi: {{ form.back | day }}{% endif %}
{% if form.slots != "" %}Sisa: {{ form.slots }}{% elsif product.stock.amount != "" %}Sisa: {{ product.stock.amount | unit: product.unit }}{% endif %}`;

const NEWS_EN = `{% if form.closes != "" %}Last orders: {{ form.closes | day }}{% elsif product.stock.closes != "" %}Last orders: {{ product.stock.closes | day }}{% endif %}
{% if form.courier != "" %}Last parcels to other towns: {{ form.courier | day }}{% endif %}
{% if form.pickup != "" %}Last day to pick up: {{ form.pickup | day }}{% endif %}
{% if form.back != "" %}Open again: {{ form.back | day }}{% endif %}
{% if form.slots != "" %}Left: {{ form.slots }}{% elsif product.stock.amount != "" %}Left: {{ product.stock.amount | unit: product.unit }}{% endif %}`;

/** Three dates that buyers mix up every year: last order, last parcel, closed days. */
export default defineTemplate({
  id: 'lebaran-last-order',
  name: { id: 'Pesanan terakhir sebelum Lebaran', en: 'Last orders before Lebaran' },
  kinds: ['food', 'fashion', 'craft', 'service', 'reseller', 'other'],
  aims: ['lebaran'],
  formula: 'info',
  season: 'lebaran',
  tone: 'warm',
  form: [
    FIELD.date('closes', 'Pesanan terakhir', 'Last orders'),
    FIELD.date('courier', 'Kirim luar kota terakhir', 'Last parcels to other towns'),
    FIELD.date('pickup', 'Ambil sendiri terakhir', 'Last day to pick up'),
    FIELD.date('back', 'Buka lagi sesudah Lebaran', 'Open again after Lebaran'),
    FIELD.text('slots', 'Sisa tempat, misalnya "12 toples"', 'What is left, for example "12 jars"'),
  ],
  parts: {
    hook: `{% assign sisa = form.closes | day: "count" %}{% if sisa == "hari ini" %}{{ "Hari ini pesanan terakhir sebelum Lebaran" | pick: "Catatan pesanan Lebaran kami tutup hari ini" | greeting }} ⏰
{%- elsif sisa != "" %}{{ sisa }}: {{ "pesanan Lebaran sebentar lagi kami tutup" | pick: "catatan pesanan Lebaran mau kami tutup" | tone: "polite", "pesanan sebelum Lebaran segera kami tutup" | greeting }} ⏰
{%- else %}{{ "Sebelum mudik, pesanan Lebarannya sudah dicatat" | pick: "Pesanan Lebaran mau dikirim ke mana", "Toples buat Lebaran sudah lengkap" | tone: "polite", "Pesanan sebelum Lebaran masih kami terima. Ada yang diperlukan" | greeting }}? ⏰
{%- endif %}${onTikTok(NEWS)}`,
    stock: NEWS,
    call: `{{ "Masih ada yang kurang buat hari raya" | pick: "Mau kami catat sebelum ditutup", "Dikirim atau diambil sendiri" | tone: "polite", "Berkenan kami catat" | greeting }}? ${block.HOW}`,
    trust: `{% unless channel.listing %}{{ "Tanggal kirim mengikuti jadwal kurir, kabari kami kalau perlu lebih awal." | tone: "polite", "Tanggal kirim mengikuti jadwal kurir." }}{% endunless %}
${block.SIGN}`,
  },
  english: {
    hook: `{% assign left = form.closes | day: "count" %}{% if left == "today" %}{{ "Today is the last day to order before Lebaran" | pick: "Our Lebaran order book closes today" }} ⏰
{%- elsif left != "" %}{{ left }} {{ "to order before Lebaran" | pick: "until our Lebaran order book closes" }} ⏰
{%- else %}{{ "Anything still missing for Lebaran" | pick: "Before you travel home: is your order in" }}? ⏰
{%- endif %}${onTikTok(NEWS_EN)}`,
    stock: NEWS_EN,
    call: `{{ "Shall we write yours down" | pick: "Sent, or picked up" }}? ${english.HOW}`,
    trust: `{% unless channel.listing %}Parcels follow the courier’s own holiday schedule.{% endunless %}
${english.SIGN}`,
  },
});
