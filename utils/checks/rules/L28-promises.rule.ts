import { claimText } from '../claims/claim-text';
import { apart } from '../claims/hits';
import { promises } from '../claims/promises';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L28',
  severity: 'warn',
  name: { id: 'Janji hasil', en: 'Promises of a result' },
  message: {
    id: 'Hasil yang belum tentu jangan dijanjikan (“pasti”, “dijamin”, “auto …”). Ceritakan apa adanya.',
    en: 'Do not promise what nobody can be sure of (“surely”, “guaranteed”). Say what the product is.',
  },
  source: 'UU 8/1999 pasal 9 ayat (1) huruf k; PerBPOM 3/2022',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['hoped-results', 'auto-technical'],
  find: (context) => apart(promises(claimText(context), context)),
});
