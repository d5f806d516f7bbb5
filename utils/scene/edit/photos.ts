import { type Layer, type PhotoLayer, type Scene, type SceneFill, sceneSchema } from '../schema';
import { leavesOf } from '../walk';
import { changeAnywhere, MAX_LAYERS, type MakeId, noting, ownId, withLayers } from './change';

export interface Crop {
  /** The point (0–1 of the photo) that stays in sight. */
  focus?: { x: number; y: number };
  /** 1 shows as much as fits, 8 an eighth of that. */
  zoom?: number;
}

const within = (value: number, low: number, high: number) =>
  Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;

/** Shows another part of a photo. What lies outside of what is possible is brought inside. */
export function setCrop(scene: Scene, id: string, { focus, zoom }: Crop): Scene {
  return changeAnywhere(scene, [id], (layer) => {
    if (layer.type !== 'photo') return layer;
    const next: PhotoLayer = { ...layer };
    if (focus) next.focus = { x: within(focus.x, 0, 1), y: within(focus.y, 0, 1) };
    if (zoom !== undefined) {
      const near = within(zoom, 1, 8);
      if (near === 1) delete next.zoom;
      else next.zoom = near;
    }
    const still =
      next.focus.x === layer.focus.x && next.focus.y === layer.focus.y && next.zoom === layer.zoom;
    return still ? layer : noting(scene, next, 'crop');
  });
}

/** `origin` with one photo in place of another that no layer shows any more. */
function withPhoto(scene: Scene, before: string, after: string): Scene {
  const { origin } = scene;
  if (!origin?.photoIds.includes(before)) return scene;
  const shown = leavesOf(scene.layers).some((leaf) => leaf.type === 'photo' && leaf.assetId === before);
  if (shown) return scene;
  const photoIds = origin.photoIds.map((id) => (id === before ? after : id));
  return { ...scene, origin: { ...origin, photoIds } };
}

/** Shows another photo (or logo) in a layer, from its `focus` (its middle when left out). */
export function setPhoto(
  scene: Scene,
  id: string,
  assetId: string,
  focus: { x: number; y: number } = { x: 0.5, y: 0.5 },
): Scene {
  let before: string | null = null;
  const next = changeAnywhere(scene, [id], (layer) => {
    if (assetId === '' || (layer.type !== 'photo' && layer.type !== 'logo')) return layer;
    if (layer.assetId === assetId) return layer;
    before = layer.assetId;
    if (layer.type === 'logo') return noting(scene, { ...layer, assetId }, 'crop');
    const { zoom: _zoom, ...whole } = layer;
    return noting(scene, { ...whole, assetId, focus }, 'crop');
  });
  return before === null ? next : withPhoto(next, before, assetId);
}

/** Another plain colour or gradient behind everything. A value that no scene may hold changes nothing. */
export function setBackground(scene: Scene, background: SceneFill): Scene {
  if (JSON.stringify(background) === JSON.stringify(scene.background)) return scene;
  const next: Scene = { ...scene, background, ...(scene.origin && { ownBackground: true }) };
  return sceneSchema.shape.background.safeParse(background).success ? next : scene;
}

const coversAll = (scene: Scene, layer: Layer | undefined): layer is PhotoLayer =>
  layer?.type === 'photo' &&
  layer.x <= 0 &&
  layer.y <= 0 &&
  layer.x + layer.width >= scene.width &&
  layer.y + layer.height >= scene.height;

/** A photo behind everything: in the lowest layer if that is a photo over the whole picture, else in a new one. */
export function setBackgroundPhoto(
  scene: Scene,
  assetId: string,
  makeId: MakeId,
  focus: { x: number; y: number } = { x: 0.5, y: 0.5 },
): Scene {
  const [lowest] = scene.layers;
  if (coversAll(scene, lowest) && !lowest.locked) return setPhoto(scene, lowest.id, assetId, focus);
  if (assetId === '' || scene.layers.length >= MAX_LAYERS) return scene;
  const photo: PhotoLayer = {
    id: ownId(makeId),
    type: 'photo',
    x: 0,
    y: 0,
    width: scene.width,
    height: scene.height,
    assetId,
    focus,
    radius: 0,
  };
  return withLayers(scene, [photo, ...scene.layers]);
}
