import { describe, expect, it } from 'vitest';
import { heldOf, normalAngle, placeOf } from '@/utils/canvas/editor/place';
import type { ShapeLayer } from '@/utils/scene';

const layer: ShapeLayer = {
  id: 'a',
  type: 'shape',
  shape: 'rect',
  x: 0.1,
  y: 0.2,
  width: 300.3,
  height: 100,
  angle: 12.345,
  fill: 'accent',
  radius: 0,
};
const box = { id: 'a', x: 0.1, y: 0.2, width: 300.3, height: 100, angle: 12.345 };

describe('a place read from what Fabric holds', () => {
  it('is the layer’s own to the bit while nothing was done, whatever noise its matrices add', () => {
    expect(placeOf(layer, heldOf(layer))).toEqual(box);
    const held = heldOf(layer);
    expect(placeOf(layer, { ...held, left: held.left + 1e-11, angle: held.angle - 1e-10 })).toEqual(box);
  });

  it('keeps what a gesture did not touch, and rounds what it did', () => {
    const held = heldOf(layer);
    expect(placeOf(layer, { ...held, left: held.left + 10.0049 })).toEqual({ ...box, x: 10.1 });
    expect(placeOf(layer, { ...held, angle: 400.26 })).toEqual({ ...box, angle: 40.3 });
  });

  it('holds the middle where it is when both sides are pulled alike', () => {
    expect(placeOf(layer, { ...heldOf(layer), scaleY: 1.5 })).toEqual({ ...box, y: -24.8, height: 150 });
  });
});

describe('an angle', () => {
  it('is told between -180 and 180', () => {
    expect([0, 180, -180, 190, 720, -271].map(normalAngle)).toEqual([0, 180, 180, -170, 0, 89]);
  });
});
