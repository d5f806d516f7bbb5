import { block, FIELD, PROOF_FIELD, STOCK_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Short channels have no room for details, and what is in the set has to stand somewhere. */
const BRIEF = `{% assign brief = false %}{% if channel.id == "whatsapp-status" or channel.id == "tiktok" %}{% assign brief = true %}{% endif %}`;
const PIECES = `{% if form.pieces != "" %}Isi satu set:\n{{ form.pieces | list }}{% endif %}`;

export default defineTemplate({
  id: 'craft-set',
  name: { id: 'Satu set serasi', en: 'A matching set' },
  kinds: ['craft', 'fashion'],
  aims: ['bundle'],
  formula: 'fab',
  tone: 'warm',
  form: [
    FIELD.text(
      'pieces',
      'Isi set, satu per baris, misalnya "2 mangkuk kecil"',
      'What is in the set, one a line, for example "2 small bowls"',
    ),
    FIELD.text(
      'set',
      'Harga satu set, misalnya "Rp150.000/set"',
      'Price of the set, for example "Rp150.000/set"',
    ),
    FIELD.text(
      'single',
      'Boleh beli satuan atau tukar isi? Misalnya "boleh, harga satuan tetap"',
      'Single pieces or swaps? For example "yes, at the single price"',
    ),
    STOCK_FIELD,
    PROOF_FIELD,
  ],
  parts: {
    hook: `{{ "Kami susun jadi satu set" | pick: "Biar serasi, kami jadikan satu set", "Satu set, isinya sudah kami pilihkan" | tone: "polite", "Kami susunkan dalam satu set", "young", "Satu set, tinggal tata", "mothers", "Satu set, tinggal ditata di rumah" | greeting }} 🫖`,
    product: `${BRIEF}${block.PRODUCT}
{% if brief %}${PIECES}{% endif %}`,
    details: `${BRIEF}${block.DETAILS}
{% unless brief %}${PIECES}{% endunless %}`,
    stock: `{% if form.set != "" %}Harga satu set: {{ form.set }}{% endif %}
{% if form.single != "" %}Beli satuan atau tukar isi: {{ form.single }}{% endif %}
${block.STOCK}`,
    call: `{{ "Mau satu set, atau beberapa dulu" | pick: "Set ini mau ditaruh di mana", "Mau satu set untuk sendiri atau untuk kado" | tone: "polite", "Berkenan memesan satu set" | greeting }}? ${block.HOW}`,
  },
});
