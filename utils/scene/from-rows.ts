import type { Asset, Shop } from '../model';
import type { PictureBrand, PicturePhoto } from './layout';

/** The shop as pictures show it; `logo` is the stored photo of its logo, if it has one. */
export const brandOf = ({ name, colors, fonts }: Shop, logo?: Asset): PictureBrand => ({
  name,
  colors,
  fonts,
  ...(logo && { logo: { assetId: logo.id, width: logo.width, height: logo.height } }),
});

/** Stored photos as a layout takes them; `goods` is the place of their product among the goods. */
export const photosOf = (rows: readonly Asset[], goods = 0): PicturePhoto[] =>
  rows.map(({ id, width, height, focus }) => ({
    assetId: id,
    goods,
    width,
    height,
    ...(focus && { focus }),
  }));
