import type { Scene } from '../../scene';
import { type LoadPhoto, openPhotoDesk } from '../photo-desk';
import { photoNeeds } from '../photo-needs';

/** Photos of the picture at hand, decoded in steps of so many pixels: pulling one larger decodes it seldom. */
const STEP = 512;

export interface EditorPhotos {
  /** Fetches what the picture needs; `onChange` is called as each photo comes or turns out to be gone. */
  want(scene: Scene): void;
  /** The decoded photo; null while it is not there. */
  bitmap(assetId: string): ImageBitmap | null;
  /** Photos that could not be had. */
  missing(): ReadonlySet<string>;
  close(): void;
}

export function openEditorPhotos(load: LoadPhoto, onChange: (assetId: string) => void): EditorPhotos {
  const desk = openPhotoDesk(load, STEP);
  const ready = new Map<string, ImageBitmap>();
  const gone = new Set<string>();
  /** What was asked for last of each photo, so that an older, smaller one does not take its place. */
  const asked = new Map<string, string>();
  let closed = false;
  return {
    want(scene) {
      for (const need of photoNeeds(scene, 1)) {
        const key = [need.fit, ...[need.width, need.height].map((side) => Math.ceil(side / STEP))].join();
        if (asked.get(need.assetId) === key) continue;
        asked.set(need.assetId, key);
        desk.get(need).then(
          (bitmap) => {
            if (closed || asked.get(need.assetId) !== key) return;
            ready.set(need.assetId, bitmap);
            gone.delete(need.assetId);
            onChange(need.assetId);
          },
          (error: unknown) => {
            if (closed) return;
            // The picture says so in its place; the reason is for whoever looks into it.
            console.warn(`photo ${need.assetId} cannot be shown`, error);
            asked.delete(need.assetId);
            gone.add(need.assetId);
            onChange(need.assetId);
          },
        );
      }
    },
    bitmap: (assetId) => ready.get(assetId) ?? null,
    missing: () => gone,
    close() {
      closed = true;
      desk.close();
    },
  };
}
