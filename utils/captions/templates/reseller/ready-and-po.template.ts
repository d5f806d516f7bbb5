import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Some goods can go today, others come with the next batch; days fall back on the goods' own record. */
export default defineTemplate({
  id: 'ready-and-po',
  name: { id: 'Yang ready dan yang ikut PO', en: 'Ready now or with the next batch' },
  kinds: ['reseller', 'fashion', 'craft'],
  aims: ['restock', 'preorder'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text('ready', 'Yang ready sekarang, satu per baris', 'Ready now, one a line'),
    FIELD.text('po', 'Yang lewat PO, satu per baris', 'By pre-order, one a line'),
    FIELD.date('closes', 'PO ditutup', 'Orders close'),
    FIELD.date('arrives', 'Perkiraan PO datang', 'Batch expected on'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Berkenan memilih yang siap kirim atau PO" | pick: "Memilih yang tersedia sekarang atau PO", "Perlu segera atau bersedia menunggu PO" -%}
{{ "Mau yang ready atau ikut PO" | pick: "Butuh cepat atau bisa menunggu kiriman berikutnya", "Ada yang bisa jalan duluan, ada yang menyusul, pilih mana", "Pilih yang sudah di tangan atau ikut batch berikutnya" | tone: "polite", polite | greeting }}? ⏳`,
    stock: `{% assign closes = product.stock.closes %}{% if form.closes != "" %}{% assign closes = form.closes %}{% endif -%}
{% assign arrives = product.stock.ready %}{% if form.arrives != "" %}{% assign arrives = form.arrives %}{% endif -%}
{% if form.ready != "" %}Ready sekarang:\n{{ form.ready | list }}{% elsif product.stock.mode == "ready" %}${block.STOCK}{% endif %}
{% if form.po != "" %}Lewat PO:\n{{ form.po | list }}{% elsif product.stock.mode == "preorder" %}Barang ini lewat PO{% endif %}
{% if closes != "" %}PO ditutup: {{ closes | day }}{% endif %}
{% if arrives != "" %}Perkiraan datang: {{ arrives | day }}{% endif %}`,
    call: `{{ "Ambil yang ready atau dicatat untuk PO" | pick: "Mau yang mana, ready atau PO" | greeting }}? ${block.HOW}`,
  },
});
