import { addressesOf } from '../contacts/addresses';
import { wordsBefore } from '../contacts/around';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L16',
  severity: 'warn',
  name: { id: 'Tautan di caption Instagram', en: 'Links in an Instagram caption' },
  message: {
    id: 'Tautan di caption Instagram tidak bisa diklik. Taruh di bio, lalu tulis “link di bio”.',
    en: 'Links in an Instagram caption cannot be clicked. Put it in your bio and write “link in bio”.',
  },
  source: 'Instagram; uji coba tautan untuk Meta Verified sejak Maret 2026',
  certainty: 'B',
  checked: '2026-11-20',
  channels: ['instagram'],
  find: ({ reading }) =>
    addressesOf(reading)
      .filter(({ kind }) => kind !== 'mail')
      .map(({ start, end }) => ({
        start,
        end,
        instead: /^(?:di|link|tautan)$/.test(wordsBefore(reading, start, 1)[0] ?? '')
          ? insteadAfter(wordsBefore(reading, start, 1)[0] ?? '')
          : 'link di bio',
      })),
});

/** "booking di …" → "booking di link bio", "link …" → "link di bio". */
const insteadAfter = (word: string): string => (word === 'di' ? 'link bio' : 'di bio');
