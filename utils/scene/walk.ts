import type { GroupLayer, Layer, LeafLayer } from './schema';

/** A badge or group, which holds other layers. */
export const isGroup = (layer: Layer): layer is GroupLayer =>
  layer.type === 'group' || layer.type === 'badge';

/**
 * Every layer that holds something to draw, the lowest first, in the picture's own coordinates; hidden ones too,
 * each marked as such. The angle of a group is not worked into its members.
 */
export const leavesOf = (layers: readonly Layer[]): LeafLayer[] =>
  layers.flatMap((layer) =>
    isGroup(layer)
      ? layer.layers.map((leaf) => ({
          ...leaf,
          x: leaf.x + layer.x,
          y: leaf.y + layer.y,
          ...(layer.hidden && { hidden: true }),
        }))
      : [layer],
  );
