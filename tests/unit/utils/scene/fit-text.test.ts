import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, type Measure } from '@/utils/scene';

/** Every letter is half a font size wide, so that widths can be reckoned by hand. */
const half: Measure = (text, { size }) => [...text].length * size * 0.5;

const lay = (text: string, over: Partial<Parameters<typeof fitText>[1]> = {}) =>
  fitText(text, {
    width: 202,
    maxLines: 2,
    max: 40,
    min: 20,
    weight: 800,
    lineHeight: 1.1,
    measure: half,
    ...over,
  });

describe('fitText', () => {
  it('keeps a short text on one line at full size', () => {
    expect(lay('Kue nastar')).toEqual({
      lines: ['Kue nastar'],
      cut: false,
      size: 40,
      width: 200,
      height: 44,
    });
  });

  it('breaks between words, and evenly', () => {
    // 18 letters: greedy lines would be "aa bb cc" + "dd ee ff"; ten letters fit a line.
    expect(lay('satu dua tiga').lines).toEqual(['satu dua', 'tiga']);
    expect(lay('aa bb cc dd', { maxLines: 3 }).lines).toEqual(['aa bb', 'cc dd']);
  });

  it('shrinks before it breaks a word', () => {
    const { lines, size } = lay('Hamperslebaran'); // 14 letters need 202 / 7 = 28 px
    expect(lines).toEqual(['Hamperslebaran']);
    expect(size).toBe(28);
  });

  it('breaks a word only when no size can hold it', () => {
    const { lines, size } = lay('x'.repeat(30)); // 20 px hold 20 letters, so two lines of at most 20
    expect(lines.join('')).toBe('x'.repeat(30));
    expect(size).toBe(26);
  });

  it('may end a line after a dash between long parts, never inside a number', () => {
    expect(lay('Rp10.000–Rp15.000', { maxLines: 2 }).lines).toEqual(['Rp10.000–', 'Rp15.000']);
    expect(lay('T-shirt', { width: 61, maxLines: 2, max: 20 }).lines).toEqual(['T-shir', 't']);
  });

  it('keeps a word with a hyphen and a phone number whole, and parts only long ones', () => {
    expect(lay('kue anak-anak', { maxLines: 2 }).lines).toEqual(['kue', 'anak-anak']);
    // 14 letters at 28 px, rather than two lines at 40.
    expect(lay('0812-3456-7890', { maxLines: 2 }).lines).toEqual(['0812-3456-7890']);
    expect(lay('Rp10.000-Rp15.000', { maxLines: 2 }).lines).toEqual(['Rp10.000-', 'Rp15.000']);
  });

  it('keeps the lines that were ended by hand, and one left empty', () => {
    expect(lay('satu\ndua tiga', { maxLines: 3 }).lines).toEqual(['satu', 'dua tiga']);
    expect(lay(' satu \n\ndua\n', { maxLines: 3, max: 20 }).lines).toEqual(['satu', '', 'dua']);
  });

  it('is quick with a word that nobody would write', () => {
    let measured = 0;
    const counting: Measure = (text, style) => {
      measured += text.length;
      return half(text, style);
    };
    const { lines, cut } = lay('x'.repeat(2000), { maxLines: 60, min: 10, measure: counting });
    expect({ cut, joined: lines.join('') }).toEqual({ cut: false, joined: 'x'.repeat(2000) });
    // The whole word is measured once for each of its lines; looking through it anew for every size is not.
    expect(measured).toBeLessThan(2_000_000);
  });

  it('ends in an ellipsis when the text is too long at the smallest size', () => {
    const { lines, size, cut } = lay('kue '.repeat(40));
    expect({ size, cut }).toEqual({ size: 20, cut: true });
    expect(lines).toEqual(['kue kue kue kue kue', 'kue kue kue kue kue…']);
  });

  it('leaves room for the ellipsis on a full line', () => {
    // 202 px hold twenty letters of 10 px, the ellipsis among them.
    expect(lay('x'.repeat(100), { maxLines: 1 }).lines).toEqual([`${'x'.repeat(19)}…`]);
  });

  it('never tears a grapheme apart', () => {
    const family = '👩‍👩‍👧‍👦';
    const { lines } = lay(family.repeat(40), { maxLines: 1 });
    expect(lines[0]?.replaceAll(family, '')).toBe('…');
  });

  it('obeys the height as well as the number of lines', () => {
    expect(lay('satu dua tiga', { height: 44, maxLines: 5 }).lines).toHaveLength(1);
  });

  it('gives no lines for an empty text', () => {
    expect(lay('  \n ')).toEqual({ lines: [], cut: false, size: 40, width: 0, height: 0 });
  });

  it('always fits its box and loses nothing unless it says so', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 120, max: 900 }),
        (text, maxLines, width) => {
          const fitted = lay(text, { maxLines, width });
          const bare = (value: string) => value.replace(/\s/g, '');
          expect(fitted.lines.length).toBeLessThanOrEqual(maxLines);
          expect(fitted.size).toBeGreaterThanOrEqual(20);
          if (!fitted.cut) expect(bare(fitted.lines.join(''))).toBe(bare(text));
          else expect(bare(text).startsWith(bare(fitted.lines.join('')).slice(0, -1))).toBe(true);
          for (const line of fitted.lines) {
            // One grapheme may be wider than the whole line (a family emoji is seven code points here).
            const single = [...new Intl.Segmenter().segment(line)].length <= 2;
            if (!single) expect(half(line, { size: fitted.size, weight: 800 })).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
