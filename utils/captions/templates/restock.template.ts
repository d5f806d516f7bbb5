import { defineTemplate } from '../template';
import * as block from './blocks';

export default defineTemplate({
  id: 'restock',
  name: { id: 'Restock', en: 'Back in stock' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['restock'],
  language: 'id',
  tone: 'warm',
  form: [
    block.STOCK_FIELD,
    block.FIELD.text(
      'next',
      'Restock berikutnya, misalnya "minggu depan"',
      'Next restock, for example "next week"',
    ),
    block.PROOF_FIELD,
  ],
  parts: {
    hook: `${block.AT_SHOP}{{ "Sudah ready lagi" | pick: "Akhirnya restock", "Yang ditunggu sudah ada lagi" | append: at | greeting }}! 🙌`,
    product: block.PRODUCT,
    details: block.DETAILS,
    price: block.PRICE,
    stock: `${block.STOCK}\n{% if form.next != "" %}Restock berikutnya: {{ form.next }}{% endif %}`,
    area: block.AREA,
    call: `{{ "Mau pesan" | pick: "Mau pesan lagi", "Mau order" | greeting }}? ${block.HOW}`,
    trust: block.TRUST,
    hashtags: block.HASHTAGS,
  },
});
