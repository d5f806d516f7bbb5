import type { Pictures } from '../model';
import { leavesOf } from '../scene/walk';

/** Ids of the photos that a post's or a design's pictures show, or were made from. */
export const photosIn = ({ scenes, more = {} }: Pictures): string[] =>
  [...Object.values(scenes), ...Object.values(more).flat()]
    .flatMap(({ layers }) => leavesOf(layers))
    .flatMap((layer) => ('assetId' in layer ? layer.assetId : []));
