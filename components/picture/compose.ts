import { localTime } from '@/utils/calendar';
import { createMeasure, exportPicture, loadFont } from '@/utils/canvas';
import { profileOf } from '@/utils/channels';
import { assets } from '@/utils/db';
import {
  type ChannelId,
  PICTURE_SIZES,
  type PictureSize,
  type Pictures,
  type Product,
  type Shop,
} from '@/utils/model';
import {
  brandOf,
  contentOfMany,
  type Layout,
  type PictureInput,
  type PictureLanguage,
  photosOf,
  type Scene,
} from '@/utils/scene';
import { markFor } from './mark';

/** Every size, in the order of the screen. */
export const ALL_SIZES = Object.keys(PICTURE_SIZES) as PictureSize[];

export interface InputOptions {
  /** Of the words in the picture; Indonesian when left out. */
  language?: PictureLanguage;
  /** Whether the shop's number and area may stand in it; see `allowContacts`. */
  contacts?: boolean;
  /** YYYY-MM-DD at the shop; today when left out. */
  today?: string;
}

/** Whether a picture that goes to all these channels may name a contact off the platform. */
export const allowContacts = (ids: readonly ChannelId[]): boolean =>
  ids.length > 0 && ids.every((id) => profileOf(id).contacts);

/**
 * Everything a layout asks for but the size, from the stored rows of one product or of several, the main one
 * first. Throws `StoreError`.
 */
export async function pictureInput(
  products: Product | readonly [Product, ...Product[]],
  shop: Shop,
  { language = 'id', contacts = false, today = localTime(shop.zone, Date.now()).day }: InputOptions = {},
): Promise<Omit<PictureInput, 'size'>> {
  const all = 'id' in products ? ([products] as const) : products;
  const [[logo], ...rows] = await Promise.all([
    assets.many(shop.logoId === undefined ? [] : [shop.logoId]),
    ...all.map(({ photoIds }) => assets.many(photoIds)),
  ]);
  const content = contentOfMany(all, shop, { today, language, contacts });
  // Text is laid out by its real widths, so the typeface must be there before the first measure.
  const written = JSON.stringify([content, shop.name]);
  await loadFont(`${written} Rp0123456789.,–/…`, [shop.fonts.sign, shop.fonts.body]);
  return {
    content,
    brand: brandOf(shop, logo),
    photos: rows.flatMap((photos, index) => photosOf(photos, index)),
    measure: createMeasure(),
    language,
  };
}

/** One layout in the given sizes. */
export const scenesOf = (
  layout: Layout,
  input: Omit<PictureInput, 'size'>,
  sizes: readonly PictureSize[],
): Pictures['scenes'] =>
  Object.fromEntries(sizes.map((size) => [size, layout.build({ ...input, size: PICTURE_SIZES[size] })]));

/** All slides of a size, the first one first; none where it has no picture. */
export const slidesOf = ({ scenes, more }: Pictures, size: PictureSize): Scene[] =>
  scenes[size] ? [scenes[size], ...(more?.[size] ?? [])] : [];

/**
 * The finished pictures of a post, ready to be saved or put into a page; empty while it has none. The slides of a
 * carousel are numbered from the second on. They carry the shop's mark where it wants one, save what a channel wants
 * plain: that of `channel`, or any that the post goes to.
 */
export async function renderPictures(
  post: Pictures & { channels?: readonly ChannelId[] },
  shop: Shop,
  wanted: readonly PictureSize[] = ALL_SIZES,
  channel?: ChannelId,
): Promise<{ name: string; blob: Blob; size: PictureSize }[]> {
  const pictures = [];
  const mark = await markFor(shop);
  const channels = channel ? [channel] : (post.channels ?? []);
  for (const size of wanted) {
    for (const [index, slide] of slidesOf(post, size).entries()) {
      const scene = mark({ scene: slide, size, slide: index + 1 }, channels);
      const name = `gambar-${scene.width}x${scene.height}${index > 0 ? `-${index + 1}` : ''}.jpg`;
      pictures.push({
        name,
        size,
        blob: await exportPicture(scene, { brand: shop, photos: assets.working }),
      });
    }
  }
  return pictures;
}
