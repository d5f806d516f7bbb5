import { ActiveSelection } from 'fabric';
import type { Layer, Scene } from '../../scene';
import type { LoadPhoto } from '../photo-desk';
import type { RenderDeps } from '../render-scene';
import { openCamera } from './camera';
import { hasText, openDesk } from './desk';
import { followGestures } from './gestures';
import { LayerView } from './layer-view';
import { drawOverlay, type GuideLine, type Overlay } from './overlay';
import type { GestureKind, Place } from './place';
import { SceneCanvas } from './scene-canvas';
import { syncViews } from './sync';
import type { Viewport } from './viewport';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a drag is pulled to: how far from where the hand holds it, and the lines that show why. */
export interface Snapped {
  dx: number;
  dy: number;
  guides: readonly GuideLine[];
}

/** Layers `ids` are made larger or smaller by the edges that `handle` names; how far those are to go. */
export type SnapScale = (
  ids: readonly string[],
  box: Box,
  handle: { x: -1 | 0 | 1; y: -1 | 0 | 1 },
  reach: number,
) => Snapped;

/** What the stage asks and tells; all numbers in the picture's pixels. */
export interface StageHandlers {
  /** The user chose other layers on the picture. */
  onSelect(ids: string[]): void;
  /** A gesture ended: where its layers stand now. */
  onPlaced(places: readonly Place[], kind: GestureKind): void;
  /** A layer was pressed twice, at that point of the picture. */
  onEdit(id: string, at: { x: number; y: number }): void;
  onView(view: Viewport): void;
  /** A photo came or turned out to be gone: `missing` names those that cannot be had. */
  onPhotos(missing: ReadonlySet<string>): void;
  /** Layers `ids` are dragged and now lie in `box`; `reach` is how near counts, in the picture's pixels. */
  snap(ids: readonly string[], box: Box, reach: number): Snapped;
  snapScale: SnapScale;
  /** The layer as it is to look at another place and size. */
  pulled(layer: Layer, place: Place, kind: GestureKind): Layer;
}

export interface Stage {
  /** Shows a picture; what did not change is not touched. */
  show(scene: Scene): void;
  /** Colours and typefaces of the shop. */
  brand(brand: RenderDeps['brand']): void;
  select(ids: readonly string[]): void;
  /** Hides a layer that something else shows meanwhile; null shows all. */
  conceal(id: string | null): void;
  /** CSS pixels of the room there is. */
  resize(width: number, height: number): void;
  /** The whole picture in the middle. */
  showAll(): void;
  /** Magnifies about a point of the stage (CSS pixels), its middle when left out. */
  zoom(zoom: number, at?: { x: number; y: number }): void;
  pan(dx: number, dy: number): void;
  /** While true a drag moves the picture instead of what is on it. */
  grab(on: boolean): void;
  safe(box: Box | null): void;
  /** The size of a photo as it was decoded; null while it is not there. */
  photoSize(assetId: string): { width: number; height: number } | null;
  /** Ids of the texts that are hard to read on what lies behind them, with the photos as far as they are there. */
  hardToRead(): string[];
  close(): void;
}

/** Opens a picture for editing on a canvas of the page. Rejects nothing: what cannot be painted is shown as a gap. */
export function openStage(
  element: HTMLCanvasElement,
  { brand, photos: load, ...handlers }: StageHandlers & { brand: RenderDeps['brand']; photos: LoadPhoto },
): Stage {
  const canvas = new SceneCanvas(element, {
    preserveObjectStacking: true,
    uniformScaling: true,
    selectionColor: 'rgba(47, 107, 75, 0.12)',
    selectionBorderColor: '#2f6b4b',
    renderOnAddRemove: false,
    fireMiddleClick: true,
    stopContextMenu: false,
  });
  let seen: Scene | null = null;
  let chosen: readonly string[] = [];
  const overlay: Overlay = { safe: null, label: null, guides: [] };
  const draw = () => canvas.requestRenderAll();
  /** Has layers painted anew. */
  const repaint = (isMeant: (layer: Layer) => boolean = () => true) => {
    for (const one of canvas.views()) if (isMeant(one.layer)) one.forget();
    draw();
  };

  const desk = openDesk({
    brand,
    load,
    viewport: () => {
      const { zoom, x, y } = camera.view();
      const retina = canvas.getRetinaScaling();
      return { scale: zoom * retina, x: x * retina, y: y * retina };
    },
    pulled: (layer, place) => handlers.pulled(layer, place, gestures.kind()),
    onPhoto(isOf, missing) {
      repaint(isOf);
      handlers.onPhotos(missing);
    },
    onLetters(scene) {
      // What a hand holds stays as it is until the next change.
      if (scene !== seen && !gestures.busy()) lay(scene);
      repaint(hasText);
    },
  });
  canvas.picture = { width: 1, height: 1 };
  canvas.ground = desk.ground;
  const camera = openCamera(canvas, {
    held: () => gestures.busy(),
    onView: handlers.onView,
    onSettled(scale) {
      desk.views.scale = scale;
      draw();
    },
  });

  /** Makes Fabric's selection the one of our state, without telling anybody. */
  const reselect = () => {
    gestures.silently(() => {
      const views = chosen.flatMap((id) => canvas.views().find(({ layer }) => layer.id === id) ?? []);
      const [only] = views;
      if (views.length > 1) canvas.setActiveObject(new ActiveSelection(views, { canvas }));
      else if (only?.visible) canvas.setActiveObject(only);
      else canvas.discardActiveObject();
    });
  };
  const lay = (scene: Scene) => {
    seen = scene;
    gestures.silently(() => {
      canvas.discardActiveObject();
      syncViews(canvas, scene, (layer) => new LayerView(layer, desk.views));
    });
    reselect();
  };

  const gestures = followGestures(canvas, {
    ...handlers,
    onSelect(ids) {
      chosen = ids;
      handlers.onSelect(ids);
    },
    overlay,
    zoom: () => camera.view().zoom,
    pan: camera.pan,
  });
  canvas.on('after:render', ({ ctx }) => {
    // The upper canvas, with the frame that is drawn to choose several, tells of itself here too.
    if (ctx === canvas.getContext() && !canvas.lifted) drawOverlay(ctx, overlay, camera.view());
  });

  return {
    show(scene) {
      const { width, height } = canvas.picture;
      canvas.picture = { width: scene.width, height: scene.height };
      lay(desk.take(scene));
      if (scene.width !== width || scene.height !== height) camera.showAll();
      draw();
    },
    brand(next) {
      desk.brand(next);
      repaint();
    },
    select(ids) {
      if (ids.length === chosen.length && ids.every((id, index) => id === chosen[index])) return;
      chosen = ids;
      reselect();
      draw();
    },
    conceal(id) {
      for (const one of canvas.views()) one.conceal(id);
      draw();
    },
    resize: camera.resize,
    showAll: camera.showAll,
    zoom: camera.zoom,
    pan: camera.pan,
    grab: gestures.grab,
    safe(box) {
      overlay.safe = box;
      draw();
    },
    photoSize(assetId) {
      const bitmap = desk.bitmap(assetId);
      return bitmap && { width: bitmap.width, height: bitmap.height };
    },
    hardToRead: desk.hardToRead,
    close() {
      gestures.drop();
      camera.close();
      desk.close();
      void canvas.dispose();
    },
  };
}
