import { type Asset, assetSchema, type Product } from '../model';
import { db, type PhotoBytes } from './database';
import { products } from './products';
import { repository } from './repository';
import { guarded } from './store-error';

const base = repository<Asset>(db.assets, assetSchema);

export interface NewPhoto extends PhotoBytes {
  name: string;
  width: number;
  height: number;
  /** What it was made from, when it was made here. */
  madeFrom?: Asset['madeFrom'];
}

/** `known`: the photo was in the shop's library already. */
export interface KeptAsset {
  asset: Asset;
  known: boolean;
}

export const assets = {
  ...base,

  /**
   * Stores a photo for a shop: its bytes once per content, its row once per shop. A photo that the shop already
   * has is answered as it is; one that lies in the trash comes back, under the name it had.
   */
  keep: (shopId: string, photo: NewPhoto): Promise<KeptAsset> =>
    guarded(() =>
      db.transaction('rw', db.assets, db.photoBytes, async () => {
        const { hash, working, thumb, name, width, height, madeFrom } = photo;
        // Asked for by key alone: reading the row would load what it holds.
        if ((await db.photoBytes.where('hash').equals(hash).count()) === 0)
          await db.photoBytes.add({ hash, working, thumb });
        const rows = await db.assets.where({ shopId, hash }).toArray();
        const kept = rows.find((row) => row.deletedAt === undefined);
        if (kept) return { asset: kept, known: true };
        const [trashed] = rows;
        if (!trashed) {
          const row = { shopId, hash, name, width, height, ...(madeFrom && { madeFrom }) };
          return { asset: await base.add(row), known: false };
        }
        await base.restore(trashed.id);
        return { asset: (await base.get(trashed.id)) ?? trashed, known: false };
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

  /** A stored photo's working copy, and its thumbnail. They throw as `bytes` does. */
  working: async (assetId: string): Promise<Blob> => (await assets.bytes(assetId)).working,
  thumb: async (assetId: string): Promise<Blob> => (await assets.bytes(assetId)).thumb,

  /** Bytes of stored photos by asset id, in one read; ids whose bytes are gone are left out. */
  bytesOf: (ids: readonly string[]): Promise<Map<string, PhotoBytes>> =>
    guarded(() =>
      db.transaction('r', db.assets, db.photoBytes, async () => {
        const rows = (await db.assets.bulkGet([...ids])).filter((row) => row !== undefined);
        const bytes = await db.photoBytes.bulkGet(rows.map(({ hash }) => hash));
        return new Map(
          rows.flatMap(({ id }, index) => {
            const found = bytes[index];
            return found ? [[id, found] as const] : [];
          }),
        );
      }),
    ),

  /** Rows in the order of the ids; ids without a row are left out. */
  many: (ids: readonly string[]): Promise<Asset[]> =>
    guarded(async () => (await db.assets.bulkGet([...ids])).filter((row) => row !== undefined)),

  /** Puts photos in the trash, all or none. Their bytes stay until the trash is emptied. */
  trashMany: (ids: readonly string[]): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.assets, async () => {
        for (const id of ids) await base.trash(id);
      }),
    ),

  /** Takes photos out of the trash again, all or none. */
  restoreMany: (ids: readonly string[]): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.assets, async () => {
        for (const id of ids) await base.restore(id);
      }),
    ),

  /** For each photo that products of a shop show: those products, in the order of their making. */
  uses: async (shopId: string): Promise<Map<string, Product[]>> => {
    const found = new Map<string, Product[]>();
    for (const product of await products.ofShop(shopId))
      for (const id of new Set(product.photoIds)) found.set(id, [...(found.get(id) ?? []), product]);
    return found;
  },
};
