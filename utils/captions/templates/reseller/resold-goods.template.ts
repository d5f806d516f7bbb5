import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** A supplier's goods in the shop's own words: why it sells them, and what it looks at before sending. */
export default defineTemplate({
  id: 'resold-goods',
  name: { id: 'Barang supplier dengan kata sendiri', en: 'Supplier goods in your own words' },
  kinds: ['reseller'],
  aims: ['new'],
  formula: 'fab',
  tone: 'warm',
  form: [
    FIELD.text('why', 'Kenapa memilih barang ini, satu per baris', 'Why you chose it, one reason a line'),
    FIELD.text(
      'use',
      'Enaknya dipakai untuk, misalnya "bekal anak"',
      'Good for, for example "lunch at school"',
    ),
    FIELD.text(
      'check',
      'Yang dicek sebelum dikirim, misalnya "tutup dan jahitan"',
      'What you check before sending, for example "lid and seams"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign young = "Ada yang baru di rak, yuk lihat" | pick: "Rak kami nambah satu, cek yuk", "Nemu yang ini, langsung kami pajang" -%}
{% assign polite = "Perkenalkan, tambahan di toko kami" | pick: "Kini tersedia di toko kami", "Kami menambahkan barang yang satu ini" -%}
{% if form.use != "" %}{% capture use %}{{ form.use | truncate: 30 }}{% endcapture -%}
{% assign a = "Lagi cari yang pas untuk " | append: use %}{% assign b = "Biasanya untuk " | append: use | append: " pakai apa" -%}
{% assign c = "Perlu sesuatu untuk " | append: use %}{{ a | pick: b, c | greeting }}? 🧺
{%- else %}${block.AT_SHOP}{% assign here = "Yang ini sekarang bisa dibeli" | append: at -%}
{{ here | pick: "Kami pilihkan yang ini", "Ada tambahan di rak kami", "Ini yang baru kami jual" | tone: "polite", polite, "young", young | greeting }} 🧺
{%- endif %}`,
    details: `${block.DETAILS}
{% if form.why != "" %}Kenapa kami memilihnya:\n{{ form.why | list }}{% endif %}
{% if form.check != "" %}Kami cek sebelum dikirim: {{ form.check }}{% endif %}`,
    call: `{{ "Cocok dengan yang dicari" | pick: "Mau yang ini", "Mau pesan atau mau tanya dulu" | tone: "polite", "Berkenan memesan yang ini" | greeting }}? ${block.HOW}`,
  },
});
