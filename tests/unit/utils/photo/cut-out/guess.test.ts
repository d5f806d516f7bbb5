import { describe, expect, it } from 'vitest';
import type { Pixels } from '@/utils/photo/cut-out';
import { guess } from '@/utils/photo/cut-out/guess';
import { toLab } from '@/utils/photo/cut-out/lab';

const SIDE = 60;
type Paint = (x: number, y: number) => readonly [number, number, number];

function guessed(paint: Paint) {
  const photo: Pixels = { width: SIDE, height: SIDE, data: new Uint8ClampedArray(SIDE * SIDE * 4) };
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) photo.data.set([...paint(x, y), 255], (y * SIDE + x) * 4);
  return guess(toLab(photo), photo);
}
const inside = (x: number, y: number, from: number, to: number) => x >= from && x < to && y >= from && y < to;
const at = (x: number, y: number) => y * SIDE + x;

describe('the guess where the product is', () => {
  it('speaks for what has an edge all round, and against what reaches the border', () => {
    const { mask, lean } = guessed((x, y) => (inside(x, y, 20, 40) ? [150, 40, 30] : [210, 208, 200]));
    expect([mask[at(30, 30)], mask[at(3, 3)]]).toEqual([1, 0]);
    expect(lean[at(30, 30)]).toBeGreaterThan(4);
    expect(lean[at(3, 3)]).toBeLessThan(-1);
  });

  it('takes a ground that slowly darkens for ground', () => {
    const { mask } = guessed((x, y) => (inside(x, y, 20, 40) ? [30, 60, 160] : [230 - x, 230 - x, 220 - x]));
    expect([mask[at(2, 30)], mask[at(57, 30)], mask[at(30, 30)]]).toEqual([0, 0, 1]);
  });

  it('takes for a gap what looks within the product like the ground around', () => {
    const ring: Paint = (x, y) =>
      inside(x, y, 15, 45) && !inside(x, y, 24, 36) ? [150, 40, 30] : [210, 208, 200];
    const { mask, lean } = guessed(ring);
    expect([mask[at(18, 30)], mask[at(30, 30)]]).toEqual([1, 0]);
    expect(lean[at(30, 30)]).toBeLessThanOrEqual(0);
  });

  it('keeps a part that is a little lighter than the ground, for it has an edge', () => {
    const { mask } = guessed((x, y) => {
      if (!inside(x, y, 18, 42)) return [232, 232, 232];
      return y < 28 ? [252, 252, 252] : [40, 60, 150];
    });
    expect([mask[at(30, 22)], mask[at(30, 36)], mask[at(30, 8)]]).toEqual([1, 1, 0]);
  });

  it('takes a soft shadow for ground, however dark it becomes', () => {
    const { mask, lean, near } = guessed((x, y) => {
      if (inside(x, y, 16, 34)) return [170, 40, 30];
      const share = Math.max(0, 1 - Math.hypot(x - 40, y - 40) / 26);
      const dark = 1 - 0.4 * share * share * (3 - 2 * share);
      return [230 * dark, 230 * dark, 228 * dark];
    });
    const shadow = at(40, 42);
    expect(mask[shadow]).toBe(0);
    expect(lean[shadow]).toBeLessThan(0);
    // In the shadow the ground is awaited as it looks there, not as it is around.
    expect(near.lab[shadow * 3]).toBeLessThan(80);
    expect(near.lab[at(4, 4) * 3]).toBeGreaterThan(88);
    expect(mask[at(25, 25)]).toBe(1);
  });
});
