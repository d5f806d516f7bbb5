import type { GroupLayer, Layer, LeafLayer } from './schema';

/** A badge or group, which holds other layers. */
export const isGroup = (layer: Layer): layer is GroupLayer =>
  layer.type === 'group' || layer.type === 'badge';

/** Every layer that is drawn, the lowest first, in the picture's own coordinates. */
export const leavesOf = (layers: readonly Layer[]): LeafLayer[] =>
  layers.flatMap((layer) =>
    isGroup(layer)
      ? layer.layers.map((leaf) => ({ ...leaf, x: leaf.x + layer.x, y: leaf.y + layer.y }))
      : [layer],
  );
