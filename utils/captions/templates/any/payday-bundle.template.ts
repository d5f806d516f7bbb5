import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'payday-bundle',
  name: { id: 'Paket dan gajian', en: 'Bundle and payday' },
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  aims: ['bundle'],
  formula: 'aida',
  tone: 'warm',
  form: [
    FIELD.text('bundle', 'Isi dan harga paket, satu per baris', 'Bundles with their price, one a line'),
    FIELD.date('until', 'Berlaku sampai', 'Valid until'),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Habis gajian, mau beli yang mana dulu" | pick: "Sudah gajian, saatnya beli yang ini", "Baru gajian, mau pilih yang mana" | greeting }}? 💛`,
    price: `${block.PRICE}
{% if form.bundle != "" %}Paket:\n{{ form.bundle | list }}{% endif %}
{% if form.until != "" %}Berlaku sampai {{ form.until | day }}{% endif %}`,
    call: `{{ "Mau pesan" | pick: "Mau order", "Mau pesan berapa" | greeting }}? ${block.HOW}`,
  },
});
