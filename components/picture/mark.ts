import { createMeasure, loadFont } from '@/utils/canvas';
import { PICTURE_PROFILES } from '@/utils/channels/picture-profile';
import { assets } from '@/utils/db';
import type { ChannelId, PictureSize, Shop } from '@/utils/model';
import { brandOf, type Scene, signOf, withWatermark } from '@/utils/scene';

/** Puts the shop's mark on a finished picture, or leaves it as it is. */
export type Mark = (scene: Scene) => Scene;

/** The mark of a shop that wants one on its pictures, with its typeface loaded; else one that changes nothing. */
export async function markFor(shop: Shop): Promise<Mark> {
  if (!shop.watermark) return (scene) => scene;
  const [logo] = await assets.many(shop.logoId === undefined ? [] : [shop.logoId]);
  await loadFont(shop.name, [shop.fonts.sign]);
  const sign = signOf(brandOf(shop, logo), createMeasure());
  return (scene) => withWatermark(scene, sign);
}

/**
 * Whether a picture may become the first of a listing on a channel that wants nothing on it but the goods (domain
 * facts §3, L04: Shopee, and Tokopedia beside it). Pictures of a size that the channel does not use are not meant.
 */
export const staysPlain = (
  { size, slide }: { size: PictureSize; slide: number },
  channels: readonly ChannelId[],
): boolean =>
  slide === 1 &&
  channels.some((channel) => {
    const { plainCover, sizes } = PICTURE_PROFILES[channel];
    return plainCover && sizes.some((one) => one.size === size);
  });
