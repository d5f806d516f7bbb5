import { leavesOf, type Scene } from '../scene';

export interface PhotoNeed {
  assetId: string;
  /** Canvas pixels of the place it fills (`cover`) or must fit in (`contain`). */
  width: number;
  height: number;
  fit: 'cover' | 'contain';
}

/** Needs of the same photo as one: the largest place that it has to serve, and the more demanding fit. */
export function mergeNeeds(needs: readonly PhotoNeed[]): PhotoNeed[] {
  const merged = new Map<string, PhotoNeed>();
  for (const need of needs) {
    const known = merged.get(need.assetId);
    merged.set(need.assetId, {
      assetId: need.assetId,
      width: Math.max(known?.width ?? 0, need.width),
      height: Math.max(known?.height ?? 0, need.height),
      fit: need.fit === 'cover' || known?.fit === 'cover' ? 'cover' : 'contain',
    });
  }
  return [...merged.values()];
}

/**
 * Each photo of a scene once, with the largest place it has to serve, in canvas pixels: `scale` of them per
 * scene pixel.
 */
export function photoNeeds(scene: Scene, scale: number): PhotoNeed[] {
  const needs: PhotoNeed[] = [];
  for (const layer of leavesOf(scene.layers)) {
    if ((layer.type !== 'photo' && layer.type !== 'logo') || layer.hidden) continue;
    const zoom = layer.type === 'photo' ? (layer.zoom ?? 1) : 1;
    needs.push({
      assetId: layer.assetId,
      width: Math.ceil(layer.width * scale * zoom),
      height: Math.ceil(layer.height * scale * zoom),
      fit: layer.type === 'photo' ? 'cover' : 'contain',
    });
  }
  return mergeNeeds(needs);
}

/**
 * The size to decode a photo at: just enough for its place, never larger than it is. Only the width is
 * given to the decoder, so that a photo whose header hides a rotation is not distorted.
 */
export function decodeWidth(photo: { width: number; height: number }, need: PhotoNeed): number {
  const across = need.width / photo.width;
  const down = need.height / photo.height;
  const scale = need.fit === 'cover' ? Math.max(across, down) : Math.min(across, down);
  return Math.max(1, Math.min(photo.width, Math.ceil(photo.width * scale)));
}
