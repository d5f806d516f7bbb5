import { describe, expect, it } from 'vitest';
import { paintLayer, paintScene } from '@/utils/canvas/paint';
import { containIn, coverCut, radii } from '@/utils/canvas/paint/paint-photo';
import { qrPlace } from '@/utils/canvas/paint/paint-qr';
import type { Layer, PhotoLayer, ShapeLayer, TextLayer } from '@/utils/scene';
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
    // One line of 100 px in the middle of a box of 200.
    expect(named('fillText')[0]?.args).toEqual(['satu', 0, 135]);
  });

  it('is anchored where it is aligned', () => {
    expect(drawn(text({ align: 'center' })).named('fillText')[0]?.args[1]).toBe(150);
    expect(drawn(text({ align: 'right' })).named('fillText')[0]?.args[1]).toBe(300);
  });

  it('runs from the right when it begins so', () => {
    expect(drawn(text({ text: '"كعك" 12' })).state.direction).toBe('rtl');
    expect(drawn(text({ text: 'Kue كعك' })).state.direction).toBe('ltr');
  });

  it('has all outlines behind all letters, and a shadow only behind the outlines', () => {
    const outline = { color: 'white' as const, width: 6 };
    const { calls, state } = drawn(text({ outline, shadow: true }));
    const put = calls.filter(({ name }) => name === 'strokeText' || name === 'fillText');
    expect(put.map(({ name, args, shadow }) => [name, args[0], shadow])).toEqual([
      ['strokeText', 'satu', 52],
      ['strokeText', 'dua', 52],
      ['fillText', 'satu', 0],
      ['fillText', 'dua', 0],
    ]);
    // Half of the line lies under the letters.
    expect(state.lineWidth).toBe(12);
  });

  it('throws the shadow of every line without darkening the line above', () => {
    const put = drawn(text({ shadow: true })).named('fillText');
    expect(put.map(({ args, shadow }) => [args[0], shadow])).toEqual([
      ['satu', 52],
      ['dua', 52],
      ['satu', 0],
      ['dua', 0],
    ]);
  });

  it('outlines the line that strikes it through as well', () => {
    const outline = { color: 'white' as const, width: 6 };
    const { named } = drawn(text({ text: '12345', strike: true, outline }));
    expect(named('strokeRect')[0]?.args).toEqual(named('fillRect')[0]?.args);
  });

  it.each([90, -90])(
    'runs along a circle, letter by letter, its middle in the middle of the box',
    (curve) => {
      const { named } = drawn(text({ text: 'abcd', curve }));
      expect(named('fillText').map(({ args }) => args[0])).toEqual(['a', 'b', 'c', 'd']);
      const angles = named('rotate').map(({ args }) => Number(args[0]));
      // Letters of 10 px on an arc of 40 px and 90°: a quarter of it between two.
      const step = (curve / 90) * (Math.PI / 8);
      for (const [index, angle] of angles.entries()) expect(angle).toBeCloseTo((index - 1.5) * step, 9);
      const radius = 40 / (Math.PI / 2);
      const rise = radius * (1 - Math.cos(Math.PI / 4));
      const [x, y] = (named('translate')[0]?.args ?? []) as number[];
      expect(x).toBe(150);
      expect(y).toBeCloseTo(100 + Math.sign(curve) * (radius - rise / 2), 9);
      const [, , baseline] = (named('fillText')[0]?.args ?? []) as number[];
      expect(baseline).toBeCloseTo(-Math.sign(curve) * radius + 35, 9);
    },
  );

  it('draws nothing for a curved text without letters', () => {
    expect(drawn(text({ text: '', curve: 180 })).named('fillText')).toEqual([]);
  });

  it('is struck through the middle of its capitals, over its whole length', () => {
    const [line] = drawn(text({ text: '12345', strike: true })).named('fillRect');
    const [x, y, width, height] = (line?.args ?? []) as number[];
    expect((y ?? 0) + (height ?? 0) / 2).toBeCloseTo(100, 10);
    expect(x).toBeLessThan(0);
    expect((x ?? 0) + (width ?? 0)).toBeGreaterThan(50);
  });
});

const photo = (over: Partial<PhotoLayer>): PhotoLayer => ({
  id: 'p',
  type: 'photo',
  assetId: 'a',
  x: 5,
  y: 5,
  width: 100,
  height: 100,
  focus: { x: 0.5, y: 0.5 },
  radius: 0,
  ...over,
});

