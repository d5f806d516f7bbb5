import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

const CHECKED = '{% if form.checked != "" %}Yang kami cek:\n{{ form.checked | list }}{% endif %}';

/** What the seller saw on opening the parcel, good and less good. */
export default defineTemplate({
  id: 'unboxing-condition',
  name: { id: 'Hasil buka paket dan cek barang', en: 'Unboxing and what we found' },
  kinds: ['reseller'],
  aims: ['story'],
  formula: 'hso',
  tone: 'warm',
  form: [
    FIELD.text('parcel', 'Paket saat datang, misalnya "kardus penyok sedikit"', 'The parcel on arrival'),
    FIELD.text(
      'checked',
      'Yang dicek, satu per baris, misalnya "Tombol menyala"',
      'What you checked, one a line',
    ),
    FIELD.text('found', 'Yang ditemukan, tulis apa adanya', 'What you found, as it is'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Berikut hasil pengecekan barang kami" | pick: "Barangnya sudah kami buka dan cek", "Kami sampaikan hasil pengecekannya" -%}
{% assign young = "Unboxing dulu, yuk" | pick: "Baru buka paket, lihat isinya" -%}
{% if form.checked != "" %}{{ "Paketnya sudah kami buka, ini hasilnya" | pick: "Kardusnya sudah dibuka, ini yang kami lihat", "Baru selesai buka paket, kami ceritakan ya" | tone: "young", young, "polite", polite | greeting }} 📦
{%- else %}{{ "Mau lihat barangnya dari dekat" | pick: "Ada bagian yang mau dilihat lebih jelas", "Penasaran seperti apa barangnya" | greeting }}? 📦
{%- endif %}`,
    product: `${block.PRODUCT}\n{% unless channel.listing %}${CHECKED}{% endunless %}`,
    details: `{% unless channel.listing %}{% if form.parcel != "" %}Paket saat datang: {{ form.parcel }}{% endif %}
{% if form.checked != "" and product.details.size > 0 %}Detail barangnya:{% endif %}{% endunless %}
${block.DETAILS}
{% if channel.listing %}${CHECKED}{% endif %}`,
    stock: `{% if form.found != "" %}Catatan kondisi: {{ form.found }}{% endif %}\n${block.STOCK}`,
    call: `{{ "Ada yang mau ditanya soal kondisinya" | pick: "Mau lihat bagian lain atau langsung ambil" | greeting }}? ${block.HOW}`,
  },
});
