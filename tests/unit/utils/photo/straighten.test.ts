import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTurn, keptShare, straightSize, turnPoint, unturnPoint } from '@/utils/photo';

const side = fc.integer({ min: 1, max: 5000 });
const angle = fc.double({ min: -15, max: 15, noNaN: true });

/** A point of the cut, in pixels from its middle, back on the photo before it was turned by `degrees`. */
function back(x: number, y: number, degrees: number): [number, number] {
  const turn = (-degrees * Math.PI) / 180;
  return [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
}

describe('straightening', () => {
  it('shows no empty corner, keeps the shape, and could not be larger', () => {
    fc.assert(
      fc.property(side, side, angle, (width, height, degrees) => {
        const share = keptShare({ width, height }, degrees);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
        const reach = (by: number) =>
          Math.max(
            ...[-1, 1].flatMap((sx) =>
              [-1, 1].flatMap((sy) => {
                const [x, y] = back((sx * width * by) / 2, (sy * height * by) / 2, degrees);
                return [Math.abs(x) / (width / 2), Math.abs(y) / (height / 2)];
              }),
            ),
          );
        expect(reach(share)).toBeLessThanOrEqual(1 + 1e-9);
        if (Math.abs(degrees) > 0.01) expect(reach(share * 1.001)).toBeGreaterThan(1);
      }),
    );
  });

  it('no angle keeps every pixel, quarter turns change the sides, and nothing becomes no pixel', () => {
    expect(straightSize({ width: 1600, height: 1200 }, { turns: 0, angle: 0 })).toEqual({
      width: 1600,
      height: 1200,
    });
    expect(straightSize({ width: 1600, height: 1200 }, { turns: 3, angle: 0 })).toEqual({
      width: 1200,
      height: 1600,
    });
    expect(straightSize({ width: 1, height: 5000 }, { turns: 0, angle: 15 })).toEqual({
      width: 1,
      height: expect.any(Number),
    });
  });

  it('what was stored is made a turn that can be carried out', () => {
    expect(cleanTurn({ turns: -1, angle: 99 })).toEqual({ turns: 3, angle: 15 });
    expect(cleanTurn({ turns: 6, angle: 3.1234 })).toEqual({ turns: 2, angle: 3.1 });
    expect(cleanTurn({ turns: 'x', angle: Number.NaN })).toEqual({ turns: 0, angle: 0 });
  });

  it('a point goes where the photo goes', () => {
    const size = { width: 400, height: 200 };
    const corner = { x: 0.25, y: 0.1 };
    // A quarter clockwise: the left edge becomes the upper one, the upper one the right one.
    const where = [0, 1, 2, 3].map((turns) => turnPoint(corner, size, cleanTurn({ turns, angle: 0 })));
    const expected = [corner, { x: 0.9, y: 0.25 }, { x: 0.75, y: 0.9 }, { x: 0.1, y: 0.75 }];
    for (const [turns, { x, y }] of expected.entries()) {
      expect(where[turns]?.x, `${turns} turns`).toBeCloseTo(x, 9);
      expect(where[turns]?.y, `${turns} turns`).toBeCloseTo(y, 9);
    }
    expect(turnPoint({ x: 0.5, y: 0.5 }, size, { turns: 0, angle: 9 })).toEqual({ x: 0.5, y: 0.5 });
    // Turned clockwise, what lies on the right moves down.
    expect(turnPoint({ x: 0.7, y: 0.5 }, size, { turns: 0, angle: 9 }).y).toBeGreaterThan(0.5);
  });
});

it('a point that is marked on the turned photo is found again on it', () => {
  fc.assert(
    fc.property(
      fc.record({ width: side, height: side }),
      fc.integer({ min: 0, max: 3 }),
      angle,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (size, turns, degrees, x, y) => {
        const turn = cleanTurn({ turns, angle: degrees });
        const again = turnPoint(unturnPoint({ x, y }, size, turn), size, turn);
        expect(again.x).toBeCloseTo(x, 6);
        expect(again.y).toBeCloseTo(y, 6);
      },
    ),
  );
});
