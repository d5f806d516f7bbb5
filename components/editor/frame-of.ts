import type { CSSProperties } from 'react';
import type { Viewport } from '@/utils/canvas/editor';
import { isGroup, type LeafLayer, type Scene } from '@/utils/scene';
import { membersOf } from '@/utils/scene/edit/group';

/** A layer as it stands on the picture itself, also one inside a group. */
export function standing(scene: Scene, layer: LeafLayer): LeafLayer {
  const holder = scene.layers.find((one) => isGroup(one) && one.layers.some(({ id }) => id === layer.id));
  if (!holder || !isGroup(holder)) return layer;
  return membersOf(holder).find(({ id }) => id === layer.id) ?? layer;
}

/** Where something lies over a layer, in CSS pixels of the stage. */
export function frameOf(scene: Scene, layer: LeafLayer, { zoom, x, y }: Viewport): CSSProperties {
  const at = standing(scene, layer);
  return {
    left: x + at.x * zoom,
    top: y + at.y * zoom,
    width: at.width * zoom,
    height: at.height * zoom,
    ...(at.angle && { transform: `rotate(${at.angle}deg)` }),
  };
}
