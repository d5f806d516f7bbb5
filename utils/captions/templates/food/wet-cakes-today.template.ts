import { block, english, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';
import { KITCHEN, KITCHEN_EN, menuOf } from './menu';

export default defineTemplate({
  id: 'wet-cakes-today',
  name: { id: 'Kue basah pagi ini', en: 'Traditional cakes this morning' },
  kinds: ['food'],
  aims: ['daily'],
  formula: 'menu',
  tone: 'warm',
  form: [
    FIELD.text(
      'more',
      'Kue lain dengan harga, satu per baris, misalnya "Lemper ayam, Rp3.500/potong"',
      'Other cakes with their price, one a line, for example "Lemper, Rp3.500/piece"',
    ),
    FIELD.text('ready', 'Jam siap, misalnya "06.30"', 'Ready at, for example "06.30"'),
    FIELD.text(
      'eat',
      'Sebaiknya dimakan kapan, misalnya "sebelum sore di hari yang sama"',
      'When to eat them, for example "before the evening of the same day"',
    ),
    FIELD.text(
      'tray',
      'Pesan tampah atau nampan, misalnya "isi 50 potong, pesan H-1"',
      'Trays, for example "50 pieces, order the day before"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    ...menuOf.id,
    hook: `{% assign sopan = "Kue basah untuk hari ini sudah siap" | pick: "Berikut kue basah kami hari ini" %}{{ "Pagi" | tone: "polite", "Selamat pagi" | greeting }}! {{ "Kue basahnya sudah matang" | pick: "Tehnya sudah diseduh? Kuenya dari kami", "Pagi ini mau yang manis atau yang gurih?", "Teman kopinya sudah siap" | tone: "polite", sopan }} 🍵`,
    stock: `{% if form.ready != "" %}{% unless channel.listing %}Siap mulai jam {{ form.ready }}{% endunless %}{% endif %}
{% if form.eat != "" %}Sebaiknya dimakan {{ form.eat }}{% endif %}
{% if form.tray != "" %}{% unless channel.listing %}Pesan tampah: {{ form.tray }}{% endunless %}{% endif %}`,
    call: `{{ "Mau campur berapa potong" | pick: "Mau kue yang mana", "Mau kami sisihkan berapa potong" | greeting }}? ${block.HOW}`,
    trust: KITCHEN,
  },
  english: {
    ...menuOf.en,
    hook: `Good morning! {{ "This morning’s cakes are ready" | pick: "Tea is on? The cakes are ours", "Sweet or savoury this morning?" }} 🍵`,
    stock: `{% if form.ready != "" %}{% unless channel.listing %}Ready from {{ form.ready }}{% endunless %}{% endif %}
{% if form.eat != "" %}Eat them {{ form.eat }}{% endif %}
{% if form.tray != "" %}{% unless channel.listing %}By the tray: {{ form.tray }}{% endunless %}{% endif %}`,
    call: `{{ "How many pieces, and which ones" | pick: "Which ones shall we keep for you" }}? ${english.HOW}`,
    trust: KITCHEN_EN,
  },
});
