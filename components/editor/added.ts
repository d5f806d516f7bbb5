import { newId } from '@/utils/core/id';
import type { Layer, Scene } from '@/utils/scene';
import { addLayers } from '@/utils/scene/edit';
import type { Change } from './use-document';

/** The change that puts a new part on top and chooses it; none when `make` has nothing to put there. */
export const added =
  (make: (place: { scene: Scene; makeId: () => string }) => Layer | null): Change =>
  (scene) => {
    const made = make({ scene, makeId: newId });
    return made ? { scene: addLayers(scene, [made]), choose: [made.id] } : scene;
  };
