import { defineTemplate } from '../template';
import * as block from './blocks';

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
  language: 'id',
  tone: 'warm',
  form: [
    { key: 'time', type: 'choice', label: { id: 'Salam', en: 'Greeting' }, default: 'pagi', options: TIMES },
    block.FIELD.text('more', 'Menu lain, satu per baris', 'Other dishes, one a line'),
    block.FIELD.text('ready', 'Jam siap, misalnya "10.00"', 'Ready at, for example "10.00"'),
    block.STOCK_FIELD,
    block.PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Selamat " | append: form.time | greeting }}! {{ "Ini menu" | pick: "Kami siapkan menu", "Yuk, lihat menu" }} {{ today | day }} 🍽️`,
    product: block.PRODUCT,
    details: block.DETAILS,
    price: `${block.PRICE}\n{% if form.more != "" %}Menu lain:\n{{ form.more | list }}{% endif %}`,
    stock: `{% if form.ready != "" %}Jam siap: {{ form.ready }}{% endif %}\n${block.STOCK}`,
    area: block.AREA,
    call: `{{ "Mau pesan untuk hari ini" | pick: "Mau pesan sekarang", "Mau pesan yang mana" | greeting }}? ${block.HOW}`,
    trust: block.TRUST,
    hashtags: block.HASHTAGS,
  },
});
