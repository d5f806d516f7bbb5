import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PICTURE_SIZES } from '@/utils/model';
import { type Layer, layouts, type PictureInput, type Scene, sceneSchema } from '@/utils/scene';
import {
  addLayers,
  anotherSize,
  type Box,
  boundsOf,
  findLayer,
  group,
  hide,
  lock,
  madeAnew,
  move,
  order,
  relayout,
  removeLayers,
  rename,
  resized,
  safeOf,
  setBackground,
  setBox,
  setCrop,
  setLook,
  setPhoto,
  setText,
  ungroup,
} from '@/utils/scene/edit';
import { anyScene } from '../../../../support/any-scene';
import { pictureInput } from '../picture-input';
import { aScene, aShape, aText } from './a-scene';
import { anyChange, counting, refit } from './any-change';

const { size: _size, ...INPUT } = pictureInput({
  brand: {
    name: 'Qkiz Batam',
    colors: { ground: '#fff8ec', accent: '#e3a008', ink: '#1f3d2b' },
    fonts: { sign: 'poppins', body: 'plus-jakarta-sans' },
  },
});
const SIZES = Object.values(PICTURE_SIZES);
const build = (id: string, size: PictureInput['size'], input = INPUT): Scene => {
  const found = layouts.find((layout) => layout.id === id);
  if (!found) throw new Error(`no layout ${id}`);
  return found.build({ ...input, size });
};
/** The layouts that this input is enough for. */
const SUITED = layouts.filter((layout) => {
  try {
    layout.build({ ...INPUT, size: PICTURE_SIZES.square });
    return true;
  } catch {
    return false;
  }
});
/** Hundreds of pictures take their time beside other work. */
const SLOW = 60_000;
const { square, story, portrait } = PICTURE_SIZES;
const isIn = (box: Box, frame: Box) =>
  box.x >= frame.x - 0.01 &&
  box.y >= frame.y - 0.01 &&
  box.x + box.width <= frame.x + frame.width + 0.01 &&
  box.y + box.height <= frame.y + frame.height + 0.01;
