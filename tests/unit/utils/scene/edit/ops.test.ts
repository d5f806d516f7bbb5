import { describe, expect, it } from 'vitest';
import type { Scene } from '@/utils/scene';
import {
  addLayers,
  align,
  copy,
  distribute,
  duplicate,
  findLayer,
  group,
  hide,
  isCut,
  lock,
  memberAt,
  move,
  nudge,
  order,
  paste,
  readClip,
  refitAll,
  refitFor,
  removeLayers,
  rename,
  safeOf,
  setBackground,
  setBackgroundPhoto,
  setBox,
  setCrop,
  setLook,
  setPhoto,
  setText,
  turn,
  ungroup,
} from '@/utils/scene/edit';
import { aScene, aShape, aText } from './a-scene';
import { counting, refit } from './any-change';

const photo = {
  id: 'photo',
  type: 'photo',
  x: 0,
  y: 0,
  width: 1080,
  height: 1350,
  assetId: 'first',
  focus: { x: 0.5, y: 0.5 },
  radius: 0,
} as const;
const order123 = (scene: Scene) => scene.layers.map(({ id }) => id).join(' ');

describe('moving', () => {
  it('moves by pixels and notes it on a layer of a layout, not on one that the user added', () => {
    const scene = move(aScene([aShape('tag'), aShape('my-1')]), ['tag', 'my-1', 'nobody'], 5, -7);
    expect(scene.layers).toEqual([
      aShape('tag', { x: 105, y: 93, edits: ['place'] }),
      aShape('my-1', { x: 105, y: 93 }),
    ]);
    const { origin: _none, ...blank } = aScene([aShape('tag')]);
    expect(move(blank, ['tag'], 1, 1).layers[0]).not.toHaveProperty('edits');
  });

  it('leaves locked layers, unknown ids and numbers that are none alone: the very same scene comes back', () => {
    const scene = aScene([aShape('a', { locked: true }), aShape('b')]);
    expect(move(scene, ['a'], 5, 5)).toBe(scene);
    expect(move(scene, ['nobody'], 5, 5)).toBe(scene);
    expect(move(scene, ['b'], Number.NaN, 5)).toBe(scene);
    expect(setText(scene, 'a', 'x', refit)).toBe(scene);
    expect(removeLayers(scene, ['a'])).toBe(scene);
    expect(lock(scene, ['a'], false).layers[0]).toEqual(aShape('a'));
    expect(hide(scene, ['a'], true).layers[0]).toMatchObject({ hidden: true, locked: true });
  });

  it('nudges by a pixel, with shift by ten, of a picture 1080 wide', () => {
    const large = aScene([aShape('my-a')], { width: 2160, height: 2700 });
    expect(nudge(large, ['my-a'], 'right').layers[0]).toMatchObject({ x: 102, y: 100 });
    expect(nudge(aScene([aShape('my-a')]), ['my-a'], 'up', 'large').layers[0]).toMatchObject({ y: 90 });
  });

  it('turns, and a whole round is none', () => {
    const turned = turn(aScene([aShape('my-a')]), 'my-a', 405);
    expect(turned.layers[0]).toMatchObject({ angle: 45 });
    expect(turn(turned, 'my-a', 360).layers[0]).toEqual(aShape('my-a'));
  });
});

describe('another box', () => {
  it('keeps a least size', () => {
    const scene = setBox(aScene([aShape('a')]), 'a', { x: 0, y: 0, width: -4, height: 3 }, refit);
    expect(scene.layers[0]).toMatchObject({ width: 12, height: 12 });
  });

  it('lets letters grow with a corner, and keeps their size when only the width changes', () => {
    const scene = aScene([aText('my-t')]);
    const corner = setBox(scene, 'my-t', { x: 0, y: 0, width: 800, height: 200 }, refit);
    expect(corner.layers[0]).toMatchObject({ size: 160, text: 'Nastar', fit: { max: 160 } });
    const words = setText(scene, 'my-t', 'Nastar keju', refit);
    const { size } = words.layers[0] as { size: number };
    const narrow = setBox(words, 'my-t', { x: 100, y: 300, width: 230, height: 100 }, refit);
    expect(narrow.layers[0]).toMatchObject({ size, text: 'Nastar\nkeju', height: 2 * size * 1.25 });
  });

  it('lets the parts of a group grow with it', () => {
    const badge = {
      ...{ id: 'badge', type: 'badge' as const, x: 10, y: 10, width: 200, height: 100 },
      layers: [
        aShape('ground', { x: 0, y: 0, radius: 10 }),
        aText('price', {
          x: 20,
          y: 20,
          width: 100,
          height: 50,
          size: 40,
          fit: { full: 'Rp5', max: 40, min: 24, lines: 1 },
        }),
      ],
    } as const;
    const grown = setBox(
      aScene([{ ...badge, layers: [...badge.layers] }]),
      'badge',
      { x: 0, y: 0, width: 400, height: 200 },
      refit,
    );
    expect(grown.layers[0]).toMatchObject({
      edits: ['place'],
      layers: [
        { x: 0, y: 0, width: 400, height: 200, radius: 20 },
        { x: 40, y: 40, width: 200, height: 100, size: 80, fit: { max: 80 } },
      ],
    });
  });
});

