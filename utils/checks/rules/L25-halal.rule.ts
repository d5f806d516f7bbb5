import { claimText } from '../claims/claim-text';
import { halal } from '../claims/halal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L25',
  severity: 'error',
  name: { id: '“Halal” tanpa nomor', en: '“Halal” without a number' },
  message: {
    id: 'Kata “halal” hanya boleh dengan sertifikat. Tulis nomornya (ID dan angka) di teks atau di data produk.',
    en: '“Halal” may only be said with a certificate. Put its number (ID and digits) into the text or the product.',
  },
  source: 'Etika Pariwara Indonesia 2020; PP 42/2024',
  certainty: 'B',
  checked: '2026-11-20',
  find: (context) => halal(claimText(context), context),
});
