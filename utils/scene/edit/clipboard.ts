import * as z from 'zod/mini';
import { scaleLayer } from '../scale';
import { type Layer, layerSchema, type Scene } from '../schema';
import { boundsOf, unionOf, unitOf } from './box';
import { isSound, type MakeId } from './change';
import { addLayers, BESIDE, copyOf } from './layers';

/** Layers that were copied, with the size of the picture they come from; plain JSON. */
export const clipSchema = z.object({
  pajang: z.literal('layers'),
  width: z.number().check(z.positive()),
  height: z.number().check(z.positive()),
  layers: z.array(layerSchema).check(z.minLength(1), z.maxLength(200)),
});
export type Clip = z.infer<typeof clipSchema>;

/** What is chosen, to be pasted into this picture or another; null when nothing is. */
export function copy(scene: Scene, ids: readonly string[]): Clip | null {
  const layers = scene.layers.filter(({ id }) => ids.includes(id));
  if (layers.length === 0) return null;
  return { pajang: 'layers', width: scene.width, height: scene.height, layers };
}

/** Layers in a text of the clipboard; null for any other text. */
export function readClip(text: string): Clip | null {
  if (!text.startsWith('{"pajang":')) return null;
  try {
    const parsed = clipSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // A text that only begins like ours is some other text.
    return null;
  }
}

/** How far layers must go so that their middle lies in the picture. */
function inwards(scene: Scene, layers: readonly Layer[]): { dx: number; dy: number } {
  const box = unionOf(layers.map(boundsOf));
  if (box === null) return { dx: 0, dy: 0 };
  const into = (middle: number, length: number) => Math.min(length, Math.max(0, middle)) - middle;
  return {
    dx: into(box.x + box.width / 2, scene.width),
    dy: into(box.y + box.height / 2, scene.height),
  };
}

/**
 * Puts copied layers on top under new ids: scaled so that they take the same part of the picture, beside what
 * stands in just the same place, and never out of sight. `ids` of what was pasted come back too.
 */
export function paste(scene: Scene, clip: Clip, makeId: MakeId): { scene: Scene; ids: string[] } {
  const factor = Math.min(scene.width / clip.width, scene.height / clip.height);
  const spare = { x: (scene.width - clip.width * factor) / 2, y: (scene.height - clip.height * factor) / 2 };
  const scaled = clip.layers
    .map((layer) => copyOf(scaleLayer(layer, factor), makeId))
    .map((layer) => ({ ...layer, x: layer.x + spare.x, y: layer.y + spare.y }));
  const { dx, dy } = inwards(scene, scaled);
  const at = (layer: Layer) => `${Math.round(layer.x)} ${Math.round(layer.y)} ${layer.type}`;
  const taken = new Set(scene.layers.map(at));
  const by = BESIDE * unitOf(scene);
  let layers = scaled.map((layer) => ({ ...layer, x: layer.x + dx, y: layer.y + dy }));
  for (let step = 0; step < 8 && layers.some((layer) => taken.has(at(layer))); step += 1)
    layers = layers.map((layer) => ({ ...layer, x: layer.x + by, y: layer.y + by }));
  const sound = layers.filter(isSound);
  const next = addLayers(scene, sound);
  const kept = new Set(next.layers.map(({ id }) => id));
  return { scene: next, ids: sound.map(({ id }) => id).filter((id) => kept.has(id)) };
}