describe('words', () => {
  it('are fitted into the box and noted; a text without a fit gets one', () => {
    const { fit: _fit, ...plain } = aText('name');
    const scene = setText(aScene([plain]), 'name', 'Nastar keju lumer', refit);
    expect(scene.layers[0]).toMatchObject({
      fit: { full: 'Nastar keju lumer', max: 80, lines: 1 },
      edits: ['text'],
    });
  });

  it('become smaller and take more lines before one is lost', () => {
    const scene = aScene([aText('name', { fit: { full: 'Nastar', max: 80, min: 78, lines: 1 } })]);
    const long = setText(scene, 'name', 'Nastar keju lumer isi lima puluh dalam toples besar', refit);
    const [layer] = long.layers;
    expect(layer?.type === 'text' && isCut(layer)).toBe(false);
    expect(layer).toMatchObject({ fit: { min: 24, lines: 3 } });
  });

  it('are cleaned of what garbles a line, and cut where a scene ends', () => {
    const scene = setText(aScene([aText('my-t')]), 'my-t', 'Nas\ttar\u202e\r\nkeju', refit);
    expect(scene.layers[0]).toMatchObject({ fit: { full: 'Nas tar\nkeju' } });
    const endless = setText(aScene([aText('my-t')]), 'my-t', 'x'.repeat(3000), refit);
    expect(endless.layers[0]).toMatchObject({ fit: { full: 'x'.repeat(2000) } });
  });

  it('are fitted anew when the shop has another typeface, those inside groups and locked ones too', () => {
    const texts = [aText('a', { font: 'sign', locked: true }), aText('b', { font: 'lora' })];
    const wide = refitFor(
      { sign: 'oswald', body: 'poppins' },
      (text, { font, size }) => text.length * size * (font === 'oswald' ? 1 : 0.5),
    );
    expect(refitAll(aScene(texts), wide).layers).toEqual([{ ...texts[0], size: 66 }, texts[1]]);
  });
});

describe('looks', () => {
  it('go to each layer as far as it has them', () => {
    const look = { color: 'accent', fill: 'ink', opacity: 0.5 } as const;
    const scene = setLook(aScene([aShape('a'), aText('b'), photo]), ['a', 'b', 'photo'], look, refit);
    expect(scene.layers).toEqual([
      aShape('a', { fill: 'ink', opacity: 0.5, edits: ['look'] }),
      aText('b', { color: 'accent', opacity: 0.5, edits: ['look'] }),
      { ...photo, opacity: 0.5, edits: ['look'] },
    ]);
  });

  it('hold no number that storing would change', () => {
    const scene = setLook(aScene([aShape('my-a', { radius: 9 })]), ['my-a'], { radius: -0 }, refit);
    expect(scene.layers[0]).toStrictEqual(aShape('my-a', { radius: 0 }));
    expect(scene.layers[0]).toHaveProperty('radius', 0);
  });

  it('are refused when no scene may hold them, and taken away by undefined', () => {
    const scene = aScene([aShape('a', { shadow: true })]);
    expect(setLook(scene, ['a'], { opacity: 4 }, refit)).toBe(scene);
    expect(setLook(scene, ['a'], { fill: 'url(x)' as never }, refit)).toBe(scene);
    expect(setLook(scene, ['a'], { shadow: undefined }, refit).layers[0]).not.toHaveProperty('shadow');
  });

  it('let a text grow about its middle with the size of its letters', () => {
    const scene = setLook(aScene([aText('my-t')]), ['my-t'], { size: 160 }, refit);
    expect(scene.layers[0]).toMatchObject({ x: -100, y: 250, width: 800, height: 200, size: 160 });
  });

  it('make room for an arch and take it back', () => {
    const bent = setLook(aScene([aText('my-t')]), ['my-t'], { curve: 120 }, refit);
    expect((bent.layers[0] as { height: number }).height).toBeGreaterThan(100);
    expect(setLook(bent, ['my-t'], { curve: 0 }, refit).layers[0]).toEqual(aText('my-t'));
  });
});

