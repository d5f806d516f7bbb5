import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { menuOf } from './menu';

/** Read with one eye at six in the morning: few words, the hours, and where to pick it up. */
export default defineTemplate({
  id: 'breakfast-today',
  name: { id: 'Sarapan pagi', en: 'Breakfast' },
  kinds: ['food'],
  aims: ['daily'],
  formula: 'menu',
  tone: 'warm',
  form: [
    FIELD.text(
      'more',
      'Sarapan lain dengan harga, satu per baris, misalnya "Nasi uduk, Rp12.000/porsi"',
      'Other breakfasts with their price, one a line, for example "Nasi uduk, Rp12.000/portion"',
    ),
    FIELD.text('open', 'Jam buka, misalnya "05.30–09.00"', 'Open, for example "05.30–09.00"'),
    FIELD.text(
      'place',
      'Ambil di mana, misalnya "depan gerbang perumahan"',
      'Where to pick up, for example "at the gate of the estate"',
    ),
    STOCK_FIELD,
  ],
  parts: {
    ...menuOf.id,
    hook: `{% assign muda = "Sarapan dulu sebelum macet-macetan" | pick: "Ngopi doang belum sarapan namanya" %}{% assign ibu = "Yang sekolah dan yang kerja sudah sarapan?" | pick: "Pagi ini dapur di rumah boleh libur dulu" %}{% assign sopan = "Sarapan hari ini sudah siap" | pick: "Sudah sarapan hari ini?" %}{{ "Pagi" | tone: "polite", "Selamat pagi" | greeting }}! {{ "Sudah sarapan?" | pick: "Sarapan dulu sebelum berangkat", "Sarapannya sudah siap dibungkus", "Mau dibawakan sarapan apa?" | tone: "polite", sopan, "young", muda, "mothers", ibu }} ☀️`,
    stock: `{% if form.open != "" %}{% unless channel.listing %}Buka jam {{ form.open }}{% endunless %}{% endif %}
{% if form.place != "" %}{% unless channel.listing %}Ambil di {{ form.place }}{% endunless %}{% endif %}
${menuOf.id.stock}`,
    call: `{{ "Mau dibungkuskan berapa" | pick: "Mau kami siapkan jam berapa", "Mau sarapan apa" | greeting }}? ${block.HOW}`,
    trust: `{{ product.permits | list: "plain" }}
{% if shop.name != "" %}{% unless channel.listing %}Selamat sarapan dari {{ shop.name }}{% endunless %}{% endif %}`,
  },
});
