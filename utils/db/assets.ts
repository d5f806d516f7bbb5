import { type Asset, assetSchema } from '../model';
import { db, type PhotoBytes } from './database';
import { repository } from './repository';
import { guarded } from './store-error';

const base = repository<Asset>(db.assets, assetSchema);

export interface NewPhoto extends PhotoBytes {
  name: string;
  width: number;
  height: number;
}

export const assets = {
  ...base,

  /**
   * Stores a photo for a shop: its bytes once per content, its row once per shop.
   * Returns the row, the old one when the shop already has this photo.
   */
  keep: (shopId: string, photo: NewPhoto): Promise<Asset> =>
    guarded(() =>
      db.transaction('rw', db.assets, db.photoBytes, async () => {
        const { hash, working, thumb, name, width, height } = photo;
        const known = (await db.assets.where({ shopId, hash }).toArray()).find((row) => !row.deletedAt);
        if (known) return known;
        if (!(await db.photoBytes.get(hash))) await db.photoBytes.add({ hash, working, thumb });
        return base.add({ shopId, hash, name, width, height });
      }),
    ),

  /** Bytes of a stored photo. Throws `StoreError('store-failed')` when they are gone. */
  bytes: (assetId: string): Promise<PhotoBytes> =>
    guarded(async () => {
      const asset = await db.assets.get(assetId);
      const bytes = asset && (await db.photoBytes.get(asset.hash));
      if (!bytes) throw new Error(`no bytes for asset ${assetId}`);
      return bytes;
    }),

  /** Rows in the order of the ids; ids without a row are left out. */
  many: (ids: readonly string[]): Promise<Asset[]> =>
    guarded(async () => (await db.assets.bulkGet([...ids])).filter((row) => row !== undefined)),
};
