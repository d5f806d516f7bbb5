import { claimText } from '../claims/claim-text';
import { cleanAndFresh } from '../claims/freshness';
import { apart } from '../claims/hits';
import { genuine, wholly, withoutHarm } from '../claims/proofs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L23',
  severity: 'warn',
  name: { id: 'Asli, alami, tanpa …', en: 'Genuine, natural, free of …' },
  message: {
    id: 'Kata seperti “asli”, “alami”, “tanpa pengawet”, “higienis” perlu bukti. Sebut bahan atau caranya saja.',
    en: 'Words such as “genuine”, “natural”, “no preservatives” or “hygienic” need proof. Name the ingredients or the making instead.',
  },
  source: 'Etika Pariwara Indonesia 2020, 1.2.3; PerBPOM 6/2021 pasal 14',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['genuine-words', 'additives', 'free-of-only', 'raw-goods', 'ready-dishes', 'places'],
  find: (context) => {
    const claims = claimText(context);
    return apart([
      ...wholly(claims, context),
      ...withoutHarm(claims, context),
      ...genuine(claims, context),
      ...cleanAndFresh(claims, context),
    ]);
  },
});
