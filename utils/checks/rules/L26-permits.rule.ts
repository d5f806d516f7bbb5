import { claimText } from '../claims/claim-text';
import { apart } from '../claims/hits';
import { missingPermit, permitNumbers } from '../claims/permits';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L26',
  severity: 'warn',
  name: { id: 'Nomor izin', en: 'Permit numbers' },
  message: {
    id: 'Nomor izin (P-IRT 15 angka, BPOM MD/ML 12 angka, kosmetik NA 11 angka) belum ada atau belum lengkap.',
    en: 'The permit number (P-IRT 15 digits, BPOM MD/ML 12, cosmetics NA 11) is missing or not complete.',
  },
  source: 'Permendag 31/2023 pasal 11',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['body-goods', 'food-goods', 'household-goods'],
  find: (context) => {
    const claims = claimText(context);
    const hits = apart(permitNumbers(claims, context));
    return hits.length === 0 && missingPermit(claims, context) ? [{ start: 0, end: 0 }] : hits;
  },
});
