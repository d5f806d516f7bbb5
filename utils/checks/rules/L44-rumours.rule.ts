import { findWords, hitsOf, sentenceAround, wordsOf } from '../form/seek';
import type { Hit } from '../rule';
import { defineRule } from '../rule';

/** What a rumour says to make people buy. */
const ALARM =
  /(?<![\p{L}\p{N}])(?:langka|dilarang|ditarik|distop|dihentikan|disetop|hilang dari pasaran|naik (?:gila|drastis|dua kali|2x|3x|10x|berkali)|(?:akan|bakal|mau) (?:naik|langka|hilang|dilarang|dihapus|diblokir|ditutup|punah|habis)|kiamat|krisis|beracun|berbahaya|mematikan|mengandung (?:babi|formalin|plastik|racun)|terbukti|menular|virus|penyakit|ditutup|diblokir|wajib punya|tarik uang|sebelum dihapus)(?![\p{L}\p{N}])/u;
const CLAIM =
  /(?<![\p{L}\p{N}])(?:(?:bukan|no) (?:hoax|hoaks)|info (?:a1|valid|orang dalam)|(?:sebarkan|viralkan|share)[^.!?\n]{0,20} sebelum dihapus|ditutup-?tutupi|ditutupi media)(?![\p{L}\p{N}])/gu;

export default defineRule({
  id: 'L44',
  severity: 'info',
  name: { id: 'Kabar yang belum tentu benar', en: 'News that may not be true' },
  message: {
    id: 'Kabar yang belum jelas bisa menyesatkan pembeli. Sebut sumbernya, atau hapus.',
    en: 'News that nobody has confirmed can mislead buyers. Name its source or take it out.',
  },
  source: 'UU ITE pasal 28(1)',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['rumour-words'],
  find: ({ reading, words }) => {
    const text = reading.plain;
    const rumours = findWords(reading, words('rumour-words')).filter((hit) => {
      const { start, end } = sentenceAround(text, hit);
      return ALARM.test(text.slice(start, end));
    });
    const claims: Hit[] =
      wordsOf(reading).has('hoax') || /hoaks|info|dihapus|ditutup/.test(text) ? hitsOf(text, CLAIM) : [];
    return [
      ...rumours,
      ...claims.filter(({ start, end }) => !rumours.some((hit) => hit.start < end && hit.end > start)),
    ];
  },
});
