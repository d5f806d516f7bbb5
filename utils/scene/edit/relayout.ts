import type { GroupLayer, Layer, LeafLayer, Scene } from '../schema';
import { isGroup } from '../walk';
import { layerBetween } from './another-place';
import { isOfLayout, isSound, MAX_LAYERS, without } from './change';
import { groupOf, membersOf } from './group';
import { type Between, mergeLayer } from './merge-layer';
import type { Refit } from './refit';

/** Every part of a picture by its id: what stands on it, and what is in groups as it would stand there alone. */
interface Parts {
  top: Map<string, Layer>;
  leaves: Map<string, LeafLayer>;
}

function partsOf(layers: readonly Layer[]): Parts {
  const leaves = layers.flatMap((layer) => (isGroup(layer) ? membersOf(layer) : [layer]));
  return {
    top: new Map(layers.map((layer) => [layer.id, layer])),
    leaves: new Map(leaves.map((leaf) => [leaf.id, leaf])),
  };
}

/** A group without what it adds to its members, so that it can be added again. */
const bareGroup = (group: GroupLayer): GroupLayer => without(without(group, 'opacity'), 'hidden');

interface Work extends Between {
  mine: Scene;
  fresh: Parts;
  before: Parts | null;
}

/** A single layer of the user's picture in the new one; null when the layout has no place for it any more. */
function leafOf(leaf: LeafLayer, work: Work): LeafLayer | null {
  const fresh = work.fresh.leaves.get(leaf.id);
  if (isOfLayout(work.mine, leaf) && fresh)
    return mergeLayer(leaf, fresh, work.before?.leaves.get(leaf.id), work) as LeafLayer;
  // Words that the user typed are not thrown away, even where the layout says nothing any more.
  const keep = !isOfLayout(work.mine, leaf) || leaf.edits?.includes('text');
  return keep ? (layerBetween(leaf, work.from, work.to) as LeafLayer) : null;
}

function groupIn(group: GroupLayer, work: Work): Layer | null {
  const fresh = work.fresh.top.get(group.id);
  if (isOfLayout(work.mine, group) && fresh)
    return mergeLayer(group, fresh, work.before?.top.get(group.id), work);
  const known = group.layers.some(({ id }) => work.fresh.leaves.has(id) && isOfLayout(work.mine, { id }));
  if (!known && isOfLayout(work.mine, group)) return null;
  if (!known) return layerBetween(group, work.from, work.to);
  // A group that the user made of the layout's own layers: each goes to its place, then they join again.
  const members = membersOf(bareGroup(group)).flatMap((leaf) => leafOf(leaf, work) ?? []);
  const joined = groupOf(group.id, members);
  if (joined === null) return null;
  const { opacity, hidden, locked, name } = group;
  return {
    ...joined,
    type: group.type,
    ...(opacity !== undefined && { opacity }),
    ...(hidden !== undefined && { hidden }),
    ...(locked !== undefined && { locked }),
    ...(name !== undefined && { name }),
  };
}

/** What the layout makes now and the user's picture has not: a price before, say. Not what the user took away. */
function added(fresh: readonly Layer[], mine: Parts, removed: ReadonlySet<string>): Map<string, Layer[]> {
  const found = new Map<string, Layer[]>();
  for (const layer of fresh) {
    if (mine.top.has(layer.id) || mine.leaves.has(layer.id) || removed.has(layer.id)) continue;
    if (!isGroup(layer)) {
      found.set(layer.id, [layer]);
      continue;
    }
    const left = layer.layers.filter(({ id }) => !mine.leaves.has(id) && !removed.has(id));
    const dissolved = layer.layers.some(({ id }) => mine.leaves.has(id));
    if (dissolved) found.set(layer.id, membersOf({ ...layer, layers: left }));
    else if (left.length > 0)
      found.set(layer.id, [left.length === layer.layers.length ? layer : { ...layer, layers: left }]);
  }
  return found;
}

/** A group that the layout made anew, without the members that the user took out of it. */
function withoutRemoved(layer: Layer, removed: ReadonlySet<string>): Layer | null {
  if (!isGroup(layer) || !layer.layers.some(({ id }) => removed.has(id))) return layer;
  const layers = layer.layers.filter(({ id }) => !removed.has(id));
  return layers.length > 0 ? { ...layer, layers } : null;
}

/** Puts each new layer just above the one that the layout has below it. */
function inOrder(
  kept: readonly Layer[],
  fresh: readonly Layer[],
  extra: ReadonlyMap<string, Layer[]>,
): Layer[] {
  const result = [...kept];
  let below: string | null = null;
  for (const { id } of fresh) {
    const layers = extra.get(id);
    if (layers) {
      const at = result.findIndex((layer) => layer.id === below) + 1;
      result.splice(at, 0, ...layers);
    }
    const top = layers?.at(-1)?.id ?? id;
    if (result.some((layer) => layer.id === top)) below = top;
  }
  return result;
}

/**
 * The user's picture laid out anew: `fresh` is what its layout makes of it now (another size, another price), and
 * what the user changed is kept where it still makes sense. Layers taken away stay away; typed words, looks and
 * crops stay; what was moved stands at the same place beside where it now belongs (with `before`, what the layout
 * made for the old picture) or at the same edges; what the user added stands at the same edges in the same
 * proportion. Names, locks and the order stay. A picture that nobody changed becomes `fresh`.
 */
export function relayout(mine: Scene, fresh: Scene, refit: Refit, before?: Scene): Scene {
  const removed = new Set(mine.removed ?? []);
  const own = partsOf(mine.layers);
  const freshLayers = fresh.layers.flatMap((layer) => withoutRemoved(layer, removed) ?? []);
  const work: Work = {
    mine,
    from: mine,
    to: fresh,
    refit,
    fresh: partsOf(freshLayers),
    before: before ? partsOf(before.layers) : null,
  };
  const kept = mine.layers.flatMap((layer) => {
    const next = isGroup(layer) ? groupIn(layer, work) : leafOf(layer, work);
    if (next === null) return [];
    return [isSound(next) ? next : layer];
  });
  const layers = inOrder(kept, freshLayers, added(freshLayers, own, removed)).slice(0, MAX_LAYERS);
  return {
    ...fresh,
    layers,
    ...(mine.ownBackground && { background: mine.background, ownBackground: true }),
    ...(mine.removed && { removed: mine.removed }),
  };
}

/** A picture in another size when no layout knows it: everything at the same edges, nothing distorted. */
export function resized(scene: Scene, size: Pick<Scene, 'width' | 'height'>): Scene {
  const { width, height } = size;
  if (width === scene.width && height === scene.height) return scene;
  return {
    ...scene,
    width,
    height,
    layers: scene.layers.map((layer) => {
      const next = layerBetween(layer, scene, { width, height });
      return isSound(next) ? next : layer;
    }),
  };
}
