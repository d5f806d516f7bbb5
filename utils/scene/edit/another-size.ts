import { DEFAULT_FONT } from '../fonts';
import type { PictureInput } from '../layout';
import { findLayout } from '../registry';
import type { Scene } from '../schema';
import { type Refit, refitFor } from './refit';
import { relayout, resized } from './relayout';

/** Everything a layout asks for but the size; `photos` are those of the scene's origin. */
export type SizelessInput = Omit<PictureInput, 'size'>;

const refitOf = ({ brand, measure }: SizelessInput): Refit =>
  refitFor(brand.fonts ?? { sign: DEFAULT_FONT, body: DEFAULT_FONT }, measure);

/** What the scene's layout makes for a size; null when it is gone, or has not enough photos or goods any more. */
function built(scene: Scene, size: PictureInput['size'], input: SizelessInput): Scene | null {
  const layout = findLayout(scene.origin?.layoutId ?? '');
  const goods = 1 + (input.content.others?.length ?? 0);
  if (!layout || goods < layout.goods.min) return null;
  try {
    return layout.build({ ...input, size });
  } catch (error) {
    // Fewer photos than the layout needs: as if it were not there.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * A picture in another size: laid out by its layout, with what the user changed (see `relayout`); moved and
 * scaled as it is when no layout knows it. `input` must be what the picture was made from (its origin).
 */
export function anotherSize(scene: Scene, size: PictureInput['size'], input: SizelessInput): Scene {
  const fresh = built(scene, size, input);
  if (fresh === null) return resized(scene, size);
  const before = built(scene, { width: scene.width, height: scene.height }, input);
  return relayout(scene, fresh, refitOf(input), before ?? undefined);
}

/** The same picture after its goods, prices, words or the shop's kit have changed; itself when no layout knows it. */
export function madeAnew(scene: Scene, input: SizelessInput): Scene {
  const size = { width: scene.width, height: scene.height };
  const fresh = built(scene, size, input);
  return fresh === null ? scene : relayout(scene, fresh, refitOf(input), fresh);
}
