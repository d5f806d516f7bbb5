import { cutAtGrapheme } from '../../core/graphemes';
import type { Layer, LeafLayer, Scene } from '../schema';
import { isGroup } from '../walk';
import { unitOf } from './box';
import { findLayer, isOfLayout, MAX_LAYERS, type MakeId, ownId, withLayers, without } from './change';

/** Puts layers on top; those that a full scene has no room for, or whose id is there already, are left out. */
export function addLayers(scene: Scene, layers: readonly Layer[]): Scene {
  const known = new Set(scene.layers.map(({ id }) => id));
  const fresh = layers.filter(({ id }) => !known.has(id)).slice(0, MAX_LAYERS - scene.layers.length);
  return withLayers(scene, [...scene.layers, ...fresh]);
}

const idsIn = (layer: Layer): string[] => [
  layer.id,
  ...(isGroup(layer) ? layer.layers.map(({ id }) => id) : []),
];

/** Takes layers away, also those inside groups; a group left empty goes too. What a layout made is remembered. */
export function removeLayers(scene: Scene, ids: readonly string[]): Scene {
  const wanted = new Set(ids);
  const gone: string[] = [];
  const leaves = (layer: Layer) => wanted.has(layer.id) && !layer.locked;
  const layers = scene.layers.flatMap((layer): Layer[] => {
    if (leaves(layer)) {
      gone.push(...idsIn(layer));
      return [];
    }
    if (!isGroup(layer) || layer.locked) return [layer];
    const kept = layer.layers.filter((leaf) => !leaves(leaf));
    if (kept.length === layer.layers.length) return [layer];
    gone.push(...layer.layers.filter(leaves).map(({ id }) => id));
    if (kept.length > 0) return [{ ...layer, layers: kept }];
    gone.push(layer.id);
    return [];
  });
  if (gone.length === 0) return scene;
  const known = new Set(scene.removed ?? []);
  for (const id of gone) if (isOfLayout(scene, { id })) known.add(id);
  const removed = [...known].slice(-MAX_LAYERS);
  return { ...scene, layers, ...(removed.length > 0 && { removed }) };
}

/** A copy under a new id, that of its members too, and without what was noted of the first. */
export function copyOf<L extends Layer>(layer: L, makeId: MakeId): L {
  const fresh = { ...without(layer, 'edits'), id: ownId(makeId) };
  if (!isGroup(fresh)) return fresh;
  return { ...fresh, layers: fresh.layers.map((leaf) => copyOf(leaf, makeId)) };
}

/** How far a copy stands beside its first, in pixels of a picture 1080 wide. */
export const BESIDE = 32;

/** Copies of layers, each just above its first and a little beside it. `ids` of the copies come back too. */
export function duplicate(
  scene: Scene,
  ids: readonly string[],
  makeId: MakeId,
): { scene: Scene; ids: string[] } {
  const wanted = new Set(ids);
  const by = BESIDE * unitOf(scene);
  const made: string[] = [];
  let room = MAX_LAYERS - scene.layers.length;
  const layers = scene.layers.flatMap((layer): Layer[] => {
    if (!wanted.has(layer.id) || layer.locked || room === 0) return [layer];
    room -= 1;
    const copy = copyOf(layer, makeId);
    made.push(copy.id);
    return [layer, { ...copy, x: copy.x + by, y: copy.y + by }];
  });
  return { scene: withLayers(scene, layers), ids: made };
}

export type Order = 'front' | 'back' | 'forward' | 'backward';

/** Lifts every wanted layer over the next one above it that is not wanted. */
function lifted(layers: readonly Layer[], wanted: ReadonlySet<string>): Layer[] {
  const next = [...layers];
  for (let index = next.length - 2; index >= 0; index -= 1) {
    const [layer, above] = [next[index], next[index + 1]];
    if (layer && above && wanted.has(layer.id) && !wanted.has(above.id)) {
      next[index] = above;
      next[index + 1] = layer;
    }
  }
  return next;
}

/** Moves layers above or below others; among themselves they keep their order. Locked ones too. */
export function order(scene: Scene, ids: readonly string[], to: Order): Scene {
  const wanted = new Set(ids);
  const { layers } = scene;
  const [mine, others] = [
    layers.filter(({ id }) => wanted.has(id)),
    layers.filter(({ id }) => !wanted.has(id)),
  ];
  if (to === 'front') return withLayers(scene, [...others, ...mine]);
  if (to === 'back') return withLayers(scene, [...mine, ...others]);
  if (to === 'forward') return withLayers(scene, lifted(layers, wanted));
  return withLayers(scene, lifted(layers.toReversed(), wanted).toReversed());
}

/** Sets a flag of layers anywhere, or clears it; locked layers too, for it may be the lock. */
function flagged(scene: Scene, ids: readonly string[], flag: 'locked' | 'hidden', on: boolean): Scene {
  const wanted = new Set(ids);
  const set = <L extends Layer>(layer: L): L =>
    !wanted.has(layer.id) || (layer[flag] === true) === on
      ? layer
      : on
        ? { ...layer, [flag]: true }
        : without(layer, flag);
  return withLayers(
    scene,
    scene.layers.map((layer) => {
      const whole = set(layer);
      if (!isGroup(whole)) return whole;
      const layers = whole.layers.map((leaf) => set<LeafLayer>(leaf));
      return layers.every((leaf, index) => leaf === whole.layers[index]) ? whole : { ...whole, layers };
    }),
  );
}

/** Protects layers from being changed, or gives them free again. */
export const lock = (scene: Scene, ids: readonly string[], on: boolean): Scene =>
  flagged(scene, ids, 'locked', on);

/** Leaves layers out of the picture, or shows them again. */
export const hide = (scene: Scene, ids: readonly string[], on: boolean): Scene =>
  flagged(scene, ids, 'hidden', on);

const MAX_NAME = 60;

/** Gives a layer the name by which the user knows it; an empty one takes it away. */
export function rename(scene: Scene, id: string, name: string): Scene {
  const said = cutAtGrapheme(name.replace(/\s+/g, ' ').trim(), MAX_NAME);
  const layer = findLayer(scene, id);
  if (!layer || layer.locked || (layer.name ?? '') === said) return scene;
  const named = <L extends Layer>(one: L): L =>
    one.id !== id ? one : said === '' ? without(one, 'name') : { ...one, name: said };
  return withLayers(
    scene,
    scene.layers.map((one) => {
      if (!isGroup(one) || one.id === id || one.locked || !one.layers.includes(layer as LeafLayer))
        return named(one);
      return { ...one, layers: one.layers.map((leaf) => named<LeafLayer>(leaf)) };
    }),
  );
}
