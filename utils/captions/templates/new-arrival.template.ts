import { defineTemplate } from '../template';
import * as block from './blocks';

export default defineTemplate({
  id: 'new-arrival',
  name: { id: 'Produk baru', en: 'New product' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['new'],
  language: 'id',
  tone: 'warm',
  form: [block.STOCK_FIELD, block.PROOF_FIELD],
  parts: {
    hook: `${block.AT_SHOP}{{ "Ada yang baru" | pick: "Baru datang", "Baru kami pajang" | append: at | greeting }}! ✨`,
    product: block.PRODUCT,
    details: block.DETAILS,
    price: block.PRICE,
    stock: block.STOCK,
    area: block.AREA,
    call: block.CALL,
    trust: block.TRUST,
    hashtags: block.HASHTAGS,
  },
});