describe('photos', () => {
  it('are cropped as far as there is a photo', () => {
    const scene = setCrop(aScene([photo]), 'photo', { focus: { x: 2, y: 0.2 }, zoom: 30 });
    expect(scene.layers[0]).toEqual({ ...photo, focus: { x: 1, y: 0.2 }, zoom: 8, edits: ['crop'] });
    expect(setCrop(scene, 'photo', { zoom: 1 }).layers[0]).not.toHaveProperty('zoom');
  });

  it('are exchanged, in what the layout would make the picture from as well', () => {
    const origin = { layoutId: 'card', photoIds: ['first', 'other'], goods: [], words: {} };
    const scene = setPhoto(aScene([{ ...photo, zoom: 3 }], { origin }), 'photo', 'second', { x: 0, y: 1 });
    expect(scene.layers[0]).toEqual({ ...photo, assetId: 'second', focus: { x: 0, y: 1 }, edits: ['crop'] });
    expect(scene.origin?.photoIds).toEqual(['second', 'other']);
  });

  it('stand behind everything when asked to', () => {
    const one = setBackgroundPhoto(aScene([aShape('a')]), 'sky', counting());
    expect(order123(one)).toBe('my-id-1 a');
    const two = setBackgroundPhoto(one, 'sea', counting());
    expect(two.layers[0]).toMatchObject({ id: 'my-id-1', assetId: 'sea' });
  });

  it('let a background be chosen, which is remembered', () => {
    const gradient = { from: 'accent', to: 'ground', angle: 90 } as const;
    expect(setBackground(aScene([]), gradient)).toMatchObject({ background: gradient, ownBackground: true });
    const scene = aScene([]);
    expect(setBackground(scene, 'url(x)' as never)).toBe(scene);
    expect(setBackground(scene, 'ground')).toBe(scene);
  });
});

describe('the list of layers', () => {
  const scene = aScene([aShape('a'), aShape('b'), aShape('c'), aShape('d')]);

  it.each([
    ['front', 'b d a c'],
    ['back', 'a c b d'],
    ['forward', 'b a d c'],
    ['backward', 'a c b d'],
  ] as const)('goes to the %s', (to, expected) => {
    expect(order123(order(scene, ['a', 'c'], to))).toBe(expected);
  });

  it('takes new ones on top, no id twice, no more than a scene holds', () => {
    expect(order123(addLayers(scene, [aShape('my-1'), aShape('a')]))).toBe('a b c d my-1');
    const many = Array.from({ length: 300 }, (_, index) => aShape(`my-${index}`));
    expect(addLayers(scene, many).layers).toHaveLength(200);
  });

  it('remembers what a layout made and the user took away', () => {
    const next = removeLayers(aScene([aShape('a'), aShape('my-1'), aShape('b')], { removed: ['x'] }), [
      'a',
      'my-1',
    ]);
    expect(next).toEqual(aScene([aShape('b')], { removed: ['x', 'a'] }));
  });

  it('copies beside the first, under a new id and with nothing noted', () => {
    const { scene: next, ids } = duplicate(aScene([aShape('a', { edits: ['look'] })]), ['a'], counting());
    expect(ids).toEqual(['my-id-1']);
    expect(next.layers[1]).toEqual(aShape('my-id-1', { x: 132, y: 132 }));
  });

  it('calls a layer as the user does', () => {
    const named = rename(scene, 'b', `  Label\n${'x'.repeat(80)}`);
    expect(findLayer(named, 'b')?.name).toBe(`Label ${'x'.repeat(54)}`);
    expect(rename(named, 'b', ' ').layers).toEqual(scene.layers);
  });
});

