import type { Layer, Scene } from '../../scene';
import { fitScene } from '../fit-scene';
import { createMeasure, loadFontsFor } from '../font';
import { fillStyle } from '../paint/fill';
import type { LoadPhoto } from '../photo-desk';
import type { RenderDeps } from '../render-scene';
import type { ViewDesk } from './layer-view';
import { hardToRead } from './legibility';
import { openEditorPhotos } from './photos';

interface Deps extends Pick<ViewDesk, 'viewport' | 'pulled'> {
  brand: RenderDeps['brand'];
  load: LoadPhoto;
  /** A photo of these layers came or turned out to be gone; `missing` names those that cannot be had. */
  onPhoto(isOf: (layer: Layer) => boolean, missing: ReadonlySet<string>): void;
  /** Letters came that were not there when texts were painted; `scene` is the picture with its texts fitted anew. */
  onLetters(scene: Scene): void;
}

const someLeaf = (layer: Layer, is: (leaf: Layer) => boolean): boolean =>
  'layers' in layer ? layer.layers.some(is) : is(layer);

export const hasText = (layer: Layer): boolean => someLeaf(layer, ({ type }) => type === 'text');

/** All that the layers of the picture at hand are painted with: photos, typefaces and the shop's colours. */
export function openDesk({ brand, load, onPhoto, onLetters, ...shared }: Deps) {
  let kit = brand;
  let closed = false;
  let scene: Scene | null = null;
  /** Typefaces have come: before that, widths are those of others. */
  let measurable = false;
  const photos = openEditorPhotos(load, (assetId) => {
    const isOf = (layer: Layer) => someLeaf(layer, (leaf) => 'assetId' in leaf && leaf.assetId === assetId);
    onPhoto(isOf, photos.missing());
  });
  const views: ViewDesk = {
    ...shared,
    scale: 1,
    unitScale: 1,
    paint: (scale) => ({
      colors: kit.colors,
      fonts: kit.fonts,
      bitmap: photos.bitmap,
      unit: scale * views.unitScale,
    }),
    waits: (layer) =>
      someLeaf(
        layer,
        (leaf) =>
          'assetId' in leaf && photos.bitmap(leaf.assetId) === null && !photos.missing().has(leaf.assetId),
      ),
    failed: (layer, error) => console.warn(`layer ${layer.id} is not drawn`, error),
  };
  /** As it is shown everywhere: texts that were laid out in other typefaces are fitted into their boxes. */
  const asSeen = (one: Scene) => (measurable ? fitScene(one, kit.fonts, createMeasure()) : one);
  const fetchLetters = (one: Scene) => {
    // Letters that have not been seen before may live in a file that is not loaded yet.
    void loadFontsFor(one, kit.fonts).then(
      () => {
        if (closed || scene !== one) return;
        measurable = true;
        onLetters(asSeen(one));
      },
      (error: unknown) => console.error(error),
    );
  };
  return {
    views,
    bitmap: photos.bitmap,
    /** Takes on a picture and answers it as it is to be seen. */
    take(next: Scene): Scene {
      scene = next;
      views.unitScale = next.width / 1080;
      photos.want(next);
      fetchLetters(next);
      return asSeen(next);
    },
    brand(next: RenderDeps['brand']) {
      kit = next;
      measurable = false;
      if (scene) fetchLetters(scene);
    },
    /** Paints the picture's ground, in its own pixels. */
    ground(ctx: CanvasRenderingContext2D) {
      if (!scene) return;
      ctx.fillStyle = fillStyle(ctx, scene.background, scene, kit.colors);
      ctx.fillRect(0, 0, scene.width, scene.height);
    },
    hardToRead: () => (scene ? hardToRead(asSeen(scene), { ...kit, bitmap: photos.bitmap }) : []),
    close() {
      closed = true;
      photos.close();
    },
  };
}
