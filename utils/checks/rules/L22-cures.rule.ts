import { claimText } from '../claims/claim-text';
import { cures } from '../claims/cures';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L22',
  severity: 'error',
  name: { id: 'Janji menyembuhkan', en: 'Promises to cure' },
  message: {
    id: 'Makanan, minuman, kosmetik, dan jamu tidak boleh dijual dengan janji menyembuhkan. Ceritakan rasa, bahan, atau cara pakainya saja.',
    en: 'Food, drink, cosmetics and herbs may not be sold with promises to cure. Tell of taste, ingredients or use instead.',
  },
  source: 'PerBPOM 1/2022, PerBPOM 6/2021 pasal 14, PerBPOM 3/2022, PerBPOM 18/2024',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['cure-words', 'cure-deeds', 'complaints', 'body-goods', 'food-goods', 'household-goods'],
  find: (context) => cures(claimText(context), context),
});
