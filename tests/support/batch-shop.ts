/** Runs inside a page of the extension: a shop whose many products share a few real photos. */
import { newId } from '../../utils/core/id';
import { assets, products, shops } from '../../utils/db';
import { batches } from '../../utils/db/batches';
import { db } from '../../utils/db/database';
import type { Product } from '../../utils/model';

export { batches, db, products };

/** A JPEG with as much detail as a photo: noise in patches of several sizes. */
export async function detailedPhoto(seed: number, width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  let state = seed;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  context.fillStyle = `hsl(${seed * 47} 45% 60%)`;
  context.fillRect(0, 0, width, height);
  for (let patch = 0; patch < 6000; patch += 1) {
    context.fillStyle = `hsl(${random() * 60 + seed * 40} ${random() * 80}% ${random() * 90}%)`;
    const side = 4 + random() ** 4 * 300;
    context.fillRect(random() * width, random() * height, side, side);
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}

export interface BatchShop {
  products: number;
  /** Different photos; the products take them in turn. Landscape and portrait alternate. */
  photos: number;
  /** Long side of a photo in pixels. */
  side: number;
  /** All photos are landscape. */
  landscape?: boolean;
  /** What each product has besides; told by its number. */
  given?: (index: number) => Partial<Product>;
}

/** Fills the current shop; answers the products' ids in their order. */
export async function fillShop({
  products: count,
  photos,
  side,
  landscape,
  given,
}: BatchShop): Promise<string[]> {
  const shop = await shops.current();
  await shops.change(shop.id, { name: 'Dapur Bu Rini' });
  const photoIds: string[] = [];
  for (let index = 0; index < photos; index += 1) {
    const short = Math.round((side * 3) / 4);
    const [width, height] = landscape || index % 2 === 0 ? [side, short] : [short, side];
    const working = await detailedPhoto(index + 1, width, height);
    const thumb = await detailedPhoto(index + 1, 320, 240);
    const hash = index.toString(16).padStart(64, 'a');
    const { asset } = await assets.keep(shop.id, { hash, working, thumb, name: 'foto.jpg', width, height });
    photoIds.push(asset.id);
  }
  const now = Date.now();
  const rows = Array.from({ length: count }, (_, index) => ({
    id: newId(),
    shopId: shop.id,
    createdAt: now,
    updatedAt: now,
    name: `Kue Kering Rasa ${index + 1}`,
    price: { amount: 25_000 + index * 500, currency: 'IDR', unit: 'toples' },
    description: '',
    photoIds: photos > 0 ? [photoIds[index % photos] as string] : [],
    ...given?.(index),
  }));
  await db.products.bulkAdd(rows);
  return rows.map(({ id }) => id);
}
