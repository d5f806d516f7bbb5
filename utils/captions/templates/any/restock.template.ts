import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'restock',
  name: { id: 'Restock', en: 'Back in stock' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['restock'],
  formula: 'info',
  tone: 'warm',
  form: [
    STOCK_FIELD,
    FIELD.text(
      'next',
      'Restock berikutnya, misalnya "minggu depan"',
      'Next restock, for example "next week"',
    ),
    PROOF_FIELD,
  ],
  parts: {
    hook: `${block.AT_SHOP}{{ "Sudah ready lagi" | pick: "Akhirnya restock", "Yang ditunggu sudah ada lagi" | append: at | greeting }}! 🙌`,
    stock: `${block.STOCK}\n{% if form.next != "" %}Restock berikutnya: {{ form.next }}{% endif %}`,
    call: `{{ "Mau pesan" | pick: "Mau pesan lagi", "Mau order" | greeting }}? ${block.HOW}`,
  },
});
