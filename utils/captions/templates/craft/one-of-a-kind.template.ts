import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Calls it the only one when the record says so or the seller has told why. */
const ONE = `{% assign one = false %}{% if product.stock.amount == "1" or form.unique != "" %}{% assign one = true %}{% endif %}`;

export default defineTemplate({
  id: 'one-of-a-kind',
  name: { id: 'Cuma ada satu', en: 'One of a kind' },
  kinds: ['craft', 'fashion', 'reseller'],
  aims: ['new'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text(
      'unique',
      'Kenapa cuma satu, misalnya "motif celupnya tidak bisa diulang"',
      'Why there is only one, for example "the dye pattern cannot be repeated"',
    ),
    FIELD.text(
      'hold',
      'Lama disimpankan, misalnya "1 × 24 jam setelah chat"',
      'How long you keep it, for example "24 hours after the chat"',
    ),
    FIELD.text(
      'sold',
      'Kalau sudah terjual, misalnya "bisa dibuatkan yang mirip, 5 hari"',
      'Once it is sold, for example "a similar one takes 5 days"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `${ONE}{% if one %}{{ "Yang seperti ini cuma ada satu" | pick: "Satu karya, untuk satu orang saja", "Kembarannya tidak ada, cuma yang ini" | tone: "polite", "Karya ini hanya ada satu", "young", "Cuma ada satu, nggak ada kembarannya" | greeting }}.
{%- else %}{{ "Coba lihat yang satu ini dari dekat" | pick: "Yang satu ini mau kami kenalkan", "Boleh kami tunjukkan yang satu ini" | tone: "polite", "Berkenan melihat yang satu ini dari dekat" | greeting }}.
{%- endif %}`,
    details: `{% if form.unique != "" %}Kenapa cuma satu: {{ form.unique }}{% endif %}
${block.DETAILS}`,
    stock: `{% if product.stock.amount == "1" %}Stok: 1, siapa yang pesan duluan
{%- elsif form.unique == "" %}${block.STOCK}{% endif %}
{% if form.hold != "" %}Bisa disimpankan: {{ form.hold }}{% endif %}
{% if form.sold != "" %}Kalau sudah terjual: {{ form.sold }}{% endif %}`,
    call: `{{ "Masih dipikir-pikir? Tanya dulu juga boleh" | pick: "Mau minta foto dari sisi lain dulu? Boleh", "Mau tahu ukuran persisnya? Tanya saja" | greeting }}. ${block.HOW}`,
  },
});
