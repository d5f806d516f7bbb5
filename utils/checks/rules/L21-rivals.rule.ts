import { claimText } from '../claims/claim-text';
import { apart } from '../claims/hits';
import { rivals } from '../claims/rivals';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L21',
  severity: 'warn',
  name: { id: 'Membandingkan dengan merek lain', en: 'Comparing with a rival' },
  message: {
    id: 'Jangan membandingkan atau menjelekkan pesaing dengan menyebut namanya. Ceritakan kelebihan produk sendiri.',
    en: 'Do not compare with a rival by name or run one down. Tell what is good about your own product.',
  },
  source: 'UU 8/1999 pasal 9 ayat (1) huruf i; Etika Pariwara Indonesia 2020',
  certainty: 'B',
  checked: '2026-11-20',
  lists: [
    'rival-brands',
    'shop-types',
    'shop-name-words',
    'places',
    'beaten-words',
    'farewells',
    'rival-faults',
    'mild-faults',
    'best-qualities',
  ],
  find: (context) => apart(rivals(claimText(context), context)),
});
