import { loadFont } from '@/utils/canvas';
import { assets, products } from '@/utils/db';
import type { Product, Shop } from '@/utils/model';
import { type PicturePhoto, photosOf, type Scene, typedWords, type WordKey } from '@/utils/scene';
import type { SizelessInput } from '@/utils/scene/edit';
import { pictureInput } from './compose';

/**
 * What a picture was made from, as it is today: its products with their prices, the shop's kit, the words that its
 * user typed, the photos that it shows. Null when the picture does not name its products, or one of them is gone.
 * Throws `StoreError`.
 */
export async function originInput({ origin }: Scene, shop: Shop): Promise<SizelessInput | null> {
  if (!origin || origin.goods.length === 0) return null;
  const rows = new Map(
    (await products.many(origin.goods.flatMap(({ id }) => id ?? []))).map((row) => [row.id, row]),
  );
  const [first, ...others] = origin.goods.flatMap(({ id }) => rows.get(id ?? '') ?? []);
  if (!first || others.length + 1 < origin.goods.length) return null;
  const goods: readonly [Product, ...Product[]] = [first, ...others];
  const { order, place } = origin.words;
  const contacts = order !== undefined || place !== undefined;
  const input = await pictureInput(goods, shop, { contacts });
  const typed = typedWords(origin);
  await loadFont(JSON.stringify(typed), [shop.fonts.sign, shop.fonts.body]);
  // A photo that the product no longer has is still shown: the user chose it for this picture.
  const ofGoods = (id: string) =>
    Math.max(
      0,
      goods.findIndex(({ photoIds }) => photoIds.includes(id)),
    );
  const photos = (await assets.many(origin.photoIds)).flatMap((row): PicturePhoto[] =>
    photosOf([row], ofGoods(row.id)),
  );
  return {
    ...input,
    photos,
    content: { ...input.content, ...typed },
    typed: Object.keys(typed) as WordKey[],
  };
}
