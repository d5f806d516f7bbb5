import type { BrandColors, BrandFonts, Measure, Scene } from '../scene';
import { fitScene } from './fit-scene';
import { createMeasure, loadFontsFor } from './font';
import { paintScene } from './paint';
import type { PhotoDesk } from './photo-desk';
import { mergeNeeds, photoNeeds } from './photo-needs';
import { PictureError } from './picture-error';
import { contextOf, type Surface } from './surface';

/** The shop, or anything else that has its colours and typefaces. */
export interface RenderBrand {
  colors: BrandColors;
  fonts?: BrandFonts | undefined;
}

/** What to do about a photo that is gone: refuse the picture, or draw a quiet placeholder where it was. */
export type OnMissing = 'refuse' | 'show';

/** A scene and how large it is drawn, in canvas pixels; the height follows from the scene when left out. */
export interface Drawing {
  scene: Scene;
  width: number;
  height?: number | undefined;
}

/** What pictures are drawn with, and the ids of the photos that are gone. */
export interface Prepared {
  bitmaps: ReadonlyMap<string, ImageBitmap>;
  missing: string[];
}

/** The ids of a scene's photos and logo that are not among those prepared. */
export const missingIn = (scene: Scene, { missing }: Prepared): string[] =>
  photoNeeds(scene, 1)
    .map(({ assetId }) => assetId)
    .filter((assetId) => missing.includes(assetId));

/**
 * Decodes the photos of some pictures, each once and as large as the largest of them needs it, and waits for their
 * typefaces. Throws a `PictureError`, but not for a photo that is gone.
 */
export async function prepare(
  drawings: readonly Drawing[],
  { fonts }: RenderBrand,
  desk: PhotoDesk,
): Promise<Prepared> {
  const bitmaps = new Map<string, ImageBitmap>();
  const missing: string[] = [];
  const needs = mergeNeeds(drawings.flatMap(({ scene, width }) => photoNeeds(scene, width / scene.width)));
  await Promise.all([
    ...drawings.map(({ scene }) => loadFontsFor(scene, fonts)),
    ...needs.map(async (need) => {
      try {
        bitmaps.set(need.assetId, await desk.get(need));
      } catch (error) {
        if (!(error instanceof PictureError) || error.reason !== 'photo-gone') throw error;
        missing.push(need.assetId);
      }
    }),
  ]);
  return { bitmaps, missing };
}

let widths: Measure | null = null;

/**
 * Draws a scene with what was prepared for it, its texts inside their boxes whatever typefaces the shop has chosen
 * since. Throws `PictureError('no-memory')`.
 */
export function drawOn(
  surface: Surface,
  { scene, width, height = Math.max(1, Math.round((scene.height * width) / scene.width)) }: Drawing,
  { colors, fonts }: RenderBrand,
  { bitmaps }: Prepared,
): void {
  surface.width = width;
  surface.height = height;
  const context = contextOf(surface);
  // To the last row: a height that was rounded would leave a dark line.
  context.scale(width / scene.width, height / scene.height);
  const bitmap = (assetId: string) => bitmaps.get(assetId) ?? null;
  widths ??= createMeasure();
  paintScene(context, fitScene(scene, fonts, widths), { colors, fonts, bitmap, unit: width / 1080 });
}
