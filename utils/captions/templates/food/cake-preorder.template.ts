import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** What the seller answers wins over the dates of the goods' own record. */
const DATES = `{% assign closes = product.stock.closes %}{% if form.closes != "" %}{% assign closes = form.closes %}{% endif %}
{%- assign ready = product.stock.ready %}{% if form.ready != "" %}{% assign ready = form.ready %}{% endif %}
{%- assign quota = "" %}{% if product.stock.mode == "preorder" %}{% assign quota = product.stock.amount %}{% endif %}{% if form.quota != "" %}{% assign quota = form.quota %}{% endif %}`;

export default defineTemplate({
  id: 'cake-preorder',
  name: { id: 'PO kue: tutup, siap, kuota', en: 'Cake pre-order: closing, ready, places' },
  kinds: ['food'],
  aims: ['preorder'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.date('closes', 'PO ditutup', 'Orders close'),
    FIELD.date('ready', 'Kue siap', 'Cakes ready'),
    FIELD.text('quota', 'Kuota, misalnya "15 loyang"', 'Places, for example "15 cakes"'),
    FIELD.text(
      'deposit',
      'DP atau pelunasan, misalnya "DP 50%, lunas saat diambil"',
      'Deposit, for example "50% now, the rest at pick-up"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `${DATES}{% if closes != "" %}{% assign tutup = closes | day %}{{ "PO kue kami buka sampai" | pick: "Catatan PO kue kami buka sampai", "Yang mau kue, PO kami terima sampai" }} {{ tutup }} 🍰
{%- else %}{{ "PO kue sudah dibuka" | pick: "Kami mulai mencatat PO kue", "Kue berikutnya sudah bisa dipesan dari sekarang" | greeting }} 🍰
{%- endif %}`,
    stock: `${DATES}Sistem PO: dibuat sesuai pesanan
{% if closes != "" %}PO ditutup: {{ closes | day }}{% assign sisa = closes | day: "count" %}{% if sisa != "" and channel.listing == false %} ({{ sisa }}){% endif %}{% endif %}
{% if ready != "" %}Kue siap: {{ ready | day }}{% endif %}
{% if quota != "" %}Kuota: {{ quota | unit: product.unit }}{% endif %}
{% if form.deposit != "" %}Pembayaran: {{ form.deposit }}{% endif %}`,
    call: `{{ "Mau kami catat berapa" | pick: "Mau masuk daftar PO", "Pesan untuk berapa" | tone: "polite", "Berkenan kami catat berapa" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `${DATES}{% if closes != "" %}{% assign last = closes | day %}{{ "Cake orders are open until" | pick: "We take cake orders until", "Order your cake until" }} {{ last }} 🍰
{%- else %}{{ "Cake orders are open" | pick: "We have started the list for our next cakes", "The next cakes can be ordered from now on" }} 🍰
{%- endif %}`,
    stock: `${DATES}Pre-order: made to order
{% if closes != "" %}Orders close: {{ closes | day }}{% assign left = closes | day: "count" %}{% if left != "" and channel.listing == false %} ({{ left }}){% endif %}{% endif %}
{% if ready != "" %}Cakes ready: {{ ready | day }}{% endif %}
{% if quota != "" %}Places: {{ quota | unit: product.unit }}{% endif %}
{% if form.deposit != "" %}Payment: {{ form.deposit }}{% endif %}`,
    call: `{{ "How many shall we write down for you" | pick: "Would you like a place on the list" }}? ${english.HOW}`,
  },
});
