import { readHeader } from './image-header';
import { HEADER_BYTES, type LoadPhoto, openPhotoDesk, type PhotoDesk } from './photo-desk';
import type { PhotoNeed } from './photo-needs';

/** Previews need nearly, not exactly, the same sizes: their photos are decoded in steps of so many pixels. */
const STEP = 512;
/** A thumbnail may be enlarged by so much: in a picture as wide as a thumb, nobody sees a sixth. */
const ENLARGED = 1 / 6;

/** Whether a photo of that size fills its place in a small picture. */
export function fills(photo: { width: number; height: number }, need: PhotoNeed): boolean {
  const across = need.width / photo.width;
  const down = need.height / photo.height;
  return (need.fit === 'cover' ? Math.max(across, down) : Math.min(across, down)) <= 1 + ENLARGED;
}

/**
 * A desk for small pictures: where a photo's thumbnail is large enough it is taken, for it is opened in a twentieth
 * of the time. Whatever is wrong with a thumbnail, the photo itself is taken, and tells its own faults.
 */
export function openPreviewDesk(photos: LoadPhoto, thumbs: LoadPhoto): PhotoDesk {
  const large = openPhotoDesk(photos, STEP);
  const small = openPhotoDesk(thumbs);
  const sizes = new Map<string, Promise<{ width: number; height: number } | null>>();
  const sizeOf = async (assetId: string) => {
    const thumb = await thumbs(assetId);
    return readHeader(new Uint8Array(await thumb.slice(0, HEADER_BYTES).arrayBuffer()));
  };
  const thumbFor = async (need: PhotoNeed): Promise<ImageBitmap | null> => {
    const asked = sizes.get(need.assetId) ?? sizeOf(need.assetId);
    sizes.set(need.assetId, asked);
    const size = await asked;
    // As it is, for all who need it: so every small picture shares one.
    return size && fills(size, need) ? small.get({ ...need, ...size }) : null;
  };
  return {
    get: async (need) => (await thumbFor(need).catch(() => null)) ?? large.get(need),
    close() {
      large.close();
      small.close();
    },
  };
}
