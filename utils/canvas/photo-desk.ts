import { readHeader } from './image-header';
import { decodeWidth, type PhotoNeed } from './photo-needs';
import { hadNoRoom, PictureError } from './picture-error';

/** Bytes of a stored photo; rejects when they are gone. */
export type LoadPhoto = (assetId: string) => Promise<Blob>;

/** Decodes photos once per asset and size and keeps them until it is closed. */
export interface PhotoDesk {
  /** Throws a `PictureError`: `photo-gone` when its bytes are gone or cannot be opened. */
  get(need: PhotoNeed): Promise<ImageBitmap>;
  close(): void;
}

/** Enough of a stored photo to hold its header; ours carry no EXIF before it. */
export const HEADER_BYTES = 32 * 1024;

async function decode(blob: Blob, need: PhotoNeed): Promise<ImageBitmap> {
  const header = readHeader(new Uint8Array(await blob.slice(0, HEADER_BYTES).arrayBuffer()));
  if (header === null) return createImageBitmap(blob);
  const resizeWidth = decodeWidth(header, need);
  if (resizeWidth >= header.width) return createImageBitmap(blob);
  return createImageBitmap(blob, { resizeWidth, resizeQuality: 'medium' });
}

const reasonFor = (assetId: string, error: unknown): PictureError =>
  new PictureError(hadNoRoom(error) ? 'no-memory' : 'photo-gone', { missing: [assetId], cause: error });

/**
 * A desk over `load`. `step` rounds sizes up (in pixels), so that pictures which need nearly the same size
 * share one decoded photo: 1 for an export, more for a row of previews. A photo that fails is forgotten, so
 * that the next one who asks tries anew.
 */
export function openPhotoDesk(load: LoadPhoto, step = 1): PhotoDesk {
  const decoded = new Map<string, Promise<ImageBitmap>>();
  const up = (pixels: number) => Math.ceil(pixels / step) * step;
  let closed = false;

  const make = async (need: PhotoNeed): Promise<ImageBitmap> => {
    const bitmap = await (async () => decode(await load(need.assetId), need))().catch((error: unknown) => {
      throw reasonFor(need.assetId, error);
    });
    if (!closed) return bitmap;
    bitmap.close();
    throw new Error('the photos were put away while one was being decoded');
  };
  return {
    get(need) {
      const rounded = { ...need, width: up(need.width), height: up(need.height) };
      const key = JSON.stringify(rounded);
      const known = decoded.get(key);
      if (known) return known;
      const bitmap = make(rounded);
      decoded.set(key, bitmap);
      bitmap.catch(() => decoded.delete(key));
      return bitmap;
    },
    close() {
      closed = true;
      // Whoever asked for a photo that failed has been told; here only what was made is given back.
      for (const bitmap of decoded.values()) void bitmap.then((made) => made.close()).catch(() => undefined);
      decoded.clear();
    },
  };
}
