import type { Context } from './paint/context';
import { PictureError } from './picture-error';

/** What a picture is drawn on: a canvas of the page, or one without a page, as a worker has. */
export type Surface = HTMLCanvasElement | OffscreenCanvas;

/** Its 2D context. Throws `PictureError('no-memory')` when the browser gives none of that size. */
export function contextOf(surface: Surface): Context {
  const context = surface.getContext('2d', { alpha: false }) as Context | null;
  if (context === null) throw new PictureError('no-memory');
  return context;
}

/** Gives a canvas' pixels back at once, without waiting for the garbage collector. */
export function release(surface: Surface): void {
  surface.width = 0;
  surface.height = 0;
}

/** Kinds of file that pictures are saved as; JPEG is what every channel takes (domain facts §2.1). */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/**
 * The pixels of a canvas as a file; `quality` 0–1 is heard by JPEG and WebP only. The browser writes sRGB and no
 * metadata. Throws `PictureError('no-memory')` when it cannot.
 */
export async function encodeSurface(
  surface: OffscreenCanvas,
  type: PictureType,
  quality?: number,
): Promise<Blob> {
  try {
    return await surface.convertToBlob({ type, ...(quality !== undefined && { quality }) });
  } catch (error) {
    // The canvas is ours and holds only our own pixels, so nothing is left but memory.
    if (error instanceof DOMException) throw new PictureError('no-memory', { cause: error });
    throw error;
  }
}
