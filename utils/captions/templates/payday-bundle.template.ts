import { defineTemplate } from '../template';
import * as block from './blocks';

export default defineTemplate({
  id: 'payday-bundle',
  name: { id: 'Paket dan gajian', en: 'Bundle and payday' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['bundle'],
  language: 'id',
  tone: 'warm',
  form: [
    block.FIELD.text('bundle', 'Isi dan harga paket, satu per baris', 'Bundles with their price, one a line'),
    block.FIELD.date('until', 'Berlaku sampai', 'Valid until'),
    block.STOCK_FIELD,
    block.PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Habis gajian, mau beli yang mana dulu" | pick: "Sudah gajian, saatnya beli yang ini", "Baru gajian, mau pilih yang mana" | greeting }}? 💛`,
    product: block.PRODUCT,
    details: block.DETAILS,
    price: `${block.PRICE}
{% if form.bundle != "" %}Paket:\n{{ form.bundle | list }}{% endif %}
{% if form.until != "" %}Berlaku sampai {{ form.until | day }}{% endif %}`,
    stock: block.STOCK,
    area: block.AREA,
    call: `{{ "Mau pesan" | pick: "Mau order", "Mau pesan berapa" | greeting }}? ${block.HOW}`,
    trust: block.TRUST,
    hashtags: block.HASHTAGS,
  },
});
