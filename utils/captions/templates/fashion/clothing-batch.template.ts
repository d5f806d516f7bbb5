import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Days come from the answers, else from the goods' own record. */
const DAYS = `{% assign closes = product.stock.closes %}{% if form.closes != "" %}{% assign closes = form.closes %}{% endif -%}
{% assign ready = product.stock.ready %}{% if form.ready != "" %}{% assign ready = form.ready %}{% endif -%}
{% assign left = closes | day: "count" -%}`;

export default defineTemplate({
  id: 'clothing-batch',
  name: { id: 'PO baju per batch', en: 'Clothing pre-order by batch' },
  kinds: ['fashion'],
  aims: ['preorder'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.number('batch', 'Batch ke berapa', 'Number of the batch'),
    FIELD.date('closes', 'PO ditutup', 'Orders close'),
    FIELD.date('ready', 'Mulai dikirim', 'Sent from'),
    FIELD.text(
      'steps',
      'Urutan PO, satu per baris, misalnya "Pilih ukuran, DP 50%"',
      'Steps of the order, one a line, for example "Choose a size, pay 50%"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Pemesanan untuk batch ini sudah dibuka" | pick: "Kami membuka PO untuk pakaian ini", "PO sudah dibuka, silakan memilih ukuran" -%}
{% if form.batch != "" %}{% assign a = "PO batch " | append: form.batch | append: " sudah dibuka" %}{% assign b = "Batch " | append: form.batch | append: " mulai terima pesanan" -%}
{% assign c = "Giliran batch " | append: form.batch | append: ", silakan pilih ukuran" %}{{ a | pick: b, c | greeting }} ✂️
{%- else %}{{ "PO baju sudah dibuka" | pick: "Pesanan kami kumpulkan dulu, silakan pilih ukuran", "Buka PO, pilih ukurannya dari sekarang" | tone: "polite", polite | greeting }} ✂️
{%- endif %}`,
    details: `${block.DETAILS}\n{% if form.steps != "" %}Urutannya:\n{{ form.steps | list: "number" }}{% endif %}`,
    // TikTok shows no stock, and a pre-order without its last day is half a message.
    price: `${block.PRICE}\n${DAYS}{% if channel.id == "tiktok" and closes != "" %}PO ditutup: {{ closes | day }}{% endif %}`,
    stock: `${DAYS}Sistem PO{% if form.batch != "" %} batch {{ form.batch }}{% endif %}
{% if closes != "" %}PO ditutup: {{ closes | day }}{% if left != "" and channel.listing == false %} ({{ left }}){% endif %}{% endif %}
{% if ready != "" %}Mulai dikirim: {{ ready | day }}{% endif %}
{% if product.stock.mode == "preorder" and product.stock.amount != "" %}Kuota: {{ product.stock.amount | unit: product.unit }}{% endif %}`,
    call: `{{ "Mau ikut batch ini" | pick: "Mau pesan ukuran apa" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.batch != "" %}{% assign a = "Batch " | append: form.batch | append: " is open for orders" %}{% assign b = "Pre-orders for batch " | append: form.batch | append: " have started" %}{{ a | pick: b }} ✂️
{%- else %}{{ "Pre-orders for this piece are open" | pick: "We collect orders first, then we make them", "Choose your size before the batch closes" }} ✂️
{%- endif %}`,
    details: `${english.DETAILS}\n{% if form.steps != "" %}How it goes:\n{{ form.steps | list: "number" }}{% endif %}`,
    price: `${english.PRICE}\n${DAYS}{% if channel.id == "tiktok" and closes != "" %}Orders close: {{ closes | day }}{% endif %}`,
    stock: `${DAYS}Pre-order{% if form.batch != "" %}, batch {{ form.batch }}{% endif %}
{% if closes != "" %}Orders close: {{ closes | day }}{% if left != "" and channel.listing == false %} ({{ left }}){% endif %}{% endif %}
{% if ready != "" %}Sent from: {{ ready | day }}{% endif %}
{% if product.stock.mode == "preorder" and product.stock.amount != "" %}Places: {{ product.stock.amount | unit: product.unit }}{% endif %}`,
    call: `{{ "Would you like to join this batch" | pick: "Which size may we note" }}? ${english.HOW}`,
  },
});
