import { block, english, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
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
    hook: `${block.AT_SHOP}{{ "Ada yang baru" | pick: "Baru datang", "Baru kami pajang", "Yang baru sudah ada" | append: at | greeting }}! ✨`,
    call: `{{ "Mau pesan" | pick: "Mau lihat dulu atau langsung pesan", "Mau kami sisihkan satu" | tone: "polite", "Berkenan memesan", "young", "Mau cobain" | greeting }}? ${block.HOW}`,
  },
  english: {
    hook: `${english.AT_SHOP}{{ "Something new" | pick: "Just in", "New on our shelf" | append: at }}! ✨`,
  },
});
