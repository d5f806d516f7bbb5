import type { BrandColors, BrandFonts, Scene } from '../scene';
import { loadFontsFor } from './font';
import { paintScene } from './paint';
import { type LoadPhoto, openPhotoDesk, type PhotoDesk } from './photo-desk';
import { photoNeeds } from './photo-needs';

export interface RenderDeps {
  /** The shop, or anything else that has its colours and typefaces. */
  brand: { colors: BrandColors; fonts?: BrandFonts };
  /** The stored photos; rejects when one is gone, and then so does the picture. */
  photos: LoadPhoto;
}

async function paintOn(scene: Scene, { colors, fonts }: RenderDeps['brand'], desk: PhotoDesk, width: number) {
  const scale = width / scene.width;
  const needs = photoNeeds(scene, scale);
  const [bitmaps] = await Promise.all([
    Promise.all(needs.map(async (need) => [need.assetId, await desk.get(need)] as const)),
    loadFontsFor(scene, fonts),
  ]);
  const byId = new Map(bitmaps);
  const bitmap = (assetId: string): ImageBitmap => {
    const found = byId.get(assetId);
    if (found === undefined) throw new Error(`photo ${assetId} was not decoded`);
    return found;
  };
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round(scene.height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser gives no 2D canvas');
  context.scale(scale, scale);
  paintScene(context, scene, { colors, fonts, bitmap, unit: width / 1080 });
  return canvas;
}

/**
 * Draws a scene on a new canvas, `width` pixels wide (the scene's own width when left out). Waits for photos
 * and typeface. Rejects when a photo is gone or cannot be decoded.
 */
export async function renderScene(
  scene: Scene,
  { brand, photos }: RenderDeps,
  { width = scene.width }: { width?: number } = {},
): Promise<HTMLCanvasElement> {
  const desk = openPhotoDesk(photos);
  try {
    return await paintOn(scene, brand, desk, width);
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

/** The finished picture: JPEG, sRGB, exactly the scene's pixels, no EXIF. Rejects as `renderScene` does. */
export async function exportPicture(
  scene: Scene,
  deps: RenderDeps,
  { quality = 0.85, width = scene.width }: ExportOptions = {},
): Promise<Blob> {
  const canvas = await renderScene(scene, deps, { width });
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be encoded'))),
      'image/jpeg',
      quality,
    );
  });
}

/** Small live pictures that share their decoded photos until it is closed. */
export interface Previews {
  /**
   * `width` in canvas pixels: CSS pixels times the device's pixel ratio. Rejects as `renderScene` does, and
   * when it was closed meanwhile.
   */
  render(scene: Scene, brand: RenderDeps['brand'], width: number): Promise<HTMLCanvasElement>;
  close(): void;
}

/** Previews need nearly, not exactly, the same sizes: their photos are decoded in steps of so many pixels. */
const PREVIEW_STEP = 512;

/** For the candidates beside each other. Close it when they leave the screen, to give the memory back. */
export function openPreviews(photos: LoadPhoto): Previews {
  const desk = openPhotoDesk(photos, PREVIEW_STEP);
  return { render: (scene, brand, width) => paintOn(scene, brand, desk, width), close: desk.close };
}
