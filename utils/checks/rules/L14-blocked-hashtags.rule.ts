import { tagsOf } from '../form/tags';
import { defineRule } from '../rule';

export default defineRule({
  id: 'L14',
  severity: 'info',
  name: { id: 'Tagar yang Anda hindari', en: 'Hashtags you avoid' },
  message: {
    id: 'Tagar ini ada di daftar yang Anda hindari.',
    en: 'This hashtag is on your list of those to avoid.',
  },
  // No official list exists and examples move, so none comes with Pajang: the list is the user's own.
  source: 'Daftar Anda sendiri; tidak ada daftar resmi',
  certainty: 'C',
  checked: '2026-11-20',
  lists: ['blocked-hashtags'],
  find: ({ reading, words }) => {
    const blocked = new Set(words('blocked-hashtags').all.map((word) => word.replace(/^#/, '')));
    if (blocked.size === 0) return [];
    return tagsOf(reading)
      .filter(({ name }) => blocked.has(name))
      .map(({ start, end }) => ({ start, end, instead: '' }));
  },
});
