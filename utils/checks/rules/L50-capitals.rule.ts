import { quiet, shoutingOf } from '../form/capitals';
import { rawOf } from '../form/seek';
import type { RuleContext } from '../rule';
import { defineRule } from '../rule';

const MOST = 0.3;
const FEWEST_LETTERS = 40;

/** Words that keep their capitals: short forms, sizes, and what the record itself writes so. */
function keeper({ words, product, shop, reading }: RuleContext): (word: string) => boolean {
  const short = new Set(words('capital-words').all.map((word) => word.toUpperCase()));
  const record = `${product?.name ?? ''} ${shop?.name ?? ''}`;
  const mixed = /\p{Ll}/u.test(record) ? record : '';
  const ours = new Set(mixed.match(/\p{Lu}{2,}/gu) ?? []);
  const sizes = /^(?:S|M|L|X{1,4}[SL])$/;
  return (word) =>
    short.has(word) ||
    ours.has(word) ||
    (sizes.test(word) && /\p{Ll}|ukuran|UKURAN|size|SIZE/u.test(reading.cased));
}

export default defineRule({
  id: 'L50',
  severity: 'info',
  name: { id: 'Huruf besar semua', en: 'All capitals' },
  message: {
    id: 'Terlalu banyak huruf besar terasa seperti berteriak. Pakai huruf biasa.',
    en: 'So many capitals read like shouting. Use small letters.',
  },
  source: 'Keterbacaan',
  certainty: 'D',
  checked: '2026-11-20',
  lists: ['capital-words'],
  find: (context) => {
    const { reading } = context;
    const { capitals, letters, words } = shoutingOf(reading);
    if (letters < FEWEST_LETTERS || capitals <= letters * MOST) return [];
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) return [{ start: 0, end: reading.plain.length }];
    const span = { start: first.start, end: last.end };
    const atStart = /(?:^|[.!?\n])[^\p{L}\p{N}]*$/u.test(reading.cased.slice(0, span.start));
    const instead = quiet(rawOf(reading, span), keeper(context), atStart);
    return [{ ...span, ...(instead !== rawOf(reading, span) && { instead }) }];
  },
});
