import type { Design, PictureSize } from '@/utils/model';
import { type LoadReason, loadScene, type Scene } from '@/utils/scene';
import { ALL_SIZES } from './compose';

export interface ReadScenes {
  scenes: Partial<Record<PictureSize, Scene>>;
  /** Why a picture of it cannot be shown; null when all can. */
  reason: LoadReason | null;
}

/**
 * The pictures of a kept design as today's scenes: one kept long ago is brought up to date. Pictures that cannot
 * be read are left out; their reason is told.
 */
export function readScenes(design: Pick<Design, 'scenes'>): ReadScenes {
  const found: ReadScenes = { scenes: {}, reason: null };
  for (const size of ALL_SIZES) {
    const stored: unknown = design.scenes[size];
    if (stored === undefined) continue;
    const scene = loadScene(stored);
    if (scene.ok) found.scenes[size] = scene.data;
    else found.reason ??= scene.reason;
  }
  return found;
}
