import { describe, expect, it } from 'vitest';
import { DEFAULT_FONTS, type Layer, sceneSchema } from '@/utils/scene';
import { makeCode, makeLogo, makePhoto, makeShape, makeText, refitFor, SHAPE_IDS } from '@/utils/scene/edit';
import { approximateMeasure } from '../approximate-measure';
import { aScene } from './a-scene';
import { counting } from './any-change';

const refit = refitFor(DEFAULT_FONTS, approximateMeasure);
const place = (width = 1080) => ({ scene: { width, height: width * 1.25 }, makeId: counting() });

/** A part stands in the middle and passes the schema. */
function stands(layer: Layer, width = 1080): void {
  expect(sceneSchema.safeParse(aScene([layer], { width, height: width * 1.25 })).success).toBe(true);
  expect(layer.id).toBe('my-id-1');
  expect(layer.x + layer.width / 2).toBeCloseTo(width / 2, -0.5);
}

describe('a new text', () => {
  it('wraps in its box, a headline or a line', () => {
    const big = makeText('Kue kering untuk Lebaran, dibuat tiap pagi', 'title', { ...place(), refit });
    expect(big).toMatchObject({ id: 'my-id-1', type: 'text', role: 'title', width: 760, x: 160 });
    expect(big?.text.split('\n').length).toBeGreaterThan(1);
    expect(makeText('Halo', 'line', { ...place(), refit })).toMatchObject({ size: 48, role: 'text' });
    expect(makeText('  ', 'title', { ...place(), refit })).toBeNull();
  });

  it('is as large on the picture whatever its pixels', () => {
    const small = makeText('Halo', 'title', { ...place(540), refit });
    expect(small).toMatchObject({ width: 380, size: 48, fit: { max: 48, min: 12 } });
  });
});

it.each(SHAPE_IDS)('the new shape %s is in the shop’s accent', (shape) => {
  const layer = makeShape(shape, place());
  stands(layer);
  expect(layer).toMatchObject({ shape, fill: 'accent' });
});

describe('a new photo', () => {
  it.each([
    { is: 'wide', width: 4000, height: 3000, box: { width: 620, height: 465 } },
    { is: 'high', width: 1500, height: 3000, box: { width: 310, height: 620 } },
  ])('is shown whole, $is', ({ width, height, box }) => {
    const layer = makePhoto({ id: 'asset', width, height }, place());
    stands(layer);
    expect(layer).toMatchObject({ ...box, focus: { x: 0.5, y: 0.5 } });
  });
});

it('a new logo and a new code are squares, the code dark on white', () => {
  const logo = makeLogo('asset', place(540));
  stands(logo, 540);
  expect(logo).toMatchObject({ width: 110, height: 110 });
  const code = makeCode('https://wa.me/6281234567890', place());
  stands(code);
  expect(code).toMatchObject({ color: 'black', ground: 'white', data: 'https://wa.me/6281234567890' });
});
