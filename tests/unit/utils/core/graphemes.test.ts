import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, cutAtGrapheme, shorten } from '@/utils/core/graphemes';

const family = '👨‍👩‍👧';

describe('countGraphemes', () => {
  it.each([
    ['', 0],
    ['Kue', 3],
    ['🔥', 1],
    ['❤️', 1],
    ['👍🏽', 1],
    [family, 1],
    ['🇮🇩', 1],
    ['1️⃣', 1],
    ['a\nb', 3],
    ['a\r\nb', 3],
  ])('%s', (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });
});

describe('cutAtGrapheme', () => {
  it('never cuts an emoji', () => {
    expect(family.length).toBe(8);
    expect(cutAtGrapheme(`ab${family}`, 9)).toBe('ab');
    expect(cutAtGrapheme(`ab${family}`, 10)).toBe(`ab${family}`);
    expect(cutAtGrapheme('abc', 0)).toBe('');
    expect(cutAtGrapheme('abc', -1)).toBe('');
  });
  it('keeps a beginning, within the limit, well formed', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '.', '🔥', family, '👍🏽', 'é', '🇮🇩', 'ا'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.nat(80), (s, max) => {
        const cut = cutAtGrapheme(s, max);
        expect(s.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(true);
        const short = shorten(s, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(true);
        if (s.length <= max) expect(short).toBe(s);
      }),
      { numRuns: 500 },
    );
  });
});

describe('shorten', () => {
  it('prefers a sentence end, then a word end', () => {
    expect(shorten('Renyah di luar. Lembut di dalam dan manis.', 20)).toBe('Renyah di luar.');
    expect(shorten('Renyah di luar, lembut di dalam', 20)).toBe('Renyah di luar…');
    expect(shorten('Renyahdiluarlembutdidalam', 10)).toBe('Renyahdil…');
    expect(shorten('1. Cokelat\n2. Matcha manis', 14)).toBe('1. Cokelat…');
    expect(shorten('Pas', 3)).toBe('Pas');
    expect(shorten('abc', 1)).toBe('');
  });
});
