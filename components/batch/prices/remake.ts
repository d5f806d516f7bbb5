import { originInput } from '@/components/picture';
import { products } from '@/utils/db';
import type { OpenPictures } from '@/utils/db/open-pictures';
import { pictureKey, pictures } from '@/utils/db/pictures';
import type { PictureSize, Pictures, Shop } from '@/utils/model';
import {
  type PriceChange,
  priceChanges,
  pricesOf,
  SCENE_VERSION,
  type Scene,
  type WrittenPrices,
} from '@/utils/scene';
import { madeAnew } from '@/utils/scene/edit';

/** Pictures in which an old price can be read, and which ones. */
export interface StalePictures {
  owner: OpenPictures;
  changes: PriceChange[];
}

/** All slides of a size that this version can read; [] when there are none, or one of them cannot be read. */
function slidesOf({ scenes, more }: Pictures, size: PictureSize): Scene[] {
  const first = scenes[size];
  const all = first ? [first, ...(more?.[size] ?? [])] : [];
  // Rows are not parsed when they are read: one may hold a picture of a later version.
  return all.every(({ version }) => version === SCENE_VERSION) ? all : [];
}

const sizesOf = ({ scenes }: Pictures) => Object.keys(scenes) as PictureSize[];

/** Which of these pictures show a price that their product no longer has today (YYYY-MM-DD). Throws `StoreError`. */
export async function findStale(owners: readonly OpenPictures[], today: string): Promise<StalePictures[]> {
  const scenes = owners.map((owner) => sizesOf(owner).flatMap((size) => slidesOf(owner, size)));
  const ids = scenes.flat().flatMap(({ origin }) => origin?.goods.flatMap(({ id }) => id ?? []) ?? []);
  const rows = await products.many(ids);
  const now = new Map<string, WrittenPrices>(
    rows.flatMap((row) => (row.deletedAt === undefined ? [[row.id, pricesOf(row, today)] as const] : [])),
  );
  return owners.flatMap((owner, index) => {
    const changes = priceChanges(scenes[index] ?? [], now);
    return changes.length > 0 ? [{ owner, changes }] : [];
  });
}

/** What was replaced, to be put back. */
export interface Remade {
  owner: OpenPictures;
  sizes: PictureSize[];
}

/**
 * Lays pictures out anew with today's prices and keeps what their user changed in them. Only the sizes in which an
 * old price stands are touched. Answers what was replaced; a picture whose product is gone is left as it is. Throws
 * `StoreError`; what is remade by then stays so.
 */
export async function remake(
  stale: readonly StalePictures[],
  shop: Shop,
  onEach: (share: number) => void,
): Promise<Remade[]> {
  const remade: Remade[] = [];
  for (const [index, { owner, changes }] of stale.entries()) {
    const now = new Map(changes.map((change) => [change.productId, change.now]));
    const sizes: Parameters<typeof pictures.save>[1] = {};
    for (const size of sizesOf(owner)) {
      const slides = slidesOf(owner, size);
      if (priceChanges(slides, now).length === 0) continue;
      const fresh: Scene[] = [];
      for (const scene of slides) {
        const input = priceChanges([scene], now).length > 0 ? await originInput(scene, shop) : null;
        fresh.push(input ? madeAnew(scene, input) : scene);
      }
      sizes[size] = { slides: fresh, known: pictureKey(owner.row, size) };
    }
    const touched = Object.keys(sizes) as PictureSize[];
    if (touched.length > 0) {
      await pictures.save(owner, sizes);
      remade.push({ owner, sizes: touched });
    }
    onEach((index + 1) / stale.length);
  }
  return remade;
}

/** Puts back what `remake` replaced. Throws `StoreError`. */
export async function putBack(remade: readonly Remade[]): Promise<void> {
  for (const { owner, sizes } of remade) {
    const row = await pictures.row(owner);
    if (!row) continue;
    const before = sizes.map((size) => [
      size,
      { slides: slidesOf(owner, size), known: pictureKey(row, size) },
    ]);
    await pictures.save(owner, Object.fromEntries(before));
  }
}
