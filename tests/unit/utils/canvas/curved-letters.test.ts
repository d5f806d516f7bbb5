import { describe, expect, it } from 'vitest';
import { curvedLetters } from '@/utils/canvas/paint/curved-letters';

/** Every letter 10 wide, but "AV" stand 4 closer. */
const widthOf = (text: string) => text.length * 10 - 4 * text.split('AV').length + 4;

describe('curvedLetters', () => {
  it('spreads the line over its degrees', () => {
    const { radius, turn, letters } = curvedLetters('abcd', widthOf, 180);
    expect(radius).toBeCloseTo(40 / Math.PI, 9);
    expect(turn).toBe(1);
    expect(letters.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
    expect(letters[0]?.angle).toBeCloseTo((-3 / 8) * Math.PI, 9);
    expect(letters[3]?.angle).toBeCloseTo((3 / 8) * Math.PI, 9);
  });

  it('keeps pairs as close as the typeface wants them', () => {
    const { letters, radius } = curvedLetters('AVA', widthOf, 90);
    const at = letters.map(({ angle }) => angle * radius);
    // 26 long: A to 10, V to 16 instead of 20, A to 26.
    expect(at.map((x) => Math.round(x * 100) / 100)).toEqual([-8, 0, 8]);
  });

  it('bends the other way below 0', () => {
    const { turn, letters } = curvedLetters('ab', widthOf, -90);
    expect(turn).toBe(-1);
    expect(letters[0]?.angle).toBeGreaterThan(0);
  });

  it('keeps signs that make up one letter together, and Arabic words whole from the right', () => {
    expect(curvedLetters('a👩‍👧é', widthOf, 90).letters.map(({ text }) => text)).toEqual(['a', '👩‍👧', 'é']);
    const arabic = curvedLetters('كعك العيد', widthOf, 90, true).letters;
    expect(arabic.map(({ text }) => text)).toEqual(['كعك', ' ', 'العيد']);
    expect(arabic[0]?.angle).toBeGreaterThan(arabic[2]?.angle ?? 9);
  });

  it('has no letters for what has no width', () => {
    expect(curvedLetters('', widthOf, 90)).toEqual({ radius: 0, turn: 1, letters: [] });
    expect(curvedLetters('\u200d', () => 0, 90).letters).toEqual([]);
    expect(curvedLetters('x', () => Number.NaN, 90).letters).toEqual([]);
    expect(curvedLetters('x', widthOf, Number.MIN_VALUE).letters).toEqual([]);
  });
});
