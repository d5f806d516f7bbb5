import { describe, expect, it } from 'vitest';
import { checkText, LONGEST_TEXT } from '@/utils/checks';

const full = (piece: string) => piece.repeat(Math.ceil(LONGEST_TEXT / piece.length)).slice(0, LONGEST_TEXT);

/** Each has once kept some rule busy in proportion to the square of its length, or could. */
const TEXTS: Record<string, string> = {
  'one letter': full('a'),
  capitals: full('A'),
  emoji: full('🔥'),
  'joined emoji': full('👨‍👩‍👧'),
  numbers: full('0812'),
  'spaced numbers': full('0 8 1 2 '),
  prices: full('Rp25.000 '),
  'offers without end': full('harga naikkan diskon dulu '),
  claims: full('halal terenak pasti '),
  'one claim': full('halal '),
  tags: full('#a '),
  accounts: full('@a '),
  'half addresses': full('a.b.'),
  commas: full('a, '),
  spaces: full(' '),
  quotes: full('"'),
  'lone surrogates': full('\ud800'),
  'marks of direction': full('\u202eabc\u202c '),
  'stacked accents': full('á́́́'),
  captions: full('Nastar keju isi 12, 25rb/pcs. Order WA ya kak! '),
};

describe('a text that is made to keep the rules busy', () => {
  it.each(Object.keys(TEXTS))('comes back, and its findings stand inside it: %s', (name) => {
    const text = TEXTS[name] ?? '';
    for (const channel of ['shopee', 'instagram'] as const) {
      const found = checkText({ text, channel, date: '2026-11-20' });
      expect(found.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
    }
  });
});