describe('photo', () => {
  it('fills its place from the cut', () => {
    const { named } = drawn(photo({}));
    expect(named('drawImage')[0]?.args.slice(1)).toEqual([100, 0, 400, 400, 0, 0, 100, 100]);
  });

  it('shows a smaller part the further it is zoomed, round its focus', () => {
    const { named } = drawn(photo({ zoom: 4, focus: { x: 0.5, y: 0.25 } }));
    // A quarter of 400 px, its middle at 300 and 100.
    expect(named('drawImage')[0]?.args.slice(1, 5)).toEqual([250, 50, 100, 100]);
  });

  it('is the fill of a rounded frame and never clipped, which a worker would do in stairs', () => {
    const { named, patterns, state } = drawn(photo({ radius: 20 }));
    expect(named('roundRect')[0]?.args).toEqual([0, 0, 100, 100, [20, 20, 20, 20]]);
    expect(named('fill')).toHaveLength(1);
    expect(named('clip')).toHaveLength(0);
    expect(state.fillStyle).toBe(named('fill')[0]?.fill);
    // From 100 px on, four of its pixels to one of the layer's: nothing of it is left out.
    expect(patterns[0]?.matrix).toEqual({ a: 0.25, d: 0.25, e: -25, f: -0 });
  });

  it('leaves out the outermost pixel of an enlarged one, which would fade into nothing', () => {
    const { patterns } = drawn(photo({ radius: 20, width: 1200, height: 800 }));
    const { a = 0, e = 0, d = 0, f = 0 } = patterns[0]?.matrix ?? {};
    expect(a * 1 + e).toBeCloseTo(0, 9);
    expect(a * 599 + e).toBeCloseTo(1200, 9);
    expect(d * 1 + f).toBeCloseTo(0, 9);
    expect(d * 399 + f).toBeCloseTo(800, 9);
  });

  it('throws the shadow and its line throws none, seen in full on top', () => {
    const outline = { color: 'white' as const, width: 8 };
    const { named, state, calls } = drawn(photo({ shadow: true, outline }));
    expect(named('drawImage')[0]?.shadow).toBe(52);
    expect(named('stroke')[0]?.shadow).toBe(0);
    expect([state.strokeStyle, state.lineWidth]).toEqual(['#ffffff', 8]);
    const names = calls.map(({ name }) => name);
    expect(names.indexOf('stroke')).toBeGreaterThan(names.indexOf('drawImage'));
  });

  it.each([
    ['photo', photo({ radius: 20 })],
    ['logo', { id: 'l', type: 'logo', assetId: 'a', x: 0, y: 0, width: 100, height: 100 } as const],
  ])('has a quiet placeholder for a %s that is gone, in its shape', (_, layer) => {
    const fake = fakeContext();
    paintLayer(fake.context, layer, { ...paint, bitmap: () => null });
    expect(fake.named('drawImage')).toHaveLength(0);
    expect(fake.named('fill').map(({ fill }) => fill)).toEqual(['#d9d5cf', '#9b958c']);
    expect(fake.named('roundRect')[0]?.args[4]).toEqual(layer.type === 'photo' ? [20, 20, 20, 20] : 0);
  });
});

