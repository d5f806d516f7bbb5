import type { SceneCanvas } from './scene-canvas';
import { fitted, type Viewport, withinReach, zoomedAt } from './viewport';

/** A zoom that has stood still for so long (ms) is painted sharp. */
const SETTLED = 160;

interface Deps {
  /** A hand holds something: the picture under it must not move. */
  held(): boolean;
  onView(view: Viewport): void;
  /** The zoom has come to rest, at so many canvas pixels per pixel of the picture. */
  onSettled(scale: number): void;
}

/** What part of the picture is seen, and how it gets there. */
export function openCamera(canvas: SceneCanvas, { held, onView, onSettled }: Deps) {
  let view: Viewport = { zoom: 1, x: 0, y: 0 };
  let room = { width: 0, height: 0 };
  let isFitted = true;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const scale = () => view.zoom * canvas.getRetinaScaling();

  const look = (next: Viewport) => {
    if (held()) return;
    view = withinReach(next, canvas.picture, room);
    canvas.setViewportTransform([view.zoom, 0, 0, view.zoom, view.x, view.y]);
    clearTimeout(settling);
    settling = setTimeout(() => onSettled(scale()), SETTLED);
    canvas.requestRenderAll();
    onView(view);
  };
  const showAll = () => {
    isFitted = true;
    look(fitted(canvas.picture, room));
    onSettled(scale());
  };
  return {
    view: () => view,
    /** The whole picture in the middle. */
    showAll,
    /** CSS pixels of the room there is. */
    resize(width: number, height: number) {
      if (width === room.width && height === room.height) return;
      room = { width, height };
      canvas.setDimensions(room);
      if (isFitted) showAll();
      else look(view);
      // Drawn at once: an emptied canvas would flash.
      canvas.renderAll();
    },
    /** Magnifies about a point of the stage (CSS pixels), its middle when left out. */
    zoom(zoom: number, at = { x: room.width / 2, y: room.height / 2 }) {
      isFitted = false;
      look(zoomedAt(view, zoom, at));
    },
    pan(dx: number, dy: number) {
      isFitted = false;
      look({ ...view, x: view.x + dx, y: view.y + dy });
    },
    close: () => clearTimeout(settling),
  };
}
