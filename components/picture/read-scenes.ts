import type { Pictures } from '@/utils/model';
import { type LoadReason, loadScene, type Scene } from '@/utils/scene';
import { ALL_SIZES } from './compose';

export interface ReadScenes {
  pictures: Pictures;
  /** Why a picture of it cannot be shown; null when all can. */
  reason: LoadReason | null;
}

/**
 * The pictures of a kept design as today's scenes: one kept long ago is brought up to date. Pictures that cannot
 * be read are left out, in a carousel with the slides behind the first; their reason is told.
 */
export function readScenes(design: Pictures): ReadScenes {
  const scenes: Pictures['scenes'] = {};
  const more: Pictures['more'] = {};
  let reason: LoadReason | null = null;
  const read = (stored: unknown): Scene | null => {
    const scene = loadScene(stored);
    if (scene.ok) return scene.data;
    reason ??= scene.reason;
    return null;
  };
  for (const size of ALL_SIZES) {
    const stored: unknown = design.scenes[size];
    const first = stored === undefined ? null : read(stored);
    if (!first) continue;
    scenes[size] = first;
    const slides = (design.more?.[size] ?? []).flatMap((slide) => read(slide) ?? []);
    if (slides.length > 0) more[size] = slides;
  }
  return { pictures: { scenes, ...(Object.keys(more).length > 0 && { more }) }, reason };
}
