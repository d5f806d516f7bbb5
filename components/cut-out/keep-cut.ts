import { type MadePhoto, putInPlace } from '@/components/photo-work';
import type { CutPhoto } from '@/utils/canvas/cut-out';
import { assets } from '@/utils/db';
import type { Asset } from '@/utils/model';

/** Stores a cut-out as a photo of its own beside the one it was made from, and puts it in that one's place in products. */
export async function keepCut(
  from: Asset,
  photo: CutPhoto & { name: string },
  settings: Record<string, string | number>,
  productIds: readonly string[],
): Promise<MadePhoto> {
  const { asset, known } = await assets.keep(from.shopId, {
    ...photo,
    name: photo.name.slice(0, 300),
    madeFrom: { assetId: from.id, how: 'cut-out', settings },
  });
  await putInPlace(productIds, from.id, asset.id);
  return { assetId: asset.id, known, productIds };
}
