import { createMeasure, exportPicture, type LoadPhoto, loadFont } from '@/utils/canvas';
import { formatPrice } from '@/utils/core/money';
import { assets } from '@/utils/db';
import {
  PICTURE_SIZES,
  type PictureSize,
  type Post,
  type Product,
  type Shop,
  USUAL_SIZES,
} from '@/utils/model';
import type { Layout, PictureInput, Scene } from '@/utils/scene';

export const SIZES: readonly PictureSize[] = USUAL_SIZES;

/** Everything a layout asks for but the size, from stored rows. Throws `StoreError`. */
export async function pictureInput(product: Product, shop: Shop): Promise<Omit<PictureInput, 'size'>> {
  const [rows, logos] = await Promise.all([
    assets.many(product.photoIds),
    assets.many(shop.logoId === undefined ? [] : [shop.logoId]),
  ]);
  const { name, price, strikePrice } = product;
  // Text is laid out by its real widths, so the typeface must be there before the first measure.
  const written = JSON.stringify([name, shop.name, price, strikePrice]);
  await loadFont(`${written} Rp0123456789.,–/…`, [shop.fonts.sign, shop.fonts.body]);
  const [logo] = logos;
  return {
    content: {
      name,
      ...(price && { price: formatPrice(price, 'formal') }),
      ...(strikePrice !== undefined &&
        price && { strikePrice: formatPrice({ amount: strikePrice, currency: price.currency }, 'formal') }),
    },
    brand: {
      name: shop.name,
      colors: shop.colors,
      fonts: shop.fonts,
      ...(logo && { logo: { assetId: logo.id, width: logo.width, height: logo.height } }),
    },
    photos: rows.map(({ id, width, height }) => ({ assetId: id, width, height })),
    measure: createMeasure(),
  };
}

/** One layout in every size that a post goes out in. */
export function scenesOf(layout: Layout, input: Omit<PictureInput, 'size'>): Record<PictureSize, Scene> {
  const entries = SIZES.map((size) => [size, layout.build({ ...input, size: PICTURE_SIZES[size] })] as const);
  return Object.fromEntries(entries) as Record<PictureSize, Scene>;
}

/** A stored photo's working copy, for the canvas. */
export const loadPhoto: LoadPhoto = async (assetId) => (await assets.bytes(assetId)).working;

/** The finished pictures of a post, ready to be saved or put into a page; empty while it has none. */
export async function renderPictures(
  post: Pick<Post, 'scenes'>,
  shop: Shop,
  wanted: readonly PictureSize[] = SIZES,
): Promise<{ name: string; blob: Blob; size: PictureSize }[]> {
  const pictures = [];
  for (const size of wanted) {
    const scene = post.scenes[size];
    if (!scene) continue;
    const name = `gambar-${scene.width}x${scene.height}.jpg`;
    pictures.push({ name, size, blob: await exportPicture(scene, { brand: shop, photos: loadPhoto }) });
  }
  return pictures;
}
