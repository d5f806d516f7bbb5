// @vitest-environment jsdom
import { ActiveSelection } from 'fabric';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LayerView, type ViewDesk } from '@/utils/canvas/editor/layer-view';
import type { Layer, Scene } from '@/utils/scene';
import { anyScene } from '../support/any-scene';

const desk: ViewDesk = {
  paint: () => {
    throw new Error('nothing is painted here');
  },
  scale: 1,
  unitScale: 1,
  viewport: () => ({ scale: 1, x: 0, y: 0 }),
  pulled: (layer) => layer,
  waits: () => false,
  failed: () => undefined,
};

/** The layer as the editor would write it back: what Fabric says of its place, everything else as it was. */
function back(view: LayerView): Layer {
  const { angle, ...place } = view.place();
  const { layer } = view;
  return { ...layer, ...place, ...(layer.angle === undefined && angle === 0 ? {} : { angle }) };
}

describe('Scene → Fabric → Scene', () => {
  it('loses nothing, of any scene that the schema takes', () => {
    fc.assert(
      fc.property(anyScene(), (scene: Scene) => {
        const layers = scene.layers.map((layer) => back(new LayerView(layer, desk)));
        expect({ ...scene, layers }).toEqual(scene);
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing when everything has been chosen together and let go of again', () => {
    fc.assert(
      fc.property(anyScene({ tame: true, most: 12 }), (scene: Scene) => {
        const views = scene.layers.map((layer) => new LayerView(layer, desk));
        const together = new ActiveSelection(views);
        expect(views.map(back)).toEqual(scene.layers);
        together.removeAll();
        expect(views.map(back)).toEqual(scene.layers);
      }),
      { numRuns: 200 },
    );
  });
});
