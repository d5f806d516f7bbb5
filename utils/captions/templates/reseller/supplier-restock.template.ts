import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'supplier-restock',
  name: { id: 'Kiriman supplier masuk', en: 'A delivery from the supplier' },
  kinds: ['reseller'],
  aims: ['restock'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text('came', 'Yang datang, satu per baris', 'What came, one a line'),
    FIELD.date('date', 'Tanggal datang', 'Came on'),
    FIELD.text(
      'changed',
      'Yang beda dari kiriman lalu, misalnya "kemasannya baru"',
      'What is different this time, for example "new packaging"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Stok kami sudah terisi kembali" | pick: "Kiriman dari supplier sudah kami terima", "Barang yang sempat kosong kini tersedia kembali" -%}
{% assign young = "Kiriman masuk, yang kemarin telat boleh merapat" | pick: "Restock mendarat" -%}
{{ "Kiriman dari supplier sudah masuk" | pick: "Stoknya sudah kami isi lagi", "Yang kemarin kosong sudah ada lagi", "Rak kami terisi lagi" | tone: "young", young, "polite", polite | greeting }} 🚚`,
    stock: `{% if form.date != "" %}Tiba: {{ form.date | day }}{% endif %}
{% if form.came != "" %}Yang datang:\n{{ form.came | list }}{% endif %}
${block.STOCK}
{% if form.changed != "" %}Bedanya dari kiriman lalu: {{ form.changed }}{% endif %}`,
    call: `{{ "Kemarin belum kebagian" | pick: "Mau disisihkan berapa", "Yang kemarin menunggu, jadi ambil" | greeting }}? ${block.HOW}`,
  },
});
