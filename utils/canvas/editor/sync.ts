import type { Layer, Scene } from '../../scene';
import type { LayerView } from './layer-view';
import type { SceneCanvas } from './scene-canvas';

/** What a layer's view is known by: two layers of one id, which only a damaged picture has, do not share one. */
function keysOf(layers: readonly Layer[]): string[] {
  const seen = new Map<string, number>();
  return layers.map(({ id }) => {
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}\n${before}`;
  });
}

/**
 * Makes the canvas show the scene: the view of a layer stays the view of that layer, one whose layer is the same
 * object is only put back to its place, new ones are made and the others taken away. Nothing may be selected.
 */
export function syncViews(canvas: SceneCanvas, scene: Scene, make: (layer: Layer) => LayerView): void {
  const present = canvas.views();
  const keys = keysOf(present.map(({ layer }) => layer));
  const known = new Map(present.map((view, index) => [keys[index], view]));
  const wanted = keysOf(scene.layers);
  const views = scene.layers.map((layer, index) => {
    const view = known.get(wanted[index]);
    if (!view) return make(layer);
    view.take(layer);
    return view;
  });
  const staying = new Set(views);
  const gone = present.filter((view) => !staying.has(view));
  const added = views.filter((view) => !present.includes(view));
  canvas.remove(...gone);
  canvas.add(...added);
  canvas.arrange(views);
}

/** The layers as Fabric now holds them, with what was done to them by hand. */
export const placesIn = (views: readonly LayerView[]) => views.map((view) => view.place());
