import type { BuiltInList } from '../registry';

export default {
  'best-qualities': {
    words: [
      'enak',
      'lezat',
      'murah',
      'baik',
      'laris',
      'lengkap',
      'cepat',
      'bagus',
      'mewah',
      'jitu',
      'percaya',
      'bukti',
      'jamin',
    ],
    source: 'Etika Pariwara Indonesia 2020, 1.2.2: words in "ter-" of that sense need proof',
    checked: '2026-11-20',
  },
} satisfies Record<string, BuiltInList>;
