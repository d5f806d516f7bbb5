import { claimText } from '../claims/claim-text';
import { apart } from '../claims/hits';
import { selfImage } from '../claims/self-image';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L11',
  severity: 'warn',
  name: { id: 'Membuat malu akan tubuh', en: 'Shame about the body' },
  message: {
    id: 'Jangan membuat pembaca malu akan tubuhnya, dan jangan memakai foto tubuh sebelum–sesudah. Iklan seperti itu ditolak Meta.',
    en: 'Do not make readers ashamed of their bodies, nor show bodies before and after. Meta refuses such advertising.',
  },
  source: 'Meta, Ad Standards: Health and Wellness (27 Des 2024)',
  certainty: 'A',
  checked: '2026-11-20',
  lists: ['body-parts', 'shame-words', 'ugly-words', 'scorned-looks', 'mocking-likenesses'],
  find: (context) => apart(selfImage(claimText(context), context)),
});
