import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** What the seller answers wins over the dates of the goods' own record. */
const DATES = `{% assign closes = product.stock.closes %}{% if form.closes != "" %}{% assign closes = form.closes %}{% endif %}
{%- assign ready = product.stock.ready %}{% if form.ready != "" %}{% assign ready = form.ready %}{% endif %}
{%- assign quota = "" %}{% if product.stock.mode == "preorder" %}{% assign quota = product.stock.amount | unit: product.unit %}{% endif %}{% if form.quota != "" %}{% assign quota = form.quota %}{% endif %}
{%- assign left = closes | day: "count" -%}`;

export default defineTemplate({
  id: 'pre-order',
  name: { id: 'Pre-order (PO)', en: 'Pre-order' },
  kinds: ['food', 'fashion', 'craft', 'reseller'],
  aims: ['preorder'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.date('closes', 'PO ditutup', 'Orders close'),
    FIELD.date('ready', 'Barang siap', 'Ready on'),
    FIELD.text('quota', 'Kuota, misalnya "20 box"', 'Quota, for example "20 boxes"'),
    FIELD.text('deposit', 'DP, misalnya "50%"', 'Deposit, for example "50%"'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `${DATES}{% if left != "" %}{% capture a %}PO sudah dibuka, ditutup {{ closes | day: "near" }}{% endcapture %}{% capture b %}Kami buka PO sampai {{ closes | day: "near" }}{% endcapture %}{{ a | pick: b }} 📝
{%- else %}{{ "PO sudah dibuka" | pick: "Kami buka PO", "Open PO", "Pesan dulu, kami buatkan" | tone: "polite", "Pemesanan kami buka" | greeting }}! 📝
{%- endif %}`,
    stock: `${DATES}Sistem: PO (pesan dulu)
{% if closes != "" %}PO ditutup: {{ closes | day }}{% if left != "" %} ({{ left }}){% endif %}{% endif %}
{% if ready != "" %}Siap: {{ ready | day }}{% endif %}
{% if quota != "" %}Kuota: {{ quota }}{% endif %}
{% if form.deposit != "" %}DP: {{ form.deposit }}{% endif %}`,
    call: `{{ "Mau ikut pesan" | pick: "Mau pesan di PO ini", "Mau kami catat berapa" | tone: "polite", "Berkenan kami catat" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `${DATES}{% if left != "" %}{{ "Pre-orders are open until" | pick: "We take orders until" }} {{ closes | day }} 📝
{%- else %}{{ "Pre-orders are open" | pick: "Order first, we make it for you", "We are taking orders" }} 📝
{%- endif %}`,
    stock: `${DATES}Pre-order: made after you order
{% if closes != "" %}Orders close: {{ closes | day }}{% if left != "" %} ({{ left }}){% endif %}{% endif %}
{% if ready != "" %}Ready: {{ ready | day }}{% endif %}
{% if quota != "" %}Places: {{ quota }}{% endif %}
{% if form.deposit != "" %}Deposit: {{ form.deposit }}{% endif %}`,
    call: `{{ "How many shall we write down for you" | pick: "Would you like to join this round" }}? ${english.HOW}`,
  },
});
