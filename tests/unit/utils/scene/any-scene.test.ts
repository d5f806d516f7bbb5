import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyScene } from '@/tests/support/any-scene';
import { isGroup, sceneSchema } from '@/utils/scene';

it.each([
  ['wild', {}],
  ['tame', { tame: true }],
])(
  '%s scenes of tests pass the schema, come back from JSON as they were, and name each layer once',
  (_, how) => {
    fc.assert(
      fc.property(anyScene(how), (scene) => {
        const read = sceneSchema.safeParse(scene);
        expect(read.error?.issues ?? []).toEqual([]);
        expect(read.data).toEqual(scene);
        expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
        const ids = scene.layers.flatMap((layer) => [
          layer.id,
          ...(isGroup(layer) ? layer.layers : []).map(({ id }) => id),
        ]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  },
);

it('every kind of layer turns up in them, and every shape', () => {
  const seen = fc.sample(anyScene(), { numRuns: 60, seed: 1 }).flatMap(({ layers }) => layers);
  expect(new Set(seen.map(({ type }) => type))).toEqual(
    new Set(['photo', 'logo', 'text', 'shape', 'qr', 'group', 'badge']),
  );
  expect(new Set(seen.flatMap((layer) => (layer.type === 'shape' ? [layer.shape] : []))).size).toBe(13);
});
