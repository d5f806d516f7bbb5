import type { Post } from '../model';
import { leavesOf } from '../scene/walk';

/** Ids of the photos that a post's or a design's pictures show. */
export const photosIn = (scenes: Post['scenes']): string[] =>
  Object.values(scenes)
    .flatMap(({ layers }) => leavesOf(layers))
    .flatMap((layer) => ('assetId' in layer ? layer.assetId : []));