describe('shape', () => {
  it('runs a gradient from corner to corner along its angle', () => {
    const fill = { from: '#000000', to: 'accent', angle: 0 } as const;
    const [across] = drawn(shape({ fill })).gradients;
    expect(across).toEqual({
      line: [0, 20, 100, 20],
      stops: [
        [0, '#000000'],
        [1, '#e3a008'],
      ],
    });
    const [down] = drawn(shape({ fill: { ...fill, angle: 90 } })).gradients;
    for (const [index, value] of [50, 0, 50, 40].entries()) expect(down?.line[index]).toBeCloseTo(value, 9);
    expect(drawn(shape({ shape: 'awning', fill })).gradients).toContainEqual(across);
  });

  it('takes a gradient of any angle and size without a point that is not finite', () => {
    const fill = { from: '#000000', to: 'accent', angle: -Number.MAX_VALUE } as const;
    const largest = shape({ fill, width: Number.MAX_VALUE, height: Number.MAX_VALUE });
    expect(drawn(largest).gradients[0]?.line.every(Number.isFinite)).toBe(true);
  });

  it('has its line on top, without a second shadow', () => {
    const outline = { color: 'ink' as const, width: 4 };
    for (const kind of ['rect', 'awning', 'bubble'] as const) {
      const { named, state } = drawn(shape({ shape: kind, outline, shadow: true }));
      expect(named('fill')[0]?.shadow).toBe(52);
      expect(named('stroke').map(({ shadow }) => shadow)).toEqual([0]);
      expect(state.lineWidth).toBe(4);
    }
  });

  it('bounds the stripes of an awning whose radius is next to nothing', () => {
    expect(drawn(shape({ shape: 'awning', radius: Number.MIN_VALUE })).named('ellipse').length).toBeLessThan(
      2000,
    );
  });

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

  it.each([
    [24, 'wave'],
    [24, 'seal'],
    [24, 'tag'],
    [900, 'tag'],
    [24, 'ribbon'],
    [24, 'burst'],
    [24, 'bubble'],
    [900, 'bubble'],
    [24, 'arrow'],
    [24, 'star'],
    [24, 'ellipse'],
  ] as const)('draws with a radius of %i a %s inside its box', (radius, kind) => {
    const { calls } = drawn(shape({ shape: kind, width: 400, height: 400, radius }));
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

describe('code', () => {
  const upright = { a: 1, b: 0, c: 0, d: 1, e: 0.4, f: 0.7 };

  it('stands on whole pixels of the canvas, in the middle of its square', () => {
    // 25 modules in 110 px: 4 px each, 10 px left over.
    const { left, top, module } = qrPlace(upright, { left: 0, top: 0, side: 110 }, 25);
    expect(module).toBe(4);
    expect(left + 0.4).toBeCloseTo(6, 9);
    expect(top + 0.7).toBeCloseTo(6, 9);
  });

  it('counts the pixels of a canvas that is zoomed', () => {
    const { left, module } = qrPlace({ ...upright, a: 0.5, d: 0.5 }, { left: 0, top: 0, side: 110 }, 25);
    // 55 px: 2 px each, which are 4 of the layer's.
    expect(module).toBe(4);
    expect((left * 0.5 + 0.4) % 1).toBeCloseTo(0, 9);
  });

  it.each([
    ['turned', { ...upright, a: 0.9, b: 0.1, c: -0.1, d: 0.9 }, 110],
    ['smaller than its modules', upright, 20],
  ])('takes all of its square when it is %s', (_, matrix, side) => {
    expect(qrPlace(matrix, { left: 3, top: 4, side }, 25)).toEqual({ left: 3, top: 4, module: side / 25 });
  });

  it('is dark on light, with nothing in the four modules round it', () => {
    const { named } = drawn({
      id: 'q',
      type: 'qr',
      x: 0,
      y: 0,
      width: 290,
      height: 320,
      data: 'x',
      color: 'black',
      ground: 'white',
    });
    expect(named('fillRect')[0]).toMatchObject({ args: [0, 15, 290, 290], fill: '#ffffff' });
    expect(named('fill')[0]?.fill).toBe('#000000');
    // 21 modules and four on each side make 29, of 10 px.
    const rects = named('rect').map(({ args }) => args as [number, number, number, number]);
    expect(Math.min(...rects.map(([x]) => x))).toBe(40);
    expect(Math.max(...rects.map(([x, , width]) => x + width))).toBe(250);
    expect(rects[0]).toEqual([40, 55, 70, 10]);
  });
});

it('draws nothing of a hidden layer, also inside a group', () => {
  const scene = { version: 2 as const, width: 100, height: 100, background: 'white' as const };
  const fake = fakeContext();
  const hidden = shape({ hidden: true });
  const group = { id: 'g', type: 'group' as const, x: 0, y: 0, width: 9, height: 9 };
  paintScene(
    fake.context,
    {
      ...scene,
      layers: [hidden, { ...group, layers: [hidden] }, { ...group, hidden: true, layers: [shape({})] }],
    },
    paint,
  );
  expect(fake.named('fill')).toHaveLength(0);
  expect(fake.named('fillRect')[0]?.args).toEqual([0, 0, 100, 100]);
});

it('turns a layer about its middle', () => {
  const fake = fakeContext();
  const turned = shape({ x: 10, y: 20, width: 100, height: 40, angle: 90 });
  paintScene(
    fake.context,
    { version: 2, width: 100, height: 100, background: 'white', layers: [turned] },
    paint,
  );
  const moves = fake.calls.filter(({ name }) => name === 'translate' || name === 'rotate');
  expect(moves.map(({ args }) => args)).toEqual([[10, 20], [50, 20], [Math.PI / 2], [-50, -20]]);
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
