import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembered } from '@/utils/checks/memo';
import { hasAny, LONGEST_TEXT, readText, tokensOf } from '@/utils/checks/reading';

describe('a reading', () => {
  it('is small letters, with the way back', () => {
    const reading = readText('Cek 𝗪𝗔 ya');
    expect(reading.plain).toBe('cek wa ya');
    expect(reading.cased).toBe('Cek WA ya');
    expect(reading.toRaw(4, 6)).toEqual({ start: 4, end: 8 });
    expect('Cek 𝗪𝗔 ya'.slice(4, 8)).toBe('𝗪𝗔');
  });

  it('knows where an empty span and the end stand', () => {
    const reading = readText('ab');
    expect(reading.toRaw(1, 1)).toEqual({ start: 1, end: 1 });
    expect(reading.toRaw(2, 2)).toEqual({ start: 2, end: 2 });
    expect(readText('').toRaw(0, 0)).toEqual({ start: 0, end: 0 });
  });

  it('keeps a letter whose small form is longer, so that places agree', () => {
    const { plain, cased } = readText('A ẞ İ B');
    expect(plain).toHaveLength(cased.length);
    expect(plain.startsWith('a ')).toBe(true);
    expect(plain.endsWith(' b')).toBe(true);
  });

  it('looks at no more than the longest text', () => {
    expect(readText('a'.repeat(LONGEST_TEXT + 5)).raw).toHaveLength(LONGEST_TEXT);
  });

  it('never leads outside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(50), fc.nat(50), (text, a, b) => {
        const { start, end } = readText(text).toRaw(Math.min(a, b), Math.max(a, b));
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('its words', () => {
  it('are runs of letters and digits with their places', () => {
    const plain = 'ready 2pcs, s/d 12.12';
    expect(tokensOf({ plain }).map(({ word }) => word)).toEqual(['ready', '2pcs', 's', 'd', '12', '12']);
    for (const { word, start, end } of tokensOf({ plain })) expect(plain.slice(start, end)).toBe(word);
  });
  it('can be asked for', () => {
    const reading = readText('Cek bio ya');
    expect(hasAny(reading, ['link', 'bio'])).toBe(true);
    expect(hasAny(reading, ['bi', 'cekbio'])).toBe(false);
  });
  it('are worked out once a reading', () => {
    let times = 0;
    const count = remembered(({ plain }: { plain: string }) => {
      times += 1;
      return plain.length;
    });
    const reading = { plain: 'abc' };
    expect([count(reading), count(reading), count({ plain: 'ab' })]).toEqual([3, 3, 2]);
    expect(times).toBe(2);
  });
});
