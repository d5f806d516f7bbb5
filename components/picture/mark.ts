import { createMeasure, loadFont } from '@/utils/canvas';
import { staysPlain } from '@/utils/channels/picture-profile';
import { assets } from '@/utils/db';
import type { ChannelId, PictureSize, Shop } from '@/utils/model';
import { brandOf, type Scene, signOf, withWatermark } from '@/utils/scene';

/** A picture as it is finished: its scene, its size, and which of a carousel's slides it is, from 1. */
interface Finished {
  scene: Scene;
  size: PictureSize;
  slide: number;
}

/** The scene with the shop's mark, or as it is where one of these channels wants the picture plain. */
export type Mark = (picture: Finished, channels: readonly ChannelId[]) => Scene;

/** Leaves every picture as it is. */
export const NO_MARK: Mark = ({ scene }) => scene;

/** The mark of a shop that wants one on its pictures, with its typeface loaded; else one that changes nothing. */
export async function markFor(shop: Shop): Promise<Mark> {
  if (!shop.watermark) return NO_MARK;
  const [logo] = await assets.many(shop.logoId === undefined ? [] : [shop.logoId]);
  await loadFont(shop.name, [shop.fonts.sign]);
  const sign = signOf(brandOf(shop, logo), createMeasure());
  return (picture, channels) =>
    staysPlain(picture, channels) ? picture.scene : withWatermark(picture.scene, sign);
}
