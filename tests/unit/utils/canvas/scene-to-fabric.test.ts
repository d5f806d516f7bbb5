// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LayerView, sceneToFabric } from '@/utils/canvas/scene-to-fabric';
import { findLayout } from '@/utils/scene';
import { pictureInput } from '../scene/picture-input';
import { fakeContext } from './fake-context';

const paint = {
  colors: { ground: '#ffffff', accent: '#e3a008', ink: '#1f3d2b' },
  bitmap: () => ({ width: 600, height: 400 }) as ImageBitmap,
  unit: 1,
};
const scene = findLayout('photo-band')?.build(pictureInput());

describe('sceneToFabric', () => {
  it('makes one object per layer, in order, at its place and without a cache', () => {
    const views = scene ? sceneToFabric(scene, paint) : [];
    expect(views.map(({ layer }) => layer)).toEqual(scene?.layers);
    for (const view of views) {
      const { x, y, width, height } = view.layer;
      expect(view).toMatchObject({ width, height, strokeWidth: 0, objectCaching: false });
      // A layer turns about its middle, so that is where Fabric must hold it.
      expect([view.originX, view.originY]).toEqual(['center', 'center']);
      const box = view.getBoundingRect();
      expect(box.left).toBeCloseTo(x, 5);
      expect(box.top).toBeCloseTo(y, 5);
    }
  });

  it('draws a layer from its own top left: Fabric hands over the middle', () => {
    const layer = { id: 'r', type: 'shape', shape: 'rect', x: 40, y: 50, width: 60, height: 20 } as const;
    const view = new LayerView({ ...layer, fill: 'accent', radius: 0, opacity: 0.4 }, paint);
    const { context, named } = fakeContext();
    view._render(context);
    expect(named('translate')[0]?.args).toEqual([-30, -10]);
    expect(view.opacity).toBe(0.4);
  });
});
