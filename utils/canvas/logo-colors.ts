import { extractColorsFromImageData } from 'extract-colors';
import type { LogoColor } from '../scene';

/** Long side in pixels at which a logo's colours are counted: edges blur into few, large fields stay. */
const SIDE = 160;

/**
 * The colours of a picture, the largest first; see-through parts count for nothing. Rejects when the bytes
 * cannot be decoded.
 */
export async function logoColors(picture: Blob): Promise<LogoColor[]> {
  const bitmap = await createImageBitmap(picture);
  try {
    const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('this browser gives no 2D canvas');
    context.drawImage(bitmap, 0, 0, width, height);
    const found = extractColorsFromImageData(context.getImageData(0, 0, width, height), {
      pixels: SIDE * SIDE,
    });
    return found.map(({ hex, area }) => ({ hex, area })).toSorted((a, b) => b.area - a.area);
  } finally {
    bitmap.close();
  }
}
