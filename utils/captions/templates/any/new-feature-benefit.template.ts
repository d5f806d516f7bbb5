import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'new-feature-benefit',
  name: { id: 'Produk baru: apa gunanya buat pembeli', en: 'New product: what it does for the buyer' },
  kinds: ['fashion', 'craft', 'reseller', 'other', 'food'],
  aims: ['new'],
  formula: 'fab',
  tone: 'warm',
  form: [
    FIELD.text(
      'feature',
      'Yang beda di barangnya, misalnya "resleting dua arah"',
      'What it has, for example "a two-way zip"',
    ),
    FIELD.text(
      'advantage',
      'Jadinya bisa apa, misalnya "bisa dibuka dari bawah"',
      'What that allows, for example "it opens from below too"',
    ),
    FIELD.text(
      'benefit',
      'Enaknya buat pembeli, misalnya "duduk di motor tidak ketarik"',
      'What the buyer gets, for example "it does not pull when you ride"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign muda = "Baru masuk, cek detailnya dulu" | pick: "Spill barang baru, detailnya lengkap" %}{% if form.feature != "" %}{{ "Ada satu bagian yang sengaja kami buat beda" | pick: "Coba lihat bagian yang ini dulu", "Yang baru ini bedanya di satu hal kecil" | tone: "young", muda | greeting }} 🔎
{%- else %}{{ "Barang baru, detailnya kami tulis lengkap" | pick: "Sebelum tanya-tanya, ini detail barang barunya", "Yang ini baru. Boleh dicek satu-satu" | tone: "young", muda, "polite", "Berikut rincian produk baru kami" | greeting }} 🔎
{%- endif %}`,
    details: `{% if form.feature != "" %}Yang beda: {{ form.feature }}{% endif %}
{% if form.advantage != "" %}Jadinya: {{ form.advantage }}{% endif %}
{% if form.benefit != "" %}Buat yang pakai: {{ form.benefit }}{% endif %}
${block.DETAILS}`,
    call: `{{ "Mau tanya-tanya dulu sebelum pesan? Boleh" | pick: "Mau lihat foto bagian lainnya? Boleh minta" | tone: "polite", "Silakan bertanya dulu sebelum memesan" }}. ${block.HOW}`,
  },
});
