import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN, menuOf } from './menu';

/** Lunch from the house kitchen: dishes, what goes with them, and until when one may order. */
export default defineTemplate({
  id: 'rice-dishes-today',
  name: { id: 'Nasi dan lauk siang ini', en: 'Rice and dishes for lunch' },
  kinds: ['food'],
  aims: ['daily'],
  formula: 'menu',
  tone: 'warm',
  form: [
    FIELD.text(
      'more',
      'Lauk lain dengan harga, satu per baris, misalnya "Ikan asam pedas, Rp20.000/porsi"',
      'Other dishes with their price, one a line, for example "Spicy sour fish, Rp20.000/portion"',
    ),
    FIELD.text(
      'extra',
      'Tambahan, misalnya "nasi Rp5.000, telur dadar Rp6.000"',
      'Extras, for example "rice Rp5.000, omelette Rp6.000"',
    ),
    FIELD.text('before', 'Pesan sebelum jam berapa, misalnya "10.30"', 'Order before, for example "10.30"'),
    FIELD.text('sent', 'Jam antar, misalnya "11.00–13.00"', 'Delivered at, for example "11.00–13.00"'),
    PROOF_FIELD,
  ],
  parts: {
    ...menuOf.id,
    hook: `{% assign sopan = "Makan siang hari ini sudah dipesan" | pick: "Sudah ada rencana makan siang" %}{% assign muda = "Makan siang apa hari ini" | pick: "Bingung mau makan siang apa" %}{% assign ibu = "Siang ini tidak sempat masak" | pick: "Lauk makan siang di rumah sudah ada" %}{{ "Makan siang apa hari ini" | pick: "Siang ini mau makan pakai lauk apa", "Sudah kepikiran makan siang", "Siang ini tidak sempat masak" | tone: "polite", sopan, "young", muda, "mothers", ibu | greeting }}?
{{ "Ini lauk dari dapur kami" | pick: "Lauknya sudah matang", "Nasi dan lauknya dari kami" }} 🍛`,
    price: `${menuOf.id.price}\n{% if form.extra != "" %}Tambahan: {{ form.extra }}{% endif %}`,
    stock: `{% if form.before != "" %}{% unless channel.listing %}Pesan sebelum jam {{ form.before }}{% endunless %}{% endif %}
{% if form.sent != "" %}{% unless channel.listing %}Diantar jam {{ form.sent }}{% endunless %}{% endif %}`,
    call: `{{ "Pakai nasi atau lauknya saja" | pick: "Mau berapa porsi", "Mau lauk yang mana" | greeting }}? ${block.HOW}`,
    trust: KITCHEN,
  },
});
