import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** For those who have ordered: it is here. For the others: what is left over. */
export default defineTemplate({
  id: 'parcel-arrival',
  name: { id: 'Barang PO sudah sampai', en: 'The pre-ordered goods are here' },
  kinds: ['reseller', 'fashion'],
  aims: ['preorder', 'restock'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.date('date', 'Sampai tanggal', 'Arrived on'),
    FIELD.text('send', 'Kirim atau ambil mulai, misalnya "besok jam 10"', 'Sent or picked up from'),
    FIELD.text(
      'sequence',
      'Urutan, misalnya "yang lunas duluan"',
      'In which order, for example "first paid"',
    ),
    FIELD.text('extra', 'Lebihnya yang boleh dibeli, satu per baris', 'What is left to buy, one a line'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Pesanan PO sudah tiba, terima kasih sudah menunggu" | pick: "Barang PO sudah kami terima", "Pesanan batch ini sudah tiba dan kami pilah" -%}
{% assign young = "Paketnya mendarat! Yang ikut PO, absen dulu" | pick: "Kardusnya sampai, saatnya bagi-bagi paket" -%}
{{ "Yang ikut PO, barangnya sudah sampai" | pick: "Kardus besarnya sudah datang, pesanan kami pilah", "Terima kasih sudah menunggu, barangnya sudah datang", "Kabar PO: barangnya sudah di tangan kami" | tone: "young", young, "polite", polite | greeting }} 📦`,
    stock: `{% unless channel.listing %}{% if form.date != "" %}Tiba: {{ form.date | day }}{% endif %}
{% if form.send != "" %}Kirim dan ambil: {{ form.send }}{% endif %}
{% if form.sequence != "" %}Urutan: {{ form.sequence }}{% endif %}
{% if form.extra != "" %}Ada lebihnya:\n{{ form.extra | list }}{% elsif product.stock.mode == "ready" %}${block.STOCK}{% endif %}
{%- else %}${block.STOCK}{% endunless %}`,
    call: `{% if form.extra != "" and channel.id != "tiktok" %}{{ "Belum ikut PO dan mau lebihnya" | pick: "Mau ambil pesanan atau mau lebihnya" | greeting }}{% else %}{{ "Mau diambil atau dikirim" | pick: "Pesanannya mau diambil kapan" | greeting }}{% endif %}? ${block.HOW}`,
  },
});
