import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN, menuOf } from './menu';

/** Cooked vegetables by the bag, for whoever comes home late: how many a bag feeds matters more than its weight. */
export default defineTemplate({
  id: 'cooked-vegetables-today',
  name: { id: 'Sayur matang hari ini', en: 'Cooked vegetables today' },
  kinds: ['food'],
  aims: ['daily'],
  formula: 'menu',
  tone: 'mothers',
  form: [
    FIELD.text(
      'more',
      'Sayur lain dengan harga, satu per baris, misalnya "Sayur asem, Rp10.000/bungkus"',
      'Other vegetables with their price, one a line, for example "Sayur asem, Rp10.000/bag"',
    ),
    FIELD.text(
      'feeds',
      'Satu bungkus untuk berapa orang, misalnya "3–4 orang"',
      'How many one bag feeds, for example "3–4 people"',
    ),
    FIELD.text('hours', 'Jam ambil atau antar, misalnya "10.00–16.00"', 'Hours, for example "10.00–16.00"'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    ...menuOf.id,
    hook: `{% assign sopan = "Hari ini sayurnya apa" | pick: "Belum sempat ke pasar hari ini" %}{{ "Hari ini sayurnya apa" | pick: "Belum sempat ke pasar", "Pulang kerja masih harus masak sayur", "Sayur buat di rumah sudah ada" | tone: "polite", sopan | greeting }}?
{{ "Ini yang sudah matang hari ini" | pick: "Yang ini sudah kami masakkan", "Tinggal tuang ke mangkuk" }} 🥬`,
    price: `${menuOf.id.price}\n{% if form.feeds != "" %}Satu bungkus cukup untuk {{ form.feeds }}{% endif %}`,
    stock: `{% if form.hours != "" %}{% unless channel.listing %}Ambil atau antar: {{ form.hours }}{% endunless %}{% endif %}\n${menuOf.id.stock}`,
    call: `{{ "Mau dibungkuskan yang mana" | pick: "Mau kami sisihkan berapa bungkus", "Sayur yang mana untuk hari ini" | greeting }}? ${block.HOW}`,
    trust: KITCHEN,
  },
});
