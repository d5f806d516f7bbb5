import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestThat, sizesDown, sizesTo } from '@/utils/scene/largest';

describe('the largest size that fits', () => {
  it('goes down in steps, and to the very smallest where that is asked for', () => {
    expect(sizesDown(40, 33, 2)).toEqual([40, 38, 36, 34]);
    expect(sizesTo(40, 33, 2)).toEqual([40, 38, 36, 34, 33]);
    expect(sizesTo(40, 36, 2)).toEqual([40, 38, 36]);
  });

  it('has the largest alone where it is below the smallest, or nothing', () => {
    expect(sizesDown(20, 26, 2)).toEqual([]);
    expect(sizesTo(20, 26, 2)).toEqual([20]);
  });

  it('finds what trying one size after the other finds, with few tries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (count, limit) => {
        const sizes = sizesDown(count, 1, 1);
        const tried: number[] = [];
        const found = largestThat(sizes, (size) => {
          tried.push(size);
          return size <= limit ? { size } : null;
        });
        expect(found?.size).toBe(sizes.find((size) => size <= limit));
        expect(tried.length).toBeLessThanOrEqual(9);
        expect(new Set(tried).size).toBe(tried.length);
      }),
    );
  });

  it('tries the full size first, and no other when it fits', () => {
    const tried: number[] = [];
    largestThat([90, 80, 70], (size) => tried.push(size));
    expect(tried).toEqual([90]);
  });
});
