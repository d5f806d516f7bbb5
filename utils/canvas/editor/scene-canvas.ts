import { Canvas, type FabricObject, type TPointerEvent } from 'fabric';
import type { LayerView } from './layer-view';

/** What lies still while something is pulled, painted once, or a view that is drawn anew. */
type Segment = HTMLCanvasElement | FabricObject;

/**
 * Fabric's canvas for one picture: only what lies on the picture is drawn, and while layers are pulled or turned all
 * that lies still below, between and above them is laid down as finished bitmaps.
 */
export class SceneCanvas extends Canvas {
  /** Paints the picture's ground, in its own pixels; set before the first drawing. */
  declare ground: (ctx: CanvasRenderingContext2D) => void;
  /** Pixels of the picture. */
  declare picture: { width: number; height: number };
  /** While a gesture runs. Not a private field: Fabric asks before those are made. */
  declare private segments: readonly Segment[] | null | undefined;
  /** What is over the lowest of what is dragged is not on this canvas now. */
  declare lifted: boolean;

  /** Begins a gesture: what is not among `moving` is painted once more and then only laid down. */
  freeze(moving: ReadonlySet<FabricObject>): void {
    this.segments = this.#runs(moving).flatMap((run, index): Segment[] => {
      if (index % 2 === 1) return run;
      return run.length > 0 ? [this.#bitmap(run)] : [];
    });
  }

  /**
   * Begins a drag: only what lies below all of `moving` stays on the canvas, without handles, which would only stand
   * in the way of seeing where it goes. Answers the others: what moves, what lies still above it, and so on.
   */
  lift(moving: ReadonlySet<FabricObject>): LayerView[][] {
    const [below = [], ...others] = this.#runs(moving);
    this.segments = below;
    this.lifted = true;
    this.skipControlsDrawing = true;
    this.renderAll();
    return others;
  }

  /** The gesture is over. */
  thaw(): void {
    this.skipControlsDrawing = false;
    this.segments = null;
    this.lifted = false;
  }

  /** The views that are seen, the lowest first: what lies still, what moves, and so on; the first may be empty. */
  #runs(moving: ReadonlySet<FabricObject>): LayerView[][] {
    const runs: LayerView[][] = [[]];
    for (const view of this.views()) {
      if (!view.visible) continue;
      const isMoving = runs.length % 2 === 0;
      if (moving.has(view) !== isMoving) runs.push([]);
      runs[runs.length - 1]?.push(view);
    }
    return runs;
  }

  /** Where the canvas stands on the page does not change during a drag; asking makes the browser lay out anew. */
  override calcOffset() {
    return this.segments ? this._offset : super.calcOffset();
  }

  /** Nor does what is dragged: Fabric would look for it among all parts several times per movement. */
  override findTarget(event: TPointerEvent) {
    const target = this.segments ? this._currentTransform?.target : undefined;
    return target ? { target, subTargets: [], currentSubTargets: [] } : super.findTarget(event);
  }

  #bitmap(objects: readonly FabricObject[]): HTMLCanvasElement {
    const { lowerCanvasEl } = this;
    const canvas = document.createElement('canvas');
    canvas.width = lowerCanvasEl.width;
    canvas.height = lowerCanvasEl.height;
    const ctx = canvas.getContext('2d');
    if (ctx === null) throw new Error('this browser gives no 2D canvas');
    for (const object of objects) object.render(ctx);
    return canvas;
  }

  #clip(ctx: CanvasRenderingContext2D): void {
    ctx.beginPath();
    ctx.rect(0, 0, this.picture.width, this.picture.height);
    ctx.clip();
  }

  override _renderObjects(ctx: CanvasRenderingContext2D, objects: FabricObject[]): void {
    ctx.save();
    this.#clip(ctx);
    this.ground(ctx);
    for (const segment of this.segments ?? objects) {
      if (!(segment instanceof HTMLCanvasElement)) {
        segment.render(ctx);
        continue;
      }
      ctx.save();
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.drawImage(segment, 0, 0);
      ctx.restore();
    }
    ctx.restore();
  }

  /** The layers' views, the lowest first. */
  views(): LayerView[] {
    return this._objects as LayerView[];
  }

  /** Puts the views into this order, the lowest first. */
  arrange(views: readonly LayerView[]): void {
    this._objects = [...views];
    this._onStackOrderChanged();
  }
}
