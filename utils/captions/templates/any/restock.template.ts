import { block, english, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
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
    hook: `${block.AT_SHOP}{{ "Sudah ready lagi" | pick: "Akhirnya restock", "Yang ditunggu sudah ada lagi", "Sudah kami isi lagi" | tone: "polite", "Sudah tersedia lagi" | append: at | greeting }}! 🙌`,
    stock: `${block.STOCK}\n{% if form.next != "" %}Restock berikutnya: {{ form.next }}{% endif %}`,
    call: `{{ "Mau pesan lagi" | pick: "Yang kemarin kehabisan, mau kami sisihkan", "Mau order" | tone: "polite", "Berkenan memesan kembali" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `${english.AT_SHOP}{{ "Back in stock" | pick: "It is here again", "The shelf is full again" | append: at }}! 🙌`,
    stock: `${english.STOCK}\n{% if form.next != "" %}Next restock: {{ form.next }}{% endif %}`,
    call: `{{ "Missed it last time? Shall we keep one" | pick: "Would you like to order again" }}? ${english.HOW}`,
  },
});
