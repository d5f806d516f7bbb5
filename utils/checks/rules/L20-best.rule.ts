import { bestPhrases, superlatives } from '../claims/best';
import { claimText } from '../claims/claim-text';
import { firstPlaces } from '../claims/first-places';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L20',
  severity: 'warn',
  name: { id: 'Kata “paling” dan “ter-”', en: 'Words such as “the best”' },
  message: {
    id: 'Klaim “paling” atau “ter-” perlu bukti. Ganti dengan fakta, misalnya jumlah yang sudah terjual.',
    en: 'Claims to be the best need proof. Say a fact instead, such as how many were sold.',
  },
  source: 'Etika Pariwara Indonesia 2020, 1.2.2',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['best-qualities', 'best-phrases', 'best-selling', 'places'],
  find: (context) => {
    const claims = claimText(context);
    return [...superlatives(claims, context), ...firstPlaces(claims), ...bestPhrases(claims, context)];
  },
});
