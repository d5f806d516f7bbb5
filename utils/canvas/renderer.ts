import type { FontId } from '../model/shop';
import type { Measure, Scene } from '../scene';
import { drawOn, missingIn, type OnMissing, prepare, type RenderBrand } from './draw-scene';
import { type Encoding, searchQuality } from './encode-to-size';
import { createMeasure, loadFont } from './font';
import { type LoadPhoto, openPhotoDesk, type PhotoDesk } from './photo-desk';
import { PictureError } from './picture-error';
import { encodeSurface, release } from './surface';

/** How one picture is written. */
export interface PictureHow extends Encoding {
  /** Pixels; the scene's own when left out. A height that does not follow from the width stretches the picture. */
  width?: number | undefined;
  height?: number | undefined;
  /** Photos that are gone: `refuse` (as when left out) throws `photo-gone`, `show` draws a placeholder. */
  onMissing?: OnMissing | undefined;
}

export interface Picture {
  blob: Blob;
  bytes: number;
  /** Pixels. */
  width: number;
  height: number;
  /** Quality 0–1 that was used; null for PNG, which has none. */
  quality: number | null;
  /** Whether it is within `maxBytes`; true when there was none. */
  fits: boolean;
  /** Ids of the photos that a placeholder stands for. */
  missing: string[];
}

/**
 * Makes finished pictures, on a page or in a worker: it uses no `document`. In a worker it brings the typefaces
 * itself.
 */
export interface Renderer {
  /** For layouts: widths of letters as the pictures will have them. Await `ready` first. */
  measure: Measure;
  /** Waits until the typefaces can measure and draw `text`. Throws `PictureError('font-gone')`. */
  ready(text: string, fonts?: readonly FontId[]): Promise<void>;
  /** One finished picture. Throws a `PictureError` whose `reason` has a sentence in `reasons`. */
  picture(scene: Scene, brand: RenderBrand, how?: PictureHow): Promise<Picture>;
  /**
   * Several pictures that share photos, such as one product in three sizes: each photo is decoded once for all of
   * them. They come one by one, in their order. Throws as `picture` does, and makes none after that.
   */
  pictures(
    wanted: readonly (PictureHow & { scene: Scene })[],
    brand: RenderBrand,
  ): AsyncGenerator<Picture, void, void>;
  /** Gives the memory back; a picture on its way is refused. */
  close(): void;
}

/** A renderer over the stored photos. Close it when the work is done. */
export function openRenderer({ photos }: { photos: LoadPhoto }): Renderer {
  const open = new Set<PhotoDesk>();

  async function* pictures(
    wanted: readonly (PictureHow & { scene: Scene })[],
    brand: RenderBrand,
  ): AsyncGenerator<Picture, void, void> {
    const desk = openPhotoDesk(photos);
    open.add(desk);
    const surface = new OffscreenCanvas(1, 1);
    try {
      const drawings = wanted.map((how) => ({ ...how, width: how.width ?? how.scene.width }));
      const prepared = await prepare(drawings, brand, desk);
      for (const drawing of drawings) {
        const missing = missingIn(drawing.scene, prepared);
        if (missing.length > 0 && drawing.onMissing !== 'show')
          throw new PictureError('photo-gone', { missing });
        drawOn(surface, drawing, brand, prepared);
        const { width, height } = surface;
        const encode = (quality?: number) => encodeSurface(surface, drawing.type ?? 'image/jpeg', quality);
        yield { ...(await searchQuality(encode, drawing)), width, height, missing };
      }
    } finally {
      desk.close();
      open.delete(desk);
      release(surface);
    }
  }
  return {
    measure: createMeasure(),
    ready: loadFont,
    pictures,
    async picture(scene, brand, how) {
      for await (const picture of pictures([{ ...how, scene }], brand)) return picture;
      throw new Error('no picture came of a scene');
    },
    close() {
      for (const desk of open) desk.close();
    },
  };
}