describe('groups', () => {
  const two = aScene([aShape('a'), aShape('b', { x: 500, y: 400, angle: 90 }), aShape('c')]);

  it('hold what they join just where it was, and give it back', () => {
    const { scene, id } = group(two, ['a', 'b'], counting());
    // b stands upright after a quarter turn: 100 wide and 200 high about (600, 450).
    expect(id).toBe('my-id-1');
    expect(order123(scene)).toBe('my-id-1 c');
    expect(scene.layers[0]).toMatchObject({ x: 100, y: 100, width: 550, height: 450 });
    const back = ungroup(scene, ['my-id-1']);
    expect(back.ids).toEqual(['a', 'b']);
    expect(back.scene.layers).toEqual(two.layers);
  });

  it('tell which of their parts lies at a point, also turned, the highest first', () => {
    const { scene } = group(two, ['a', 'b'], counting());
    const at = (of: Scene, x: number, y: number) => {
      const [whole] = of.layers;
      return whole?.type === 'group' ? memberAt(whole, { x, y })?.id : 'no group';
    };
    // a is 200 × 100 at (100, 100); b stands 100 × 200 about (600, 450).
    expect(at(scene, 110, 110)).toBe('a');
    expect(at(scene, 600, 360)).toBe('b');
    expect(at(scene, 520, 450)).toBeUndefined();
    // Turned a quarter about its middle (375, 325): what lay at (110, 110) lies at (590, 60) now.
    const over = turn(scene, 'my-id-1', 90);
    expect(at(over, 590, 60)).toBe('a');
    expect(at(over, 110, 110)).toBeUndefined();
    const stacked = group(aScene([aShape('a'), aShape('b')]), ['a', 'b'], counting()).scene;
    expect(at(stacked, 150, 150)).toBe('b');
    expect(at(hide(stacked, ['b'], true), 150, 150)).toBe('a');
  });

  it('dissolve into one that holds them', () => {
    const first = group(two, ['a', 'b'], counting('one'));
    const { scene } = group(first.scene, ['my-one-1', 'c'], counting('two'));
    expect(scene.layers).toHaveLength(1);
    expect(scene.layers[0]).toMatchObject({ layers: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
  });

  it('give their parts their own angle when they are dissolved', () => {
    const { scene } = group(
      aScene([aShape('a', { x: 0, y: 0 }), aShape('b', { x: 200, y: 0 })]),
      ['a', 'b'],
      counting(),
    );
    // The group is 400 × 100 about (200, 50); turned a quarter, a's middle (100, 50) comes to (200, -50).
    const free = ungroup(turn(scene, 'my-id-1', 90), ['my-id-1']).scene;
    expect(free.layers[0]).toMatchObject({ id: 'a', angle: 90, width: 200, height: 100 });
    expect(free.layers[0]?.x).toBeCloseTo(100, 6);
    expect(free.layers[0]?.y).toBeCloseTo(-100, 6);
  });

  it('need two', () => {
    expect(group(two, ['a'], counting())).toEqual({ scene: two, id: null });
  });
});

describe('aligning', () => {
  it('brings one layer to the safe area, by its edges as turned', () => {
    const scene = aScene([aShape('a', { angle: 90 })]);
    const safe = safeOf(scene);
    // 200 × 100 turned a quarter reaches 50 px further to the right than its box begins.
    expect(align(scene, ['a'], 'left').layers[0]).toMatchObject({ x: safe.x - 50, y: 100 });
    expect(align(scene, ['a'], 'bottom').layers[0]).toMatchObject({ y: safe.y + safe.height - 150 });
  });

  it('brings several to one line', () => {
    const scene = aScene([
      aShape('a'),
      aShape('b', { x: 400, y: 300, width: 100 }),
      aShape('c', { locked: true, x: 900 }),
    ]);
    const xs = (next: Scene) => next.layers.map(({ x }) => x);
    expect(xs(align(scene, ['a', 'b', 'c'], 'right'))).toEqual([300, 400, 900]);
    expect(xs(align(scene, ['a', 'b', 'c'], 'center'))).toEqual([200, 250, 900]);
  });

  it('makes the gaps equal, whatever the order of the layers', () => {
    const scene = aScene([
      aShape('c', { x: 800 }),
      aShape('a', { x: 0, width: 100 }),
      aShape('b', { x: 150, width: 300 }),
    ]);
    expect(distribute(scene, ['a', 'b', 'c'], 'x').layers.map(({ x }) => x)).toEqual([800, 0, 300]);
    expect(distribute(scene, ['a', 'b'], 'x')).toBe(scene);
  });
});

describe('pasting', () => {
  it('brings copied layers over in the size of the other picture, under new ids', () => {
    const clip = copy(aScene([aShape('a'), aText('t')]), ['a', 't']);
    if (!clip) throw new Error('nothing copied');
    const small = aScene([], { width: 540, height: 675 });
    const { scene, ids } = paste(small, clip, counting());
    expect(ids).toEqual(['my-id-1', 'my-id-2']);
    expect(scene.layers[0]).toEqual(aShape('my-id-1', { x: 50, y: 50, width: 100, height: 50 }));
    expect(scene.layers[1]).toMatchObject({ size: 40, fit: { max: 40, min: 20 } });
  });

  it('stands beside what is in the same place, and never out of sight', () => {
    const first = aScene([aShape('a'), aShape('far', { x: 5000 })]);
    const one = copy(first, ['a']);
    const far = copy(first, ['far']);
    if (!one || !far) throw new Error('nothing copied');
    expect(paste(first, one, counting()).scene.layers.at(-1)).toMatchObject({ x: 132, y: 132 });
    expect(paste(first, far, counting()).scene.layers.at(-1)).toMatchObject({ x: 980 });
  });

  it('reads what was copied out of a text, and nothing else', () => {
    const clip = copy(aScene([aShape('a')]), ['a']);
    expect(readClip(JSON.stringify(clip))).toEqual(clip);
    expect(copy(aScene([]), ['a'])).toBeNull();
    for (const text of ['', 'halo', '{"pajang":', '{"pajang":"layers","width":1}'])
      expect(readClip(text)).toBeNull();
  });
});
