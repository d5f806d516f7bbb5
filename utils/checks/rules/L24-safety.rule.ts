import { claimText } from '../claims/claim-text';
import { apart } from '../claims/hits';
import { safety } from '../claims/safety';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L24',
  severity: 'warn',
  name: { id: 'Aman untuk tubuh', en: 'Safe for the body' },
  message: {
    id: '“Aman” atau “tanpa efek samping” perlu keterangan lengkap: untuk siapa, cara pakai, dan hasil uji apa.',
    en: '“Safe” or “no side effects” needs a full explanation: for whom, how it is used, and which test shows it.',
  },
  source: 'UU 8/1999 pasal 9 ayat (1) huruf j',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['cared-for', 'safe-uses', 'body-treatments', 'body-goods', 'food-goods', 'household-goods'],
  find: (context) => apart(safety(claimText(context), context)),
});
