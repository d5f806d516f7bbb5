import { OWN } from '../edited';
import type { Edit, Layer, LeafLayer, Scene } from '../schema';
import { isGroup } from '../walk';

/** Gives a new id with every call; the caller's, so that the same call twice is the same scene in a test. */
export type MakeId = () => string;

/** Layers that a scene holds at most (schema.ts). */
export const MAX_LAYERS = 200;

/** A new id for what the user adds. */
export const ownId = (make: MakeId): string => `${OWN}${make()}`;

const sized = (value: number) => Number.isFinite(value) && value > 0;

/** Whether the numbers of a layer can be drawn; what an operation cannot reckon with leaves the layer as it was. */
export function isSound(layer: Layer): boolean {
  const { x, y, width, height, angle = 0 } = layer;
  if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(angle)) return false;
  if (!sized(width) || !sized(height)) return false;
  if (isGroup(layer)) return layer.layers.every(isSound);
  if ('outline' in layer && layer.outline && !sized(layer.outline.width)) return false;
  if (layer.type === 'text') {
    const { size, fit } = layer;
    return sized(size) && (fit === undefined || (sized(fit.max) && sized(fit.min)));
  }
  return !('radius' in layer) || (Number.isFinite(layer.radius) && layer.radius >= 0);
}

type Change = (layer: Layer) => Layer;

/** The scene with other layers; itself when they are the same ones, so that nothing is noted that was none. */
export const withLayers = (scene: Scene, layers: readonly Layer[]): Scene =>
  layers.length === scene.layers.length && layers.every((layer, index) => layer === scene.layers[index])
    ? scene
    : { ...scene, layers: [...layers] };

/** The layers on the picture itself, not those inside groups, changed where `ids` names them and none locks them. */
export function changeTop(scene: Scene, ids: readonly string[], change: Change): Scene {
  const wanted = new Set(ids);
  return withLayers(
    scene,
    scene.layers.map((layer) => {
      if (!wanted.has(layer.id) || layer.locked) return layer;
      const changed = change(layer);
      return isSound(changed) ? changed : layer;
    }),
  );
}

/** The same for layers anywhere, those inside groups too; a locked group locks what it holds. */
export function changeAnywhere(scene: Scene, ids: readonly string[], change: Change): Scene {
  const wanted = new Set(ids);
  const changed = (layer: Layer): Layer => {
    if (!wanted.has(layer.id) || layer.locked) return layer;
    const next = change(layer);
    return isSound(next) ? next : layer;
  };
  return withLayers(
    scene,
    scene.layers.map((layer) => {
      const whole = changed(layer);
      if (!isGroup(whole) || whole.locked) return whole;
      const layers = whole.layers.map((leaf) => changed(leaf) as LeafLayer);
      return layers.every((leaf, index) => leaf === whole.layers[index]) ? whole : { ...whole, layers };
    }),
  );
}

/** The layer of that id anywhere in the scene, or undefined. */
export function findLayer(scene: Scene, id: string): Layer | undefined {
  for (const layer of scene.layers) {
    if (layer.id === id) return layer;
    const inside = isGroup(layer) ? layer.layers.find((leaf) => leaf.id === id) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

/** Whether a layout made the layer, so that another size makes it anew. */
export const isOfLayout = (scene: Scene, { id }: Pick<Layer, 'id'>): boolean =>
  scene.origin !== undefined && !id.startsWith(OWN);

/**
 * Notes on a layout's layer what the user changed on it. A group of the user's own hands on to the layout's layers
 * in it that they were moved.
 */
export function noting<L extends Layer>(scene: Scene, layer: L, edit: Edit): L {
  if (isGroup(layer) && layer.id.startsWith(OWN) && edit === 'place')
    return { ...layer, layers: layer.layers.map((leaf) => noting(scene, leaf, edit)) };
  const { edits = [] } = layer;
  if (!isOfLayout(scene, layer) || edits.includes(edit)) return layer;
  return { ...layer, edits: [...edits, edit] };
}

/** The layer without a property. */
export function without<L extends object>(layer: L, key: string): L {
  const { [key]: _gone, ...rest } = layer as Record<string, unknown>;
  return rest as L;
}
