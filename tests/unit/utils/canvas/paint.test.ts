import { describe, expect, it } from 'vitest';
import { paintLayer } from '@/utils/canvas/paint';
import { containIn, coverCut, radii } from '@/utils/canvas/paint/paint-photo';
import type { Layer, ShapeLayer, TextLayer } from '@/utils/scene';
import { fakeContext } from './fake-context';

const paint = {
  colors: { ground: '#ffffff', accent: '#e3a008', ink: '#1f3d2b' },
  bitmap: () => ({ width: 600, height: 400 }) as ImageBitmap,
  unit: 2,
};
const text = (over: Partial<TextLayer>): TextLayer => ({
  id: 't',
  type: 'text',
  x: 50,
  y: 60,
  width: 300,
  height: 200,
  text: 'satu\ndua',
  size: 100,
  weight: 800,
  lineHeight: 1,
  align: 'left',
  color: 'ink',
  role: 'name',
  ...over,
});
const shape = (over: Partial<ShapeLayer>): ShapeLayer => ({
  id: 's',
  type: 'shape',
  shape: 'rect',
  x: 0,
  y: 0,
  width: 100,
  height: 40,
  fill: 'accent',
  radius: 8,
  ...over,
});
const drawn = (layer: Layer) => {
  const fake = fakeContext();
  paintLayer(fake.context, layer, paint);
  return fake;
};

describe('coverCut', () => {
  it('cuts the sides of a wide photo and keeps the focus in sight', () => {
    const square = { width: 100, height: 100 };
    const photo = { width: 600, height: 400 };
    expect(coverCut(photo, square, { x: 0.5, y: 0.5 })).toEqual({ x: 100, y: 0, width: 400, height: 400 });
    expect(coverCut(photo, square, { x: 0, y: 0.5 })).toEqual({ x: 0, y: 0, width: 400, height: 400 });
    expect(coverCut(photo, square, { x: 1, y: 0.5 })).toEqual({ x: 200, y: 0, width: 400, height: 400 });
  });

  it('cuts above and below a tall photo', () => {
    expect(coverCut({ width: 400, height: 800 }, { width: 200, height: 100 }, { x: 0.5, y: 0.25 })).toEqual({
      x: 0,
      y: 100,
      width: 400,
      height: 200,
    });
  });
});

it('puts a whole logo in the middle of its place', () => {
  expect(containIn({ width: 200, height: 100 }, { width: 100, height: 100 })).toEqual({
    x: 0,
    y: 25,
    width: 100,
    height: 50,
  });
});

it('rounds all corners or the upper two, never beyond a half circle', () => {
  expect(radii({ radius: 10, width: 100, height: 40 })).toEqual([10, 10, 10, 10]);
  expect(radii({ radius: 90, width: 100, height: 40 })).toEqual([20, 20, 20, 20]);
  expect(radii({ radius: 90, width: 100, height: 400, corners: 'top' })).toEqual([50, 50, 0, 0]);
});

describe('text', () => {
  it('stands line under line, its capitals in the middle of each', () => {
    const { named, state } = drawn(text({}));
    // Middle of a line of 100 px is 50; capitals of 70 px end 35 px below it.
    expect(named('fillText').map(({ args }) => args)).toEqual([
      ['satu', 0, 85],
      ['dua', 0, 185],
    ]);
    expect(state.font).toContain('800 100px "Plus Jakarta Sans Variable"');
    expect(named('fillText')[0]?.fill).toBe('#1f3d2b');
  });

  it('is drawn in its own typeface, in a strength and a size that suit it', () => {
    // Pacifico has one strength; its capitals are 0.89 of a font size high, so 79 px of it look like our 100.
    const { named, state } = drawn(text({ font: 'pacifico', text: 'satu' }));
    expect(state.font).toContain('400 79px "Pacifico"');
    expect(named('fillText')[0]?.args).toEqual(['satu', 0, 85]);
  });

  it('is anchored where it is aligned', () => {
    expect(drawn(text({ align: 'center' })).named('fillText')[0]?.args[1]).toBe(150);
    expect(drawn(text({ align: 'right' })).named('fillText')[0]?.args[1]).toBe(300);
  });

  it('runs from the right when it begins so', () => {
    expect(drawn(text({ text: '"كعك" 12' })).state.direction).toBe('rtl');
    expect(drawn(text({ text: 'Kue كعك' })).state.direction).toBe('ltr');
  });

  it('is struck through the middle of its capitals, over its whole length', () => {
    const [line] = drawn(text({ text: '12345', strike: true })).named('fillRect');
    const [x, y, width, height] = (line?.args ?? []) as number[];
    expect((y ?? 0) + (height ?? 0) / 2).toBeCloseTo(50, 10);
    expect(x).toBeLessThan(0);
    expect((x ?? 0) + (width ?? 0)).toBeGreaterThan(50);
  });
});

