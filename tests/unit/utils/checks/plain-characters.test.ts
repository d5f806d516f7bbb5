import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCharacters } from '@/utils/checks/plain-characters';

const plain = (text: string) => plainCharacters(text).cased;

describe('plain characters', () => {
  it.each([
    ['full width', '０８１２ ＷＡ', '0812 WA'],
    ['fake bold', '𝗪𝗔 𝟬𝟴𝟭𝟮', 'WA 0812'],
    ['script, double struck and monospaced', '𝓦𝓐 𝕎𝔸 𝚆𝙰', 'WA WA WA'],
    ['circled', '⓪⑧①② Ⓦⓐ', '0812 Wa'],
    ['black circles and squares', '🅦🅐 🆆🅰 ❶❷', 'WA WA 12'],
    ['keycaps', '0️⃣8️⃣1️⃣', '081'],
    ['small capitals', 'ᴡʜᴀᴛꜱᴀᴘᴘ', 'whatsapp'],
    ['Cyrillic and Greek look-alikes', 'Ѕhорее Τоkоρedіа', 'Shopee Tokopedia'],
    ['accents', 'Shöpéè', 'Shopee'],
    ['accents of their own', 'Sho\u0308pe\u0301e', 'Shopee'],
    ['nothing to be seen', 'W\u200bA\u2060 0\u00ad8\ufeff1\u202e2', 'WA 0812'],
    ['struck through', 'W\u0336A\u0336', 'WA'],
    ['digits of other scripts', '٠٨١٢ ०८१२ ۰۸', '0812 0812 08'],
    ['odd spaces', 'W\u00a0A\u3000a\u2800b\tc\r\n', 'W A a b c \n'],
    ['line ends of other kinds', 'a\u2028b\u2029c', 'a\nb\nc'],
    ['dashes and quotes', '0812–3456—78 ‘a’ “b”', '0812-3456-78 \'a\' "b"'],
    ['superscripts', '⁰⁸¹² ᵂᴬ', '0812 WA'],
    ['flags that are none', '🇼🇦 🇮🇬', 'WA IG'],
  ])('reads %s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each(['🇮🇩', '🍪🔥', 'ق', '日本', 'biasa saja, 25.000'])('leaves %s as it is', (text) => {
    expect(plain(text)).toBe(text);
  });

  it('says where each letter stood, with what is drawn on it', () => {
    const { cased, starts, ends } = plainCharacters('a𝗪0️⃣b');
    expect(cased).toBe('aW0b');
    expect(starts).toEqual([0, 1, 3, 6]);
    expect(ends).toEqual([1, 3, 6, 7]);
  });

  it('keeps places in order and within the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { cased, starts, ends } = plainCharacters(text);
        expect(starts).toHaveLength(cased.length);
        expect(ends).toHaveLength(cased.length);
        for (const [at, start] of starts.entries()) {
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        }
      }),
    );
  });

  it('changes nothing that is plain already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});
