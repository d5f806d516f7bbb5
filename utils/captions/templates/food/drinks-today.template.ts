import { block, FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { menuOf } from './menu';

export default defineTemplate({
  id: 'drinks-today',
  name: { id: 'Minuman: ukuran, es, dan manisnya', en: 'Drinks: size, ice and sweetness' },
  kinds: ['food'],
  aims: ['daily', 'new'],
  formula: 'menu',
  tone: 'young',
  form: [
    FIELD.text(
      'more',
      'Minuman lain dengan harga, satu per baris, misalnya "Es kopi susu, Rp15.000/cup"',
      'Other drinks with their price, one a line, for example "Iced milk coffee, Rp15.000/cup"',
    ),
    FIELD.text(
      'options',
      'Yang bisa dipilih, misalnya "gula normal/setengah/tanpa, es banyak/sedikit"',
      'What one may choose, for example "sugar full/half/none, ice much/little"',
    ),
    FIELD.text(
      'topping',
      'Topping, misalnya "boba Rp4.000, cincau Rp3.000"',
      'Toppings, for example "boba Rp4.000"',
    ),
    FIELD.text('open', 'Jam buka, misalnya "10.00–21.00"', 'Open, for example "10.00–21.00"'),
    STOCK_FIELD,
  ],
  parts: {
    ...menuOf.id,
    hook: `{% assign sopan = "Siang ini ingin minum apa" | pick: "Ada yang ingin minum dingin" %}{% assign muda = "Haus, tapi air putih lagi air putih lagi" | pick: "Es-nya banyak apa sedikit, nih" %}{{ "Haus, ya" | pick: "Siang ini minum apa", "Lebih suka es banyak atau sedikit", "Yang lagi haus, mau minum apa" | tone: "polite", sopan, "young", muda | greeting }}? 🧋`,
    price: `${menuOf.id.price}
{% if form.topping != "" %}Topping: {{ form.topping }}{% endif %}`,
    stock: `{% if form.options != "" %}Bisa pilih: {{ form.options }}{% endif %}
{% if form.open != "" %}{% unless channel.listing %}Buka jam {{ form.open }}{% endunless %}{% endif %}
${menuOf.id.stock}`,
    call: `{% if form.options != "" %}{{ "Tulis pesanannya lengkap, biar kami racik sesuai selera" | tone: "polite", "Mohon tulis pilihannya saat memesan" }}. {% else %}{{ "Mau pesan berapa" | pick: "Mau yang mana" | greeting }}? {% endif %}${block.HOW}`,
  },
});
