import type { GroupLayer, Layer, LeafLayer, Scene } from '../schema';
import { isGroup } from '../walk';
import { boundsOf, unionOf } from './box';
import { MAX_LAYERS, type MakeId, ownId, withLayers } from './change';
import { plainAngle } from './place';

/** Layers that one group holds at most (schema.ts). */
const MAX_MEMBERS = 40;

/** A point turned about another by so many degrees. */
function turned(x: number, y: number, about: { x: number; y: number }, angle: number) {
  const turn = (angle * Math.PI) / 180;
  const [dx, dy] = [x - about.x, y - about.y];
  return {
    x: about.x + dx * Math.cos(turn) - dy * Math.sin(turn),
    y: about.y + dx * Math.sin(turn) + dy * Math.cos(turn),
  };
}

/** What a group holds, each as it would stand on the picture by itself: looks just the same. */
export function membersOf(group: GroupLayer): LeafLayer[] {
  const { angle = 0, opacity = 1 } = group;
  const middle = { x: group.x + group.width / 2, y: group.y + group.height / 2 };
  return group.layers.map((leaf) => {
    const { angle: own = 0, ...rest } = leaf;
    const at = { x: group.x + leaf.x + leaf.width / 2, y: group.y + leaf.y + leaf.height / 2 };
    const center = angle === 0 ? at : turned(at.x, at.y, middle, angle);
    const together = plainAngle(own + angle);
    const seen = opacity * (leaf.opacity ?? 1);
    return {
      ...rest,
      x: angle === 0 ? group.x + leaf.x : center.x - leaf.width / 2,
      y: angle === 0 ? group.y + leaf.y : center.y - leaf.height / 2,
      ...(together !== 0 && { angle: together }),
      ...(seen !== 1 && { opacity: seen }),
      ...(group.hidden && { hidden: true }),
    } as LeafLayer;
  });
}

/** The highest seen member of a group on which a point of the picture lies; undefined beside all of them. */
export function memberAt(group: GroupLayer, point: { x: number; y: number }): LeafLayer | undefined {
  return membersOf(group).findLast(({ x, y, width, height, angle = 0, hidden }) => {
    const at = turned(point.x, point.y, { x: x + width / 2, y: y + height / 2 }, -angle);
    return !hidden && at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
  });
}

/** A group round layers that stand on the picture. */
export function groupOf(id: string, leaves: readonly LeafLayer[]): GroupLayer | null {
  const box = unionOf(leaves.map(boundsOf));
  if (box === null) return null;
  const layers = leaves.map((leaf) => ({ ...leaf, x: leaf.x - box.x, y: leaf.y - box.y }));
  return { id, type: 'group', ...box, layers };
}

const sound = ({ width, height }: { width: number; height: number }) =>
  Number.isFinite(width) && Number.isFinite(height) && width > 0 && height > 0;

/**
 * Joins layers so that they move as one; groups among them dissolve into the new one, which stands where the
 * highest of them stood. Fewer than two, or more than 40 parts, change nothing: then `id` is null.
 */
export function group(
  scene: Scene,
  ids: readonly string[],
  makeId: MakeId,
): { scene: Scene; id: string | null } {
  const wanted = new Set(ids);
  const chosen = scene.layers.filter((layer) => wanted.has(layer.id) && !layer.locked);
  const leaves = chosen.flatMap((layer) => (isGroup(layer) ? membersOf(layer) : [layer]));
  const last = chosen.at(-1);
  if (chosen.length < 2 || leaves.length > MAX_MEMBERS || !last) return { scene, id: null };
  const whole = groupOf(ownId(makeId), leaves);
  if (whole === null || !sound(whole)) return { scene, id: null };
  const layers = scene.layers.flatMap((layer): Layer[] =>
    layer === last ? [whole] : chosen.includes(layer) ? [] : [layer],
  );
  return { scene: withLayers(scene, layers), id: whole.id };
}

/** Dissolves groups; what they held stays where it was. `ids` of what came free come back too. */
export function ungroup(scene: Scene, ids: readonly string[]): { scene: Scene; ids: string[] } {
  const wanted = new Set(ids);
  const free: string[] = [];
  let room = MAX_LAYERS - scene.layers.length;
  const layers = scene.layers.flatMap((layer): Layer[] => {
    if (!wanted.has(layer.id) || layer.locked || !isGroup(layer)) return [layer];
    const members = membersOf(layer);
    if (members.length - 1 > room || members.length === 0) return [layer];
    room -= members.length - 1;
    free.push(...members.map(({ id }) => id));
    return members;
  });
  return { scene: withLayers(scene, layers), ids: free };
}
