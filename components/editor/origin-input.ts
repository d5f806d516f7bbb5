import { pictureInput } from '@/components/picture';
import { assets, products } from '@/utils/db';
import { type PictureOwner, pictures } from '@/utils/db/pictures';
import type { Design, Post, Shop } from '@/utils/model';
import type { PictureGoods, PictureInput, PictureLanguage, PicturePhoto, Scene } from '@/utils/scene';
import type { SizelessInput } from '@/utils/scene/edit';

/** The products that a picture was made from, as it says itself, else as its design or post does. */
function productIdsOf(scene: Scene, row: Design | Post | undefined): string[] {
  const named = (scene.origin?.goods ?? []).flatMap(({ id }) => id ?? []);
  if (named.length > 0) return named;
  if (!row) return [];
  return 'productId' in row ? [row.productId, ...(row.otherProductIds ?? [])] : (row.productIds ?? []);
}

/** The photos that the picture shows come first, each for the product that it is of. */
async function photosFor(scene: Scene, usual: readonly PicturePhoto[]): Promise<PicturePhoto[]> {
  const shown = await assets.many(scene.origin?.photoIds ?? []);
  const first = shown.map(({ id, width, height, focus }, index): PicturePhoto => {
    const known = usual.find(({ assetId }) => assetId === id);
    const several = (scene.origin?.goods.length ?? 1) > 1;
    return known ?? { assetId: id, width, height, ...(focus && { focus }), goods: several ? index : 0 };
  });
  const ids = new Set(first.map(({ assetId }) => assetId));
  return [...first, ...usual.filter(({ assetId }) => !ids.has(assetId))];
}

/** Prices as they stand in the picture: another size of it must not name another price. */
function asPriced<G extends PictureGoods>(
  goods: G,
  written: { price?: string; strikePrice?: string } | undefined,
): G {
  if (!written) return goods;
  const { price: _price, strikePrice: _strike, ...rest } = goods;
  return {
    ...rest,
    ...(written.price !== undefined && { price: written.price }),
    ...(written.strikePrice !== undefined && { strikePrice: written.strikePrice }),
  } as G;
}

/**
 * What the picture's layout drew it from, so that it can draw another size; null when its products are gone.
 * Throws `StoreError`.
 */
export async function originInput(
  scene: Scene,
  owner: PictureOwner,
  shop: Shop,
  language: PictureLanguage,
): Promise<SizelessInput | null> {
  const ids = productIdsOf(scene, await pictures.row(owner));
  const [first, ...others] = (await products.many(ids)).filter(({ shopId }) => shopId === shop.id);
  if (!first) return null;
  const input: Omit<PictureInput, 'size'> = await pictureInput([first, ...others], shop, { language });
  const { origin } = scene;
  const photos = await photosFor(scene, input.photos);
  if (!origin) return { ...input, photos };
  const [main, ...rest] = origin.goods;
  const content = {
    ...asPriced(input.content, main),
    ...origin.words,
    ...(input.content.others && {
      others: input.content.others.map((goods, index) => asPriced(goods, rest[index])),
    }),
  };
  return { ...input, content, photos };
}
