import { describe, expect, it } from 'vitest';
import { outerGround, spotsOf, tidied } from '@/utils/photo/cut-out/spots';

/** A mask drawn as rows of `#` (product) and `.` (ground). */
function mask(...rows: string[]) {
  const size = { width: rows[0]?.length ?? 0, height: rows.length };
  return { size, mask: Uint8Array.from(rows.join(''), (char) => (char === '#' ? 1 : 0)) };
}
const drawn = (of: Uint8Array, width: number) =>
  Array.from({ length: of.length / width }, (_, row) =>
    [...of.subarray(row * width, (row + 1) * width)].map((value) => (value ? '#' : '.')).join(''),
  );

const BIG = 40;
/** A product of 38 × 38 in a frame of ground, with marks at places given as [x, y, value]. */
function product(...marks: [number, number, number][]) {
  const made = new Uint8Array((BIG + 4) ** 2);
  for (let y = 3; y < BIG + 1; y++) for (let x = 3; x < BIG + 1; x++) made[y * (BIG + 4) + x] = 1;
  for (const [x, y, value] of marks) made[y * (BIG + 4) + x] = value;
  return { mask: made, width: BIG + 4, height: BIG + 4 };
}
const at = (of: Uint8Array, x: number, y: number) => of[y * (BIG + 4) + x];

describe('spots of a mask', () => {
  it('are what hangs together side by side, the largest first', () => {
    const { mask: drawing, size } = mask('#..#', '#...', '..#.');
    expect(spotsOf(drawing, 1, size).map(({ pixels }) => pixels.length)).toEqual([2, 1, 1]);
  });

  it('outer ground is what reaches the border', () => {
    const { mask: drawing, size } = mask('.....', '.###.', '.#.#.', '.###.', '.....');
    expect(drawn(outerGround(drawing, size), 5)).toEqual(['#####', '#...#', '#...#', '#...#', '#####']);
  });
});

describe('a tidy mask', () => {
  const known = new Uint8Array((BIG + 4) ** 2);
  const like = () => 0;

  it('has no dust', () => {
    expect(at(tidied({ ...product([0, 0, 1]), known, apart: like }), 0, 0)).toBe(0);
  });

  it('has dust that was painted', () => {
    const painted = known.slice();
    painted[0] = 2;
    expect(at(tidied({ ...product([0, 0, 1]), known: painted, apart: like }), 0, 0)).toBe(1);
  });

  it('has no pinhole, but a gap through which the ground is seen', () => {
    const gap = Array.from({ length: 25 }, (_, n): [number, number, number] => [
      10 + (n % 5),
      10 + Math.floor(n / 5),
      0,
    ]);
    const clean = tidied({ ...product([30, 30, 0], ...gap), known, apart: like });
    expect([at(clean, 30, 30), at(clean, 12, 12)]).toEqual([1, 0]);
  });

  it("has no hole of a colour that is not the ground's", () => {
    const label = Array.from({ length: 25 }, (_, n): [number, number, number] => [
      10 + (n % 5),
      10 + Math.floor(n / 5),
      0,
    ]);
    expect(at(tidied({ ...product(...label), known, apart: () => 30 }), 12, 12)).toBe(1);
  });
});