describe('photo', () => {
  it('fills its place from the cut, inside its rounded corners', () => {
    const { named, calls } = drawn({
      id: 'p',
      type: 'photo',
      assetId: 'a',
      x: 5,
      y: 5,
      width: 100,
      height: 100,
      focus: { x: 0.5, y: 0.5 },
      radius: 20,
    });
    expect(named('drawImage')[0]?.args.slice(1)).toEqual([100, 0, 400, 400, 0, 0, 100, 100]);
    const names = calls.map(({ name }) => name);
    expect(names.indexOf('clip')).toBeLessThan(names.indexOf('drawImage'));
    expect(names).toContain('roundRect');
  });
});

describe('shape', () => {
  it("is filled with the shop's colour", () => {
    const { named } = drawn(shape({}));
    expect(named('roundRect')[0]?.args).toEqual([0, 0, 100, 40, [8, 8, 8, 8]]);
    expect(named('fill')[0]?.fill).toBe('#e3a008');
  });

  it('throws a shadow measured by the picture, not by the zoom', () => {
    expect(drawn(shape({ shadow: true })).state.shadowBlur).toBe(52);
    expect(drawn(shape({})).state.shadowBlur).not.toBe(52);
  });

  it('fades from nothing to its full colour, upwards or downwards', () => {
    const [up] = drawn(shape({ fade: 'up', fill: '#102030' })).gradients;
    expect(up?.line).toEqual([0, 0, 0, 40]);
    expect(up?.stops[0]).toEqual([0, '#10203000']);
    expect(up?.stops.at(-1)).toEqual([1, '#102030ff']);
    expect(drawn(shape({ fade: 'down' })).gradients[0]?.line).toEqual([0, 40, 0, 0]);
  });

  it('stripes an awning with scallops of its radius, both ends alike', () => {
    const { named } = drawn(
      shape({ shape: 'awning', width: 1080, height: 100, radius: 49, stripe: 'white' }),
    );
    const [cloth, stripes] = named('fill');
    expect([cloth?.fill, stripes?.fill]).toEqual(['#e3a008', '#ffffff']);
    // Eleven stripes of 98 px: eleven in the cloth, five white, eleven under the shading.
    expect(named('ellipse')).toHaveLength(11 + 5 + 11);
  });

  it.each(['wave', 'seal', 'tag', 'ellipse'] as const)('draws a %s inside its box', (kind) => {
    const { calls } = drawn(shape({ shape: kind, width: 400, height: 400, radius: 24 }));
    const points = calls
      .filter(({ name }) => name === 'lineTo' || name === 'moveTo' || name === 'arcTo')
      .flatMap(({ args }) => args.slice(0, 2) as number[]);
    for (const value of points) {
      expect(value).toBeGreaterThanOrEqual(-0.001);
      expect(value).toBeLessThanOrEqual(400.001);
    }
    expect(calls.some(({ name }) => name === 'fill')).toBe(true);
  });
});

it('draws what is inside a badge at its own place and strength', () => {
  const { named, calls } = drawn({
    id: 'b',
    type: 'badge',
    x: 500,
    y: 500,
    width: 100,
    height: 40,
    layers: [shape({}), text({ x: 7, y: 9, opacity: 0.5, text: 'Rp1' })],
  });
  expect(named('translate').map(({ args }) => args)).toEqual([
    [0, 0],
    [7, 9],
  ]);
  expect(named('fillText')[0]?.alpha).toBe(0.5);
  expect(calls.filter(({ name }) => name === 'save')).toHaveLength(2);
  expect(calls.filter(({ name }) => name === 'restore')).toHaveLength(2);
});
