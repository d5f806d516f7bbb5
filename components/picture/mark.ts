import { createMeasure, loadFont } from '@/utils/canvas';
import { assets } from '@/utils/db';
import type { Shop } from '@/utils/model';
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
