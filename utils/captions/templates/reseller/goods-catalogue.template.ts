import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** One numbered list of the product, the further ones chosen with it, and what the seller adds. */
const LIST = `{% capture goods %}{{ product.name }}{% if product.price %}, {{ product.price | price }}{% endif %}
{{ others | list: "plain" }}
{{ form.more }}{% endcapture %}{{ goods | list: "number" }}`;

/** With nothing beside it, or in a listing, the product stands as it does anywhere. */
const ALONE = `{% assign alone = channel.listing %}{% if others.size == 0 and form.more == "" %}{% assign alone = true %}{% endif -%}
`;

export default defineTemplate({
  id: 'goods-catalogue',
  name: { id: 'Katalog beberapa barang', en: 'Catalogue of several goods' },
  kinds: ['reseller', 'fashion', 'craft', 'food', 'other'],
  aims: ['daily'],
  formula: 'menu',
  tone: 'warm',
  form: [
    FIELD.text('group', 'Jenis barangnya, misalnya "perlengkapan dapur"', 'What sort of goods'),
    FIELD.text(
      'more',
      'Barang lain, satu per baris, misalnya "Talenan, Rp35.000/pcs"',
      'Further goods, one a line, for example "Board, Rp35,000 each"',
    ),
    FIELD.date('asOf', 'Harga per tanggal', 'Prices as of'),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign mothers = "Daftar belanjanya di sini, silakan dipilih" | pick: "Sambil rebahan, lihat daftar kami dulu", "Catatan belanja dari kami, silakan dipilih" -%}
{% assign polite = "Berikut daftar barang kami" | pick: "Silakan memilih dari daftar kami", "Katalog kami, silakan dilihat" -%}
${ALONE}{% if alone %}{{ "Satu dari rak kami" | pick: "Yang satu ini dari katalog kami", "Dari daftar barang kami, ini salah satunya" | greeting }} 📋
{%- elsif form.group != "" %}{% capture group %}{{ form.group | truncate: 32 }}{% endcapture -%}
{% assign a = "Daftar " | append: group | append: " kami" %}{% assign b = "Lagi cari " | append: group | append: "? Ini daftarnya" %}{% assign c = "Daftar " | append: group | append: ", silakan dipilih" %}{{ a | pick: b, c | greeting }} 📋
{%- else %}{{ "Ini daftar barang yang bisa dipesan" | pick: "Katalog kecil kami, silakan dipilih", "Pilih-pilih dulu, daftarnya di bawah" | tone: "polite", polite, "mothers", mothers | greeting }} 📋
{%- endif %}`,
    product: `${ALONE}{% if alone %}${block.PRODUCT}{% else %}${LIST}{% endif %}`,
    details: `${ALONE}{% if alone %}${block.DETAILS}{% endif %}`,
    price: `${ALONE}{% if alone %}${block.PRICE_LINE}{% elsif product.strike %}Harga normal barang pertama {{ product.strike | price | strike }}{% endif %}
${block.PROMO_TERMS}
{% if form.asOf != "" and channel.listing == false %}Harga per {{ form.asOf | day }}{% endif %}`,
    stock: `${ALONE}{% if alone %}${block.STOCK}{% endif %}`,
    call: `${ALONE}{% if alone %}{{ "Mau pesan yang ini" | pick: "Cocok dengan yang dicari" | greeting }}{% else %}{{ "Ada yang cocok" | pick: "Mau ambil nomor berapa saja" | tone: "polite", "Berkenan memesan nomor berapa" | greeting }}{% endif %}? ${block.HOW}`,
  },
  english: {
    hook: `${ALONE}{% if alone %}{{ "One from our shelf" | pick: "From our catalogue", "One of the things we sell" }} 📋
{%- elsif form.group != "" %}{% capture group %}{{ form.group | truncate: 32 }}{% endcapture -%}
{% assign a = "Our list: " | append: group %}{% assign b = "Looking for " | append: group | append: "? Here is our list" %}{{ a | pick: b }} 📋
{%- else %}{{ "Here is what you can order" | pick: "Our small catalogue, take your pick", "Have a look through our list" }} 📋
{%- endif %}`,
    product: `${ALONE}{% if alone %}${english.PRODUCT}{% else %}${LIST}{% endif %}`,
    details: `${ALONE}{% if alone %}${english.DETAILS}{% endif %}`,
    price: `${ALONE}{% if alone %}${english.PRICE_LINE}{% elsif product.strike %}The first was {{ product.strike | price | strike }} before{% endif %}
${english.PROMO_TERMS}
{% if form.asOf != "" and channel.listing == false %}Prices as of {{ form.asOf | day }}{% endif %}`,
    stock: `${ALONE}{% if alone %}${english.STOCK}{% endif %}`,
    call: `${ALONE}{% if alone %}{{ "Would you like this one" | pick: "Is this what you were looking for" }}{% else %}{{ "Which numbers would you like" | pick: "Found something" }}{% endif %}? ${english.HOW}`,
  },
});
