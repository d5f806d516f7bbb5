import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

const TIMES = [
  { value: 'pagi', label: { id: 'Pagi', en: 'Morning' } },
  { value: 'siang', label: { id: 'Siang', en: 'Noon' } },
  { value: 'sore', label: { id: 'Sore', en: 'Afternoon' } },
  { value: 'malam', label: { id: 'Malam', en: 'Evening' } },
];

export default defineTemplate({
  id: 'daily-menu',
  name: { id: 'Menu hari ini', en: 'Menu of the day' },
  kinds: ['food'],
  aims: ['daily'],
  formula: 'menu',
  tone: 'warm',
  form: [
    { key: 'time', type: 'choice', label: { id: 'Salam', en: 'Greeting' }, default: 'pagi', options: TIMES },
    FIELD.text('more', 'Menu lain, satu per baris', 'Other dishes, one a line'),
    FIELD.text('ready', 'Jam siap, misalnya "10.00"', 'Ready at, for example "10.00"'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Selamat " | append: form.time | greeting }}! {{ "Ini menu" | pick: "Kami siapkan menu", "Yuk, lihat menu" }} {{ today | day }} 🍽️`,
    price: `${block.PRICE}\n{% if form.more != "" %}Menu lain:\n{{ form.more | list }}{% endif %}`,
    stock: `{% if form.ready != "" %}Jam siap: {{ form.ready }}{% endif %}\n${block.STOCK}`,
    call: `{{ "Mau pesan untuk hari ini" | pick: "Mau pesan sekarang", "Mau pesan yang mana" | greeting }}? ${block.HOW}`,
  },
});
