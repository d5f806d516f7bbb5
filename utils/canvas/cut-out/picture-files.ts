import { sha256 } from '../../core/sha256';
import { WORKING_COPY_SIDE } from '../../model/asset';
import { fitted, type Pixels } from '../../photo/cut-out';

/** A finished picture as the library keeps photos: its hash, its bytes and a small copy. */
export interface CutPhoto {
  hash: string;
  width: number;
  height: number;
  working: Blob;
  thumb: Blob;
}

const THUMB_SIDE = 320;
/** A little above an imported photo's: these pixels have been through one JPEG already. */
const QUALITY = 0.92;

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new RangeError('no room for a picture of this size');
  return context;
}

/** The pixels of a stored photo. Throws `DOMException` for bytes that are no picture, `RangeError` without room. */
export async function decoded(photo: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(photo);
  try {
    const { width, height } = fitted(bitmap, WORKING_COPY_SIDE);
    const context = contextOf(width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  } finally {
    bitmap.close();
  }
}

/** The picture as an image to draw. */
export function drawn({ width, height, data }: Pixels): ImageBitmap {
  const context = contextOf(width, height);
  context.putImageData(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height), 0, 0);
  return (context.canvas as OffscreenCanvas).transferToImageBitmap();
}

/** The picture as files: JPEG, or WebP when parts of it are see-through. Nothing else is written into them. */
export async function encoded(picture: Pixels, seeThrough: boolean): Promise<CutPhoto> {
  const type = seeThrough ? 'image/webp' : 'image/jpeg';
  const image = drawn(picture);
  try {
    const file = (side: number) => {
      const { width, height } = fitted(picture, side);
      const context = contextOf(width, height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      return (context.canvas as OffscreenCanvas).convertToBlob({ type, quality: QUALITY });
    };
    const [working, thumb] = await Promise.all([file(WORKING_COPY_SIDE), file(THUMB_SIDE)]);
    const hash = await sha256(await working.arrayBuffer());
    return { hash, width: picture.width, height: picture.height, working, thumb };
  } finally {
    image.close();
  }
}
