import type { PicturePhoto } from '../layout';
import type { PhotoLayer } from '../schema';
import type { Box } from '../stage';

/** A photo that fills `box`; what must stay in sight is the photo's focus, its middle when it names none. */
export const photoIn = (
  id: string,
  photo: PicturePhoto,
  box: Box,
  look: { radius?: number; corners?: PhotoLayer['corners'] } = {},
): PhotoLayer => ({
  id,
  type: 'photo',
  ...box,
  assetId: photo.assetId,
  focus: photo.focus ?? { x: 0.5, y: 0.5 },
  radius: look.radius ?? 0,
  ...(look.corners && { corners: look.corners }),
});
