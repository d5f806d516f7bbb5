import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'size-exchange',
  name: { id: 'Aturan tukar ukuran', en: 'Exchanging a size' },
  kinds: ['fashion', 'reseller'],
  aims: ['tips'],
  formula: 'info',
  tone: 'polite',
  form: [
    FIELD.number('days', 'Batas tukar, berapa hari setelah diterima', 'Days to exchange after it arrives'),
    FIELD.text(
      'terms',
      'Syarat tukar, satu per baris, misalnya "Label belum dilepas"',
      'Conditions, one a line, for example "Label still on"',
    ),
    FIELD.text('cost', 'Ongkir tukar, misalnya "ditanggung berdua"', 'Who pays the postage'),
    FIELD.text('steps', 'Caranya, satu per baris', 'How to do it, one step a line'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Berikut ketentuan tukar ukuran kami" | pick: "Ketentuan tukar ukuran kami tuliskan di sini", "Ukuran dapat ditukar, berikut ketentuannya" -%}
{% assign told = true %}{% if channel.id == "tiktok" %}{% assign told = false %}{% endif -%}
{% if told and form.days != "" %}{% assign a = "Ukuran kurang pas? Bisa ditukar dalam " | append: form.days | append: " hari" -%}
{% assign b = "Ada " | append: form.days | append: " hari untuk tukar ukuran" %}{% assign c = "Salah pilih ukuran? Masih ada " | append: form.days | append: " hari untuk tukar" %}{{ a | pick: b, c | greeting }} 🔁
{%- elsif told and form.terms != "" %}{{ "Ukuran kurang pas? Begini aturan tukarnya" | pick: "Tukar ukuran bisa, ini aturannya", "Soal tukar ukuran, kami tulis di depan" | tone: "polite", polite | greeting }} 🔁
{%- else %}{{ "Masih ragu ukurannya? Tanya dulu saja" | pick: "Soal tukar ukuran, boleh tanya sebelum pesan", "Sebelum pesan, boleh tanya aturan tukarnya" | greeting }} 🔁
{%- endif %}`,
    details: `${block.DETAILS}\n{% if form.steps != "" %}Cara tukar:\n{{ form.steps | list: "number" }}{% endif %}`,
    stock: `${block.STOCK}
{% if form.days != "" %}Tukar ukuran: {{ form.days }} hari sejak barang diterima{% endif %}
{% if form.terms != "" %}Syarat tukar:\n{{ form.terms | list }}{% endif %}
{% if form.cost != "" %}Ongkir tukar: {{ form.cost }}{% endif %}`,
    call: `{{ "Ada yang ditanya soal ukuran, atau langsung pesan" | pick: "Mau pesan ukuran apa", "Mau dibantu pilih ukuran sebelum pesan" | greeting }}? ${block.HOW}`,
  },
});
