import { assets, products } from '@/utils/db';
import type { Asset } from '@/utils/model';

/** A photo that was made from another one and stored. */
export interface MadePhoto {
  assetId: string;
  /** The shop had this very picture already. */
  known: boolean;
  /** Products in which it took the old photo's place. */
  productIds: readonly string[];
}

/** Puts a photo where another one stands in products. Throws `StoreError`. */
export async function putInPlace(productIds: readonly string[], out: string, into: string): Promise<void> {
  for (const id of productIds)
    await products.edit(id, ({ photoIds }) => ({
      photoIds: [...new Set(photoIds.map((photoId) => (photoId === out ? into : photoId)))],
    }));
}

/** The old photo returns to its products, the new one goes to the trash unless the shop had it before. */
export async function takeBack(shown: Asset, { assetId, known, productIds }: MadePhoto): Promise<void> {
  await putInPlace(productIds, assetId, shown.id);
  if (!known && assetId !== shown.id) await assets.trash(assetId);
}
