import { defineTemplate } from '../template';
import * as block from './blocks';

export default defineTemplate({
  id: 'story',
  name: { id: 'Cerita di balik produk', en: 'The story behind it' },
  kinds: ['craft', 'food', 'fashion'],
  aims: ['story'],
  language: 'id',
  tone: 'warm',
  form: [
    block.FIELD.text(
      'story',
      'Cerita singkat: siapa yang membuat, dari mana idenya',
      'Short story: who makes it, and why',
    ),
    block.FIELD.text('time', 'Lama membuat, misalnya "3 hari"', 'Time to make it, for example "3 days"'),
    block.STOCK_FIELD,
    block.PROOF_FIELD,
  ],
  parts: {
    hook: `{% if form.story != "" %}{{ "Ada cerita di balik yang satu ini" | pick: "Mau cerita sedikit, boleh ya" | greeting }} 🧵
{%- else %}{{ "Kenalan lebih dekat, yuk" | pick: "Sini, kenalan dulu" | greeting }} 🧵
{%- endif %}`,
    product: block.PRODUCT,
    details: `{{ form.story }}\n{% if form.time != "" %}Lama pembuatan: {{ form.time }}{% endif %}\n${block.DETAILS}`,
    price: block.PRICE,
    stock: block.STOCK,
    area: block.AREA,
    call: `{{ "Mau pesan" | pick: "Mau order buat sendiri atau buat hadiah" | greeting }}? ${block.HOW}`,
    trust: block.TRUST,
    hashtags: block.HASHTAGS,
  },
});
