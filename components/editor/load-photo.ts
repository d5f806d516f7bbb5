import type { LoadPhoto } from '@/utils/canvas';
import { assets } from '@/utils/db';

/** A stored photo's working copy. */
export const loadPhoto: LoadPhoto = async (assetId) => (await assets.bytes(assetId)).working;
