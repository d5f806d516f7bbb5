import type { Scene } from './schema';
import { isGroup } from './walk';

/** Ids of layers that the user put into a picture begin so; those of a layout never do. */
export const OWN = 'my-';

/** Whether the user has changed a picture beyond what its layout made of it. */
export const isEdited = (scene: Scene): boolean =>
  (scene.removed?.length ?? 0) > 0 ||
  scene.ownBackground === true ||
  scene.layers.some(
    (layer) =>
      layer.id.startsWith(OWN) ||
      [layer, ...(isGroup(layer) ? layer.layers : [])].some(({ edits = [] }) => edits.length > 0),
  );
