import { fileName } from '@/components/ui';
import type { PictureHow, PictureType } from '@/utils/canvas';
import { DATA_SAVER, PICTURE_PROFILES } from '@/utils/channels/picture-profile';
import type { ChannelId, PictureSize } from '@/utils/model';
import { isGroup, type Scene } from '@/utils/scene';

/** A picture to be saved. */
export interface ExportPicture {
  scene: Scene;
  size: PictureSize;
  /** Its place among the slides of its size, from 1. */
  slide: number;
}

/** What the user chose for all of them. */
export interface ExportChoices {
  type: PictureType;
  /** Where they are to be put; null: anywhere. */
  channel: ChannelId | null;
  /** "Hemat kuota". */
  saver: boolean;
  /** Largest file in kB (thousands of bytes); null for no limit. */
  most: number | null;
}

export const USUAL_CHOICES: ExportChoices = { type: 'image/jpeg', channel: null, saver: false, most: null };

/** How a picture is written: the channel's pixels and limits, made smaller where the user asks for that. */
export function howFor(
  { scene, size }: ExportPicture,
  { type, channel, saver, most }: ExportChoices,
): Required<Pick<PictureHow, 'type' | 'width' | 'height'>> & Pick<PictureHow, 'quality' | 'maxBytes'> {
  const profile = channel ? PICTURE_PROFILES[channel] : null;
  const wanted = profile?.sizes.find((one) => one.size === size) ?? scene;
  const width = saver ? Math.min(DATA_SAVER.width, wanted.width) : wanted.width;
  const limits = [
    profile?.maxBytes,
    saver ? DATA_SAVER.maxBytes : null,
    most === null ? null : most * 1000,
  ].filter((limit) => typeof limit === 'number');
  return {
    type,
    width,
    height: Math.round((wanted.height * width) / wanted.width),
    quality: saver ? DATA_SAVER.quality : profile?.quality,
    maxBytes: limits.length > 0 ? Math.min(...limits) : undefined,
  };
}

/** Whether a channel has another shape than this picture's. */
export const isOtherSize = ({ size }: ExportPicture, channel: ChannelId | null): boolean =>
  channel !== null && !PICTURE_PROFILES[channel].sizes.some((one) => one.size === size);

/** Whether a picture is a photo and nothing else. */
const isPlain = ({ layers }: Scene): boolean =>
  layers.every((layer) => layer.hidden || (!isGroup(layer) && layer.type === 'photo'));

/** Whether a channel that wants a plain photo first would get something else. */
export const missesPlainCover = (pictures: readonly ExportPicture[], channel: ChannelId | null): boolean =>
  channel !== null &&
  PICTURE_PROFILES[channel].plainCover &&
  pictures.some(
    (picture) => picture.slide === 1 && !isOtherSize(picture, channel) && !isPlain(picture.scene),
  );

const EXTENSIONS: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** "qkiz-batam-soft-cookies-1080x1350-2.jpg": shop, product, pixels, and the slide where there are several. */
export function exportNames(
  pictures: readonly ExportPicture[],
  choices: ExportChoices,
  { shop, name }: { shop: string; name: string },
): string[] {
  const start = [shop, name]
    .filter((part) => part.trim() !== '')
    .map((part) => fileName(part).slice(0, 40).replace(/-$/, ''))
    .join('-');
  const used = new Set<string>();
  return pictures.map((picture) => {
    const { width, height, type } = howFor(picture, choices);
    const several = pictures.some(({ size, slide }) => size === picture.size && slide > 1);
    const slide = several ? `-${String(picture.slide).padStart(2, '0')}` : '';
    const base = `${start || 'gambar'}-${width}x${height}${slide}`;
    // Two sizes can come out in the same pixels; no file may take the place of another.
    let unique = base;
    for (let again = 2; used.has(unique); again += 1) unique = `${base}-${again}`;
    used.add(unique);
    return `${unique}.${EXTENSIONS[type]}`;
  });
}
