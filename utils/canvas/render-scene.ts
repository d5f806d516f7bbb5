import type { Scene } from '../scene';
import { drawOn, type OnMissing, prepare, type RenderBrand } from './draw-scene';
import { type LoadPhoto, openPhotoDesk, type PhotoDesk } from './photo-desk';
import { PictureError } from './picture-error';
import { openPreviewDesk } from './preview-desk';
import { openRenderer } from './renderer';

export interface RenderDeps {
  brand: RenderBrand;
  /** The stored photos; rejects when one is gone. */
  photos: LoadPhoto;
}

/** A picture on a canvas of the page. */
export interface Rendered {
  canvas: HTMLCanvasElement;
  /** Ids of the photos that are gone: a placeholder stands where they were. */
  missing: string[];
}

async function paintOn(scene: Scene, brand: RenderBrand, desk: PhotoDesk, width: number): Promise<Rendered> {
  const drawing = { scene, width };
  const prepared = await prepare([drawing], brand, desk);
  const canvas = document.createElement('canvas');
  drawOn(canvas, drawing, brand, prepared);
  return { canvas, missing: prepared.missing };
}

/**
 * Draws a scene on a new canvas, `width` pixels wide (the scene's own width when left out). Waits for photos
 * and typefaces. Throws a `PictureError`; for a photo that is gone only if `onMissing` is `refuse`, as when it is
 * left out.
 */
export async function renderScene(
  scene: Scene,
  { brand, photos }: RenderDeps,
  { width = scene.width, onMissing = 'refuse' }: { width?: number; onMissing?: OnMissing } = {},
): Promise<HTMLCanvasElement> {
  const desk = openPhotoDesk(photos);
  try {
    const { canvas, missing } = await paintOn(scene, brand, desk, width);
    if (missing.length > 0 && onMissing === 'refuse') throw new PictureError('photo-gone', { missing });
    return canvas;
  } finally {
    desk.close();
  }
}

export interface ExportOptions {
  /** JPEG quality 0–1; 0.85 by the export rule of domain facts §2.1 (0.75 when the user saves data). */
  quality?: number;
  /** Pixels; the scene's own width when left out. */
  width?: number;
}

/**
 * The finished picture: JPEG, sRGB, exactly the scene's pixels, no EXIF. Throws a `PictureError`, also for a photo
 * that is gone. `openRenderer` has more to choose from.
 */
export async function exportPicture(
  scene: Scene,
  { brand, photos }: RenderDeps,
  options: ExportOptions = {},
): Promise<Blob> {
  const renderer = openRenderer({ photos });
  const { blob } = await renderer.picture(scene, brand, options);
  return blob;
}

/** Small live pictures that share their decoded photos until it is closed. */
export interface Previews {
  /**
   * `width` in canvas pixels: CSS pixels times the device's pixel ratio. A photo that is gone has a placeholder, and
   * its id is in `missing`. Throws a `PictureError`, and another error when it was closed meanwhile.
   */
  draw(scene: Scene, brand: RenderBrand, width: number): Promise<Rendered>;
  /** The canvas alone. */
  render(scene: Scene, brand: RenderBrand, width: number): Promise<HTMLCanvasElement>;
  close(): void;
}

/**
 * For the candidates beside each other, out of the stored photos and their thumbnails. Close it when they leave the
 * screen, to give the memory back.
 */
export function openPreviews(photos: LoadPhoto, thumbs: LoadPhoto): Previews {
  const desk = openPreviewDesk(photos, thumbs);
  return {
    draw: (scene, brand, width) => paintOn(scene, brand, desk, width),
    render: async (scene, brand, width) => (await paintOn(scene, brand, desk, width)).canvas,
    close: desk.close,
  };
}
