import { claimText } from '../claims/claim-text';
import { apart } from '../claims/hits';
import { origins } from '../claims/origins';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L29',
  severity: 'info',
  name: { id: 'Asal barang', en: 'Where it comes from' },
  message: {
    id: 'Asal barang di teks harus sama dengan data produk. Isi asal di data produk, atau tulis “gaya …”, “resep …”.',
    en: 'The origin in the text has to agree with the product. Fill in the origin there, or write “style of …”, “recipe of …”.',
  },
  source: 'UU 8/1999 pasal 9 ayat (1) huruf h',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['places'],
  find: (context) => apart(origins(claimText(context), context)),
});
