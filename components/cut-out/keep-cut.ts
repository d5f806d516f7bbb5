import type { CutPhoto } from '@/utils/canvas/cut-out';
import { assets, products } from '@/utils/db';
import type { Asset } from '@/utils/model';

export interface KeptCut {
  assetId: string;
  /** The shop had this very picture already. */
  known: boolean;
  /** Products in which it took the old photo's place. */
  productIds: readonly string[];
}

/** Stores a cut-out as a photo of its own beside the one it was made from, and puts it in that one's place in products. */
export async function keepCut(
  from: Asset,
  photo: CutPhoto & { name: string },
  settings: Record<string, string | number>,
  productIds: readonly string[],
): Promise<KeptCut> {
  const { asset, known } = await assets.keep(from.shopId, {
    ...photo,
    name: photo.name.slice(0, 300),
    madeFrom: { assetId: from.id, how: 'cut-out', settings },
  });
  for (const id of productIds) await exchange(id, from.id, asset.id);
  return { assetId: asset.id, known, productIds };
}

/** Takes back {@link keepCut}: the new photo goes to the trash, the old one returns to its products. */
export async function takeBack(from: Asset, { assetId, known, productIds }: KeptCut): Promise<void> {
  for (const id of productIds) await exchange(id, assetId, from.id);
  if (!known) await assets.trash(assetId);
}

async function exchange(productId: string, out: string, into: string): Promise<void> {
  await products.edit(productId, ({ photoIds }) => ({
    photoIds: [...new Set(photoIds.map((id) => (id === out ? into : id)))],
  }));
}
