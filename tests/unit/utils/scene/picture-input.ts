import type { PictureInput } from '@/utils/scene';
import { approximateMeasure } from './approximate-measure';

export const WARM = { ground: '#fff8ec', accent: '#e3a008', ink: '#1f3d2b' };

export const SIZES = {
  portrait: { width: 1080, height: 1350 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
};

export const photosOf = (count: number): PictureInput['photos'] =>
  Array.from({ length: count }, (_, index) => ({ assetId: `photo-${index}`, width: 2160, height: 1440 }));

/** A full picture; whatever a test is about replaces its part. */
export const pictureInput = (over: Partial<PictureInput> = {}): PictureInput => ({
  content: { name: 'Soft Cookies Matcha', price: 'Rp25.000/toples', strikePrice: 'Rp30.000', note: 'Baru' },
  brand: { name: 'Qkiz Batam', colors: WARM },
  size: SIZES.portrait,
  photos: photosOf(4),
  measure: approximateMeasure,
  ...over,
});
