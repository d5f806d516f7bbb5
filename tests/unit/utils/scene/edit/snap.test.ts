import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, snapFieldOf, snapMove, snapResize } from '@/utils/scene/edit';

const scene = { width: 1080, height: 1350 };
const at = (x: number, y: number, width = 100, height = 100): Box => ({ x, y, width, height });
const alone = snapFieldOf(scene, []);

describe('snapping what is moved', () => {
  it('goes to the edges and the middle of the picture and to its safe area', () => {
    expect(snapMove(at(6, 400), alone, 8)).toEqual({
      dx: -6,
      dy: 0,
      guides: [{ kind: 'picture', x1: 0, y1: 0, x2: 0, y2: 1350 }],
    });
    expect(snapMove(at(487, 622), alone, 8)).toMatchObject({ dx: 3, dy: 3 });
    expect(snapMove(at(60, 300), alone, 8)).toEqual({
      dx: 4,
      dy: 0,
      guides: [{ kind: 'safe', x1: 64, y1: 64, x2: 64, y2: 1286 }],
    });
  });

  it('goes to edges of other layers from either side, and to their middles', () => {
    const field = snapFieldOf(scene, [at(300, 200, 200, 60)]);
    expect(snapMove(at(195, 700), field, 8).dx).toBe(5);
    expect(snapMove(at(303, 700), field, 8).dx).toBe(-3);
    expect(snapMove(at(352, 700), field, 8)).toEqual({
      dx: -2,
      dy: 0,
      guides: [{ kind: 'layer', x1: 400, y1: 200, x2: 400, y2: 800 }],
    });
  });

  it('takes the nearest, and the picture before a layer that is as near', () => {
    const field = snapFieldOf(scene, [at(4, 800)]);
    expect(snapMove(at(1, 400), field, 8).dx).toBe(-1);
    expect(snapMove(at(3, 400), field, 8).dx).toBe(1);
    expect(snapMove(at(2, 400), field, 8).dx).toBe(-2);
  });

  it('makes equal gaps between two, and behind or before a pair', () => {
    const between = snapFieldOf(scene, [at(200, 400, 50, 90), at(600, 410, 50, 90)]);
    const found = snapMove(at(370, 405), between, 8);
    expect(found.dx).toBe(5);
    expect(found.guides).toContainEqual({ kind: 'gap', x1: 250, y1: 447.5, x2: 375, y2: 447.5 });
    expect(found.guides).toContainEqual({ kind: 'gap', x1: 475, y1: 455, x2: 600, y2: 455 });
    const pair = snapFieldOf(scene, [at(200, 400, 50, 90), at(280, 410, 70, 90)]);
    expect(snapMove(at(384, 405, 77), pair, 8).dx).toBe(-4);
    expect(snapMove(at(90, 405, 77), pair, 8).dx).toBe(3);
  });

  it('sees no gap between two that overlap', () => {
    const field = snapFieldOf(scene, [at(200, 400, 100, 90), at(280, 410, 70, 90)]);
    // A gap of -20 would put it at 330, or at 103.
    expect(snapMove(at(326, 404, 77), field, 5)).toMatchObject({ dx: 0 });
  });

  it('does not creep: what would go on and on through other rows stays where it is', () => {
    const field = snapFieldOf(scene, [at(31, 15, 10.25, 11.75), at(34, 38, 7.25, 9.75)]);
    expect(snapMove(at(41, 55, 1, 1), field, 4)).toEqual({ dx: 0, dy: 0, guides: [] });
  });

  it('sees no row in what stands above', () => {
    const field = snapFieldOf(scene, [at(200, 100, 50, 90), at(280, 110, 70, 90)]);
    expect(snapMove(at(384, 405, 77), field, 3)).toEqual({ dx: 0, dy: 0, guides: [] });
  });

  it('leaves what is near nothing', () => {
    expect(snapMove(at(200, 300), alone, 8)).toEqual({ dx: 0, dy: 0, guides: [] });
  });
});

describe('snapping what is made larger', () => {
  it('moves only the edges that the handle moves', () => {
    expect(snapResize(at(60, 60, 500, 300), { x: 1, y: 0 }, snapFieldOf(scene, [at(565, 900)]), 8)).toEqual({
      dx: 5,
      dy: 0,
      guides: [{ kind: 'layer', x1: 565, y1: 60, x2: 565, y2: 1000 }],
    });
    expect(snapResize(at(60, 60, 500, 300), { x: -1, y: -1 }, alone, 8)).toMatchObject({ dx: 4, dy: 4 });
  });

  it('never turns a box inside out', () => {
    expect(snapResize(at(300, 300, 4, 4), { x: 1, y: 1 }, snapFieldOf(scene, [at(200, 200)]), 8)).toEqual({
      dx: 0,
      dy: 0,
      guides: [],
    });
  });
});

describe('snapping anything anywhere', () => {
  const box = fc
    .tuple(
      fc.integer({ min: -200, max: 1200 }),
      fc.integer({ min: -200, max: 1500 }),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 1, max: 600 }),
    )
    .map(([x, y, width, height]) => at(x / 2, y / 2, width / 2, height / 2));

  /** In a crowd what snaps up or down often comes into another row. */
  const small = fc.integer({ min: 0, max: 60 });
  const crowded = fc.tuple(small, small, small, small).map(([x, y, w, h]) => at(x, y, 1 + w / 4, 1 + h / 4));

  it.each([
    ['anywhere', box],
    ['in a crowd', crowded],
  ])('goes no further than the threshold, and no further the second time, %s', (_, boxes) => {
    fc.assert(
      fc.property(
        boxes,
        fc.array(boxes, { maxLength: 8 }),
        fc.constantFrom(0, 4, 8, 20),
        (moving, others, threshold) => {
          const field = snapFieldOf(scene, others);
          const { dx, dy, guides } = snapMove(moving, field, threshold);
          expect(Math.abs(dx)).toBeLessThanOrEqual(threshold);
          expect(Math.abs(dy)).toBeLessThanOrEqual(threshold);
          if (dx !== 0 || dy !== 0) expect(guides.length).toBeGreaterThan(0);
          const moved = { ...moving, x: moving.x + dx, y: moving.y + dy };
          const again = snapMove(moved, field, threshold);
          expect(again.dx).toBeCloseTo(0, 5);
          expect(again.dy).toBeCloseTo(0, 5);
          expect(snapMove(moving, field, threshold)).toEqual({ dx, dy, guides });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds what is there: a box put near another one snaps to it', () => {
    fc.assert(
      fc.property(box, fc.integer({ min: -7, max: 7 }), (other, off) => {
        const moving = { ...other, x: other.x + off, y: other.y + 5000 };
        const { dx } = snapMove(moving, snapFieldOf(scene, [other]), 8);
        expect(Math.abs(dx)).toBeLessThanOrEqual(Math.abs(off));
      }),
    );
  });
});
