import { describe, expect, it } from 'vitest';
import { onGround, type Pixels } from '@/utils/photo/cut-out';

/** A green block that stands at the middle of a picture of 120 × 120, half see-through on its left edge. */
function block(): Pixels {
  const data = new Uint8ClampedArray(120 * 120 * 4);
  for (let y = 40; y < 80; y++)
    for (let x = 40; x < 80; x++) data.set([20, 140, 60, x === 40 ? 128 : 255], (y * 120 + x) * 4);
  return { width: 120, height: 120, data };
}
const at = ({ data, width }: Pixels, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

describe('a product on a ground', () => {
  it('of one colour: that colour around, its own pixels untouched, mixed on a soft edge', () => {
    const picture = onGround(block(), { kind: 'plain', colour: [255, 255, 255] });
    expect(at(picture, 0, 0)).toEqual([255, 255, 255, 255]);
    expect(at(picture, 60, 60)).toEqual([20, 140, 60, 255]);
    expect(at(picture, 40, 60)).toEqual([137, 197, 157, 255]);
  });

  it('that is none stays see-through', () => {
    const picture = onGround(block(), { kind: 'clear' });
    expect([at(picture, 0, 0)[3], at(picture, 60, 60)[3]]).toEqual([0, 255]);
  });

  it('that is a stage: a shadow under it, none above it, its own pixels untouched', () => {
    const picture = onGround(block(), { kind: 'stage', colour: [240, 240, 240] });
    const light = (x: number, y: number) => at(picture, x, y)[0] as number;
    expect(light(60, 81)).toBeLessThan(light(5, 81) - 40);
    expect(light(60, 30)).toBe(light(5, 30));
    expect(at(picture, 60, 60)).toEqual([20, 140, 60, 255]);
  });

  it('that is a stage, without a product on it, is a plain one', () => {
    const none = { width: 4, height: 4, data: new Uint8ClampedArray(64) };
    expect(at(onGround(none, { kind: 'stage', colour: [9, 8, 7] }), 2, 2)).toEqual([9, 8, 7, 255]);
  });
});
