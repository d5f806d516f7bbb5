import { type Layout, layouts, leavesOf, type PictureInput, type Scene, type TextRole } from '@/utils/scene';
import { approximateMeasure } from '../unit/utils/scene/approximate-measure';
import {
  othersOf,
  photosFor,
  pictureInput,
  pricesFor,
  SIZES,
  WARM,
  wordsFor,
} from '../unit/utils/scene/picture-input';
import { faultsOf } from './picture-rules';

/** For `describe.each`: every layout under its name, and every size under its own. */
export const EVERY_LAYOUT = layouts.map((layout) => [layout.id, layout] as const);
export const EVERY_SIZE = Object.entries(SIZES);

/** The free part of a picture: the central 1080×1420 of a story, else everything a hand's breadth inside. */
function safeOf(size: { width: number; height: number }) {
  const unit = size.width / 1080;
  const top = size.height > 1.6 * size.width ? (size.height - 1420 * unit) / 2 : 40 * unit;
  return { left: 40 * unit, right: size.width - 40 * unit, top, bottom: size.height - top };
}

/** A text as it reads, wherever its lines are broken. */
export const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

export const texts = (scene: Scene, role?: TextRole) =>
  leavesOf(scene.layers).flatMap((layer) =>
    layer.type === 'text' && (role === undefined || layer.role === role) ? [flat(layer.text)] : [],
  );

/** A layout's picture of an input, and what is wrong with it. */
export const check = (layout: Layout, input: PictureInput) => {
  const scene = layout.build(input);
  return { scene, faults: faultsOf(scene, input.brand.colors, approximateMeasure, safeOf(input.size)) };
};

/** Only what the layout cannot do without. */
export const bareInput = (layout: Layout, over: Partial<PictureInput> = {}) =>
  pictureInput({
    content: {
      name: 'Tas',
      ...pricesFor(layout),
      ...wordsFor(layout),
      others: othersOf(layout.goods.min - 1).map(({ name }) => ({ name })),
    },
    brand: { name: '', colors: WARM },
    photos: photosFor(layout, layout.photos.min),
    ...over,
  });
