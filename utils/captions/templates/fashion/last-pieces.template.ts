import { block, FIELD, PROOF_FIELD } from '../../blocks';
import { defineTemplate } from '../../template';

/** Says what is left, size by size, and does not hurry anybody. */
export default defineTemplate({
  id: 'last-pieces',
  name: { id: 'Tinggal beberapa potong', en: 'Last pieces' },
  kinds: ['fashion', 'craft', 'reseller'],
  aims: ['promo'],
  formula: 'info',
  tone: 'warm',
  form: [
    FIELD.text('left', 'Sisanya, satu per baris, misalnya "M hitam: 2"', 'What is left, one a line'),
    FIELD.choice('after', 'Kalau sudah habis', 'Once it is gone', [
      ['', 'Tidak ditulis', 'Not mentioned'],
      ['Setelah ini modelnya tidak kami adakan lagi', 'Tidak ada lagi', 'No more of it'],
      ['Kalau habis, masih bisa kami catat untuk PO', 'Bisa PO', 'By pre-order'],
    ]),
    PROOF_FIELD,
  ],
  parts: {
    hook: `{% assign polite = "Model ini tinggal beberapa potong" | pick: "Berikut sisa model ini", "Persediaan model ini tinggal sedikit" -%}
{{ "Yang ini tinggal beberapa potong" | pick: "Model ini tinggal yang ada di rak", "Sisa terakhir di rak, silakan dicek ukurannya", "Kabar untuk yang sempat menunda: ini sisanya" | tone: "polite", polite | greeting }} 🧺`,
    stock: `{% if form.left != "" %}Sisanya:\n{{ form.left | list }}{% else %}${block.STOCK}{% endif %}\n{{ form.after }}`,
    call: `{{ "Ada ukuran yang dicari" | pick: "Ada yang masih cocok", "Mau disimpankan yang mana" | greeting }}? ${block.HOW}`,
  },
});
