import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** What resellers get and must do; it names no income, and says so. A listing speaks to buyers only. */
export default defineTemplate({
  id: 'reseller-recruitment',
  name: { id: 'Buka reseller dan dropship', en: 'Looking for resellers and dropshippers' },
  kinds: ['reseller', 'food', 'fashion', 'craft'],
  aims: ['new'],
  formula: 'info',
  tone: 'warm',
  withoutOrder: true,
  form: [
    FIELD.text(
      'price',
      'Harga reseller, misalnya "Rp95.000/pcs, min. 3 pcs"',
      'Price for resellers, for example "Rp95.000/pc from 3"',
    ),
    FIELD.text('support', 'Yang kami siapkan, satu per baris, misalnya "Foto produk"', 'What you provide'),
    FIELD.text('terms', 'Syaratnya, satu per baris', 'Conditions, one a line'),
    FIELD.text(
      'dropship',
      'Soal dropship, misalnya "pengirim atas nama toko reseller"',
      'About dropship, for example "sent in your shop’s name"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign mothers = "Mau ikut jualan dari rumah bareng kami" | pick: "Ada yang mau jualan sambil jaga anak", "Mau isi warung atau toko kecilnya" -%}
{% assign polite = "Berminat menjadi reseller kami" | pick: "Berminat menjual kembali produk kami", "Sedang mencari produk untuk dijual kembali" -%}
{% assign young = "Mau jualan tapi belum punya produk" | pick: "Lagi cari barang buat dijual lagi" -%}
{{ "Ada yang mau ikut menjual produk kami" | pick: "Sedang cari barang untuk mengisi toko sendiri", "Mau jadi reseller atau dropshipper kami" | tone: "young", young, "polite", polite, "mothers", mothers | greeting }}? 🤝`,
    details: `${block.DETAILS}\n{% unless channel.listing %}{% if form.support != "" %}Yang kami siapkan:\n{{ form.support | list }}{% endif %}{% endunless %}`,
    price: `{% if channel.listing %}${block.PRICE}{% else %}{% if product.price %}Harga ecer: {{ product.price | price | bold }}{% endif %}
{% if form.price != "" %}Harga reseller: {{ form.price }}{% endif %}
${block.OTHERS}{% endif %}`,
    stock: `{% unless channel.listing %}{% if form.terms != "" %}Syarat ikut:\n{{ form.terms | list }}{% endif %}
{% if form.dropship != "" %}Soal dropship: {{ form.dropship }}{% endif %}{% endunless %}
${block.STOCK}`,
    call: `{{ "Mau tanya-tanya dulu soal ikut jualan" | pick: "Mau ikut atau mau tanya dulu" | greeting }}? ${block.HOW}
Hasil jualan tiap orang berbeda, jadi kami tidak menjanjikan angka.`,
  },
});
