import type { Layer, LeafLayer, Scene } from './schema';
import { isGroup } from './walk';

function scaleLeaf(layer: LeafLayer, factor: number): LeafLayer {
  // No -0, which a number just below 0 becomes: stored, it would come back as 0.
  const box = {
    x: layer.x * factor + 0,
    y: layer.y * factor + 0,
    width: layer.width * factor,
    height: layer.height * factor,
  };
  const line =
    'outline' in layer && layer.outline
      ? { outline: { ...layer.outline, width: layer.outline.width * factor } }
      : {};
  switch (layer.type) {
    case 'text': {
      const { fit } = layer;
      const fitted = fit ? { fit: { ...fit, max: fit.max * factor, min: fit.min * factor } } : {};
      return { ...layer, ...box, ...line, ...fitted, size: layer.size * factor };
    }
    case 'logo':
    case 'qr':
      return { ...layer, ...box };
    default:
      return { ...layer, ...box, ...line, radius: layer.radius * factor };
  }
}

/** A layer enlarged or reduced as a whole, its place with it. */
export function scaleLayer(layer: Layer, factor: number): Layer {
  if (!isGroup(layer)) return scaleLeaf(layer, factor);
  return {
    ...layer,
    x: layer.x * factor + 0,
    y: layer.y * factor + 0,
    width: layer.width * factor,
    height: layer.height * factor,
    layers: layer.layers.map((leaf) => scaleLeaf(leaf, factor)),
  };
}

/** The scene enlarged or reduced as a whole to exactly `size` (whose ratio must be the scene's own). */
export function scaleScene(scene: Scene, factor: number, size: { width: number; height: number }): Scene {
  if (factor === 1) return { ...scene, ...size };
  return { ...scene, ...size, layers: scene.layers.map((layer) => scaleLayer(layer, factor)) };
}
