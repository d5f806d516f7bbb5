import { describe, expect, it } from 'vitest';
import { measure, type Pixels, warningsFor } from '@/utils/photo';
import { biscuits, boxBlurred, lit, mapped, picture } from '../../../support/pixels';

const good = biscuits();
const LARGE = { width: 1600, height: 1200 };
const told = (photo: Pixels, size = LARGE) => warningsFor(measure(photo), size);

describe('warnings', () => {
  it('a good photo has none', () => {
    expect(told(good)).toEqual([]);
  });

  it.each([
    [1080, 1080, []],
    [1079, 4000, ['small']],
    [4000, 500, ['small']],
    [499, 3000, ['tiny']],
    [1, 1, ['tiny']],
  ])('%i × %i: %j', (width, height, expected) => {
    expect(told(good, { width, height })).toEqual(expected);
  });

  it('blur is told from the sharpest parts: all of it blurred warns, a blurred background does not', () => {
    const blurry = boxBlurred(good, 3);
    expect(told(blurry)).toEqual(['blurred']);
    const half = { ...blurry, data: blurry.data.slice() };
    half.data.set(good.data.subarray(good.data.length * 0.45), good.data.length * 0.45);
    expect(told(half)).toEqual([]);
  });

  it('too dark, too bright, and flat', () => {
    expect(told(lit(good, [0.18, 0.18, 0.18]))).toEqual(['dark']);
    expect(told(lit(good, [3, 3, 3]))).toEqual(['bright']);
    expect(told(mapped(good, (value) => value * 0.35 + 90))).toEqual(['flat']);
  });

  it('a plain white background is not too bright, and a wall without a motif neither flat nor blurred', () => {
    const plain = picture(300, 300, (x, y) =>
      Math.hypot(x - 0.5, y - 0.5) > 0.2 ? [255, 255, 255] : [180, 60 + 90 * Math.sin(x * 80), 70],
    );
    expect(told(plain)).toEqual([]);
    expect(told(picture(300, 300, (x) => [150 + 30 * x, 150 + 30 * x, 150 + 30 * x]))).toEqual([]);
  });
});
