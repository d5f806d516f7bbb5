import type { Renderer } from '@/utils/canvas';
import { staysPlain } from '@/utils/channels/picture-profile';
import type { Batch, BatchFile } from '@/utils/db';
import { type Asset, CHANNEL_IDS, PICTURE_SIZES, type Product, type Shop } from '@/utils/model';
import { brandOf, contentOf, type Layout, photosOf, type Scene, signOf, withWatermark } from '@/utils/scene';
import { BatchProblem } from './run-batch';
import { lacking } from './suits';

/** Pictures of the usual width come in the usual quality; smaller ones save data (domain facts §2.1). */
const SAVING_QUALITY = 0.75;

/** Letters that prices and layouts write by themselves. */
const ALWAYS = 'Rp0123456789.,–/…ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export interface Shelf {
  shop: Shop;
  logo?: Asset | undefined;
  products: ReadonlyMap<string, Product>;
  /** Rows of the products' photos that are still there. */
  photos: ReadonlyMap<string, Asset>;
  /** YYYY-MM-DD at the shop. */
  today: string;
}

type Job = Pick<Batch, 'sizes' | 'width' | 'contacts'>;

/**
 * The pictures of one product in every size of the batch. Throws a `BatchProblem`, or the renderer's
 * `PictureError`.
 */
export function makerFor(job: Job, layout: Layout, shelf: Shelf, renderer: Renderer) {
  const { shop, logo, products, photos, today } = shelf;
  const brand = brandOf(shop, logo);
  const how = { width: job.width, ...(job.width !== undefined && { quality: SAVING_QUALITY }) };

  return async (productId: string): Promise<Pick<BatchFile, 'size' | 'blob' | 'scene'>[]> => {
    const product = products.get(productId);
    if (!product || product.deletedAt !== undefined || product.shopId !== shop.id)
      throw new BatchProblem('product-gone');
    const rows = product.photoIds.flatMap((id) => photos.get(id) ?? []);
    const content = contentOf(product, shop, { today, contacts: job.contacts ?? false });
    const lack = lacking(layout, content, rows.length, product.photoIds.length);
    if (lack !== null) throw new BatchProblem(lack);
    await renderer.ready(`${JSON.stringify(content)}${shop.name}${ALWAYS}`, [
      shop.fonts.sign,
      shop.fonts.body,
    ]);
    const input = { content, brand, photos: photosOf(rows), measure: renderer.measure };
    const scenes = job.sizes.map((size) => layout.build({ ...input, size: PICTURE_SIZES[size] }));
    // Only the finished files carry the mark: a draft's pictures get it when they are saved or filled in.
    const sign = shop.watermark ? signOf(brand, renderer.measure) : null;
    const wanted = job.sizes.map((size, index) => {
      const scene = scenes[index] as Scene;
      // These files may go to any channel of the shop, also as the first picture of a listing.
      const plain = sign === null || staysPlain({ size, slide: 1 }, shop.channels ?? CHANNEL_IDS);
      return { ...how, scene: plain ? scene : withWatermark(scene, sign) };
    });
    const files: Pick<BatchFile, 'size' | 'blob' | 'scene'>[] = [];
    for await (const { blob } of renderer.pictures(wanted, shop)) {
      const size = job.sizes[files.length];
      const scene = scenes[files.length];
      if (size !== undefined && scene) files.push({ size, blob, scene });
    }
    return files;
  };
}
