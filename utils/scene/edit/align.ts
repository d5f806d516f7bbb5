import type { Layer, Scene } from '../schema';
import { type Axis, type Box, boundsOf, lengthOf, safeOf, unionOf } from './box';
import { changeTop, noting } from './change';

export type Edge = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';

const chosenIn = (scene: Scene, ids: readonly string[]) =>
  scene.layers.filter((layer) => ids.includes(layer.id) && !layer.locked);

/** How far `box` must go so that its edge (or middle) lies on that of `frame`. */
function way(box: Box, frame: Box, edge: Edge): { dx: number; dy: number } {
  const spareX = frame.width - box.width;
  const spareY = frame.height - box.height;
  const dx = frame.x - box.x;
  const dy = frame.y - box.y;
  switch (edge) {
    case 'left':
      return { dx, dy: 0 };
    case 'center':
      return { dx: dx + spareX / 2, dy: 0 };
    case 'right':
      return { dx: dx + spareX, dy: 0 };
    case 'top':
      return { dx: 0, dy };
    case 'middle':
      return { dx: 0, dy: dy + spareY / 2 };
    case 'bottom':
      return { dx: 0, dy: dy + spareY };
  }
}

const moved = (scene: Scene, layer: Layer, dx: number, dy: number): Layer =>
  dx === 0 && dy === 0 ? layer : noting(scene, { ...layer, x: layer.x + dx, y: layer.y + dy }, 'place');

/**
 * Brings the edges or middles of layers (as turned) on one line: one layer to the safe area of the picture,
 * several to the box round all of them.
 */
export function align(scene: Scene, ids: readonly string[], edge: Edge): Scene {
  const chosen = chosenIn(scene, ids);
  const frame = chosen.length > 1 ? unionOf(chosen.map(boundsOf)) : safeOf(scene);
  if (frame === null) return scene;
  return changeTop(scene, ids, (layer) => {
    const { dx, dy } = way(boundsOf(layer), frame, edge);
    return moved(scene, layer, dx, dy);
  });
}

/** Equal gaps between three or more layers in a row (`x`) or a column (`y`); the two at the ends stay. */
export function distribute(scene: Scene, ids: readonly string[], axis: Axis): Scene {
  const chosen = chosenIn(scene, ids)
    .map((layer) => ({ id: layer.id, box: boundsOf(layer) }))
    .toSorted((a, b) => a.box[axis] + lengthOf(a.box, axis) / 2 - (b.box[axis] + lengthOf(b.box, axis) / 2));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (chosen.length < 3 || !first || !last) return scene;
  const end = last.box[axis] + lengthOf(last.box, axis);
  const filled = chosen.reduce((sum, { box }) => sum + lengthOf(box, axis), 0);
  const gap = (end - first.box[axis] - filled) / (chosen.length - 1);
  const by = new Map<string, number>();
  let at = first.box[axis];
  for (const { id, box } of chosen) {
    by.set(id, id === first.id || id === last.id ? 0 : at - box[axis]);
    at += lengthOf(box, axis) + gap;
  }
  return changeTop(scene, ids, (layer) => {
    const step = by.get(layer.id) ?? 0;
    return axis === 'x' ? moved(scene, layer, step, 0) : moved(scene, layer, 0, step);
  });
}
