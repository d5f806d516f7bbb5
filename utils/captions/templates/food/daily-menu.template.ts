import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN, KITCHEN_EN, menuOf } from './menu';

export default defineTemplate({
  id: 'daily-menu',
  name: { id: 'Menu hari ini', en: 'Menu of the day' },
  kinds: ['food'],
  aims: ['daily'],
  formula: 'menu',
  tone: 'warm',
  form: [
    FIELD.choice('time', 'Salam', 'Greeting', [
      ['pagi', 'Pagi', 'Morning'],
      ['siang', 'Siang', 'Noon'],
      ['sore', 'Sore', 'Afternoon'],
      ['malam', 'Malam', 'Evening'],
    ]),
    FIELD.text(
      'more',
      'Menu lain dengan harga, satu per baris, misalnya "Urap sayur, Rp8.000/porsi"',
      'Other dishes with their price, one a line, for example "Urap, Rp8.000/portion"',
    ),
    FIELD.text('ready', 'Jam siap, misalnya "10.00"', 'Ready at, for example "10.00"'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    ...menuOf.id,
    hook: `{{ "Selamat " | append: form.time | greeting }}! {{ "Ini menu" | pick: "Yuk, lihat menu", "Kami masak ini untuk", "Dapur kami menyiapkan menu" }} {{ today | day }} 🍽️`,
    stock: `{% if form.ready != "" %}{% unless channel.listing %}Siap mulai jam {{ form.ready }}{% endunless %}{% endif %}\n${menuOf.id.stock}`,
    call: `{{ "Mau pesan yang mana" | pick: "Mau makan apa hari ini", "Mau kami sisihkan yang mana" | tone: "polite", "Berkenan memesan yang mana", "young", "Pilih yang mana" | greeting }}? ${block.HOW}`,
    trust: KITCHEN,
  },
  english: {
    ...menuOf.en,
    hook: `{% if form.time == "pagi" %}Good morning{% elsif form.time == "malam" %}Good evening{% else %}Good afternoon{% endif %}! {{ "Here is our menu for" | pick: "This is what we cook on", "Have a look at our menu for" }} {{ today | day }} 🍽️`,
    stock: `{% if form.ready != "" %}{% unless channel.listing %}Ready from {{ form.ready }}{% endunless %}{% endif %}\n${menuOf.en.stock}`,
    call: `{{ "Which one shall we keep for you" | pick: "What would you like today" }}? ${english.HOW}`,
    trust: KITCHEN_EN,
  },
});