const board = ({ width, height }: Pick<Scene, 'width' | 'height'>): Box => ({ x: 0, y: 0, width, height });
const get = (scene: Scene, id: string): Layer => {
  const layer = findLayer(scene, id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer;
};
const all = (scene: Scene) => scene.layers.map(({ id }) => id);

describe('another size of a picture that nobody changed', () => {
  it.each(SUITED.map(({ id }) => id))('is what the layout %s makes of it', (id) => {
    for (const from of SIZES)
      for (const to of SIZES) expect(anotherSize(build(id, from), to, INPUT)).toEqual(build(id, to));
  });
});

describe('another size of a picture with changes', () => {
  const start = build('photo-band', square);
  const inStory = (scene: Scene) => anotherSize(scene, story, INPUT);
  const plain = build('photo-band', story);

  it('leaves out what was taken away', () => {
    const next = inStory(removeLayers(start, ['price-badge', 'note']));
    expect(all(next)).toEqual(all(plain).filter((id) => id !== 'price-badge' && id !== 'note'));
    expect(next.removed).toEqual(expect.arrayContaining(['price-badge', 'note', 'price']));
    const member = inStory(removeLayers(start, ['price-before']));
    expect(findLayer(member, 'price-before')).toBeUndefined();
    expect(findLayer(member, 'price')).toBeDefined();
  });

  it('keeps the words of the user, fitted where the layout has its own', () => {
    const next = inStory(setText(start, 'name', 'Kue kering untuk Lebaran', refit));
    const [name, fresh] = [get(next, 'name'), get(plain, 'name')];
    expect(name).toMatchObject({ fit: { full: 'Kue kering untuk Lebaran' }, edits: ['text'] });
    expect({ x: name.x, y: name.y, width: name.width }).toEqual({
      x: fresh.x,
      y: fresh.y,
      width: fresh.width,
    });
  });

  it('keeps words that the layout has no place for any more', () => {
    const { note: _note, ...quiet } = INPUT.content;
    const typed = setText(start, 'note', 'Hanya hari ini', refit);
    const next = anotherSize(typed, story, { ...INPUT, content: quiet });
    expect(get(next, 'note')).toMatchObject({ fit: { full: 'Hanya hari ini' } });
    expect(findLayer(anotherSize(start, story, { ...INPUT, content: quiet }), 'note')).toBeUndefined();
  });

  it('keeps colours, typeface and what was taken off', () => {
    const look = { color: '#ff0000', font: 'lobster', outline: { color: 'white', width: 4 } } as const;
    const next = inStory(setLook(start, ['name'], look, refit));
    expect(get(next, 'name')).toMatchObject(look);
    const flat = inStory(setLook(start, ['price-ground'], { shadow: undefined }, refit));
    expect(get(plain, 'price-ground')).toHaveProperty('shadow', true);
    expect(get(flat, 'price-ground')).not.toHaveProperty('shadow');
  });

  it('keeps what a photo shows, and another photo', () => {
    const cropped = setCrop(start, 'photo', { focus: { x: 0.9, y: 0.1 }, zoom: 2 });
    expect(get(inStory(cropped), 'photo')).toMatchObject({ focus: { x: 0.9, y: 0.1 }, zoom: 2 });
    const other = inStory(setPhoto(start, 'photo', 'another'));
    expect(get(other, 'photo')).toMatchObject({ assetId: 'another', height: get(plain, 'photo').height });
  });

  it('shifts by as much what was shifted a little, and keeps at its edge what was moved away', () => {
    const little = inStory(move(start, ['price-badge'], 30, -20));
    const badge = get(plain, 'price-badge');
    expect(get(little, 'price-badge')).toMatchObject({ x: badge.x + 30, y: badge.y - 20 });
    const before = boundsOf(get(start, 'price-badge'));
    const safe = safeOf(square);
    const corner = move(
      start,
      ['price-badge'],
      safe.x + safe.width - before.x - before.width,
      safe.y - before.y,
    );
    const there = boundsOf(get(inStory(corner), 'price-badge'));
    const storySafe = safeOf(story);
    expect(there.x + there.width).toBeCloseTo(storySafe.x + storySafe.width, 3);
    expect(there.y).toBeCloseTo(storySafe.y, 3);
  });

  it(
    'brings back into the picture what a shift would push out of it',
    () => {
      const by = fc.integer({ min: -216, max: 216 });
      const id = fc.constantFrom('price-badge', 'name', 'note');
      const size = fc.constantFrom(...SIZES);
      fc.assert(
        fc.property(id, by, by, size, size, (which, dx, dy, from, to) => {
          const moved = move(build('photo-band', from), [which], dx, dy);
          fc.pre(isIn(boundsOf(get(moved, which)), board(from)));
          expect(isIn(boundsOf(get(anotherSize(moved, to, INPUT), which)), board(to))).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
    SLOW,
  );

  it('keeps the angle and the size that the user gave', () => {
    const badge = get(start, 'price-badge');
    const box = {
      x: badge.x,
      y: badge.y - badge.height / 2,
      width: badge.width * 1.5,
      height: badge.height * 1.5,
    };
    const next = inStory(setBox(start, 'price-badge', { ...box, angle: -8 }, refit));
    const fresh = get(plain, 'price-badge');
    expect(get(next, 'price-badge')).toMatchObject({ angle: -8 });
    expect(get(next, 'price-badge').width / fresh.width).toBeCloseTo(1.5, 1);
    expect(get(next, 'price-badge').height / fresh.height).toBeCloseTo(1.5, 1);
  });

  it('keeps names, locks, what is hidden, and the order', () => {
    let scene = rename(start, 'name', 'Judul');
    scene = hide(lock(scene, ['note'], true), ['band'], true);
    const next = inStory(order(scene, ['photo'], 'front'));
    expect(get(next, 'name').name).toBe('Judul');
    expect(get(next, 'note').locked).toBe(true);
    expect(get(next, 'band').hidden).toBe(true);
    expect(all(next).at(-1)).toBe('photo');
  });

  it('keeps a background that was chosen, and no other', () => {
    const gradient = { from: 'accent', to: 'ground', angle: 90 } as const;
    expect(inStory(setBackground(start, gradient)).background).toEqual(gradient);
    expect(inStory({ ...start, background: 'black' }).background).toBe(plain.background);
  });

  it('keeps in its corner what the user added, as large beside the picture', () => {
    const sticker = aShape('my-s', { shape: 'star', x: 800, y: 90, width: 180, height: 180, angle: 10 });
    const next = inStory(addLayers(start, [sticker]));
    const there = get(next, 'my-s');
    expect(there).toMatchObject({ width: 180, height: 180, angle: 10, x: 800 });
    expect(boundsOf(there).y - safeOf(story).y).toBeCloseTo(boundsOf(sticker).y - safeOf(square).y, 3);
    expect(all(next).at(-1)).toBe('my-s');
  });

  it('keeps a group that was made of the layout’s layers, and one that was dissolved', () => {
    const { scene } = group(start, ['name', 'note'], counting());
    const next = inStory(scene);
    expect(all(next)).not.toContain('name');
    const joined = get(next, 'my-id-1');
    const top = Math.min(get(plain, 'name').y, get(plain, 'note').y);
    expect(joined.y).toBeCloseTo(top, 3);
    expect(get(next, 'name').y + joined.y).toBeCloseTo(get(plain, 'name').y, 3);
    const free = inStory(ungroup(start, ['price-badge']).scene);
    expect(all(free)).toContain('price-ground');
    expect(all(free)).not.toContain('price-badge');
    const badge = get(plain, 'price-badge');
    expect(get(free, 'price-ground')).toMatchObject({ x: badge.x, y: badge.y });
  });

  it('remembers that a group of the user’s own was moved', () => {
    const { scene } = group(start, ['name', 'note'], counting());
    const next = inStory(move(scene, ['my-id-1'], 0, -60));
    expect(get(next, 'name').y + get(next, 'my-id-1').y).toBeCloseTo(get(plain, 'name').y - 60, 3);
  });
});

describe('a new price', () => {
  it('stands in the picture, and all else is as the user left it', () => {
    let scene = build('photo-band', portrait);
    scene = setText(scene, 'name', 'Kue Bu Rini', refit);
    scene = move(scene, ['price-badge'], 0, 12);
    scene = addLayers(scene, [aShape('my-1')]);
    const content = { ...INPUT.content, price: 'Rp127.500/toples' };
    const next = madeAnew(scene, { ...INPUT, content });
    expect(get(next, 'price')).toMatchObject({ text: 'Rp127.500' });
    expect(next.origin?.goods[0]?.price).toBe('Rp127.500/toples');
    expect(get(next, 'name')).toEqual(get(scene, 'name'));
    expect(get(next, 'my-1')).toEqual(aShape('my-1'));
    // The badge has become wider; it is still held at its left edge, twelve pixels lower.
    const badge = get(build('photo-band', portrait, { ...INPUT, content }), 'price-badge');
    expect(get(next, 'price-badge')).toMatchObject({ x: badge.x, y: badge.y + 12, width: badge.width });
  });

  it('brings a price before with it, in its place among the layers', () => {
    const { strikePrice: _none, ...usual } = INPUT.content;
    const scene = build('photo-band', portrait, { ...INPUT, content: usual });
    expect(findLayer(scene, 'price-before')).toBeUndefined();
    expect(findLayer(madeAnew(scene, INPUT), 'price-before')).toBeDefined();
    const free = ungroup(scene, ['price-badge']).scene;
    expect(all(madeAnew(free, INPUT))).toContain('price-before');
  });

  it('leaves a picture alone whose layout is gone, or that has too few photos now', () => {
    const gone = aScene([aShape('a')], { origin: { layoutId: 'gone', photoIds: [], goods: [], words: {} } });
    expect(madeAnew(gone, INPUT)).toBe(gone);
    const scene = build('photo-band', portrait);
    expect(madeAnew(scene, { ...INPUT, photos: [] })).toBe(scene);
  });
});

describe('a picture that no layout knows, in another size', () => {
  const { origin: _origin, ...blank } = aScene([]);
  const from = { ...blank, ...square };

  it('has everything at the same edges, and what went from edge to edge does so again', () => {
    const photo = {
      ...{ id: 'my-p', type: 'photo' as const, assetId: 'p', focus: { x: 0.5, y: 0.5 }, radius: 0 },
      ...{ x: 0, y: 0, width: 1080, height: 1080 },
    };
    const band = aShape('my-b', { x: -10, y: 900, width: 1100, height: 180 });
    const title = aText('my-t', { x: 340, y: 490 });
    const next = resized({ ...from, layers: [photo, band, title] }, story);
    expect(next.layers[0]).toEqual({ ...photo, height: 1920 });
    expect(next.layers[1]).toEqual({ ...band, y: 1740 });
    expect(next.layers[2]).toMatchObject({ x: 340, y: 910, width: 400, height: 100, size: 80 });
  });

  it('makes smaller, never flatter, what has no room', () => {
    const tall = { ...blank, ...story };
    const code = {
      id: 'my-q',
      type: 'qr' as const,
      data: 'x',
      color: 'ink' as const,
      ground: 'white' as const,
    };
    const next = resized(
      { ...tall, layers: [{ ...code, x: 100, y: 200, width: 800, height: 1600 }] },
      square,
    );
    const there = next.layers[0] as Layer;
    expect(there.height / there.width).toBeCloseTo(2, 6);
    expect(isIn(boundsOf(there), board(square))).toBe(true);
  });

  it('comes back as it was from its own size', () => {
    const scene = { ...from, layers: [aShape('my-a')] };
    expect(resized(scene, square)).toBe(scene);
  });
});

describe('whatever the user did', () => {
  const changes = fc.array(anyChange, { maxLength: 10 });
  const size = fc.constantFrom(...SIZES);
  const layout = fc.constantFrom(...SUITED);
  const sound = (scene: Scene) => {
    const parsed = sceneSchema.safeParse(scene);
    expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
    const ids = scene.layers.flatMap((layer) => [
      layer.id,
      ...('layers' in layer ? layer.layers.map(({ id }) => id) : []),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.parse(JSON.stringify(scene))).toStrictEqual(scene);
  };

  it(
    'another size is a scene, with every layer once',
    () => {
      fc.assert(
        fc.property(layout, size, size, changes, (chosen, from, to, steps) => {
          const make = counting();
          const mine = steps.reduce((now, step) => step(now, make), chosen.build({ ...INPUT, size: from }));
          sound(anotherSize(mine, to, INPUT));
          sound(madeAnew(mine, INPUT));
        }),
        { numRuns: 200 },
      );
    },
    SLOW,
  );

  it(
    'so is one of any scene, by any layout’s drawing and by none',
    () => {
      fc.assert(
        fc.property(anyScene({ most: 8 }), layout, size, (mine, chosen, to) => {
          sound(relayout(mine, chosen.build({ ...INPUT, size: to }), refit));
          sound(resized(mine, to));
        }),
        { numRuns: 200 },
      );
    },
    SLOW,
  );

  it(
    'a sticker inside the picture or its safe area stays inside, and keeps its shape',
    () => {
      const box = fc.tuple(...[0, 0, 0, 0].map(() => fc.double({ min: 0, max: 1, noNaN: true })));
      fc.assert(
        fc.property(box, fc.integer({ min: -180, max: 180 }), size, size, ([a, b, c, d], angle, from, to) => {
          const width = 30 + (c ?? 0) * 700;
          const height = 30 + (d ?? 0) * 700;
          const bounds = boundsOf({ x: 0, y: 0, width, height, angle });
          fc.pre(bounds.width < from.width && bounds.height < from.height);
          const sticker = aShape('my-s', {
            ...{ shape: 'star', width, height, angle },
            x: (a ?? 0) * (from.width - bounds.width) - bounds.x,
            y: (b ?? 0) * (from.height - bounds.height) - bounds.y,
          });
          const there = anotherSize(addLayers(build('card', from), [sticker]), to, INPUT);
          const moved = get(there, 'my-s');
          expect(isIn(boundsOf(moved), board(to))).toBe(true);
          expect(moved.width / moved.height).toBeCloseTo(width / height, 6);
          const fits =
            boundsOf(moved).width <= safeOf(to).width && boundsOf(moved).height <= safeOf(to).height;
          if (isIn(boundsOf(sticker), safeOf(from)) && fits)
            expect(isIn(boundsOf(moved), safeOf(to))).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
    SLOW,
  );
});
