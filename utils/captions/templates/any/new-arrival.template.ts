import { block, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'new-arrival',
  name: { id: 'Produk baru', en: 'New product' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['new'],
  formula: 'aida',
  tone: 'warm',
  form: [STOCK_FIELD, PROOF_FIELD],
  parts: {
    hook: `${block.AT_SHOP}{{ "Ada yang baru" | pick: "Baru datang", "Baru kami pajang" | append: at | greeting }}! ✨`,
  },
});
