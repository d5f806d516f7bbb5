import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstBoxes,
  isSoft,
  isTooSmall,
  SMALLEST_CUT,
  squareIn,
  toPixels,
  toShares,
} from '../../../../components/photo/cut-box';

const side = fc.integer({ min: 1, max: 8000 });
const sizes = fc.record({ width: side, height: side });
/** A crop box as the screen may have it: within the picture, of any size, down to a mere click. */
const shares = fc
  .tuple(...Array.from({ length: 4 }, () => fc.double({ min: 0, max: 100, noNaN: true })))
  .map(([x = 0, y = 0, width = 0, height = 0]) => ({
    unit: '%' as const,
    x,
    y,
    width: Math.min(width, 100 - x),
    height: Math.min(height, 100 - y),
  }));
const pictures = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 3000, noNaN: true }),
    y: fc.double({ min: 0, max: 3000, noNaN: true }),
    width: fc.double({ min: 0.5, max: 3000, noNaN: true }),
    height: fc.double({ min: 0.5, max: 3000, noNaN: true }),
  }),
  { maxLength: 12 },
);

describe('the pixels under a crop box', () => {
  it('are those that stand there', () => {
    const size = { width: 920, height: 825 };
    expect(toPixels({ unit: '%', x: 25, y: 40, width: 50, height: 20 }, size, false)).toEqual({
      x: 230,
      y: 330,
      width: 460,
      height: 165,
    });
    expect(toPixels({ unit: '%', x: 0, y: 0, width: 100, height: 100 }, size, false)).toEqual({
      x: 0,
      y: 0,
      ...size,
    });
  });

  it('are whole, at least one, and never outside the picture', () => {
    fc.assert(
      fc.property(shares, sizes, fc.boolean(), (crop, size, square) => {
        const box = toPixels(crop, size, square);
        for (const value of Object.values(box)) expect(Number.isInteger(value)).toBe(true);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.width).toBeGreaterThanOrEqual(1);
        expect(box.height).toBeGreaterThanOrEqual(1);
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
        expect(box.y + box.height).toBeLessThanOrEqual(size.height);
        if (square) expect(box.width).toBe(box.height);
      }),
    );
  });

  it('come back the same from the screen', () => {
    fc.assert(
      fc.property(shares, sizes, (crop, size) => {
        const box = toPixels(crop, size, false);
        expect(toPixels(toShares(box, size), size, false)).toEqual(box);
      }),
    );
  });
});

describe('squareIn', () => {
  it('stands in the middle', () => {
    expect(squareIn({ x: 10, y: 20, width: 300, height: 100 })).toEqual({
      x: 110,
      y: 20,
      width: 100,
      height: 100,
    });
    expect(squareIn({ x: 10, y: 20, width: 100, height: 301 })).toEqual({
      x: 10,
      y: 120,
      width: 100,
      height: 100,
    });
  });
});

describe('firstBoxes', () => {
  const view = (pixelRatio: number, ...boxes: [x: number, y: number, width: number, height: number][]) => ({
    pixelRatio,
    pictures: boxes.map(([x, y, width, height]) => ({ x, y, width, height })),
  });

  it('counts in pixels of the capture, and leaves out pixels that the page shares', () => {
    const size = { width: 1200, height: 900 };
    expect(firstBoxes(view(1, [100, 153, 450, 450]), size)).toEqual([
      { x: 100, y: 153, width: 450, height: 450 },
    ]);
    // 100.2 × 1.5 = 150.3 and (100.2 + 200) × 1.5 = 450.3: the whole pixels between them are 151 … 449.
    expect(firstBoxes(view(1.5, [100.2, 40, 200, 100]), size)).toEqual([
      { x: 151, y: 60, width: 299, height: 150 },
    ]);
  });

  it('begins in the middle where nothing is proposed, or only what is too small', () => {
    const middle = [{ x: 200, y: 100, width: 600, height: 300 }];
    expect(firstBoxes(view(1), { width: 1000, height: 500 })).toEqual(middle);
    expect(firstBoxes(view(0.5, [0, 0, 130, 130]), { width: 1000, height: 500 })).toEqual(middle);
    // Wholly outside the capture.
    expect(firstBoxes(view(1, [1100, 0, 400, 400]), { width: 1000, height: 500 })).toEqual(middle);
  });

  it('proposes only what lies in the capture and may be used', () => {
    fc.assert(
      fc.property(
        pictures,
        sizes,
        fc.double({ min: 0.25, max: 5, noNaN: true }),
        (found, size, pixelRatio) => {
          const boxes = firstBoxes({ pixelRatio, pictures: found }, size);
          expect(boxes.length).toBeGreaterThan(0);
          for (const box of boxes) {
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(size.width);
            expect(box.y + box.height).toBeLessThanOrEqual(size.height);
            const large = Math.min(size.width, size.height) * 0.6 >= SMALLEST_CUT;
            if (large) expect(isTooSmall(box)).toBe(false);
          }
        },
      ),
    );
  });
});

it('a side of 79 px is too small, one of 399 px is soft', () => {
  expect([79, 80].map((width) => isTooSmall({ width, height: 500 }))).toEqual([true, false]);
  expect([399, 400].map((height) => isSoft({ width: 500, height }))).toEqual([true, false]);
});
