import { block, english, FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { menuOf } from './menu';

/** The last portions of the evening; the number comes first, and a price for tonight only beside the normal one. */
export default defineTemplate({
  id: 'left-tonight',
  name: { id: 'Sisa malam ini', en: 'What is left tonight' },
  kinds: ['food'],
  aims: ['daily', 'promo'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text('left', 'Sisanya, misalnya "4 porsi"', 'What is left, for example "4 portions"'),
    FIELD.text(
      'more',
      'Sisa menu lain, satu per baris, misalnya "Bakwan, 6 biji"',
      'What else is left, one a line, for example "Bakwan, 6 pieces"',
    ),
    FIELD.text(
      'tonight',
      'Harga malam ini dan harga normalnya, misalnya "Rp15.000, normalnya Rp20.000"',
      'Tonight’s price and the normal one, for example "Rp15.000, normally Rp20.000"',
    ),
    FIELD.text('until', 'Bisa dipesan sampai jam, misalnya "20.30"', 'Until, for example "20.30"'),
  ],
  parts: {
    hook: `{% if form.left != "" %}{% assign sisa = form.left | truncate: 24 %}{% capture a %}Malam ini masih ada {{ sisa }}{% endcapture %}{% capture b %}Sebelum dapur tutup, masih ada {{ sisa }}{% endcapture %}{% capture c %}Belum makan malam? Masih ada {{ sisa }}{% endcapture %}{{ a | pick: b, c | greeting }} 🌙
{%- else %}{{ "Belum makan malam? Di dapur masih ada" | pick: "Sebelum dapur tutup, masih ada ini", "Malam ini masih ada yang bisa dibungkus" | tone: "polite", "Untuk makan malam, kami masih menyediakan ini" | greeting }} 🌙
{%- endif %}`,
    product: menuOf.id.product,
    details: menuOf.id.details,
    price: `${menuOf.id.price}
{% if form.tonight != "" %}{% unless channel.listing %}Khusus malam ini: {{ form.tonight | truncate: 80 }}{% endunless %}{% endif %}`,
    stock: `{% if channel.listing %}${block.STOCK}{% elsif form.until != "" %}Bisa dipesan sampai jam {{ form.until }}{% endif %}`,
    call: `{{ "Mau kami bungkuskan" | pick: "Ada yang mau dibungkus", "Mau diambil atau diantar" | tone: "polite", "Berkenan kami bungkuskan" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `{% if form.left != "" %}{% assign rest = form.left | truncate: 24 %}{% capture a %}Left tonight: {{ rest }}{% endcapture %}{% capture b %}Before we close the kitchen, still here: {{ rest }}{% endcapture %}{{ a | pick: b }} 🌙
{%- else %}{{ "No dinner yet? There is still some in our kitchen" | pick: "Before we close the kitchen, this is still here", "Still some left to take home tonight" }} 🌙
{%- endif %}`,
    product: menuOf.en.product,
    details: menuOf.en.details,
    price: `${menuOf.en.price}
{% if form.tonight != "" %}{% unless channel.listing %}Tonight only: {{ form.tonight | truncate: 80 }}{% endunless %}{% endif %}`,
    stock: `{% if channel.listing %}${english.STOCK}{% elsif form.until != "" %}Order until {{ form.until }}{% endif %}`,
    call: `{{ "Shall we pack it for you" | pick: "Pick it up or have it brought" }}? ${english.HOW}`,
  },
});
