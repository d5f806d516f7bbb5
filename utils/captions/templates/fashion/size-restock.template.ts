import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'size-restock',
  name: { id: 'Ukuran tertentu restock', en: 'A missing size is back' },
  kinds: ['fashion'],
  aims: ['restock'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text('sizes', 'Ukuran yang datang lagi, misalnya "M dan XL"', 'Sizes that came back'),
    FIELD.text('missing', 'Ukuran yang masih kosong, misalnya "S"', 'Sizes still missing, for example "S"'),
    FIELD.date('next', 'Yang kosong menyusul tanggal', 'The missing ones follow on'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Ukuran yang sempat habis kini tersedia kembali" | pick: "Ukuran yang kosong sudah kami isi kembali", "Silakan dicek, ukurannya sudah bertambah" -%}
{% if form.sizes != "" %}{% capture size %}{{ form.sizes | truncate: 28 }}{% endcapture -%}
{% assign a = "Ukuran " | append: size | append: " sudah ada lagi" %}{% assign b = "Yang menunggu ukuran " | append: size | append: ", ini sudah datang" -%}
{% assign c = "Akhirnya ukuran " | append: size | append: " balik lagi" %}{{ a | pick: b, c | greeting }}! 👕
{%- else %}{{ "Ukuran yang sempat kosong sudah ada lagi" | pick: "Yang kemarin kehabisan ukuran, coba cek lagi", "Ukurannya mulai lengkap lagi, silakan dicek" | tone: "polite", polite | greeting }}! 👕
{%- endif %}`,
    stock: `{% if form.sizes != "" %}Ready lagi: {{ form.sizes }}{% endif %}
{% if form.missing != "" %}Masih kosong: {{ form.missing }}{% endif %}
{% if form.next != "" %}Yang kosong menyusul {{ form.next | day }}{% endif %}
${block.STOCK}`,
    call: `{{ "Ukurannya mau yang mana" | pick: "Mau disimpankan ukuran apa" | tone: "polite", "Berkenan memesan ukuran yang mana" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.sizes != "" %}{% capture size %}{{ form.sizes | truncate: 28 }}{% endcapture -%}
{% assign a = "Back again: size " | append: size %}{% assign b = "Size " | append: size | append: " is here again" %}{{ a | pick: b }} 👕
{%- else %}{{ "The sizes that were gone are back" | pick: "Did we run out of your size? Look again", "Sizes are filled up again" }} 👕
{%- endif %}`,
    stock: `{% if form.sizes != "" %}Back in stock: {{ form.sizes }}{% endif %}
{% if form.missing != "" %}Still missing: {{ form.missing }}{% endif %}
{% if form.next != "" %}The rest follows on {{ form.next | day }}{% endif %}
${english.STOCK}`,
    call: `{{ "Which size shall we keep for you" | pick: "Which size is yours" }}? ${english.HOW}`,
  },
});
