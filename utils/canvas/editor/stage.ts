import { ActiveSelection } from 'fabric';
import type { Layer, Scene } from '../../scene';
import { loadFontsFor } from '../font';
import { fillStyle } from '../paint/fill';
import type { LoadPhoto } from '../photo-desk';
import type { RenderDeps } from '../render-scene';
import type { GuideLine } from './drag-layer';
import { followGestures } from './gestures';
import { LayerView } from './layer-view';
import { hardToRead } from './legibility';
import { drawOverlay, type Overlay } from './overlay';
import { openEditorPhotos } from './photos';
import type { GestureKind, Place } from './place';
import { SceneCanvas } from './scene-canvas';
import { syncViews } from './sync';
import { fitted, type Viewport, withinReach, zoomedAt } from './viewport';

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

/** What the stage asks and tells; all numbers in the picture's pixels. */
export interface StageHandlers {
  /** The user chose other layers on the picture. */
  onSelect(ids: string[]): void;
  /** A gesture ended: where its layers stand now. */
  onPlaced(places: readonly Place[], kind: GestureKind): void;
  /** A layer was pressed twice. */
  onEdit(id: string): void;
  onView(view: Viewport): void;
  /** A photo came or turned out to be gone: `missing` names those that cannot be had. */
  onPhotos(missing: ReadonlySet<string>): void;
  /** Layers `ids` are dragged and now lie in `box`; `reach` is how near counts, in the picture's pixels. */
  snap(ids: readonly string[], box: Box, reach: number): Snapped;
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

/** A zoom that has stood still for so long (ms) is painted sharp. */
const SETTLED = 160;

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
  let shown: Scene | null = null;
  let chosen: readonly string[] = [];
  let view: Viewport = { zoom: 1, x: 0, y: 0 };
  let room = { width: 0, height: 0 };
  let isFitted = true;
  let kit = brand;
  let closed = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const overlay: Overlay = { safe: null, label: null };
  const draw = () => canvas.requestRenderAll();
  const retina = () => canvas.getRetinaScaling();

  const usesPhoto = (layer: Layer, assetId: string): boolean =>
    'layers' in layer
      ? layer.layers.some((leaf) => usesPhoto(leaf, assetId))
      : 'assetId' in layer && layer.assetId === assetId;
  const photos = openEditorPhotos(load, (assetId) => {
    for (const one of canvas.views()) if (usesPhoto(one.layer, assetId)) one.forget();
    handlers.onPhotos(photos.missing());
    draw();
  });

  const paint = (scale: number) => ({
    colors: kit.colors,
    fonts: kit.fonts,
    bitmap: photos.bitmap,
    unit: (scale * canvas.picture.width) / 1080,
  });
  const desk = {
    paint,
    scale: 1,
    unitScale: 1,
    viewport: () => ({ scale: view.zoom * retina(), x: view.x * retina(), y: view.y * retina() }),
    pulled: (layer: Layer, place: Place) => handlers.pulled(layer, place, gestures.kind()),
    waits: (layer: Layer): boolean =>
      'layers' in layer
        ? layer.layers.some((leaf) => desk.waits(leaf))
        : 'assetId' in layer && photos.bitmap(layer.assetId) === null && !photos.missing().has(layer.assetId),
    failed: (layer: Layer, error: unknown) => console.warn(`layer ${layer.id} is not drawn`, error),
  };
  canvas.picture = { width: 1, height: 1 };
  canvas.ground = (ctx) => {
    if (!shown) return;
    ctx.fillStyle = fillStyle(ctx, shown.background, shown, kit.colors);
    ctx.fillRect(0, 0, shown.width, shown.height);
  };

  const repaint = () => {
    for (const one of canvas.views()) one.forget();
    draw();
  };
  const setView = (next: Viewport) => {
    if (gestures.busy()) return;
    view = withinReach(next, canvas.picture, room);
    canvas.setViewportTransform([view.zoom, 0, 0, view.zoom, view.x, view.y]);
    clearTimeout(settling);
    settling = setTimeout(() => {
      desk.scale = view.zoom * retina();
      draw();
    }, SETTLED);
    draw();
    handlers.onView(view);
  };
  const showAll = () => {
    isFitted = true;
    setView(fitted(canvas.picture, room));
    desk.scale = view.zoom * retina();
  };

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

  const gestures = followGestures(canvas, {
    ...handlers,
    onSelect(ids) {
      chosen = ids;
      handlers.onSelect(ids);
    },
    overlay,
    zoom: () => view.zoom,
    pan: (dx, dy) => {
      isFitted = false;
      setView({ ...view, x: view.x + dx, y: view.y + dy });
    },
  });
  canvas.on('after:render', ({ ctx }) => {
    // The upper canvas, with the frame that is drawn to choose several, tells of itself here too.
    if (ctx === canvas.getContext() && !canvas.lifted) drawOverlay(ctx, overlay, view);
  });

  return {
    show(scene) {
      const resized = scene.width !== shown?.width || scene.height !== shown.height;
      shown = scene;
      photos.want(scene);
      canvas.picture = { width: scene.width, height: scene.height };
      desk.unitScale = scene.width / 1080;
      gestures.silently(() => {
        canvas.discardActiveObject();
        syncViews(canvas, scene, (layer) => new LayerView(layer, desk));
      });
      reselect();
      if (resized) showAll();
      draw();
      // Letters that have not been seen before may live in a file that is not loaded yet.
      void loadFontsFor(scene, kit.fonts).then(
        () => !closed && repaintTexts(),
        (error: unknown) => console.error(error),
      );
    },
    brand(next) {
      kit = next;
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
    resize(width, height) {
      if (width === room.width && height === room.height) return;
      room = { width, height };
      canvas.setDimensions(room);
      if (isFitted) showAll();
      else setView(view);
      // Drawn at once: an emptied canvas would flash.
      canvas.renderAll();
    },
    showAll,
    zoom(zoom, at = { x: room.width / 2, y: room.height / 2 }) {
      isFitted = false;
      setView(zoomedAt(view, zoom, at));
    },
    pan(dx, dy) {
      isFitted = false;
      setView({ ...view, x: view.x + dx, y: view.y + dy });
    },
    grab: gestures.grab,
    safe(box) {
      overlay.safe = box;
      draw();
    },
    photoSize(assetId) {
      const bitmap = photos.bitmap(assetId);
      return bitmap && { width: bitmap.width, height: bitmap.height };
    },
    hardToRead: () => (shown ? hardToRead(shown, { ...kit, bitmap: photos.bitmap }) : []),
    close() {
      closed = true;
      gestures.drop();
      clearTimeout(settling);
      photos.close();
      void canvas.dispose();
    },
  };

  function repaintTexts(): void {
    const hasText = (layer: Layer): boolean =>
      'layers' in layer ? layer.layers.some(hasText) : layer.type === 'text';
    for (const one of canvas.views()) if (hasText(one.layer)) one.forget();
    draw();
  }
}
