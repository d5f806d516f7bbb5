import { likeness } from '../form/shingles';
import { defineRule } from '../rule';

/**
 * From here on two texts count as twins. In a caption of 40 words, one changed price or date leaves 0.85 and
 * two leave 0.73: readers see the same post again. The same template filled in for other goods comes out at
 * 0.3 to 0.6, because name, price and details change at several places.
 */
const ALIKE = 0.7;

export default defineRule({
  id: 'twin',
  severity: 'warn',
  name: { id: 'Mirip kiriman sebelumnya', en: 'Like the last post' },
  message: {
    id: 'Teks ini hampir sama dengan yang terakhir dikirim ke tempat ini. Ganti kata pembukanya atau coba “kata lain”.',
    en: 'This text is almost the same as the last one sent here. Change its beginning or try other words.',
  },
  source: 'Aturan Pajang: kiriman kembar dilewati pembaca dan bisa dianggap spam',
  certainty: 'D',
  checked: '2026-11-20',
  fields: ['caption'],
  find: ({ reading, lastSent }) => {
    if (!lastSent || likeness(reading.raw, lastSent) < ALIKE) return [];
    return [{ start: 0, end: reading.plain.length }];
  },
});
