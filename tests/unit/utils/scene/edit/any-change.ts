import fc from 'fast-check';
import { type Layer, type Scene, TEXT_ROLES } from '@/utils/scene';
import {
  addLayers,
  align,
  copy,
  distribute,
  duplicate,
  group,
  hide,
  type Look,
  lock,
  move,
  nudge,
  order,
  paste,
  refitAll,
  refitFor,
  removeLayers,
  rename,
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
import { approximateMeasure } from '../approximate-measure';

export const refit = refitFor({ sign: 'poppins', body: 'plus-jakarta-sans' }, approximateMeasure);

/** Ids in the order of their making. */
export function counting(prefix = 'id'): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}-${count}`;
  };
}

const idsOf = (scene: Scene): string[] =>
  scene.layers.flatMap((layer) => [layer.id, ...('layers' in layer ? layer.layers.map(({ id }) => id) : [])]);

/** An operation with everything but the scene and its ids; `pick` chooses layers by numbers. */
export type Change = (scene: Scene, makeId: () => string) => Scene;

const wildNumber = fc.oneof(
  fc.double({ min: -4000, max: 4000 }),
  fc.constantFrom(0, 1, -1, 1e9, Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY),
);
const picks = fc.array(fc.nat({ max: 60 }), { maxLength: 4 });
const edge = fc.constantFrom('left', 'center', 'right', 'top', 'middle', 'bottom');
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '\n\n', 'Nastar\nkeju', 'Brownies kukus pandan wangi isi dua belas', 'X'.repeat(2500)),
);
const look: fc.Arbitrary<Look> = fc.record(
  {
    color: fc.constantFrom('accent', '#ff0000', 'nonsense' as never),
    fill: fc.constantFrom('ground', { from: 'accent', to: '#000000', angle: 90 } as const),
    font: fc.constantFrom('sign', 'lobster', undefined),
    weight: fc.constantFrom(400, 800, 500),
    align: fc.constantFrom('left', 'center', 'right'),
    size: wildNumber,
    opacity: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), wildNumber),
    radius: wildNumber,
    outline: fc.oneof(
      fc.constant(undefined),
      wildNumber.map((width) => ({ color: 'white' as const, width })),
    ),
    shadow: fc.constantFrom(true, false, undefined),
    curve: fc.oneof(fc.constantFrom(undefined, 0), fc.double({ min: -400, max: 400, noNaN: true })),
    ground: fc.constantFrom('white', 'accent'),
    stripe: fc.constantFrom('white', undefined),
  },
  { requiredKeys: [] },
);

const ownText: Layer = {
  id: 'my-typed',
  type: 'text',
  x: 10,
  y: 20,
  width: 300,
  height: 80,
  text: 'Teks',
  size: 40,
  weight: 700,
  lineHeight: 1.2,
  align: 'left',
  color: 'ink',
  role: TEXT_ROLES[0],
};

/** Any operation of the editor, on layers of whatever scene it meets; also on ids that are not there. */
export const anyChange: fc.Arbitrary<Change> = fc
  .record({
    what: fc.nat({ max: 23 }),
    picks,
    a: wildNumber,
    b: wildNumber,
    c: wildNumber,
    d: wildNumber,
    edge,
    words,
    look,
    flag: fc.boolean(),
  })
  .map(({ what, picks: numbers, a, b, c, d, edge: side, words: said, look: looks, flag }): Change => {
    const all = (scene: Scene) => {
      const ids = idsOf(scene);
      return numbers.map((number) => ids[number % Math.max(1, ids.length)] ?? 'nobody');
    };
    const one = (scene: Scene) => all(scene)[0] ?? 'nobody';
    const changes: Change[] = [
      (scene) => move(scene, all(scene), a, b),
      (scene) => nudge(scene, all(scene), flag ? 'left' : 'down', flag ? 'large' : 'small'),
      (scene) => setBox(scene, one(scene), { x: a, y: b, width: c, height: d, angle: a }, refit),
      (scene) => setBox(scene, one(scene), { x: a, y: b, width: 300, height: 200 }, refit),
      (scene) => turn(scene, one(scene), a),
      (scene) => setText(scene, one(scene), said, refit),
      (scene) => setLook(scene, all(scene), looks, refit),
      (scene) => setCrop(scene, one(scene), { focus: { x: a, y: b }, zoom: c }),
      (scene) => setPhoto(scene, one(scene), flag ? 'photo-9' : ''),
      (scene) => setBackground(scene, flag ? 'accent' : { from: 'ink', to: '#123456', angle: 45 }),
      (scene, make) => setBackgroundPhoto(scene, 'photo-8', make),
      (scene, make) => addLayers(scene, [{ ...ownText, id: `my-${make()}` }]),
      (scene) => removeLayers(scene, all(scene)),
      (scene, make) => duplicate(scene, all(scene), make).scene,
      (scene) => order(scene, all(scene), flag ? 'front' : 'backward'),
      (scene) => order(scene, all(scene), flag ? 'back' : 'forward'),
      (scene, make) => group(scene, all(scene), make).scene,
      (scene) => ungroup(scene, all(scene)).scene,
      (scene) => lock(scene, all(scene), flag),
      (scene) => hide(scene, all(scene), flag),
      (scene) => rename(scene, one(scene), said),
      (scene) => align(scene, all(scene), side),
      (scene) => distribute(scene, idsOf(scene), flag ? 'x' : 'y'),
      (scene, make) => {
        const clip = copy(scene, all(scene));
        return clip ? paste(refitAll(scene, refit), clip, make).scene : scene;
      },
    ];
    return changes[what] ?? ((scene) => scene);
  });
